import type { NoticesPage } from './notices-pages.ts';

/** Between these stands what is another page's in another page. */
const marks = { start: '<!--notices-->', end: '<!--/notices-->' } as const;

/** The main part of a page as its frame holds it. */
export const inFrame = (html: string) => `${marks.start}${html}${marks.end}`;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as Astro writes it between tags, and between quotation marks. */
const text = (value: string) => value.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
const attribute = (value: string) => value.replace(/[&"]/g, (sign) => signs[sign] ?? sign);

/** A page with one place of it, which must be there, put otherwise. */
function replaced(page: string, place: RegExp, value: (found: string) => string): string {
  if (!place.test(page)) throw new Error(`The built page of notices has no ${place.source}.`);
  return page.replace(place, (found) => value(found));
}

/**
 * A page of notices in the frame of the built page of all of them: what a whole build would write.
 * @param frame the HTML of the built page.
 * @param listTitle the title that the built page has.
 * @throws Error where the frame is not one of this program's.
 */
export function putInFrame(frame: string, listTitle: string, page: NoticesPage): string {
  const [start, end] = [frame.indexOf(marks.start), frame.indexOf(marks.end)];
  const title = `<title>${text(listTitle)}`;
  if (start < 0 || end < start || !frame.includes(title))
    throw new Error('The built page of notices is of another version of the program.');
  let html = frame.slice(0, start) + inFrame(page.html) + frame.slice(end + marks.end.length);
  html = html.replace(title, () => `<title>${text(page.title)}`);
  const named = { title: page.title, description: page.description };
  for (const [name, value] of [
    ['property="og:title"', named.title],
    ['name="description"', named.description],
    ['property="og:description"', named.description],
  ] as const)
    html = replaced(
      html,
      new RegExp(`<meta ${name} content="[^"]*"`),
      () => `<meta ${name} content="${attribute(value)}"`,
    );
  return replaced(html, /(?<=<link rel="canonical" href=")[^"]*/, (found) => new URL(page.url, found).href);
}
