import { s } from 'hastscript';
import { layOutDiagram, type DiagramLayout, type PlacedNode } from '../diagram/diagram-layout.ts';
import { diagramSizes } from '../diagram/diagram-sizes.ts';
import { isolateRuns } from '../diagram/isolate-runs.ts';
import { persianNumber } from '../text/format/persian-format.ts';
import { boxId } from './part-id.ts';
import { wayState, type NodeOfBoth } from './tree-of-both.ts';

type Drawn = ReturnType<typeof s>;

/** Words in the picture, line under line around their middle. */
function words(lines: readonly string[], x: number, y: number, height: number, name?: string): Drawn {
  const first = y - ((lines.length - 1) * height) / 2;
  return s(
    'text',
    { className: name, textAnchor: 'middle', dominantBaseline: 'central' },
    lines.map((line, index) => s('tspan', { x, y: first + index * height }, isolateRuns(line))),
  );
}

function box({ node, x, y, width, height, lines, noteLines }: PlacedNode, state: string, id: string): Drawn {
  const { line, smallLine, padding } = diagramSizes;
  const [left, top] = [x - width / 2, y - height / 2];
  const noteHeight = noteLines.length * smallLine;
  const corner = { cx: left + width - 6, cy: top + 2, r: 13 };
  return s('g', { id, className: ['box', node.kind, state] }, [
    s('rect', { x: left, y: top, width, height, rx: 12 }),
    ...(noteHeight === 0 ? [] : [words(noteLines, x, top + padding + noteHeight / 2, smallLine, 'small')]),
    words(lines, x, y + noteHeight / 2, line),
    s('circle', corner),
    words([persianNumber(node.number)], corner.cx, corner.cy, 0, 'number'),
  ]);
}

function answers({ edges }: DiagramLayout): Drawn[] {
  return edges.flatMap(({ label }) => {
    if (label === undefined) return [];
    const { x, y, width, height, lines } = label;
    return [
      s('rect', { className: 'ground', x: x - width / 2, y: y - height / 2, width, height, rx: 4 }),
      words(lines, x, y, diagramSizes.smallLine, 'small'),
    ];
  });
}

/**
 * Both versions of a tree as one picture (SVG), with a class for what has become of each box and way.
 * @param id a name of its own among the pictures of the page.
 * @param label what the picture is called.
 */
export function treePicture(nodes: readonly NodeOfBoth[], id: string, label: string): Drawn {
  const layout = layOutDiagram(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const arrow = `arrow-${id}`;
  const { width, height } = layout;
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, direction: 'rtl' };
  return s('svg', { className: 'map', role: 'img', ariaLabel: label, ...size }, [
    s('defs', [
      s(
        'marker',
        { id: arrow, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
        [s('path', { d: 'M0 0L8 4L0 8z' })],
      ),
    ]),
    ...layout.edges.map(({ from, target, path }) => {
      const node = byId.get(from);
      const state = node === undefined ? 'same' : wayState(node, target);
      return s('path', { className: ['way', state], d: path, markerEnd: `url(#${arrow})` });
    }),
    ...answers(layout),
    ...layout.nodes.map((placed) => {
      const { id: node } = placed.node;
      return box(placed, byId.get(node)?.state ?? 'same', boxId(id, node));
    }),
  ]);
}
