import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import type { Cells, StratifiedUnits } from './cells.ts';

/** For each cell, its own units and those of all other groups in its stratum: its comparables. */
export interface Comparables {
  /** Sum of the cell's amounts, currency. */
  readonly own: Float64Array;
  /** Units of the other groups. */
  readonly count: Int32Array;
  /** Mean of their amounts, currency; NaN where there is none. */
  readonly mean: Float64Array;
  /** Σ (x − mean)² over them; at least 0. */
  readonly squares: Float64Array;
}

/** Leave-own-group-out comparables of every cell, in time proportional to the units. */
export function comparablesOf({ amounts, strata, strataCount }: StratifiedUnits, cells: Cells): Comparables {
  const { count, stratum, start, units } = cells;
  const own = Float64Array.from({ length: count }, (_, c) =>
    sumOf(start[c + 1]!, (at) => amounts[units[at]!]!, start[c]!),
  );
  const sizes = new Int32Array(strataCount);
  const totals = new Float64Array(strataCount);
  for (let c = 0; c < count; c++) {
    sizes[stratum[c]!]! += start[c + 1]! - start[c]!;
    totals[stratum[c]!]! += own[c]!;
  }
  const level = totals.map((total, s) => total / sizes[s]!);
  // Squares about the stratum's mean: of the stratum, then of the cell.
  const all = new Float64Array(strataCount);
  for (const i of units) all[strata[i]!]! += square(amounts[i]! - level[strata[i]!]!);
  const others = Int32Array.from(stratum, (s, c) => sizes[s]! - (start[c + 1]! - start[c]!));
  const mean = Float64Array.from(stratum, (s, c) => (totals[s]! - own[c]!) / others[c]!);
  return {
    own,
    count: others,
    mean,
    squares: Float64Array.from(stratum, (s, c) => {
      if (others[c] === 0) return 0;
      const inside = sumOf(start[c + 1]!, (at) => square(amounts[units[at]!]! - level[s]!), start[c]!);
      // Moved from the stratum's mean to their own; a difference of rounded sums may fall below 0.
      return Math.max(0, all[s]! - inside - others[c]! * square(mean[c]! - level[s]!));
    }),
  };
}
