/** A point of the picture, in its own units: 1 is a CSS pixel at full size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (number: number) => Math.round(number * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/**
 * A line through points as an SVG path, with its corners rounded: straight to the middle of the first leg, bent around
 * each corner to the middle of the next, straight to the end. Without points it is empty.
 */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const second = rest[0];
  if (first === undefined || second === undefined) return '';
  const bends = rest
    .slice(0, -1)
    .map((point, index) => `Q${at(point)} ${at(middle(point, rest[index + 1] ?? point))}`);
  return `M${at(first)}L${at(middle(first, second))}${bends.join('')}L${at(rest.at(-1) ?? second)}`;
}

type Leg = readonly [from: Point, to: Point];

const legsOf = (points: readonly Point[]): Leg[] =>
  points.slice(1).map((point, index) => [points[index] ?? point, point]);

/** On which side of a leg a point lies: positive, negative, or 0 on it. */
const sideOf = ([from, to]: Leg, { x, y }: Point) =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

const cross = (a: Leg, b: Leg) =>
  sideOf(a, b[0]) * sideOf(a, b[1]) < 0 && sideOf(b, a[0]) * sideOf(b, a[1]) < 0;

/** How often lines cross each other. Lines that only share an end do not. */
export function countCrossings(lines: readonly (readonly Point[])[]): number {
  const all = lines.map(legsOf);
  return all.reduce((sum, legs, index) => {
    const others = all.slice(index + 1).flat();
    return sum + legs.reduce((count, leg) => count + others.filter((other) => cross(leg, other)).length, 0);
  }, 0);
}
