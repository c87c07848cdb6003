// Units that carry the same labels in some columns are one cell: what is asked of labels is then asked of each cell once.
import { startsOf } from '../base/starts.ts';
import { type UnitLabels, WITHOUT } from './units.ts';

export interface Cells {
  /** The cell of each unit; every unit has one, for to have no label, or several, is to be like those that have none, or several. */
  readonly codes: Int32Array;
  /** Units of each cell, of which some may have none. */
  readonly sizes: Int32Array;
  /** A unit of each cell that has one. */
  readonly members: Int32Array;
}

/** Combinations of labels that are numbered by a table of all that there could be. */
const MOST = 2 ** 23;

/** The cells of so many units by the labels of some columns. A pass over the units for each column, and one more. */
export function cellsOf(n: number, columns: readonly UnitLabels[]): Cells {
  const codes = new Int32Array(n);
  let size = 1;
  for (const column of columns) {
    const labels = column.values.length + WITHOUT;
    if (size * labels > MOST) size = closeUp(codes, size);
    if (size * labels > MOST) size = combineSorted(codes, size, column);
    else {
      combine(codes, column.codes, labels);
      size *= labels;
    }
  }
  // As long as there are fewer codes than units, it is all the same whether each is in use.
  if (size > n) size = closeUp(codes, size);
  const sizes = new Int32Array(size);
  const members = new Int32Array(size);
  for (let unit = 0; unit < n; unit++) {
    const cell = codes[unit]!;
    sizes[cell]!++;
    members[cell] = unit;
  }
  return { codes, sizes, members };
}

/** Makes `codes` those of the combinations with the labels of one more column, of which there are so many with those of units without one. */
function combine(codes: Int32Array, others: Int32Array, labels: number): void {
  for (let unit = 0; unit < codes.length; unit++) {
    codes[unit] = codes[unit]! * labels + others[unit]! + WITHOUT;
  }
}

/**
 * The same where the combinations, of codes below `size`, could be too many for a table: put in order of the labels, then of the
 * codes (a counting sort by each), they are numbered as they change. Returns how many there are.
 */
function combineSorted(codes: Int32Array, size: number, { codes: others, values }: UnitLabels): number {
  const labels = others.map((code) => code + WITHOUT);
  const order = inOrder(codes, size, inOrder(labels, values.length + WITHOUT));
  let last = -1;
  let code = -1;
  let label = -1;
  for (const unit of order) {
    if (codes[unit] !== code || labels[unit] !== label) last++;
    code = codes[unit]!;
    label = labels[unit]!;
    codes[unit] = last;
  }
  return last + 1;
}

/**
 * Places of a list that have a code below `count`, in the order of their codes; those of one code as in `places`, or as they
 * stand. `places`: all of those that have a code.
 */
export function inOrder(codes: Int32Array, count: number, places?: Int32Array): Int32Array {
  const next = startsOf(codes, count);
  const order = new Int32Array(next[count]!);
  for (let i = 0; i < (places ?? codes).length; i++) {
    const place = places ? places[i]! : i;
    if (codes[place]! >= 0) order[next[codes[place]!]!++] = place;
  }
  return order;
}

/** Makes codes below `size` those from 0 on, without a gap, in the same order. Returns how many there are. */
function closeUp(codes: Int32Array, size: number): number {
  const table = new Int32Array(size);
  for (let unit = 0; unit < codes.length; unit++) table[codes[unit]!] = 1;
  let count = 0;
  for (let code = 0; code < size; code++) if (table[code] === 1) table[code] = count++;
  if (count < size) for (let unit = 0; unit < codes.length; unit++) codes[unit] = table[codes[unit]!]!;
  return count;
}
