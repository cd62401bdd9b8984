import { diagramSizes } from '../../diagram/diagram-sizes.ts';
import { isolateRuns } from '../../diagram/isolate-runs.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import type { TreeState } from '../guide-state.ts';
import { makeSvg } from './make-element.element.ts';

type Diagram = TreeState['diagram'];

/** Lines of text under each other, around a middle. */
function drawLines(
  lines: readonly string[],
  x: number,
  y: number,
  height: number,
  name?: string,
): SVGElement {
  const first = y - ((lines.length - 1) * height) / 2;
  return makeSvg(
    'text',
    { class: name, 'text-anchor': 'middle', 'dominant-baseline': 'central' },
    ...lines.map((line, index) => makeSvg('tspan', { x, y: first + index * height }, isolateRuns(line))),
  );
}

/** One box of the picture, which can be pressed. What it is called, and whether it is chosen, is written on it later. */
function drawBox({ node, x, y, width, height, lines, noteLines }: Diagram['nodes'][number]): SVGElement {
  const { line, smallLine, padding } = diagramSizes;
  const [left, top] = [x - width / 2, y - height / 2];
  const noteHeight = noteLines.length * smallLine;
  return makeSvg(
    'g',
    { class: `map-part ${node.kind}${node.start ? ' start' : ''}`, role: 'button', 'data-box': node.id },
    makeSvg('rect', { x: left, y: top, width, height, rx: 12 }),
    ...(noteHeight > 0
      ? [drawLines(noteLines, x, top + padding + noteHeight / 2, smallLine, 'map-note')]
      : []),
    drawLines(lines, x, y + noteHeight / 2, line),
    makeSvg('circle', { class: 'map-number', cx: left + width - 6, cy: top + 2, r: 13 }),
    drawLines([persianNumber(node.number)], left + width - 6, top + 2, 0, 'map-number'),
    makeSvg('circle', { class: 'map-mark', cx: left + 6, cy: top + 2, r: 11 }),
    drawLines(['!'], left + 6, top + 2, 0, 'map-mark'),
  );
}

const arrow = (id: string) =>
  makeSvg(
    'marker',
    { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
    makeSvg('path', { d: 'M0 0L8 4L0 8z' }),
  );

/** A tree's picture, as `diagram/` draws it on the page of a map, with boxes that can be pressed. */
export function drawTree({ width, height, nodes, edges }: Diagram): SVGSVGElement {
  const missing = new Set(nodes.flatMap(({ node }) => (node.kind === 'missing' ? [node.id] : [])));
  const ways = edges.map(({ from, target, path }) =>
    makeSvg('path', {
      class: `map-way${missing.has(target) ? ' missing' : ''}`,
      d: path,
      'marker-end': 'url(#map-arrow)',
      'data-from': from,
      'data-target': target,
    }),
  );
  const labels = edges.flatMap(({ label }) =>
    label === undefined
      ? []
      : [
          makeSvg('rect', {
            class: 'map-ground',
            x: label.x - label.width / 2,
            y: label.y - label.height / 2,
            width: label.width,
            height: label.height,
            rx: 4,
          }),
          drawLines(label.lines, label.x, label.y, diagramSizes.smallLine, 'map-label'),
        ],
  );
  return makeSvg(
    'svg',
    { class: 'map', width, height, viewBox: `0 0 ${width} ${height}`, direction: 'rtl', role: 'group' },
    makeSvg('defs', {}, arrow('map-arrow')),
    ...ways,
    ...labels,
    ...nodes.map(drawBox),
  );
}
