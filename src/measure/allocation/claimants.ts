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

/** Some of them, in the order given. */
export function pick(claimants: Claimants, rows: ArrayLike<number>): Claimants {
  const of = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  return {
    n: rows.length,
    amount: of(claimants.amount),
    floor: of(claimants.floor),
    comparables: of(claimants.comparables),
    type: Int32Array.from(rows, (row) => claimants.type[row]!),
  };
}

/** What each lacks to a line, in cents; 0 at the line, above it, and where there is none. */
export const lackingTo = (line: Float64Array, { amount }: Pick<Claimants, 'amount'>): Float64Array =>
  amount.map((own, i) => (line[i]! > own ? line[i]! - own : 0));
