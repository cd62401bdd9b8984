import { expect, it } from 'vitest';
import { Drafts } from '../../../../src/editor/ui/drafts.ts';

it('what was typed goes with a part that gets another name', () => {
  const drafts = new Drafts();
  drafts.type('power//question', 'a', '');
  drafts.type('power/on/words', 'b', '');
  drafts.type('powers//question', 'c', '');
  drafts.rename('power/', 'light/');
  drafts.rename('power/on', 'light/on');
  expect(drafts.keys).toEqual(['powers//question', 'light//question', 'light/on/words']);
});

it('what is thrown away, or typed as it is saved, is no draft', () => {
  const drafts = new Drafts();
  drafts.type('a//question', 'new', 'old');
  drafts.type('b//question', 'new', 'old');
  drafts.forget('a//question');
  drafts.type('b//question', 'old', 'old');
  expect(drafts.keys).toEqual([]);
});
