import { square } from '../../base/powers.ts';
import type { Cells } from '../cells.ts';
import type { CellMoments } from './resampled-cells.ts';

/** The gap of a group to its comparables, from the moments of the cells alone. */
export interface MomentGap {
  /** Units of the group with comparables, and these. */
  readonly compared: number;
  readonly comparables: number;
  readonly total: number;
  readonly expected: number;
  /** Of ln(total / expected), linearised. */
  readonly standardError: number;
}

/** Moments of whole strata, filled again at every resample. */
export class GapsOfMoments {
  private readonly cells: Cells;
  private readonly count: Float64Array;
  private readonly sum: Float64Array;
  private readonly squares: Float64Array;

  constructor(cells: Cells, strataCount: number) {
    this.cells = cells;
    this.count = new Float64Array(strataCount);
    this.sum = new Float64Array(strataCount);
    this.squares = new Float64Array(strataCount);
  }

  /** Takes the moments of a resample; `of` is then about them. */
  take(moments: CellMoments): void {
    const { cells, count, sum, squares } = this;
    for (const list of [count, sum, squares]) list.fill(0);
    for (let c = 0; c < cells.count; c++) {
      const s = cells.stratum[c]!;
      count[s]! += moments.count[c]!;
      sum[s]! += moments.sum[c]!;
      squares[s]! += moments.squares[c]!;
    }
  }

  /**
   * With c the mean of a unit's comparables and R = total / expected, the group's own part of the variance of R is
   * Σ (x − R·c)², divided by what fitting R takes away from it (1 − 2Σc³/(Σc·Σc²) + Σc²/(Σc)²; 1 − 1/n when all c are
   * equal) and by total²; that of the comparables Σₛ mₛ² s²ₛ/nₛ over expected².
   */
  of(group: number, moments: CellMoments): MomentGap {
    const { groupStart, stratum } = this.cells;
    let [compared, comparables, total, expected] = [0, 0, 0, 0];
    // Σ x², Σ c·x, Σ c², Σ c³ over the group's units; the variance of their comparables' means.
    let [xx, cx, cc, ccc, others] = [0, 0, 0, 0, 0];
    for (let k = groupStart[group]!; k < groupStart[group + 1]!; k++) {
      const s = stratum[k]!;
      const m = moments.count[k]!;
      const rest = this.count[s]! - m;
      if (m === 0 || rest === 0) continue;
      const restSum = this.sum[s]! - moments.sum[k]!;
      const c = restSum / rest;
      compared += m;
      comparables += rest;
      total += moments.sum[k]!;
      expected += m * c;
      xx += moments.squares[k]!;
      cx += c * moments.sum[k]!;
      cc += m * c * c;
      ccc += m * c * c * c;
      if (rest > 1) {
        const spread = Math.max(0, this.squares[s]! - moments.squares[k]! - restSum * c);
        others += (m * m * spread) / (rest - 1) / rest;
      }
    }
    const ratio = total / expected;
    const left = Math.max(0, xx - 2 * ratio * cx + ratio * ratio * cc);
    const kept = 1 - (2 * ccc) / (expected * cc) + cc / (expected * expected);
    return {
      compared,
      comparables,
      total,
      expected,
      standardError: Math.sqrt(left / kept / square(total) + others / square(expected)),
    };
  }
}
