// Units that carry the same labels in some columns are one cell: what is asked of labels is then asked of each cell once.
import { existing } from '../base/existing.ts';
import { Kernel } from '../base/kernel/kernel.ts';
import { mappedCodes } from '../base/mapped-codes.ts';
import { startsOf } from '../base/starts.ts';
import type { LabelCodes } from '../clean/types.ts';

export interface Cells {
  /**
   * The cell of each unit; every unit has one, for to have no label, or several, is to be like those that have none, or several. In
   * two bytes where all cells fit in: what is no cell is written elsewhere.
   */
  readonly codes: ArrayLike<number>;
  /** Units of each cell, of which some may have none. */
  readonly sizes: Int32Array;
  /** A unit of each cell that has one. */
  readonly members: Int32Array;
}

/** A column that tells units apart. */
export interface CellColumn {
  /** For each unit a code from −`WITHOUT` on. */
  readonly codes: LabelCodes;
  /** The place that each code stands for, from 0 below `places.length`: that of code c at `places[c + WITHOUT]`. */
  readonly places: Int32Array;
}

/** Codes below 0: the ways to have no label. */
export const WITHOUT = 2;

/** Cells that two bytes tell apart. */
const FEW = 2 ** 16;

/** Combinations of labels that are numbered by a table of all that there could be. */
const MOST = 2 ** 23;

/** Units that the loops of the kernel are worth preparing for. */
const MANY = 2048;

/**
 * The cells of so many units, in the order of their places in the first column, then in the second … `byLoops`: told by the loops
 * of the kernel, where cells are few.
 */
export function cellsOf(
  n: number,
  columns: readonly CellColumn[],
  byLoops = n >= MANY && Kernel.available,
): Cells {
  const fitting = [...columns];
  const size = () => fitting.reduce((product, { places }) => product * places.length, 1);
  while (size() > MOST && fitting.length > 1)
    fitting.unshift(combined(existing(fitting.shift()), existing(fitting.shift())));
  const codes = size() <= FEW ? new Uint16Array(n) : new Int32Array(n);
  const cells = { codes, sizes: new Int32Array(size()), members: new Int32Array(size()) };
  if (byLoops && size() <= FEW) numberByLoops(cells, fitting);
  else number(cells, fitting);
  // Where cells are few beside the units, it is all the same whether each is in use.
  return size() > n / 4 ? closedUp(cells) : cells;
}

interface OpenCells extends Cells {
  readonly codes: Uint16Array | Int32Array;
}

/** Numbers the units: all columns in one loop, which the engine makes fast once. */
function number({ codes, sizes, members }: OpenCells, columns: readonly CellColumn[]): void {
  for (let unit = 0; unit < codes.length; unit++) {
    let cell = 0;
    for (let at = 0; at < columns.length; at++) {
      const { codes: own, places } = columns[at]!;
      cell = cell * places.length + places[own[unit]! + WITHOUT]!;
    }
    codes[unit] = cell;
    sizes[cell]!++;
    members[cell] = unit;
  }
}

/** Units that the loops are given together. */
const TOGETHER = 2 ** 14;

/** The same by loops of the kernel (src/build/kernel/groups.as), which a process that has just begun need not make fast. */
function numberByLoops({ codes, sizes, members }: OpenCells, columns: readonly CellColumn[]): void {
  const kernel = Kernel.take();
  const [cells, own] = [kernel.room(TOGETHER * 4), kernel.room(TOGETHER * 4)];
  const [counts, holders] = [kernel.place(sizes.length * 4), kernel.place(sizes.length * 4)];
  const tables = columns.map(({ places }) => kernel.room(places.length * 4));
  for (const [at, { places }] of columns.entries()) kernel.words.set(places, tables[at]! / 4);
  for (let from = 0; from < codes.length; from += TOGETHER) {
    const count = Math.min(TOGETHER, codes.length - from);
    kernel.bytes.fill(0, cells, cells + count * 4);
    for (const [at, column] of columns.entries()) {
      kernel.words.set(column.codes.subarray(from, from + count), own / 4);
      kernel.run.cellsBy(cells, own, count, tables[at]!, column.places.length);
    }
    kernel.run.countCells(cells, count, from, counts, holders);
    codes.set(kernel.words.subarray(cells / 4, cells / 4 + count), from);
  }
  sizes.set(kernel.words.subarray(counts / 4, counts / 4 + sizes.length));
  members.set(kernel.words.subarray(holders / 4, holders / 4 + sizes.length));
  kernel.leave();
}

/** The same cells in the same order, but for those without a unit; takes the arrays that it is given. */
function closedUp({ codes, sizes, members }: OpenCells): Cells {
  // Where each cell goes; what moves, moves down.
  const table = new Int32Array(sizes.length);
  let count = 0;
  for (let cell = 0; cell < sizes.length; cell++) {
    if (sizes[cell] === 0) continue;
    sizes[count] = sizes[cell]!;
    members[count] = members[cell]!;
    table[cell] = count++;
  }
  for (let unit = 0; unit < codes.length; unit++) codes[unit] = table[codes[unit]!]!;
  return { codes, sizes: sizes.slice(0, count), members: members.slice(0, count) };
}

/**
 * Two columns as one, where the combinations of their places could be too many for a table: units put in the order of the second,
 * then of the first (a counting sort by each), are numbered as these change.
 */
function combined(one: CellColumn, other: CellColumn): CellColumn {
  const [first, second] = [placesOf(one), placesOf(other)];
  const order = inOrder(first, one.places.length, inOrder(second, other.places.length));
  const codes = new Int32Array(order.length);
  let last = -1;
  let before = -1;
  for (const unit of order) {
    if (before < 0 || first[unit] !== first[before] || second[unit] !== second[before]) last++;
    codes[unit] = last - WITHOUT;
    before = unit;
  }
  return { codes, places: Int32Array.from({ length: last + 1 }, (_, place) => place) };
}

const placesOf = ({ codes, places }: CellColumn): Int32Array =>
  mappedCodes(codes, (code) => places[code + WITHOUT]!);

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
