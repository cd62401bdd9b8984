import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { countCrossings, curve, type Point } from './curve.ts';
import type { DiagramNode } from './diagram-nodes.ts';
import {
  diagramSizes,
  sizeNode,
  sizeEdges,
  type SizedLines,
  type SizedNode,
  type SizedEdge,
} from './diagram-sizes.ts';

/** Text in lines, with the middle of the room it takes. */
export type PlacedLines = SizedLines & Point;

/** A node where it stands: its middle, its size, its text. */
export type PlacedNode = SizedNode & Point;

/** An edge where it runs, with its answers where there are any. */
export interface PlacedEdge {
  /** The ids of the nodes that it leads from and to. */
  readonly from: string;
  readonly target: string;
  readonly path: string;
  readonly label?: PlacedLines;
}

/** The picture of a tree. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** A node with the key that dagre knows it by. */
type KeyedNode = SizedNode & { readonly key: string };

/** An edge with the keys of the nodes that it leads from and to. */
type KeyedEdge = SizedEdge & { readonly keys: readonly [from: string, target: string] };

/** A picture before its mirror is considered: the middles of nodes and labels, and the points of lines. */
interface Draft {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly (KeyedEdge & Point & { readonly points: readonly Point[] })[];
}

const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x, y });

/**
 * Lets dagre find the places: layers from right to left, each edge with room for its answers. Lines leave a box in
 * the middle of its left side and come in at the middle of the right one.
 */
function draft(boxes: readonly KeyedNode[], sizedEdges: readonly KeyedEdge[]): Draft {
  const { margin, nodeWidth } = diagramSizes;
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
  for (const { key, width, height } of boxes) graph.setNode(key, { width, height });
  for (const { keys, width, height } of sizedEdges) {
    graph.setEdge(...keys, { width, height, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const side = (key: string, towards: 1 | -1): Point => {
    const { x, y } = pointOf(graph.node(key));
    return { x: x + (towards * nodeWidth) / 2, y };
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: boxes.map(({ key, ...size }) => ({ ...size, ...pointOf(graph.node(key)) })),
    edges: sizedEdges.map((edge) => {
      const [from, target] = edge.keys;
      const found = graph.edge(from, target);
      const between = (found.points ?? []).slice(1, -1).map(pointOf);
      return { ...edge, ...pointOf(found), points: [side(from, -1), ...between, side(target, 1)] };
    }),
  };
}

const crossingsOf = ({ edges }: Draft) => countCrossings(edges.map(({ points }) => points));

/** How many more answers stand below the one that follows them in the guide than above it. */
function turned({ edges }: Draft): number {
  return edges.reduce((sum, edge, index) => {
    const next = edges[index + 1];
    return next?.from === edge.from ? sum + Math.sign(edge.y - next.y) : sum;
  }, 0);
}

/**
 * What dagre knows the nodes by, in their order. Each key begins with a word, for dagre keeps them as names of an object's
 * fields; of two nodes with one id, which is a mistake, the second has a key of its own and is drawn beside the first.
 */
function keysOf(nodes: readonly DiagramNode[]): string[] {
  const taken = new Set<string>();
  return nodes.map(({ id, number }) => {
    const key = taken.has(id) ? `twin ${number}` : `node ${id}`;
    taken.add(id);
    return key;
  });
}

/**
 * Lays a tree out from right to left (dagre: layers as by Gansner et al., "A Technique for Drawing Directed Graphs").
 * Dagre's picture depends on the order in which the nodes are added. So where lines cross a second picture is made with
 * the nodes in reverse, and the one with fewer crossings is taken. If its answers stand upside down, it is mirrored: the
 * first answer of the guide then stands on top. The same nodes always give the same picture.
 * @param nodes those of a tree, right or wrong; every edge leads to one of them, as `diagramNodes` sees to.
 */
export function layOutDiagram(nodes: readonly DiagramNode[]): DiagramLayout {
  const keys = keysOf(nodes);
  const boxes = nodes.map((node, index) => ({ ...sizeNode(node), key: keys[index] ?? '' }));
  const edges = boxes.flatMap(({ node, key }) =>
    sizeEdges(node).map((edge): KeyedEdge => ({ ...edge, keys: [key, `node ${edge.target}`] })),
  );
  const first = draft(boxes, edges);
  const crossings = crossingsOf(first);
  const second = crossings === 0 ? first : draft(boxes.toReversed(), edges);
  const best = crossingsOf(second) < crossings ? second : first;
  const upsideDown = turned(best) > 0;
  const place = <Placed extends Point>(placed: Placed): Placed =>
    upsideDown ? { ...placed, y: best.height - placed.y } : placed;
  return {
    width: best.width,
    height: best.height,
    nodes: best.nodes.map(place).toSorted((a, b) => a.node.number - b.node.number),
    edges: best.edges.map(({ from, target, points, lines, width, height, x, y }) => {
      const drawn = { from, target, path: curve(points.map(place)) };
      return lines.length === 0 ? drawn : { ...drawn, label: place({ lines, width, height, x, y }) };
    }),
  };
}
