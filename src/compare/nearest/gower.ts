import type { Box } from './box.ts';
import type { SearchColumn } from './types.ts';

/** Distances are whole multiples of 1/GRID, so that two that are equal but for rounding are equal. */
export const GRID = 2 ** 40;

/** A distance on the grid, in steps of 1/GRID. Monotone. (`Math.round` takes twice as long as all else in a distance.) */
export const onGrid = (distance: number): number => Math.floor(distance * GRID + 0.5);

/** Distance in steps of a pair without a value in common: farther than any. */
const APART = Number.POSITIVE_INFINITY;

/**
 * Gower distance on rows of numbers (Gower 1971): the weighted mean, over the columns where both rows have a value, of
 * |a − b| / range for numbers and 0 or 1 for codes. Written without branches on values, which cost more than sums.
 */
export class GowerRows {
  readonly width: number;
  readonly weights: Float64Array;
  /** Weight over range; 0 where the range is 0. Weight alone for codes. */
  readonly scales: Float64Array;
  /** How many of the first columns are codes; the others are numbers. */
  readonly codes: number;
  /** Weighted differences and weights: of the columns summed up by `begin`, then of all. */
  private readonly sums = new Float64Array(4);

  /** Columns of codes first. */
  constructor(columns: readonly SearchColumn[]) {
    this.width = columns.length;
    this.weights = Float64Array.from(columns, ({ weight }) => weight);
    this.codes = columns.filter((column) => 'codes' in column).length;
    this.scales = Float64Array.from(columns, (column) => {
      if ('codes' in column) return column.weight;
      return column.range > 0 ? column.weight / column.range : 0;
    });
  }

  /**
   * In steps of the grid, between the rows that start at `a` and `b`; a missing value is NaN. APART where the rows are
   * farther than `limit`. The first `from` columns are taken from the last call of `begin`.
   */
  between(rows: Float64Array, a: number, b: number, limit: number, from: number): number {
    const { width, codes, weights, scales, sums } = this;
    let sum = from > 0 ? sums[0]! : 0;
    let weight = from > 0 ? sums[1]! : 0;
    let j = from;
    for (; j < codes; j++) {
      const difference = Math.abs(rows[a + j]! - rows[b + j]!);
      // A missing value is neither.
      if (difference > 0) sum += weights[j]!;
      if (difference >= 0) weight += weights[j]!;
    }
    for (; j < width; j++) {
      const difference = Math.abs(rows[a + j]! - rows[b + j]!);
      if (Number.isNaN(difference)) continue;
      sum += scales[j]! * difference;
      weight += weights[j]!;
    }
    // Most pairs are much too far: a step of slack is far above rounding, and spares them the division.
    if (weight === 0 || sum > weight * ((limit + 1) / GRID)) return APART;
    return onGrid(sum / weight);
  }

  /**
   * A lower bound, in whole steps of what is returned, of the distance between any row of a box and any of another. The sums
   * are those of `between` with each term at its lowest; as rounding is monotone, no distance comes out below the bound, and
   * that of two boxes of one row each is their distance.
   */
  apart(a: Box, atA: number, b: Box, atB: number): number {
    return this.apartFrom(0, a, atA, b, atB);
  }

  /** The same, when the first `from` columns are taken from the last call of `begin`. */
  apartFrom(from: number, a: Box, atA: number, b: Box, atB: number): number {
    const { sums } = this;
    this.add(from, this.width, a, atA, b, atB, 2);
    return sums[3]! > 0 ? onGrid(sums[2]! / sums[3]!) : APART;
  }

  /** Sums up the first `to` columns, for rows that all have in them what the box has. */
  begin(to: number, a: Box, atA: number, b: Box, atB: number): void {
    this.add(0, to, a, atA, b, atB, 0);
  }

  private add(from: number, to: number, a: Box, atA: number, b: Box, atB: number, into: number): void {
    const { codes, weights, scales, sums } = this;
    const { low: lowA, high: highA } = a;
    const { low: lowB, high: highB } = b;
    let sum = from > 0 ? sums[0]! : 0;
    let weight = from > 0 ? sums[1]! : 0;
    let j = from;
    for (const end = Math.min(codes, to); j < end; j++) {
      const above = lowA[atA + j]! - highB[atB + j]!;
      if (above > 0 || lowB[atB + j]! > highA[atA + j]!) sum += weights[j]!;
      if (!Number.isNaN(above)) weight += weights[j]!;
    }
    for (; j < to; j++) {
      const above = lowA[atA + j]! - highB[atB + j]!;
      if (Number.isNaN(above)) continue;
      const below = lowB[atB + j]! - highA[atA + j]!;
      // The greater of above, below and 0, of which at most one is positive: exact, as doubling and halving are.
      sum += scales[j]! * ((above + Math.abs(above) + below + Math.abs(below)) / 2);
      weight += weights[j]!;
    }
    sums[into] = sum;
    sums[into + 1] = weight;
  }
}

/** One row a unit, its columns side by side; a missing value is NaN, any value of a column of range 0 is 0. */
export function rowsOf(columns: readonly SearchColumn[], units: number): Float64Array {
  const width = columns.length;
  const rows = new Float64Array(units * width);
  for (const [j, column] of columns.entries()) {
    for (let unit = 0; unit < units; unit++) rows[unit * width + j] = valueAt(column, unit);
  }
  return rows;
}

function valueAt(column: SearchColumn, unit: number): number {
  if ('codes' in column) return column.codes[unit]! < 0 ? Number.NaN : column.codes[unit]!;
  const value = column.numbers[unit]!;
  return column.range > 0 || Number.isNaN(value) ? value : 0;
}
