import path from 'node:path';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { fa } from '../../../src/strings/fa.ts';
import type { ReportFacts } from '../../../src/report/report.ts';
import type { TranscriptEntry } from '../../../src/sessions/transcript.ts';
import { referenceCode, formatReferenceCode } from '../../../src/report/reference-code/reference-code.ts';
import { countPaths } from '../../../src/tree/path-number.ts';
import { pathOfNumber } from '../../../src/tree/path-of-number.ts';
import { formatFragment } from '../../../src/tree/fragment.ts';
import { treeRevision } from '../../../src/tree/revision.ts';
import { graphOf, type PathStep } from '../../../src/tree/graph.ts';
import type { Tree } from '../../../src/tree/tree.ts';

/** A walk that ended with support, as the page hands it over. */
export interface EndedSession {
  readonly slug: string;
  readonly subject: string;
  readonly facts: ReportFacts;
}

const { articles, site } = await lintContent(path.resolve('content'));

/** One answer in words, as the page puts it into the report. */
function entryOf(tree: Tree, { step, choice }: PathStep): TranscriptEntry {
  const node = tree.nodes.find(({ id }) => id === step);
  if (node?.kind === 'step') {
    const { label, report } = node.choices.find(({ id }) => id === choice) ?? { label: '' };
    return {
      question: node.question,
      answer: report ?? label,
      ...(report === undefined ? {} : { whole: true }),
    };
  }
  const title = node?.kind === 'action' ? node.title : undefined;
  return {
    question: title ?? fa.actionTitle,
    answer: choice === 'done' ? fa.actionDone : fa.actionSkipped,
  };
}

/** Where a walk stands after its answers. */
function endOf(tree: Tree, walk: readonly PathStep[]) {
  const graph = graphOf(tree);
  const last = walk.at(-1);
  const at = last === undefined ? tree.start : graph.edges.get(last.step)?.get(last.choice);
  return tree.nodes.find(({ id }) => id === at);
}

/** The most walks of one guide that are looked at: every so many of them where it has more. */
const most = 400;

/** Walks of every guide of the catalogue that end with a ticket, a call or a visit. */
export const endedSessions: readonly EndedSession[] = articles.flatMap(({ slug, symptom, tree, data }) => {
  if (tree === undefined) return [];
  const graph = graphOf(tree);
  const count = countPaths(graph);
  const stride = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride).flatMap((number) => {
    const walk = pathOfNumber(graph, number)?.path ?? [];
    const end = endOf(tree, walk);
    if (end?.kind !== 'outcome' || end.result === 'solved' || end.result === 'article') return [];
    const fragment = formatFragment(new Map(walk.map(({ step, choice }) => [step, choice])));
    const outcome = end.report ?? end.title ?? fa.resultTitles[end.result];
    return [
      {
        slug,
        subject: `${site?.topics[end.topic ?? ''] ?? ''}، ${outcome}`,
        facts: {
          guide: data.title,
          revision: '۱۰',
          code: formatReferenceCode(referenceCode(slug, treeRevision(tree), graph, walk) ?? ''),
          outcome,
          time: '۱ آذر ۱۴۰۵ ساعت ۱۲:۰۰',
          entries: walk.map((step) => entryOf(tree, step)),
          address: `https://rahgosha.example/${symptom}/${slug}/${fragment}`,
        },
      },
    ];
  });
});
