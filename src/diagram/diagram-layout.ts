import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { countCrossings, curve, type Point } from './curve.ts';
import type { MapPart } from './diagram-nodes.ts';
import {
  mapSizes,
  sizePart,
  sizeWays,
  type SizedLines,
  type SizedPart,
  type SizedWay,
} from './diagram-sizes.ts';

/** Words in lines, with the middle of the room they take. */
export type PlacedLines = SizedLines & Point;

/** A part where it stands: its middle, its size, its words. */
export type PlacedPart = SizedPart & Point;

/** A way on where it runs, with its answers where there are any. */
export interface PlacedWay {
  /** The ids of the parts that it leads from and to. */
  readonly from: string;
  readonly target: string;
  readonly path: string;
  readonly label?: PlacedLines;
}

/** The picture of a tree. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  readonly ways: readonly PlacedWay[];
}

/** A picture before its mirror is considered: the middles of parts and labels, and the points of lines. */
interface Draft {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  readonly ways: readonly (SizedWay & Point & { readonly points: readonly Point[] })[];
}

const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x, y });

/**
 * Lets dagre find the places: layers from right to left, each way on with room for its answers. Lines leave a box in
 * the middle of its left side and come in at the middle of the right one.
 */
function draft(sizes: readonly SizedPart[], sizedWays: readonly SizedWay[]): Draft {
  const { margin, partWidth } = mapSizes;
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    rankdir: 'RL',
    nodesep: 20,
    edgesep: 14,
    ranksep: 60,
    ranker: 'tight-tree',
    marginx: margin,
    marginy: margin,
  });
  for (const { part, width, height } of sizes) graph.setNode(part.id, { width, height });
  for (const { from, target, width, height } of sizedWays) {
    graph.setEdge(from, target, { width, height, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const side = (id: string, towards: 1 | -1): Point => {
    const { x, y } = pointOf(graph.node(id));
    return { x: x + (towards * partWidth) / 2, y };
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    parts: sizes.map((size) => ({ ...size, ...pointOf(graph.node(size.part.id)) })),
    ways: sizedWays.map((way) => {
      const edge = graph.edge(way.from, way.target);
      const between = (edge.points ?? []).slice(1, -1).map(pointOf);
      return { ...way, ...pointOf(edge), points: [side(way.from, -1), ...between, side(way.target, 1)] };
    }),
  };
}

const crossingsOf = ({ ways }: Draft) => countCrossings(ways.map(({ points }) => points));

/** How much more often an answer stands below the one that follows it in the guide than above it. */
function turned({ ways }: Draft): number {
  return ways.reduce((sum, way, index) => {
    const next = ways[index + 1];
    return next?.from === way.from ? sum + Math.sign(way.y - next.y) : sum;
  }, 0);
}

/**
 * Lays a tree out from right to left (dagre: layers as by Gansner et al., "A Technique for Drawing Directed Graphs").
 * What it finds depends on the order in which it hears of the parts, so where lines cross it is told them again the
 * other way round, and the better picture is taken; of that and its mirror the one where answers stand in the guide's
 * own order, the first on top. The same parts always give the same picture.
 */
export function layOutMap(parts: readonly MapPart[]): MapLayout {
  const sizes = parts.map(sizePart);
  const ways = parts.flatMap(sizeWays);
  const first = draft(sizes, ways);
  const crossings = crossingsOf(first);
  const second = crossings === 0 ? first : draft(sizes.toReversed(), ways);
  const best = crossingsOf(second) < crossings ? second : first;
  const upsideDown = turned(best) > 0;
  const place = <Placed extends Point>(placed: Placed): Placed =>
    upsideDown ? { ...placed, y: best.height - placed.y } : placed;
  return {
    width: best.width,
    height: best.height,
    parts: best.parts.map(place).toSorted((a, b) => a.part.number - b.part.number),
    ways: best.ways.map(({ points, ...way }) => {
      const drawn = { from: way.from, target: way.target, path: curve(points.map(place)) };
      return way.lines.length === 0 ? drawn : { ...drawn, label: place(way) };
    }),
  };
}
