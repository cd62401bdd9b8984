import { describe, expect, it } from 'vitest';
import { closest, suggestWord } from '../../../src/diagnostics/closest.ts';

describe('the closest known word', () => {
  it('finds what a typing error meant', () => {
    expect(closest('Chioce', ['Step', 'Choice', 'Outcome'])).toBe('Choice');
    expect(closest('summery', ['title', 'summary'])).toBe('summary');
  });

  it('offers nothing that is far off', () => {
    expect(closest('banana', ['Step', 'Choice'])).toBeUndefined();
  });

  it('names all words where none is near', () => {
    expect(suggestWord('banana', ['Step', 'Choice'])).toBe('Use one of: Step, Choice.');
    expect(suggestWord('x', [])).toBe('Remove it.');
  });
});
