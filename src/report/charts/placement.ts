/**
 * Names beside dots, none on another: each name has a few places around its dot, nearest first, and takes the
 * cheapest one given where the others stand; a few rounds in a fixed order settle it. Nothing is drawn by chance.
 * (Candidate positions as in Imhof 1975, “Positioning names on maps”; descent as in Christensen, Marks and Shieber 1995.)
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Site {
  /** The dot. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The name. */
  readonly width: number;
  readonly height: number;
  /** Of two names that cannot both stand, the one that stays. */
  readonly kept?: boolean;
}

export interface Place {
  readonly box: Box;
  /** Away from its dot: to be tied to it by a line. */
  readonly tied: boolean;
}

export interface Surroundings {
  /** Names stay inside. */
  readonly bounds: Box;
  /** Names stay off these. */
  readonly boxes: readonly Box[];
  /** Names had better not lie on these vertical and horizontal lines. */
  readonly verticals: readonly number[];
  readonly horizontals: readonly number[];
}

/** Distances from dot to name, and the directions tried at each: beside, above and below first. */
const RINGS = [2, 9, 18, 30, 45, 62, 82, 105, 130];
const DIRECTIONS = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
const ROUNDS = 8;
/** A name on a line is worth a name some way off. */
const ON_LINE = 24;
/** A name nearer to another dot than to its own is read as that one's. */
const NEARER_TO_ANOTHER = 40;

interface Candidate extends Place {
  readonly own: number;
  readonly end: Point;
}

/** A place for each site, undefined where none is free. */
export function placeNames(sites: readonly Site[], around: Surroundings): (Place | undefined)[] {
  const candidates = sites.map((_, i) => candidatesOf(i, sites, around));
  const chosen: (Candidate | undefined)[] = sites.map(() => undefined);
  // The most crowded dots choose first.
  const crowd = sites.map((site) => sites.filter((other) => near(site, other)).length);
  const order = sites.map((_, i) => i).sort((a, b) => crowd[b]! - crowd[a]! || a - b);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const i of order) {
      let best: Candidate | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const candidate of candidates[i]!) {
        if (candidate.own >= least) continue;
        const cost = candidate.own + costAgainst(candidate, i, sites, chosen);
        if (cost < least) {
          best = candidate;
          least = cost;
        }
      }
      moved ||= best !== chosen[i];
      chosen[i] = best;
    }
    if (!moved) break;
  }
  return withoutOverlaps(sites, chosen);
}

const near = (a: Site, b: Site): boolean => Math.abs(a.x - b.x) < 100 && Math.abs(a.y - b.y) < 40;

/** A last look: a name still on another is left out rather than made unreadable. */
function withoutOverlaps(
  sites: readonly Site[],
  chosen: readonly (Candidate | undefined)[],
): (Place | undefined)[] {
  const shown: (Place | undefined)[] = sites.map(() => undefined);
  for (const first of [true, false]) {
    for (const [i, place] of chosen.entries()) {
      if (!place || (sites[i]!.kept ?? false) !== first) continue;
      if (!shown.some((other) => other && overlap(place.box, other.box) > 0)) shown[i] = place;
    }
  }
  return shown;
}

function candidatesOf(index: number, sites: readonly Site[], around: Surroundings): Candidate[] {
  const site = sites[index]!;
  const found: Candidate[] = [];
  RINGS.forEach((distance, ring) => {
    for (const angle of DIRECTIONS) {
      // Far directions for near names would be the same places again.
      if (ring < 2 && Math.round(angle / (Math.PI / 8)) % 2 === 1) continue;
      const box = boxAt(site, distance, angle);
      if (!within(box, around.bounds) || around.boxes.some((other) => overlap(box, other) > 0)) continue;
      const spot = { box, ring, angle, end: nearestPoint(site, box) };
      const own = ownCost(spot, index, sites, around);
      found.push({ box, tied: ring > 1, end: spot.end, own });
    }
  });
  return found;
}

