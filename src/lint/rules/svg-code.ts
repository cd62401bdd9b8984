import type { SvgFault } from '../../diagnostics/words/en/pictures.ts';

/**
 * What a drawing may be made of: shapes, text and paint. What runs, moves, or fetches from elsewhere is not on the list,
 * nor anything of another language (`inkscape:…`, `xhtml:script`).
 */
const elements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

/** A comment, the first line of XML, a tag with its attributes, or a sign that begins none of them. */
const piece =
  /<!--[^]*?-->|^\s*<\?xml\s[^<>?]*\?>|<(?<end>\/?)(?<name>[^\s<>"'/]+)(?<attributes>(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|<|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi;

const oneAttribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What leads out of a drawing by its paint or its styles; signs that are written by number could hide it. */
const leadsOut = /url\(\s*["']?(?!["'#\s])|@import|image-set|&|\\/i;

function attributeFault(attributes: string): SvgFault | undefined {
  for (const [, name = '', quoted, single] of attributes.matchAll(oneAttribute)) {
    const value = quoted ?? single ?? '';
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (/^on/i.test(local)) return { is: 'runs', name };
    if (/^(?:href|src|base)$/.test(local) && !value.startsWith('#')) return { is: 'leads-out', name };
    // A namespace is a name; only what paints or styles can fetch.
    if (!/^(?:xmlns|aria-label|id|class)$/.test(name) && !name.startsWith('xmlns:') && leadsOut.test(value))
      return { is: 'may-lead-out', name };
  }
  return undefined;
}

/**
 * What a drawing has that a picture must not have, or that keeps browsers from drawing it; undefined where it is right.
 * A drawing is shown as a picture, where nothing in it runs; but it has an address of its own, which anybody can open.
 * @param source what is written in an SVG file.
 */
export function svgFault(source: string): SvgFault | undefined {
  const open: string[] = [];
  let isFirst = true;
  let before = 0;
  for (const match of source.matchAll(piece)) {
    const { name, end, attributes = '', empty } = match.groups ?? {};
    const text = source.slice(before, match.index);
    before = match.index + match[0].length;
    if (open.at(-1) === 'style' && leadsOut.test(text)) return { is: 'styles' };
    if (name === undefined) {
      if (/^<!--|^\s*<\?xml/.test(match[0])) continue;
      return { is: 'signs' };
    }
    if (!elements.has(name)) return { is: 'element', name };
    if (
      isFirst &&
      (name !== 'svg' || !/\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(attributes))
    )
      return { is: 'beginning' };
    isFirst = false;
    const fault = attributeFault(attributes);
    if (fault !== undefined) return fault;
    if (end === '/' ? open.pop() !== name : false) return { is: 'closes-nothing', name };
    if (end === '' && empty === '') open.push(name);
  }
  return isFirst || open.length > 0 ? { is: 'no-end' } : undefined;
}
