import type { Link } from '../../content/links.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../catalogue.ts';

/** The kinds of picture that every browser shows, by what Astro calls them and by the ends of their names. */
const shown: ReadonlySet<string> = new Set(['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp']);

/** Twice the width of the widest text: more pixels no screen shows. */
const MAX_WIDTH_PX = 1400;

/** What a picture may cost a customer on a paid line: about as much as all the guides of a symptom. */
const MAX_BYTES = 150_000;

const SAVE_SMALLER = `Save it at most ${MAX_WIDTH_PX} pixels wide and ${MAX_BYTES / 1000} KB, as WebP or PNG.`;

/** A picture that not every customer sees, or that costs them more than it shows. */
export function pictureProblems(link: Link, { pictures }: LintContext): Problem[] {
  const place = { line: link.line, column: link.column };
  const ending = /\.([A-Za-z\d]+)$/.exec(link.address)?.[1]?.toLowerCase() ?? '';
  const picture = pictures?.get(link.address);
  const format = picture?.format ?? ending;
  if (!shown.has(ending) || !shown.has(format)) {
    const kind = shown.has(ending) ? format : ending;
    const message = `Not every browser shows the picture "${link.address}", of the kind "${kind}".`;
    const suggestion = 'Save it as PNG, JPEG or WebP, and write its new name.';
    return [{ ...place, rule: 'picture-kind', message, suggestion }];
  }
  if (picture === undefined) return [];
  const { bytes, width } = picture;
  if (format !== 'svg' && width === undefined) {
    const message = `The picture "${link.address}" cannot be read.`;
    return [{ ...place, rule: 'picture-kind', message, suggestion: 'Save it again as PNG, JPEG or WebP.' }];
  }
  const isWide = format !== 'svg' && (width ?? 0) > MAX_WIDTH_PX;
  if (!isWide && bytes <= MAX_BYTES) return [];
  const size = `${isWide ? `${width ?? 0} pixels wide and ` : ''}${Math.ceil(bytes / 1000)} KB`;
  const message = `The picture "${link.address}" is ${size}.`;
  return [{ ...place, rule: 'picture-size', message, suggestion: SAVE_SMALLER }];
}
