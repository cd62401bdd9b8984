import { nearWords } from '../../diagnostics/closest.ts';
import type { Link } from '../../content/links.ts';
import type { Picture } from '../../content/model.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
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

function kindFault(name: string, { format }: Picture): Sayings | undefined {
  const ending = /\.([A-Za-z\d]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = taken.has(ending) ? format : ending;
  if (kind === undefined) return say('picture-kind.unreadable', { name });
  if (!taken.has(kind)) return say('picture-kind', { name, kind });
  return (kind === 'svg') === (ending === 'svg') ? undefined : say('picture-kind.ending', { name, kind });
}

function sizeFault(name: string, { bytes, width = 0, height = 0, format }: Picture): Sayings | undefined {
  const isDrawing = format === 'svg';
  const most = isDrawing ? MAX_DRAWING_BYTES : MAX_BYTES;
  if (bytes <= most && (isDrawing || width * height <= MAX_PIXELS)) return undefined;
  const heavy = { name, kilobytes: Math.ceil(bytes / 1000), most: most / 1000 };
  return isDrawing ? say('picture-size.drawing', heavy) : say('picture-size', { ...heavy, width, height });
}

function codeFault(name: string, { source }: Picture): Sayings | undefined {
  const fault = source === undefined ? undefined : svgFault(source);
  return fault === undefined ? undefined : say('picture-code', { name, fault });
}

function missing(address: string, pictures: LintContext['pictures']): Sayings {
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (name !== address && pictures.has(name)) return say('missing-image.path', { address, name });
  const near = nearWords(name, pictures.keys());
  return near.nearest === undefined
    ? say('missing-image', { address })
    : say('missing-image.near', { address, near });
}

/** A picture that is not there, that not every customer sees, that costs them more than it shows, or that has code. */
export function pictureProblems(link: Link, { pictures }: LintContext): Problem[] {
  const { line, column, address } = link;
  const picture = pictures.get(address);
  const found =
    picture === undefined
      ? missing(address, pictures)
      : (kindFault(address, picture) ?? sizeFault(address, picture) ?? codeFault(address, picture));
  return found === undefined ? [] : [{ line, column, ...found }];
}
