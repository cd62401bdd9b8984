import { expect, it } from 'vitest';
import { layOutDiagram } from '../../../../src/diagram/diagram-layout.ts';
import { diagramLabels, diagramNodes } from '../../../../src/diagram/diagram-nodes.ts';
import { guideReport } from '../../../../src/integrations/preview/guide-report.ts';
import { previewPanel } from '../../../../src/integrations/preview/panel.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { ruleDocs } from '../../../../src/lint/rule-docs/table.ts';
import type { RuleName } from '../../../../src/diagnostics/rules.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { sample } from '../../tree/sample.ts';
import { useContent } from '../written-folder.ts';
import './reported-guide.ts';

const body = sample.slice(sample.indexOf('<DecisionTree'));

/** Each way in which a tree can be wrong: the rule that says so, what is right, and what stands there instead. */
const faults: readonly (readonly [rule: RuleName, right: string | RegExp, wrong: string])[] = [
  ['tree-target', 'go="plug"', 'go="plgu"'],
  ['tree-target', 'id="fixed" result', 'id="درست" result'],
  ['tree-id', 'id="fixed" result', 'id="درست" result'],
  ['tree-start', 'start="power"', 'start="pover"'],
  ['tree-start', /<Step[\s\S]*(?=<\/DecisionTree>)/, ''],
  ['tree-attribute', 'go="plug"', ''],
  ['tree-attribute', ' start="power"', ''],
  ['tree-attribute', '<Step id="dsl"', '<Step'],
  ['tree-unreachable', 'go="plug"', 'go="dsl"'],
  ['tree-dead-end', /<Choice id="(?:steady|blinking)"[\s\S]*<\/Choice>/, ''],
  ['tree-loop', 'go="line" report', 'go="power" report'],
  ['tree-loop', 'wait="30s" go="dsl"', 'wait="30s" go="plug"'],
  ['tree-duplicate-id', 'id="line" result', 'id="fixed" result'],
  ['tree-duplicate-id', 'id="off" go', 'id="on" go'],
  ['tree-empty-choice', '>بله<', '><'],
  ['tree-article', 'result="solved"', 'result="article" article="weak-wfi"'],
  ['tree-result', 'result="solved"', 'result="mended"'],
  ['tree-wait', 'wait="30s"', 'wait="soon"'],
  ['tree-single', '</DecisionTree>', '</DecisionTree>\n\n<DecisionTree start="power"></DecisionTree>'],
];

it.each(faults)('a tree with %s (%s → %s) is told beside the guide and drawn', async (rule, right, wrong) => {
  const text = body.replace(right, wrong);
  expect(text).not.toBe(body);
  const folder = await useContent({ [EXAMPLE_FILE]: exampleFiles({ body: text }).get(EXAMPLE_FILE) ?? '' });
  const report = await guideReport(folder, '/modem/modem-power/');
  if (report === undefined) throw new Error('There is nothing to tell.');
  const html = previewPanel(report);
  expect(html).toContain(ruleDocs[rule].title);
  expect(html).toContain('<diagram-preview');
  expect(html).not.toContain(fa.preview.partFailed + ':');
  const tree = report.article?.tree;
  if (tree === undefined) throw new Error('The guide has no tree.');
  const drawn = layOutDiagram(diagramNodes(tree, diagramLabels(fa)));
  expect(drawn.nodes.length).toBeGreaterThanOrEqual(tree.nodes.length);
});
