import { Random } from '../../base/random.ts';
import { encloseColumn, isMixed } from './box.ts';
import type { Cells } from './cells.ts';
import { middleCut } from './cut.ts';
import { NO_RANK, Nodes } from './nodes.ts';
import type { Table } from './table.ts';

/** A leaf holds at most this many units, or units that nothing tells apart. */
const LEAF = 12;

/** A column whose largest difference in a node is below this contributes nothing that the grid of distances can show. */
const NO_DIFFERENCE = 2 ** -42;

/**
 * A k-d tree (Bentley 1975) over the mixed columns of one stratum. A node is cut in two in the column with the largest
 * weighted difference, units that miss it apart from the others first; where nothing differs, by the marks in which peers
 * must differ, so that units of one mark can be passed over whole. Its units stand in the order of their ranks.
 */
export class Tree {
  readonly nodes: Nodes;
  /** Units in tree order, and what is read of them, in the same order: neighbours lie side by side in memory. */
  order: Int32Array;
  readonly rows: Float64Array;
  readonly ranks: Int32Array;
  readonly marks: Int32Array;
  readonly cells: Cells;
  private readonly table: Table;
  private readonly capacity: Int32Array;
  private readonly values: Float64Array;
  private readonly aside: Int32Array;
  private random = new Random(0);

  constructor(table: Table, cells: Cells, capacity: number) {
    const { gower, differing } = table;
    this.table = table;
    this.cells = cells;
    this.nodes = new Nodes(gower.width, differing);
    this.capacity = new Int32Array(capacity);
    this.order = this.capacity;
    this.rows = new Float64Array(capacity * gower.width);
    this.ranks = new Int32Array(capacity);
    this.marks = new Int32Array(capacity * differing);
    this.values = new Float64Array(capacity);
    this.aside = new Int32Array(capacity);
  }

  /** Grows the tree of a stratum, in the place of the one before. */
  grow(members: Int32Array): void {
    const { rank } = this.table;
    this.order = this.capacity.subarray(0, members.length);
    this.order.set(members);
    this.order.sort((a, b) => rank[a]! - rank[b]!);
    this.random = new Random(members.length);
    this.nodes.count = 0;
    this.cells.read(members);
    this.cut(0, members.length);
    this.copyInOrder();
    this.cells.list(this.order);
  }

  private cut(start: number, end: number): void {
    const node = this.nodes.make(start, end);
    const by = this.describe(node, start, end);
    if (by < 0) return;
    const middle = this.divide(by, start, end);
    this.cut(start, middle);
    this.nodes.right[node] = this.nodes.count;
    this.cut(middle, end);
  }

  /**
   * Writes what a node says of its units. Returns what to cut it by: column j as j, the missing values of column j as
   * width + j, a column of marks as 2 × width + its index; -1 for a leaf.
   */
  private describe(node: number, start: number, end: number): number {
    const { nodes, order, cells } = this;
    const { width, scales, weights, codes } = this.table.gower;
    let widest = -1;
    let most = 0;
    // Columns that only the last cuts are for: some miss the value, or differ by less than the grid can show.
    let missing = -1;
    let slight = -1;
    for (let j = 0; j < width; j++) {
      const box = node * width + j;
      const extent = encloseColumn(nodes, box, cells.found, width, j, order, start, end);
      const mixed = isMixed(nodes, box);
      if (mixed) missing = j;
      const difference = scales[j]! * (j < codes ? Number(extent > 0 || mixed) : extent);
      if (difference > NO_DIFFERENCE * weights[j]!) {
        if (difference <= most) continue;
        most = difference;
        widest = j;
      } else if (difference > 0) slight = j;
    }
    nodes.settled[node] = this.settledColumns(node);
    const mark = this.describeMarks(node, start, end);
    if (end - start <= LEAF) return -1;
    if (widest >= 0) return isMixed(nodes, node * width + widest) ? width + widest : widest;
    if (missing >= 0) return width + missing;
    return mark >= 0 ? 2 * width + mark : slight;
  }

  private settledColumns(node: number): number {
    const { low, high } = this.nodes;
    const { width } = this.table.gower;
    let settled = 0;
    while (settled < width && !(low[node * width + settled]! < high[node * width + settled]!)) settled++;
    return settled;
  }

  /** Returns the last column of marks in which the units differ, -1 for none. */
  private describeMarks(node: number, start: number, end: number): number {
    const { nodes, order } = this;
    const { marks, differing, rank } = this.table;
    const first = order[start]!;
    nodes.rank[node] = rank[first]!;
    let by = -1;
    for (let i = 0; i < differing; i++) {
      const mark = marks[first * differing + i]!;
      let at = start + 1;
      while (at < end && marks[order[at]! * differing + i] === mark) at++;
      nodes.mark[node * differing + i] = mark;
      nodes.otherRank[node * differing + i] = at < end ? rank[order[at]!]! : NO_RANK;
      if (at < end) by = i;
    }
    return by;
  }

  /** Parts the units of a node in two, each part in the order of ranks; returns where the right one begins. */
  private divide(by: number, start: number, end: number): number {
    const { order, values, aside } = this;
    const { gower, marks, differing } = this.table;
    const { width } = gower;
    const mark = by - 2 * width;
    for (let at = start; at < end; at++) {
      const unit = order[at]!;
      values[at] =
        mark >= 0 ? marks[unit * differing + mark]! : this.cells.found[unit * width + (by % width)]!;
    }
    const byMissing = mark < 0 && by >= width;
    const cut = byMissing ? Number.POSITIVE_INFINITY : middleCut(values.subarray(start, end), this.random);
    let left = start;
    let right = 0;
    for (let at = start; at < end; at++) {
      // NaN goes right.
      if (values[at]! <= cut) order[left++] = order[at]!;
      else aside[right++] = order[at]!;
    }
    order.set(aside.subarray(0, right), left);
    return left;
  }

  private copyInOrder(): void {
    const { order } = this;
    const { rows, rank, marks, differing, gower } = this.table;
    const { width } = gower;
    for (let at = 0; at < order.length; at++) {
      const unit = order[at]!;
      this.ranks[at] = rank[unit]!;
      for (let j = 0; j < width; j++) this.rows[at * width + j] = rows[unit * width + j]!;
      for (let i = 0; i < differing; i++) this.marks[at * differing + i] = marks[unit * differing + i]!;
    }
  }
}
