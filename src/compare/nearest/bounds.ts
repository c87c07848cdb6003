import { type Box, isMixed } from './box.ts';
import { GRID } from './gower.ts';
import type { Table } from './table.ts';
import type { Tree } from './tree.ts';

/**
 * Sums over scaled numbers and those of `GowerRows` are each off by less than 2^-51 of the weights a column: in steps of the
 * grid, with a margin, a column.
 */
const SLACK = 2 ** -10;

/**
 * Lower bounds of distances at little cost: what a search in many columns spends its time on. Numbers are scaled once, to
 * their part of the weighted sum, so that a bound only adds.
 */
export class Bounds {
  private readonly table: Table;
  private readonly tree: Tree;
  /** Lowest value of each column of numbers; 0 for codes. */
  private readonly origins: Float64Array;
  /** Rows in the tree's order: of the units as they are found, and as they search. */
  private readonly found: Float64Array;
  private readonly seeking: Float64Array;
  /** Steps of the grid in a weighted sum of 1, by the columns that each unit has a value in: no pair has more weight. */
  private readonly steps: Float64Array;
  /** What `onGrid` adds, less what sums may be off by. */
  private readonly rounding: number;
  /** 1 for a unit that misses a value, and for a node whose units all miss one. */
  private readonly gaps: Uint8Array;
  private nodeGaps = new Uint8Array(0);
  /** Each unit as a box of its own. */
  private readonly alone: Box;
  /** Boxes of the nodes: the lowest and the highest value of a column side by side. */
  private boxes = new Float64Array(0);

  /** `capacity`: units of the largest stratum. */
  constructor(table: Table, tree: Tree, capacity: number) {
    const { width, codes } = table.gower;
    this.table = table;
    this.tree = tree;
    this.origins = Float64Array.from({ length: width }, (_, j) => (j < codes ? 0 : lowestOf(table, j)));
    this.rounding = 0.5 - Math.min(0.5, width * SLACK);
    this.found = new Float64Array(capacity * width);
    this.seeking = new Float64Array(capacity * width);
    this.steps = new Float64Array(capacity);
    this.gaps = new Uint8Array(capacity);
    this.alone = { low: tree.cells.seeking, high: tree.cells.seeking };
  }

  /** Takes the stratum that the tree has grown over. */
  read(): void {
    const { order, cells } = this.tree;
    const { width, weights } = this.table.gower;
    for (let place = 0; place < order.length; place++) {
      let weight = 0;
      this.gaps[place] = 0;
      for (let j = 0; j < width; j++) {
        const from = order[place]! * width + j;
        this.found[place * width + j] = this.scaled(cells.found[from]!, j);
        this.seeking[place * width + j] = this.scaled(cells.seeking[from]!, j);
        if (Number.isNaN(cells.seeking[from]!)) this.gaps[place] = 1;
        else weight += weights[j]!;
      }
      this.steps[place] = weight > 0 ? GRID / weight : 0;
    }
    this.readBoxes();
  }

  private readBoxes(): void {
    const { nodes } = this.tree;
    const { width } = this.table.gower;
    const size = nodes.count * width;
    if (this.boxes.length < 2 * size) {
      this.boxes = new Float64Array(2 * size);
      this.nodeGaps = new Uint8Array(nodes.count);
    }
    this.nodeGaps.fill(0);
    for (let at = 0; at < size; at++) {
      // Beyond every value as it is: scaled, it might be infinite.
      const asItIs = isMixed(nodes, at);
      this.boxes[2 * at] = asItIs ? nodes.low[at]! : this.scaled(nodes.low[at]!, at % width);
      this.boxes[2 * at + 1] = asItIs ? nodes.high[at]! : this.scaled(nodes.high[at]!, at % width);
      if (Number.isNaN(nodes.low[at]!)) this.nodeGaps[Math.floor(at / width)] = 1;
    }
  }

  /** No unit of the node is nearer to the unit at a place of the tree's order, in whole steps: how far the node's box is from it. */
  ofNode(place: number, node: number): number {
    if (this.gaps[place] === 1 || this.nodeGaps[node] === 1) return this.withGaps(place, node);
    const { seeking, boxes } = this;
    const { width, codes, weights } = this.table.gower;
    const value = place * width;
    const box = 2 * node * width;
    let codesApart = 0;
    let j = 0;
    for (; j < codes; j++) {
      const code = seeking[value + j]!;
      if (code < boxes[box + 2 * j]! || code > boxes[box + 2 * j + 1]!) codesApart += weights[j]!;
    }
    let twiceApart = 0;
    for (; j < width; j++) {
      const number = seeking[value + j]!;
      const below = boxes[box + 2 * j]! - number;
      const above = number - boxes[box + 2 * j + 1]!;
      // Twice the greater of the two and 0, of which at most one is positive: without a branch that no one can foresee.
      twiceApart += below + Math.abs(below) + (above + Math.abs(above));
    }
    return this.inSteps(codesApart + twiceApart / 2, place);
  }

  /** Where columns drop out, so does their weight. */
  private withGaps(place: number, node: number): number {
    const { order, nodes } = this.tree;
    const { gower } = this.table;
    return gower.apart(this.alone, order[place]! * gower.width, nodes, node * gower.width);
  }

  /** No nearer than this are two units; a value that one of them misses does not count. */
  ofUnit(place: number, other: number): number {
    const { seeking, found } = this;
    const { width, codes, weights } = this.table.gower;
    const a = place * width;
    const b = other * width;
    let sum = 0;
    let j = 0;
    for (; j < codes; j++) {
      if (Math.abs(seeking[a + j]! - found[b + j]!) > 0) sum += weights[j]!;
    }
    for (; j < width; j++) {
      const difference = Math.abs(seeking[a + j]! - found[b + j]!);
      if (difference > 0) sum += difference;
    }
    return this.inSteps(sum, place);
  }

  /** At most `onGrid` of any distance whose weighted sum is no lower. */
  private inSteps(sum: number, place: number): number {
    return Math.floor(sum * this.steps[place]! + this.rounding);
  }

  private scaled(value: number, j: number): number {
    const { codes, scales } = this.table.gower;
    return j < codes ? value : (value - this.origins[j]!) * scales[j]!;
  }
}

function lowestOf({ rows, gower }: Table, j: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = j; at < rows.length; at += gower.width) if (rows[at]! < lowest) lowest = rows[at]!;
  return Number.isFinite(lowest) ? lowest : 0;
}
