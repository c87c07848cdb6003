import { sumOf } from '../base/numeric.ts';
import { weightedMean } from './concentration.ts';
import type { Named } from './named.ts';

/**
 * Splits the gap between two weighted means into what goes with the rates and what goes with the composition
 * (Kitagawa 1955): rate effect Σ½(p₀+p₁)(r₁−r₀), composition effect Σ½(r₀+r₁)(p₁−p₀); and in three parts with the
 * interaction Σ(p₁−p₀)(r₁−r₀). `n0`, `n1`: counts by category in each group; `r0`, `r1`: rates (mean amounts).
 */
export function kitagawa(
  n0: ArrayLike<number>,
  n1: ArrayLike<number>,
  r0: ArrayLike<number>,
  r1: ArrayLike<number>,
): Named {
  const k = n0.length;
  const [total0, total1] = [sumOf(k, (i) => n0[i]!), sumOf(k, (i) => n1[i]!)];
  const keys = ['rate0', 'rate1', 'gap', 'rate_effect', 'composition_effect'];
  const three = ['rate_at_p0', 'composition_at_r0', 'interaction'];
  if (total0 === 0 || total1 === 0) {
    return Object.fromEntries(
      [...keys, ...three.map((key) => `three.${key}`)].map((key) => [`kitagawa.${key}`, 'no-units' as const]),
    );
  }
  const p0 = (i: number): number => n0[i]! / total0;
  const p1 = (i: number): number => n1[i]! / total1;
  const rates = (i: number): number => r1[i]! - r0[i]!;
  const shares = (i: number): number => p1(i) - p0(i);
  const rate0 = weightedMean(r0, n0);
  const rate1 = weightedMean(r1, n1);
  return {
    'kitagawa.rate0': rate0,
    'kitagawa.rate1': rate1,
    'kitagawa.gap': rate1 - rate0,
    'kitagawa.rate_effect': sumOf(k, (i) => ((p0(i) + p1(i)) / 2) * rates(i)),
    'kitagawa.composition_effect': sumOf(k, (i) => ((r0[i]! + r1[i]!) / 2) * shares(i)),
    'kitagawa.three.rate_at_p0': sumOf(k, (i) => p0(i) * rates(i)),
    'kitagawa.three.composition_at_r0': sumOf(k, (i) => r0[i]! * shares(i)),
    'kitagawa.three.interaction': sumOf(k, (i) => shares(i) * rates(i)),
  };
}