/** The box whose nearest side is at `distance` from the dot in that direction. */
function boxAt({ x, y, radius, width, height }: Site, distance: number, angle: number): Box {
  const [cos, sin] = [snapped(Math.cos(angle)), snapped(Math.sin(angle))];
  const reach = radius + distance;
  return {
    x: x + cos * reach + (width / 2) * side(cos) - width / 2,
    y: y - sin * reach - (height / 2) * side(sin) - height / 2,
    width,
    height,
  };
}

const snapped = (x: number): number => (Math.abs(x) < 1e-9 ? 0 : x);
/** A name leaves its dot by its side, unless it is straight above or below. */
const side = (x: number): number => Math.max(-1, Math.min(1, x * 1.5));

/** A box for the name of a dot: how many rings out, in which direction, and where its line to the dot would end. */
interface Spot {
  readonly box: Box;
  readonly ring: number;
  readonly angle: number;
  readonly end: Point;
}

/** What a spot costs whatever the other names do: its distance and direction, and the dots and lines that it covers. */
function ownCost(
  { box, ring, angle, end }: Spot,
  index: number,
  sites: readonly Site[],
  { verticals, horizontals }: Surroundings,
): number {
  const site = sites[index]!;
  let cost = ring * 12 + (ring > 1 ? 10 : 0) + (1 - Math.cos(angle)) * 2 + Math.abs(Math.sin(angle)) * 2;
  const away = distance(site, box) - site.radius;
  for (const [k, other] of sites.entries()) {
    if (k !== index && distance(other, box) - other.radius < away + 1.5) cost += NEARER_TO_ANOTHER;
    if (overlap(box, dotBox(other)) > 0) cost += k === index ? 500 : 400;
    if (ring > 1 && k !== index && crosses([site.x, site.y], end, dotBox(other))) cost += 120;
  }
  cost += verticals.filter((x) => x > box.x && x < box.x + box.width).length * ON_LINE;
  cost += horizontals.filter((y) => y > box.y && y < box.y + box.height).length * ON_LINE;
  return cost;
}

function costAgainst(
  candidate: Candidate,
  index: number,
  sites: readonly Site[],
  chosen: readonly (Candidate | undefined)[],
): number {
  let cost = 0;
  const dot: Point = [sites[index]!.x, sites[index]!.y];
  for (const [k, other] of chosen.entries()) {
    if (!other || k === index) continue;
    const otherDot: Point = [sites[k]!.x, sites[k]!.y];
    if (overlap(candidate.box, other.box) > 0) cost += 1000;
    if (candidate.tied && crosses(dot, candidate.end, other.box)) cost += 200;
    if (other.tied && crosses(otherDot, other.end, candidate.box)) cost += 200;
    if (candidate.tied && other.tied && cut(dot, candidate.end, otherDot, other.end)) cost += 150;
  }
  return cost;
}

type Point = readonly [number, number];

const dotBox = ({ x, y, radius }: Site): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Area common to two boxes. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** The point of a box nearest to a dot: where its line ends. */
export function nearestPoint({ x, y }: { readonly x: number; readonly y: number }, box: Box): Point {
  return [Math.max(box.x, Math.min(x, box.x + box.width)), Math.max(box.y, Math.min(y, box.y + box.height))];
}

function distance(dot: { readonly x: number; readonly y: number }, box: Box): number {
  const [x, y] = nearestPoint(dot, box);
  return Math.hypot(x - dot.x, y - dot.y);
}

/** Whether a segment touches a box. */
function crosses(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const inside = (p: Point) => p[0] > x && p[0] < x + width && p[1] > y && p[1] < y + height;
  return (
    inside(from) || inside(to) || corners.some((corner, i) => cut(from, to, corner, corners[(i + 1) % 4]!))
  );
}

/** Whether two segments cross. */
function cut(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
