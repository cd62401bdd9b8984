import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takenIds } from '../../../../src/lint/rules/taken-ids.ts';

test('the ids of a guide\u2019s page are those of what it is put together from', () => {
  const parts = ['layouts', 'portal', 'report', 'sessions', 'tree/ui', 'offline', 'blocks', 'text'].flatMap(
    (folder) =>
      readdirSync(`src/${folder}`)
        .filter((name) => name.endsWith('.astro'))
        .map((name) => readFileSync(`src/${folder}/${name}`, 'utf8')),
  );
  const ids = parts.flatMap((text) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  expect(new Set(ids)).toEqual(new Set(takenIds));
});
