import { closest } from '../../diagnostics/closest.ts';
import type { Link } from '../../content/links.ts';
import type { Picture } from '../../content/model.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import type { LintContext } from '../catalogue.ts';
import { svgFault } from './svg-code.ts';

/** The kinds of picture that the build takes, by what Astro calls them and by the ends of their names. */
const taken: ReadonlySet<string> = new Set(['avif', 'jpeg', 'jpg', 'png', 'svg', 'webp']);

/** What a picture may weigh as it is kept: the build makes smaller ones of it. */
const MAX_BYTES = 500_000;

/** What a drawing may weigh, which customers get as it is. */
const MAX_DRAWING_BYTES = 30_000;

/** What a picture may have of pixels: the build takes each apart in memory. */
const MAX_PIXELS = 16_000_000;

type Found = readonly [rule: RuleName, message: string, suggestion: string];

const SAVE_AGAIN = 'Save it as PNG, JPEG or WebP, or a drawing as SVG, and write its new name.';

function kindFault(name: string, { format }: Picture): Found | undefined {
  const ending = /\.([A-Za-z\d]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = taken.has(ending) ? format : ending;
  if (kind === undefined) return ['picture-kind', `The picture "${name}" cannot be read.`, SAVE_AGAIN];
  if (!taken.has(kind)) {
    const message = `Not every browser shows the picture "${name}", of the kind "${kind}".`;
    return ['picture-kind', message, SAVE_AGAIN];
  }
  if ((kind === 'svg') === (ending === 'svg')) return undefined;
  const suggestion = `Give it the ending .${kind}.`;
  return ['picture-kind', `The picture "${name}" is of the kind "${kind}".`, suggestion];
}

function sizeFault(name: string, { bytes, width = 0, height = 0, format }: Picture): Found | undefined {
  const isDrawing = format === 'svg';
  const most = isDrawing ? MAX_DRAWING_BYTES : MAX_BYTES;
  if (bytes <= most && (isDrawing || width * height <= MAX_PIXELS)) return undefined;
  const pixels = isDrawing ? '' : `${width} × ${height} pixels and `;
  const message = `The picture "${name}" is ${pixels}${Math.ceil(bytes / 1000)} KB.`;
  const suggestion = isDrawing
    ? `Save it as a plain SVG of at most ${most / 1000} KB, or as PNG.`
    : `Cut it to what it is to show, and save it 1400 pixels wide, with at most ${most / 1000} KB.`;
  return ['picture-size', message, suggestion];
}

function codeFault(name: string, { source }: Picture): Found | undefined {
  const fault = source === undefined ? undefined : svgFault(source);
  if (fault === undefined) return undefined;
  const suggestion = 'Save it as a plain SVG of shapes and text, without styles from elsewhere, or as PNG.';
  return ['picture-code', `The drawing "${name}" has ${fault}.`, suggestion];
}

function missing(address: string, pictures: LintContext['pictures']): Found {
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (name !== address && pictures.has(name))
    return ['missing-image', `"${address}" is no name of a picture.`, `Write its name alone: ${name}.`];
  const near = closest(name, pictures.keys());
  const suggestion =
    near === undefined
      ? 'Put the file into the folder pictures/ of the content, and write its name alone: modem.png.'
      : `Did you mean "${near}"?`;
  return ['missing-image', `There is no picture "${address}".`, suggestion];
}

/** A picture that is not there, that not every customer sees, that costs them more than it shows, or that has code. */
export function pictureProblems(link: Link, { pictures }: LintContext): Problem[] {
  const { line, column, address } = link;
  const picture = pictures.get(address);
  const found =
    picture === undefined
      ? missing(address, pictures)
      : (kindFault(address, picture) ?? sizeFault(address, picture) ?? codeFault(address, picture));
  if (found === undefined) return [];
  const [rule, message, suggestion] = found;
  return [{ line, column, rule, message, suggestion }];
}
