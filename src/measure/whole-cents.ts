/** Amounts that are all in whole cents, told as such. */
export interface WholeCents {
  readonly lowest: number;
  readonly highest: number;
  /** Exact sum of all. */
  readonly total: number;
  /** That of the cents of each cell. */
  readonly sums: Float64Array;
}

/**
 * The cents of amounts of which each is in a cell, 0 ≤ cell < `count`; undefined unless all are decimals of two digits, and the sum
 * of any of them is exact in cents.
 */
export function wholeCents(
  amounts: Float64Array,
  cells: ArrayLike<number>,
  count: number,
): WholeCents | undefined {
  const sums = new Float64Array(count);
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let total = 0;
  let distances = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!;
    const cents = Math.round(amount * 100);
    if (cents / 100 !== amount) return undefined;
    sums[cells[i]!]! += cents;
    total += cents;
    distances += cents < 0 ? -cents : cents;
    if (cents < lowest) lowest = cents;
    if (cents > highest) highest = cents;
  }
  return exactIn(distances, { lowest, highest, total, sums });
}

/** Cents that are so far from 0 together; undefined where a sum of some could be inexact. */
export const exactIn = (distances: number, cents: WholeCents): WholeCents | undefined =>
  distances > Number.MAX_SAFE_INTEGER ? undefined : cents;
