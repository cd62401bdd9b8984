import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { diagramLabels } from '../diagram/diagram-nodes.ts';
import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { stringsFor } from '../strings/strings.ts';
import type { Review } from './guide-changes.ts';
import { contentsLine, filePart, guidePart } from './guide-part.ts';
import { countWords, reviewWords, stateWords } from './review-words.ts';
import { code, type Html } from './text-parts.ts';

/** What programs know such a page by. */
const GENERATOR = 'rahgosha review';

/** Whether a text is such a page, which a new one may take the place of. */
export const isReviewPage = (text: string): boolean => text.includes(`content="${GENERATOR}"`);

function contents({ guides, files }: Review): Html[] {
  if (guides.length + files.length === 0) return [h('p', reviewWords.nothing)];
  const lines = [
    ...guides.map(({ file, before, after, state, findings }) =>
      contentsLine(file, (after ?? before)?.data.title ?? file, stateWords[state], findings.length),
    ),
    ...files.map(({ file, state, findings }) => contentsLine(file, file, stateWords[state], findings.length)),
  ];
  return [h('p', countWords(guides.length, files.length)), h('nav', h('ul', lines))];
}

/**
 * What has changed as one HTML page that needs nothing else: no script, no font, no address of another file.
 * @param against what it is compared with, as an editor knows it.
 * @param style the page's style sheet.
 */
export function reviewPage(review: Review, against: string, style: string): string {
  const labels = diagramLabels(stringsFor(FIRST_LANGUAGE));
  const { guides, files } = review;
  const body = h('main', [
    h('h1', reviewWords.title),
    h('p', [`${reviewWords.before}: `, code(against)]),
    h('p', reviewWords.lead),
    ...contents(review),
    ...guides.map((one) => guidePart(one, labels)),
    ...(files.length === 0
      ? []
      : [h('h2', { className: 'others' }, reviewWords.files), ...files.map(filePart)]),
  ]);
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'generator', content: GENERATOR }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', reviewWords.title),
    h('style', style),
  ]);
  return `<!doctype html>${toHtml(h('html', { lang: 'fa', dir: 'rtl' }, [head, h('body', body)]))}\n`;
}
