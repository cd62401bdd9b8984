import { describe, expect, it } from 'vitest';
import { adviceIn } from '../../../src/diagnostics/advice-in.ts';
import { closest, nearWords, someOf } from '../../../src/diagnostics/closest.ts';
import { say } from '../../../src/diagnostics/say.ts';
import { insteadOf } from '../../../src/diagnostics/words/en/common.ts';

describe('the closest known word', () => {
  it('finds what a typing error meant', () => {
    expect(closest('Chioce', ['Step', 'Choice', 'Outcome'])).toBe('Choice');
    expect(closest('summery', ['title', 'summary'])).toBe('summary');
  });

  it('offers nothing that is far off', () => {
    expect(closest('banana', ['Step', 'Choice'])).toBeUndefined();
  });

  it('names all words where none is near', () => {
    expect(insteadOf(nearWords('banana', ['Step', 'Choice']))).toBe('Use one of: Step, Choice.');
    expect(insteadOf(nearWords('x', []))).toBe('Remove it.');
  });

  it('names three at most, and how many more there are', () => {
    expect(someOf(['a', 'b', 'c', 'd', 'e'])).toEqual({ known: ['a', 'b', 'c'], more: 2 });
    const told = say('tree-topic', { topic: 'banana', near: nearWords('banana', ['a', 'b', 'c', 'd', 'e']) });
    expect(told.suggestion).toBe('Use one of: a, b, c, or 2 others.');
    const inPersian = adviceIn({ line: 1, column: 1, ...told }, 'fa').suggestion.replaceAll('\u200e', '');
    expect(inPersian).toBe('یکی از این\u200cها را بنویسید: a، b، c یا ۲ مورد دیگر.');
  });
});
