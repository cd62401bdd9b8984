import { expect, it } from 'vitest';
import { expandLetterNames } from '../../../../src/search/query/letter-names.ts';
import { analyser, vocabulary } from '../small-words.ts';

function expand(text: string): ReturnType<typeof expandLetterNames> {
  return expandLetterNames(text.split(' '), 0, analyser, vocabulary);
}

it('reads an abbreviation that was spelled by the names of its letters', () => {
  expect(expand('پی پی پی او ای')).toEqual({ shown: 'PPPoE', length: 5 });
  expect(expand('اس\u200cاس\u200cآی\u200cدی')).toEqual({ shown: 'SSID', length: 1 });
});

it('leaves what the editors’ table has in this spelling to the table', () => {
  expect(expand('دی ان اس')).toBeUndefined();
});

it('leaves two names, unknown abbreviations and other words alone', () => {
  for (const text of ['بی سی', 'سی سی سی', 'سرعت پی پی']) expect(expand(text)).toBeUndefined();
});
