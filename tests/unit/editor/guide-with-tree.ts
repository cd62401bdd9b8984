import type { Change } from '../../../src/editor/change.ts';
import { editText, inverseOf } from '../../../src/editor/edit-text.ts';
import { editTree } from '../../../src/editor/edit-tree.ts';
import type { NewWords } from '../../../src/editor/new-parts.ts';
import type { TreeEdit } from '../../../src/editor/tree-edit.ts';

export const FILE = 'articles/fa/modem/lights.mdx';

export const words: NewWords = {
  question: 'پرسش؟',
  yes: 'بله',
  no: 'نه',
  actionTitle: 'کار',
  actionText: 'کار را بنویسید.',
  outcomeTitle: 'پایان',
  outcomeText: 'پایان را بنویسید.',
  supportTitle: 'پشتیبانی',
  supportText: 'بنویسید چه می\u200cکند.',
  topic: 'modem',
};

/** A guide as the editors' guide shows one, with what a catalogue has besides. */
export const guide = `---
title: چراغ\u200cها
---

پیش از آغاز.

<DecisionTree start="power">

<Step id="power" question="چراغ Power روشن است؟">
به جلوی مودم نگاه کنید.

<Choice id="yes" go="restart">بله، روشن است</Choice>
<Choice id="no" go="broken" report="چراغ Power خاموش است">نه، خاموش است</Choice>
</Step>

<Action id="restart" title="خاموش و روشن کنید" wait="2m" go="after">
<Steps>

1. از برق بکشید.
2. به برق بزنید.

</Steps>
</Action>

<Step id="after" question="حالا درست شد؟">
  <Choice id="yes" go="fixed">
    بله
  </Choice>
  <Choice id="no" go="broken">
    نه
  </Choice>
</Step>

<Outcome id="fixed" result="solved" title="درست شد">
  مودم را جایی خنک بگذارید.
</Outcome>

<Outcome id="broken" result="ticket" topic="modem" title="مودم باید بررسی شود">مدل مودم را بخوانید.</Outcome>

</DecisionTree>

متن پس از درخت.
`;

/** What a gesture makes of a guide, its undo held to give the guide as it was; or why it cannot be done. */
export function edited(source: string, edit: TreeEdit): string {
  const made = editTree(new Map([[FILE, source]]), FILE, edit, words);
  if (made.kind === 'impossible') return made.reason;
  const fixes = made.fixes[FILE] ?? [];
  const after = editText(source, fixes);
  if (after === undefined) return 'The replacements change the same letters.';
  return editText(after, inverseOf(source, fixes)) === source ? after : 'The undo gives another text.';
}

/** The lines that a gesture takes out and puts in, in their order: `-` before what went, `+` before what came. */
export function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [
    ...a.slice(start, a.length - end).map((line) => `-${line}`),
    ...b.slice(start, b.length - end).map((line) => `+${line}`),
  ];
}

/** The files that a change names. */
export const filesOf = (change: Change) => Object.keys(change).sort();
