import { StepDown } from '../infer/step-down.ts';
import type { ChanceRange, GroupFigures } from './types.ts';

/** Deals whose figures are kept for ranges: enough for a 5 % point, few enough to sort. */
export const RANGED = 1999;

const NONE = new Float64Array(0);

/** t of ln ratio: infinite for a gap without spread, 0 for no gap; NaN where there is no ratio. */
export function studentised(total: number, expected: number, error: number): number {
  // Nothing where comparables receive something is as far as a ratio can be.
  if (total === 0 && expected > 0) return Number.NEGATIVE_INFINITY;
  const estimate = Math.log(total / expected);
  if (!Number.isFinite(estimate) || Number.isNaN(error)) return Number.NaN;
  if (error === 0) return Math.abs(estimate) < 1e-12 ? 0 : Math.sign(estimate) * Number.POSITIVE_INFINITY;
  return estimate / error;
}

/**
 * A statistic of Student's law with `freedom` on the scale of the normal (Wallace 1959, to 0.02 or better): monotone, so that
 * the p of a group by itself is the same, while the largest of all groups no longer comes from the smallest of them.
 */
export function onNormalScale(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return t;
  return (
    ((8 * freedom + 1) / (8 * freedom + 3)) *
    Math.sign(t) *
    Math.sqrt(freedom * Math.log1p((t * t) / freedom))
  );
}

/** The inverse of `onNormalScale`, for z ≥ 0. */
export function onStudentScale(z: number, freedom: number): number {
  const own = z * ((8 * freedom + 3) / (8 * freedom + 1));
  return Math.sqrt(freedom * Math.expm1((own * own) / freedom));
}

/** What is kept of every deal: counts for the family-wise p, the largest statistic, ranges of what is printed. */
export class ChanceRecord {
  readonly steps: StepDown;
  private readonly tested: Int32Array;
  private readonly freedom: Float64Array;
  private readonly ratios: Float64Array[];
  private readonly lowest: number[] = [];
  private readonly highest: number[] = [];
  private readonly lacking: number[] = [];
  private readonly largest: number[] = [];
  private readonly dealt: Float64Array;

  /**
   * `tested`: the groups with a statistic; `observed`: its absolute value, `freedom`: its n − 1, for each of these. `ranged` false:
   * counts alone.
   */
  constructor(
    groupCount: number,
    tested: Int32Array,
    observed: Float64Array,
    freedom: Float64Array,
    ranged = true,
  ) {
    this.tested = tested;
    this.freedom = freedom;
    this.steps = new StepDown(observed.map((t, k) => onNormalScale(t, freedom[k]!)));
    this.dealt = new Float64Array(tested.length);
    this.ratios = ranged ? Array.from({ length: groupCount }, () => new Float64Array(RANGED)) : [];
  }

  take({ total, expected, error }: GroupFigures): void {
    for (let k = 0; k < this.tested.length; k++) {
      const g = this.tested[k]!;
      const t = Math.abs(studentised(total[g]!, expected[g]!, error[g]!));
      // A deal without a ratio is counted as at least as far: p is never too small for it.
      this.dealt[k] = Number.isNaN(t) ? Number.POSITIVE_INFINITY : onNormalScale(t, this.freedom[k]!);
    }
    this.largest.push(this.steps.take(this.dealt));
    const at = this.steps.draws - 1;
    if (at >= RANGED || this.ratios.length === 0) return;
    let lack = 0;
    for (let g = 0; g < this.ratios.length; g++) {
      this.ratios[g]![at] = total[g]! / expected[g]!;
      if (expected[g]! > total[g]!) lack += expected[g]! - total[g]!;
    }
    this.lacking.push(lack);
    this.keepExtremes(at);
  }

  private keepExtremes(at: number): void {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const g of this.tested) {
      const ratio = this.ratios[g]![at]!;
      if (ratio < low) low = ratio;
      if (ratio > high) high = ratio;
    }
    if (!Number.isFinite(low)) return;
    this.lowest.push(low);
    this.highest.push(high);
  }

  /** 95 % point of the largest statistic of all tested groups, on the scale of the normal: what a gap must pass to be found. */
  critical(): number {
    const sorted = Float64Array.from(this.largest).sort();
    return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
  }

  rangeOfGroup(group: number): ChanceRange | undefined {
    return rangeOf((this.ratios[group] ?? NONE).subarray(0, Math.min(RANGED, this.steps.draws)));
  }

  ranges(): Record<'lowest' | 'highest' | 'lacking', ChanceRange | undefined> {
    return { lowest: rangeOf(this.lowest), highest: rangeOf(this.highest), lacking: rangeOf(this.lacking) };
  }
}

/** Median, 5 and 95 % points: smallest of the values whose share reaches the level; undefined of none. */
export function rangeOf(values: ArrayLike<number>): ChanceRange | undefined {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return undefined;
  const point = (level: number): number => sorted[Math.max(0, Math.ceil(level * sorted.length - 1e-9) - 1)]!;
  return { median: point(0.5), low: point(0.05), high: point(0.95) };
}
