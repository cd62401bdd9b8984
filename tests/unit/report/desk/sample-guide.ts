import { guideLabels, type GuideLabels } from '../../../../src/report/desk/guide-labels.ts';
import { outcomeTexts } from '../../../../src/report/desk/outcome-texts.ts';
import { referenceCode } from '../../../../src/report/reference-code/reference-code.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { graphOf } from '../../../../src/tree/graph.ts';
import { sample, treeOf } from '../../tree/sample.ts';

// Read here, before a test makes itself a browser: the parser of MDX is one of Node's.
const tree = treeOf(sample);

export const sampleGraph = graphOf(tree);

/** What the sample's outcomes tell customers. */
export const told = outcomeTexts(tree, fa);

/** The words of the sample's tree as those of a guide. */
export const guide = (slug: string, title: string): GuideLabels =>
  guideLabels({ slug, title, url: `/no-internet/${slug}/` }, tree, fa);

/** The same guide, as it is where another enters it at a node. */
export const enteredGuide = (slug: string, title: string, from: string, at: string): GuideLabels =>
  guideLabels({ slug, title, url: `/no-internet/${slug}/` }, tree, fa, [{ from, to: slug, at }]);

/** The sample as the guide that these tests' codes are of. */
export const here = guide('no-internet', 'اینترنت قطع است');

/** The code of a way through that guide, in its revision or another. */
export function codeOf(path: readonly { step: string; choice: string }[], revision = here.revision): string {
  const code = referenceCode(here.slug, revision, sampleGraph, path);
  if (code === undefined) throw new Error('There is no code.');
  return code;
}
