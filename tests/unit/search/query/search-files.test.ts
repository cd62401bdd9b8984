import { expect, it } from 'vitest';
import {
  isSearchData,
  isSearchManifest,
  isSuggestionsData,
} from '../../../../src/search/query/search-files.ts';

const manifest = { search: 'search.1.json', suggestions: 'suggestions.1.json' };
const data = { vocabulary: { documents: 1, words: { 1: 'مودم' } }, pages: [] };
const suggestions = { lexicon: { synonyms: [], keep: [] }, symptoms: [], pages: [] };

it('takes each file of the index for what it is', () => {
  expect([isSearchManifest(manifest), isSearchData(data), isSuggestionsData(suggestions)]).toEqual([
    true,
    true,
    true,
  ]);
});

it.each([
  ['nothing', null],
  ['a list', []],
  ['a text', 'search.1.json'],
  ['a number for a path', { search: 1, suggestions: 'suggestions.1.json' }],
  ['a list for the words', { vocabulary: { documents: 1, words: [] }, pages: [], symptoms: [] }],
  ['no synonyms', { lexicon: { keep: [] }, symptoms: [], pages: [] }],
  ['no pages', { lexicon: { synonyms: [], keep: [] }, symptoms: [] }],
])('takes %s for no file of the index', (_, value) => {
  expect([isSearchManifest(value), isSearchData(value), isSuggestionsData(value)]).toEqual([
    false,
    false,
    false,
  ]);
});
