import type { Notice } from './notice.ts';

/** The most letters of a title that a report takes. */
const MAX_TITLE_LETTERS = 100;

/**
 * Notices as a report names them: the number by which support finds one, and in brackets its title, which goes where a report is
 * shortened. A number is set apart in its own direction: digits with a hyphen between them would change places in a Persian line.
 */
export function noticesInReport(notices: readonly Pick<Notice, 'number' | 'title'>[]): string {
  return notices
    .map(({ number, title }) => {
      const words = title
        .replace(/[\s()]+/g, ' ')
        .trim()
        .slice(0, MAX_TITLE_LETTERS);
      return number === undefined ? words : `\u2068${number.replace(/\s+/g, ' ').trim()}\u2069 (${words})`;
    })
    .join('\u060c ');
}
