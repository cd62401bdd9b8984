import type { Picture } from '../../../src/content/model.ts';
import type { LintContext } from '../../../src/lint/catalogue.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';

const drawing = (inside: string) => ({
  bytes: 2000,
  width: 360,
  height: 240,
  format: 'svg',
  source: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240">${inside}</svg>`,
});

/** Pictures that the examples may have in their folder. */
const pictures: Readonly<Record<string, Picture>> = {
  'modem.png': { bytes: 20_000, width: 800, height: 600, format: 'png' },
  'large.png': { bytes: 900_000, width: 3000, height: 2000, format: 'png' },
  'modem.heic': { bytes: 20_000, width: 800, height: 600, format: 'heic' },
  'modem.svg': drawing('<path d="M0 0h360"/>'),
  'script.svg': drawing('<script>alert(1)</script>'),
};

/** The moment around the rules' examples, and the pictures in the folder of one: those that its text shows, and its own. */
export function lintContext(example: Example): LintContext {
  const whole = [...exampleFiles(example).values()].join('\n');
  const text = whole.replace(/~~~~[^]*?~~~~|(`+).*?\1/g, '');
  const own: readonly string[] = 'body' in example ? (example.pictures ?? []) : [];
  const there = Object.entries(pictures).filter(
    ([name]) => own.includes(name) || text.includes(`(${name}`) || text.includes(`: ${name}`),
  );
  return { now: new Date('2026-11-22'), pictures: new Map(there) };
}
