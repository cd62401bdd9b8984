import { expect, it } from 'vitest';
import { collectSuggestions } from '../../../../src/search/index/collect-suggestions.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

it('puts each guide under its symptom, and ships what they share once', () => {
  const { symptoms: collected } = collectSuggestions(documents, symptoms, lexicon);
  expect(collected.map(({ url, guides }) => [url, guides.length])).toEqual([
    ['/slow/', 0],
    ['/wifi/', 0],
    ['/guides/', documents.length],
  ]);
});

it('refuses a guide that stands under no symptom', () => {
  expect(() => collectSuggestions(documents, [], lexicon)).toThrow('/guides/slow/');
});
