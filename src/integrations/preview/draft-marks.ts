import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { diagramUrl } from '../../content/addresses.ts';
import { NEVER } from '../../content/public-day.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { persianDate } from '../../text/format/persian-format.ts';
import type { UnpublishedGuide } from './unpublished-guides.ts';

const words = stringsFor(FIRST_LANGUAGE).preview;

const dayOf = (from: string) => persianDate(new Date(`${from}T00:00:00Z`));

const mark = (from: string) => (from === NEVER ? words.draft : words.fromDay.replace('{day}', dayOf(from)));

const note = (from: string) =>
  from === NEVER ? words.draftNote : words.fromDayNote.replace('{day}', dayOf(from));

const MARK_STYLE =
  'border: 2px dashed; border-radius: 0.5rem; font-size: 0.85em; font-weight: 600; margin-inline-start: 0.5em; padding: 0 0.4em;';

/**
 * A style that marks each link to a guide which customers do not see, in every list of a page: also in those that scripts write
 * later, as the results of search.
 */
function marksOfLinks(guides: readonly UnpublishedGuide[]): string {
  const rules = guides.map(({ address, from }) => {
    const link = `a:is([href="${address}"], [href^="${address}#"], [href^="${address}?"])`;
    return `${link}::after { content: "${mark(from)}"; ${MARK_STYLE} }`;
  });
  return `<style data-draft-marks>${rules.join('\n')}</style>`;
}

/**
 * A page of the preview with what it shows of unpublished guides marked: links to them, and they themselves at their top.
 * @param address the page's path from the site's root.
 */
export function withDraftMarks(page: string, address: string, guides: readonly UnpublishedGuide[]): string {
  if (guides.length === 0) return page;
  const marked = page.replace('</head>', () => `${marksOfLinks(guides)}</head>`);
  const own = guides.find((guide) => [guide.address, diagramUrl(guide.slug)].includes(address));
  if (own === undefined) return marked;
  const shown = toHtml(h('p', { className: 'preview-draft', role: 'note' }, note(own.from)));
  const style = `<style>.preview-draft { ${MARK_STYLE} inline-size: fit-content; margin: 0 0 1rem; padding: 0.3rem 0.8rem; }</style>`;
  return marked
    .replace('</head>', () => `${style}</head>`)
    .replace(/<main\b[^>]*>/, (main) => `${main}${shown}`);
}
