import { DrawCounts } from '../../base/draw-counts.ts';
import { Random } from '../../base/random.ts';
import { type Cells, cellsOf, type StratifiedUnits } from '../cells.ts';
import { GUARDS } from '../guards.ts';
import type { UndefinedReason } from '../types.ts';
import type { Interval } from './bootstrap.ts';
import { GapsOfMoments, type MomentGap } from './moment-gaps.ts';
import { observedMoments, resampledMoments } from './resampled-cells.ts';

/** Bootstrap of one group's gap to its comparables. */
export interface GroupBootstrap {
  /** Σ amounts over Σ of the comparables' means (see `groupGaps`). */
  readonly ratio: number;
  /** Currency per unit. */
  readonly gap: number;
  /** Studentised: the interval to print. */
  readonly studentised: { readonly ratio: Interval; readonly gap: Interval };
  readonly percentile: { readonly ratio: Interval; readonly gap: Interval };
  readonly draws: number;
  /** Resamples in which the group has no comparables or no money; left out of the distribution, never in silence. */
  readonly withoutValue: number;
}

export interface StratifiedBootstrapOptions {
  readonly coverage?: number;
  readonly seed?: number;
  readonly draws?: number;
  /** Told after each resample how many are done. */
  readonly onDraw?: (done: number) => void;
}

/**
 * Bootstrap of the gap of every group (region, sector) to the other groups' units of the same strata: were the units
 * drawn from a larger population, where could it lie? One entry a group, by code; no value under 10 units on either side.
 *
 * Each group's units are drawn again from the group, with their strata. Drawn inside the cells (stratum × group) instead,
 * which often hold one to three units, the spread would come out too small, a single unit's as nothing: 95 % intervals
 * held the truth 84 to 94 % of the time, against 93 to 95 % (lognormal amounts, σ = 0.5, 20 to 60 units in the group).
 * Studentised: the quantile of the resamples' |ln ratio − ln observed ratio| / own standard error, times the observed
 * standard error, symmetric (Hall 1988). It covers better than the percentile interval (90 to 95 %) and the bias-corrected
 * one (90 to 93 %). The interval of `groupGaps`, which draws nothing, covers at least as well.
 * Time: draws × units.
 */
export function stratifiedBootstrap(
  units: StratifiedUnits,
  options: StratifiedBootstrapOptions = {},
): readonly (GroupBootstrap | { readonly undefined: UndefinedReason })[] {
  const { coverage = 0.95, seed = 1, draws = 2000, onDraw } = options;
  const cells = cellsOf(units);
  const values = Float64Array.from(cells.units, (i) => units.amounts[i]!);
  const gaps = new GapsOfMoments(cells, units.strataCount);
  const asFound = observedMoments(cells, values);
  gaps.take(asFound);
  const spreads = Array.from({ length: units.groupCount }, (_, g) => {
    const found = gaps.of(g, asFound);
    return refusal(found, cells, g) ?? new Spread(found, draws);
  });
  const open = spreads.flatMap((one, g) => (typeof one === 'string' ? [] : [{ g, spread: one }]));
  if (open.length > 0) {
    resampledMoments(cells, values, draws, new DrawCounts(new Random(seed)), (moments, draw) => {
      gaps.take(moments);
      for (const { g, spread } of open) spread.add(gaps.of(g, moments));
      onDraw?.(draw + 1);
    });
  }
  return spreads.map((one) => (typeof one === 'string' ? { undefined: one } : one.result(coverage)));
}

function refusal(found: MomentGap, { groupStart }: Cells, group: number): UndefinedReason | undefined {
  const { compared, comparables, total, expected, standardError } = found;
  if (compared === 0) return groupStart[group] === groupStart[group + 1] ? 'no-units' : 'no-comparables';
  if (expected === 0) return 'zero-reference';
  if (total < 0 || expected < 0) return 'negative-amount';
  if (total === 0) return 'zero-total';
  if (Math.min(compared, comparables) < GUARDS.interval.from) return 'too-few';
  return Number.isFinite(standardError) ? undefined : 'not-finite';
}

/** What the resamples of one group give. */
class Spread {
  private readonly found: MomentGap;
  private readonly draws: number;
  private readonly ratios: Float64Array;
  private readonly gaps: Float64Array;
  private readonly distances: Float64Array;
  private kept = 0;

  constructor(found: MomentGap, draws: number) {
    this.found = found;
    this.draws = draws;
    this.ratios = new Float64Array(draws);
    this.gaps = new Float64Array(draws);
    this.distances = new Float64Array(draws);
  }

  add({ compared, total, expected, standardError }: MomentGap): void {
    const away = Math.abs(Math.log((total / expected) * (this.found.expected / this.found.total)));
    // No comparables, no money, or less than none.
    if (!Number.isFinite(away)) return;
    this.ratios[this.kept] = total / expected;
    this.gaps[this.kept] = (total - expected) / compared;
    this.distances[this.kept] = away === 0 ? 0 : away / standardError;
    this.kept++;
  }

  result(coverage: number): GroupBootstrap | { readonly undefined: UndefinedReason } {
    const { compared, total, expected, standardError } = this.found;
    if (this.kept === 0) return { undefined: 'not-finite' };
    const reach = standardError === 0 ? 0 : quantile(this.sorted(this.distances), coverage) * standardError;
    if (!Number.isFinite(reach)) return { undefined: 'not-finite' };
    const ratio = total / expected;
    const [low, high] = [ratio * Math.exp(-reach), ratio * Math.exp(reach)];
    const level = expected / compared;
    const tails = (list: Float64Array): Interval => {
      const sorted = this.sorted(list);
      return { low: quantile(sorted, (1 - coverage) / 2), high: quantile(sorted, (1 + coverage) / 2) };
    };
    return {
      ratio,
      gap: (total - expected) / compared,
      studentised: { ratio: { low, high }, gap: { low: level * (low - 1), high: level * (high - 1) } },
      percentile: { ratio: tails(this.ratios), gap: tails(this.gaps) },
      draws: this.draws,
      withoutValue: this.draws - this.kept,
    };
  }

  private sorted(list: Float64Array): Float64Array {
    return list.slice(0, this.kept).sort();
  }
}

/** Smallest of the ascending values whose cumulative share reaches the level. */
const quantile = (sorted: Float64Array, level: number): number =>
  sorted[Math.max(0, Math.ceil(level * sorted.length * (1 - 1e-14)) - 1)]!;
