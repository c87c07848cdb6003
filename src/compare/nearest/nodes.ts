/** No unit: the rank after all ranks. */
export const NO_RANK = 2 ** 31 - 1;

/** Nodes of a tree as columns, in the order in which they are made: a left child follows its parent. */
export class Nodes {
  count = 0;
  /** The units of node i are those at `start[i] … end[i]` of the tree's order. */
  start = new Int32Array(64);
  end = new Int32Array(64);
  /** Right child; 0 for a leaf. */
  right = new Int32Array(64);
  /** In how many of the first columns all its units have the same cell. */
  settled = new Int32Array(64);
  /** The box of its units' cells. */
  low: Float64Array;
  high: Float64Array;
  /** Lowest rank. */
  rank = new Int32Array(64);
  /** In each column of marks: that of the unit with the lowest rank, and the lowest rank with another mark. */
  mark: Int32Array;
  otherRank: Int32Array;
  private readonly width: number;
  private readonly differing: number;

  constructor(width: number, differing: number) {
    this.width = width;
    this.differing = differing;
    this.low = new Float64Array(64 * width);
    this.high = new Float64Array(64 * width);
    this.mark = new Int32Array(64 * differing);
    this.otherRank = new Int32Array(64 * differing);
  }

  /** A new leaf. */
  make(start: number, end: number): number {
    const node = this.count++;
    if (node === this.start.length) this.grow();
    this.start[node] = start;
    this.end[node] = end;
    this.right[node] = 0;
    return node;
  }

  private grow(): void {
    const to = 2 * this.start.length;
    this.start = longer(this.start, to);
    this.end = longer(this.end, to);
    this.right = longer(this.right, to);
    this.settled = longer(this.settled, to);
    this.rank = longer(this.rank, to);
    this.low = longer(this.low, to * this.width);
    this.high = longer(this.high, to * this.width);
    this.mark = longer(this.mark, to * this.differing);
    this.otherRank = longer(this.otherRank, to * this.differing);
  }
}

/** A copy with room for more. */
export function longer<List extends Int32Array | Float64Array>(list: List, length: number): List {
  const copy = new (list.constructor as new (length: number) => List)(length);
  copy.set(list);
  return copy;
}
