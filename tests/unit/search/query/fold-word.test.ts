import { expect, it } from 'vitest';
import { foldWord } from '../../../../src/search/query/fold-word.ts';

it('folds what joins and parts away', () => {
  expect(foldWord('راه\u200cاندازی ۲')).toBe('راهاندازی2');
});
