import { expect, it } from 'vitest';
import { corrector } from '../../../../src/search/query/corrector.ts';
import { createRewriter } from '../../../../src/search/query/rewrite.ts';
import { analyser, vocabulary } from '../small-words.ts';

const { asTyped, rewrite } = createRewriter(analyser, vocabulary, corrector);

it.each([
  ['a typing mistake', 'سرعط اینترنت', 'سرعت اینترنت', 'typing'],
  ['a spoken ending', 'آنتنشان', 'آنتن', 'ending'],
  ['words run together', 'تلفن وصلنمیشه', 'تلفن وصل نمیشه', 'joined'],
  ['Latin letters', 'sorat paine', 'سرعت پایین', 'latin'],
  ['one word in the other layout', 'وصل یدس', 'وصل dns', 'layout'],
  ['names of letters', 'وصل اس اس آی دی', 'وصل SSID', 'latin'],
])('mends %s and says so', (_, query, read, kind) => {
  const { changes, ...rest } = rewrite(query);
  expect([rest.read, ...new Set(changes.map((change) => change.kind))]).toEqual([read, kind]);
});

it('calls nothing changed that only gained a non-joiner', () => {
  expect(rewrite('راه اندازی').changes).toEqual([]);
});

it('reads a known English word as Persian only beside Persian in Latin letters', () => {
  const readings = (query: string): string[] =>
    rewrite(query).terms.flatMap((word) => word.readings.map(({ term }) => term));
  expect(readings('game access')).not.toContain('عکس');
  expect(readings('sorat access')).toContain('عکس');
});

it('takes a query exactly as typed when told to', () => {
  expect(asTyped('سرعط')).toEqual({
    terms: [{ readings: [{ term: 'سرعط', confidence: 1 }], light: false }],
    changes: [],
    read: 'سرعط',
  });
});
