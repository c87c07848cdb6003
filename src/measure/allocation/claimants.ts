import { sumOf } from '../../base/numeric.ts';

/**
 * Those between whom an envelope is shared, as columns of length `n`. Money is in whole cents, so that sums are exact; NaN
 * where a figure is not known.
 */
export interface Claimants {
  readonly n: number;
  /** What each receives before. */
  readonly amount: Float64Array;
  /** Its floor. */
  readonly floor: Float64Array;
  /** What its comparables elsewhere receive on average. */
  readonly comparables: Float64Array;
  /** Type of organisation, negative for none. */
  readonly type: Int32Array;
}

/** Some of a column, in the order given. */
export function gathered(column: Float64Array, rows: ArrayLike<number>): Float64Array {
  const own = new Float64Array(rows.length);
  for (let k = 0; k < own.length; k++) own[k] = column[rows[k]!]!;
  return own;
}

/** Some of them, in the order given; all of them where as many are asked for, once each and in order. */
export function pick(claimants: Claimants, rows: ArrayLike<number>): Claimants {
  if (areAll(rows, claimants.n)) return claimants;
  const type = new Int32Array(rows.length);
  for (let k = 0; k < type.length; k++) type[k] = claimants.type[rows[k]!]!;
  return {
    n: rows.length,
    amount: gathered(claimants.amount, rows),
    floor: gathered(claimants.floor, rows),
    comparables: gathered(claimants.comparables, rows),
    type,
  };
}

function areAll(rows: ArrayLike<number>, n: number): boolean {
  if (rows.length !== n) return false;
  for (let k = 0; k < n; k++) if (rows[k] !== k) return false;
  return true;
}

/** What each lacks to a line, in cents; 0 at the line, above it, and where there is none. */
export const lackingTo = (line: Float64Array, { amount }: Pick<Claimants, 'amount'>): Float64Array =>
  amount.map((own, i) => (line[i]! > own ? line[i]! - own : 0));

/** What all of them lack to it together; NaN where the line is known of nobody, which is not to lack nothing. */
export function lackedTo(line: Float64Array, own: Pick<Claimants, 'amount'>): number {
  if (line.every(Number.isNaN)) return Number.NaN;
  const lacking = lackingTo(line, own);
  return sumOf(lacking.length, (i) => lacking[i]!);
}
