import { h } from 'hastscript';
import type { DiagramLabels } from '../diagram/diagram-nodes.ts';
import { adviceIn } from '../diagnostics/advice-in.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { persianNumber } from '../text/format/persian-format.ts';
import type { FileChange, GuideChange } from './guide-changes.ts';
import { partId } from './part-id.ts';
import { reviewWords, stateWords } from './review-words.ts';
import { code, fieldPart, isolated, lineParts, type Html } from './text-parts.ts';
import { isTreeChanged } from './tree-changes.ts';
import { treePart } from './tree-part.ts';

/** A part under its title; nothing where there is nothing in it. */
const section = (title: string, parts: readonly Html[]): Html[] =>
  parts.length === 0 ? [] : [h('section', [h('h3', title), ...parts])];

/** What is found now and was not before, in words, or that there is nothing. */
function findingsPart(findings: readonly Diagnostic[]): Html[] {
  if (findings.length === 0) return [h('p', reviewWords.noFindings)];
  const items = findings.map((finding) => {
    const { message, suggestion } = adviceIn(finding, 'fa');
    const place = code(`${finding.line}:${finding.column}`);
    return h('li', [...isolated(message), ' ', ...isolated(suggestion), ' ', place]);
  });
  return [h('ul', items)];
}

/** What becomes of a guide for customers. */
function publicityOf({ before, after }: GuideChange): Html[] {
  if (after === undefined) return [];
  if (after.data.draft)
    return [h('p', before === undefined || before.data.draft ? reviewWords.draft : reviewWords.withdrawn)];
  return before === undefined || before.data.draft ? [h('p', reviewWords.published)] : [];
}

const linksPart = ({ addresses }: GuideChange): Html[] => {
  const items = [
    ...addresses.gone.map((address) => h('li', h('del', code(address)))),
    ...addresses.new.map((address) => h('li', h('ins', code(address)))),
  ];
  return items.length === 0 ? [] : [h('ul', items)];
};

/** The file as the editor writes it, folded. */
const sourcePart = (change: Pick<GuideChange, 'source'>, open: boolean): Html =>
  h('details', { open }, [
    h('summary', reviewWords.source),
    h('div', { className: 'source' }, lineParts(change.source, 'auto')),
  ]);

/** One guide's part of the page. */
export function guidePart(change: GuideChange, labels: DiagramLabels): Html {
  const { file, state, before, after, fields, text, tree } = change;
  const shown = after ?? before;
  const trees = tree !== undefined && isTreeChanged(tree) ? tree : undefined;
  const start = (after?.tree ?? before?.tree)?.start ?? '';
  const hasText = text.some(({ isChanged }) => isChanged);
  const isOnlySource = state === 'changed' && !hasText && trees === undefined && fields.length === 0;
  const isUnread = state !== 'gone' && after === undefined;
  return h('article', { id: partId(file) }, [
    h('h2', [
      ...isolated(shown?.data.title ?? file),
      ' ',
      h('span', { className: state }, stateWords[state]),
    ]),
    h('p', code(file)),
    ...publicityOf(change),
    ...(isUnread ? [h('p', reviewWords.unread)] : []),
    ...(isOnlySource ? [h('p', reviewWords.sourceOnly)] : []),
    ...section(reviewWords.findings, findingsPart(change.findings)),
    ...section(
      reviewWords.head,
      fields.length === 0
        ? []
        : [
            h(
              'ul',
              fields.map((field) => h('li', fieldPart(field))),
            ),
          ],
    ),
    ...section(reviewWords.text, hasText ? lineParts(text, 'rtl') : []),
    ...section(reviewWords.addresses, linksPart(change)),
    ...section(reviewWords.tree, trees === undefined ? [] : treePart(trees, partId(file), start, labels)),
    sourcePart(change, isOnlySource || isUnread),
  ]);
}

/** The part of the page of a file that is no guide. */
export function filePart({ file, state, source, shownIn, findings }: FileChange): Html {
  const guides =
    shownIn.length === 0
      ? []
      : [
          h('p', reviewWords.shownIn),
          h(
            'ul',
            shownIn.map((title) => h('li', isolated(title))),
          ),
        ];
  return h('article', { id: partId(file) }, [
    h('h2', [code(file), ' ', h('span', { className: state }, stateWords[state])]),
    ...guides,
    ...(findings.length === 0 ? [] : section(reviewWords.findings, findingsPart(findings))),
    sourcePart({ source }, true),
  ]);
}

/** A line of the page's table of contents. */
export const contentsLine = (file: string, title: string, state: string, findings: number): Html =>
  h('li', [
    h('a', { href: `#${partId(file)}` }, isolated(title)),
    ` (${state}${findings === 0 ? '' : `، ${reviewWords.findings}: ${persianNumber(findings)}`})`,
  ]);
