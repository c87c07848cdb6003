/**
 * Lowest and highest value of each column over some rows, box after box: NaN where all rows miss the column, beyond
 * every value where some do.
 */
export interface Box {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Larger than any number in a file of records, and finite, so that sums of it are numbers. */
const BEYOND = 1e300;

/** Whether some rows of the box miss the column and some do not. */
export const isMixed = (box: Box, at: number): boolean => box.high[at] === BEYOND;

/**
 * Writes the extent of column j over the rows of `units[start … end)` into place `at` of a box. Returns the difference
 * between the lowest and the highest value there is; 0 where there is none.
 */
export function encloseColumn(
  { low, high }: Box,
  at: number,
  rows: Float64Array,
  width: number,
  j: number,
  units: Int32Array,
  start: number,
  end: number,
): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let missing = 0;
  for (let i = start; i < end; i++) {
    const value = rows[units[i]! * width + j]!;
    if (Number.isNaN(value)) missing++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const all = missing === end - start;
  const some = missing > 0 && !all;
  low[at] = all ? Number.NaN : some ? -BEYOND : lowest;
  high[at] = all ? Number.NaN : some ? BEYOND : highest;
  return all ? 0 : highest - lowest;
}
