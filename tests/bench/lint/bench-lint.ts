import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { middleOf, table, type Measured } from './measured.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What is measured, in turns: by itself none of the numbers says anything of a machine that is busy. */
const commands: readonly (readonly [name: string, ...args: readonly [string, ...string[]]])[] = [
  ['Node alone', '-e', '0'],
  ['`npm run lint:content`, without npm', 'src/tools/lint-content.js'],
  [
    'Prettier reads the same guides',
    'node_modules/prettier/bin/prettier.cjs',
    '--list-different',
    '--no-config',
    '--ignore-path=',
    'content/articles/**/*.mdx',
  ],
];

/** How long a command takes, in milliseconds. Prettier ends with 1 where it would write a guide otherwise. */
function timeOf(args: readonly string[]): number {
  const began = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const took = performance.now() - began;
  if (status === null || status > 1)
    throw new Error(`node ${args.join(' ')} ended with ${String(error ?? status)}.`);
  return took;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('Write a number of rounds: npm run bench:lint -- --rounds=7');

// The first time fills caches: of the disk, and of code that Node has compiled.
for (const [, ...args] of commands) timeOf(args);
const times = commands.map((): number[] => []);
for (let round = 0; round < rounds; round++)
  for (const [index, [, ...args]] of commands.entries()) times[index]?.push(timeOf(args));
const measured: Measured[] = commands.map(([name], index) => {
  const all = times[index] ?? [];
  return { name, best: Math.min(...all), middle: middleOf(all) };
});
console.log(table(measured));
const [, lint, rival] = measured;
if (lint === undefined || rival === undefined || lint.middle > rival.middle) process.exitCode = 1;
