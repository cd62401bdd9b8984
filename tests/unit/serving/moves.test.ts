import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LEAD_ON } from '../../../src/layouts/lead-on.ts';
import { nginxConfiguration } from '../../../src/serving/nginx.ts';
import { redirectsFile } from '../../../src/serving/redirects-file.ts';
import { scriptHash } from '../../../src/serving/script-hash.ts';
import { movedTo, movesOf, noMoves } from '../../../src/serving/served-moves.ts';

const moves = movesOf([{ url: '/modem/old/', heir: { url: '/modem/new/' } }, { url: '/modem/gone/' }]);
const options = { names: 'help.example', listen: ['80'], root: '/srv/help', brotli: true };

test('an old address leads on with and without the slash at its end', () => {
  expect(movedTo(moves, '/modem/old/')).toBe('/modem/new/');
  expect(movedTo(moves, '/modem/old')).toBe('/modem/new/');
  for (const other of ['/modem/gone/', '/modem/new/', '/modem/', '/'])
    expect(movedTo(moves, other)).toBeUndefined();
});

test('the file for hosts has a line for each form of an address', () => {
  expect(redirectsFile(moves.moved)).toBe('/modem/old/ /modem/new/ 301\n/modem/old /modem/new/ 301\n');
});

test('nginx sends on with the query, and says of what is gone that it is', () => {
  const text = nginxConfiguration({ ...options, moves });
  for (const asked of ['/modem/old/', '/modem/old'])
    expect(text).toContain(`location = ${asked} {\n        return 301 /modem/new/$is_args$args;`);
  expect(text).toContain(
    'location = /modem/gone/ {\n        error_page 410 /modem/gone/index.html;\n        return 410;',
  );
});

test('where no guide has moved nginx is told nothing of it', () => {
  const text = nginxConfiguration({ ...options, moves: noMoves });
  expect(text).toBe(nginxConfiguration(options));
  expect(text).not.toMatch(/return 301|410/);
});

test('the script at an old address has one hash', async () => {
  const digest = createHash('sha256').update(LEAD_ON).digest('base64');
  expect(await scriptHash(LEAD_ON)).toBe(`sha256-${digest}`);
});
