// Why a cell must not be shown: too few units, or one that makes up most of it.
import { sumOf } from '../base/numeric.ts';

export interface SuppressionRules {
  /** Fewest contributors a cell may show. */
  readonly fewest: number;
  /** p % rule: the second contributor must not come within p % of the first. */
  readonly percent: number;
  /** (n, k) dominance: the n largest must not hold more than k % of the cell. */
  readonly largest: number;
  readonly dominance: number;
}

/** Why a cell must not be shown; an empty cell tells nothing about anybody. */
export interface SuppressionFlags {
  readonly fewest: boolean;
  readonly percent: boolean;
  readonly dominance: boolean;
}

/**
 * Primary suppression of one table cell from its contributions ≥ 0 (Hundepool et al. 2012, ch. 4): fewer than `fewest`
 * contributors; p %: T − x₁ − x₂ < p/100·x₁; (n, k): the n largest above k % of T.
 */
export function suppressionOf(contributions: ArrayLike<number>, rules: SuppressionRules): SuppressionFlags {
  const sorted = Float64Array.from(contributions).sort().toReversed();
  const n = sorted.length;
  if (n === 0) return { fewest: false, percent: false, dominance: false };
  const first = sorted[0]!;
  const second = sorted[1] ?? 0;
  const rest = sumOf(n, (i) => sorted[i]!, 2);
  const total = first + second + rest;
  const top = sumOf(Math.min(rules.largest, n), (i) => sorted[i]!);
  return {
    fewest: n < rules.fewest,
    percent: 100 * rest < rules.percent * first,
    dominance: 100 * top > rules.dominance * total,
  };
}
