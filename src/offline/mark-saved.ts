import { persianDate } from '../text/format/persian-format.ts';

/** How the note stands in a page as built: hidden, with the place of the date empty, which HTML does not allow of a `<time>`. */
const HIDDEN_NOTE = 'data-saved-copy hidden';
const EMPTY_DATE = '<span data-saved-date></span>';

/**
 * Makes a saved page say that it is one.
 * @param html the page as built; one without the note comes back as it is
 * @param saved when it was saved; undefined leaves the date out
 */
export function markSaved(html: string, saved: Date | undefined): string {
  const shown = html.replace(HIDDEN_NOTE, 'data-saved-copy');
  if (saved === undefined || Number.isNaN(saved.getTime())) return shown;
  const day = saved.toISOString().slice(0, 10);
  return shown.replace(EMPTY_DATE, `: <time datetime="${day}">${persianDate(saved)}</time>`);
}
