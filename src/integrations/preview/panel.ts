import { articleUrl, diagramUrl } from '../../content/addresses.ts';
import { isError } from '../../diagnostics/rules.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { partId } from '../../review/part-id.ts';
import { stringsFor } from '../../strings/strings.ts';
import { persianDate, persianNumber } from '../../text/format/persian-format.ts';
import { escapeHtml } from '../findings/advice-html.ts';
import { findingHtml } from '../findings/finding-html.ts';
import type { GuideReport } from './guide-report.ts';

const words = stringsFor(FIRST_LANGUAGE).preview;

/** Where a diagnostic is; the file's name only where it is another than the one that is shown. */
function placeOf({ file, line, column }: Diagnostic, shownFile: string | undefined): string {
  const place = `${line}:${column}`;
  const isShown = shownFile === undefined || file === shownFile;
  return `<code dir="ltr">${escapeHtml(isShown ? place : `${file}:${place}`)}</code>`;
}

/** The diagnostics of a guide as a list, those of another file with its name, or a sentence that there are none. */
export function diagnosticsList({
  diagnostics,
  file,
}: Pick<GuideReport, 'diagnostics'> & { readonly file?: string }): string {
  if (diagnostics.length === 0) return `<p>${words.noDiagnostics}</p>`;
  const items = diagnostics.map((one) => findingHtml(one, placeOf(one, file)));
  return `<ul class="findings">${items.join('')}</ul>`;
}

/** The ways to the pages that the guide's tree is edited on, or made, and its fields and text. */
function editLink({ file }: Pick<GuideReport, 'file'>): string {
  const tree = file.replace(/^articles/, '/@edit').replace(/\.mdx$/, '/');
  const fields = `/@edit/fields?file=${encodeURIComponent(file)}`;
  return `<p><a href="${escapeHtml(tree)}">${words.editTree}</a> <a href="${escapeHtml(fields)}">${words.editFields}</a> <a href="/@edit/">${words.editAll}</a></p>`;
}

function treePart(report: GuideReport): string {
  const { article, questions, slug } = report;
  if (article?.tree === undefined || questions === undefined)
    return `<p>${words.noTree}</p>${editLink(report)}`;
  const outcomes = article.tree.nodes.filter(({ kind }) => kind === 'outcome').length;
  const size = words.treeSize
    .replace('{parts}', persianNumber(article.tree.nodes.length))
    .replace('{outcomes}', persianNumber(outcomes))
    .replace('{questions}', persianNumber(questions));
  const diagram = escapeHtml(diagramUrl(slug));
  return `<p>${size}</p>${editLink(report)}<diagram-preview data-address="${diagram}" data-failed="${words.partFailed}"><a href="${diagram}">${words.openMap}</a></diagram-preview>`;
}

function searchPart({ queries, article }: GuideReport): string {
  if (queries.length === 0 || article === undefined) return `<p>${words.noQueries}</p>`;
  const items = queries.map(
    (query) => `<li><span data-query>${escapeHtml(query)}</span> <span data-place>…</span></li>`,
  );
  const address = escapeHtml(articleUrl(article.symptom, article.slug, article.language));
  return `<search-place data-search-index="${escapeHtml(SEARCH_INDEX)}" data-address="${address}" data-found="${words.found}" data-missing="${words.missing}" data-failed="${words.partFailed}"><ol>${items.join('')}</ol></search-place>`;
}

function reviewPart({ article, due, file }: GuideReport): string {
  const address = `/@review/#${encodeURIComponent(partId(file))}`;
  const changes = `<p><a href="${address}">${words.changes}</a></p>`;
  if (article === undefined) return changes;
  const next = due === undefined ? '' : ` ${words.nextReview} ${persianDate(due)}`;
  return `<p>${persianDate(article.data.reviewed)}${next === '' ? '' : `؛${next}`}</p>${changes}`;
}

/** A part of the panel under its title. What goes wrong in it is told in it, and the others and the page stand. */
function panelSection(title: string, part: (report: GuideReport) => string, report: GuideReport): string {
  let html: string;
  try {
    html = part(report);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    html = `<p>${words.partFailed}: <code dir="ltr" lang="en">${escapeHtml(reason)}</code></p>`;
  }
  return `<section><h3>${title}</h3>${html}</section>`;
}

/** What the preview shows beside a guide, as HTML. Total: a part that fails says so in its place. */
export function previewPanel(report: GuideReport): string {
  const sections = [
    panelSection(words.diagnostics, diagnosticsList, report),
    panelSection(words.review, reviewPart, report),
    panelSection(words.tree, treePart, report),
    panelSection(words.search, searchPart, report),
  ].join('');
  return `<aside class="preview" data-preview aria-label="${words.title}"><h2>${words.title}</h2><p dir="ltr">${escapeHtml(report.file)}</p>${sections}</aside>`;
}

const PREVIEW_FOLDER = '/src/integrations/preview';

const STYLES = ['preview/preview.css', 'findings/findings.css']
  .map((file) => `<link rel="stylesheet" href="/src/integrations/${file}" />`)
  .join('');

/** What the panel needs in the page's head; the addresses are those of the development server. */
export const PREVIEW_HEAD = [
  STYLES,
  `<script type="module" src="${PREVIEW_FOLDER}/diagram-preview.element.ts"></script>`,
  `<script type="module" src="${PREVIEW_FOLDER}/search-place.element.ts"></script>`,
].join('');

/** The page that stands in for a guide that cannot be shown: its diagnostics, which reload when it is saved. */
export function diagnosticsPage(report: GuideReport, reason: string | undefined): string {
  const cause =
    reason === undefined || report.diagnostics.some(isError)
      ? ''
      : `<pre dir="ltr" lang="en">${escapeHtml(reason)}</pre>`;
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${words.broken}</title><script type="module" src="/@vite/client"></script>${STYLES}</head><body class="preview-broken" data-preview-broken><main><h1>${words.broken}</h1><p>${words.brokenLead}</p><p dir="ltr">${escapeHtml(report.file)}</p>${diagnosticsList(report)}${cause}${report.slug === '' ? '' : editLink(report)}<p><a href="/">${words.home}</a></p></main></body></html>`;
}

const plainPage = (title: string, lead: string, more: string) =>
  `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${title}</title><script type="module" src="/@vite/client"></script>${STYLES}</head><body class="preview-broken"><main><h1>${title}</h1>${lead}${more}<p><a href="/">${words.home}</a></p></main></body></html>`;

/** The page at the address of a guide that was deleted a moment ago; it reloads when the file comes back. */
export function deletedPage(): string {
  return plainPage(words.notFound, `<p>${words.notFoundLead}</p>`, '');
}

/** The page in the place of a map that cannot be drawn. */
export function brokenMapPage(reason: string): string {
  return plainPage(words.mapBroken, '', `<pre dir="ltr" lang="en">${escapeHtml(reason)}</pre>`);
}
