import { extractTree } from '../../../src/tree/extract.ts';
import { parseMdx } from '../../../src/mdx/syntax-tree.ts';

/** A small tree with a join, an action and every kind of part. */
export const sample = `---
title: نمونه
---

<DecisionTree start="power">
  <Step id="power" question="چراغ Power روشن است؟">
    به مودم نگاه کنید.
    <Choice id="on" go="dsl">بله</Choice>
    <Choice id="off" go="plug">نه</Choice>
  </Step>
  <Action id="plug" title="به برق بزنید" wait="30s" go="dsl">
    دوشاخه را وصل کنید.
  </Action>
  <Step id="dsl" question="چراغ DSL ثابت است؟">
    <Choice id="steady" go="fixed">ثابت است</Choice>
    <Choice id="blinking" go="line" report="چراغ DSL چشمک می‌زند">چشمک می‌زند</Choice>
  </Step>
  <Outcome id="fixed" result="solved" title="درست شد">خوب است.</Outcome>
  <Outcome id="line" result="ticket" topic="line">خط خراب است.</Outcome>
</DecisionTree>
`;

/** What extraction makes of an MDX source; a source that does not parse is the test's own mistake. */
export function extracted(source: string) {
  const parsed = parseMdx(source);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return extractTree(parsed.root);
}

/** The tree of an MDX source. */
export function treeOf(source: string) {
  const { tree } = extracted(source);
  if (tree === undefined) throw new Error('There is no tree.');
  return tree;
}
