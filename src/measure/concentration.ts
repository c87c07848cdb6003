import { sumOf } from '../base/numeric.ts';
import { fractionalRanks } from './ranks.ts';

/**
 * Generalised concentration index 2 cov_p(y, R), in the unit of y, with R the fractional rank of `ranking` (ties at
 * mid-rank): above 0 when the units ranked high hold more. O'Donnell et al. 2008, ch. 8, with Kakwani, Wagstaff &
 * van Doorslaer 1997 for weights. y ranked by itself gives the Gini coefficient times the mean.
 */
export function generalisedConcentration(
  y: ArrayLike<number>,
  ranking: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  return concentrationOnRanks(y, fractionalRanks(ranking, weights), weights);
}

/** The same on fractional ranks already at hand. */
export function concentrationOnRanks(
  y: ArrayLike<number>,
  ranks: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  const mean = weightedMean(y, weights);
  const w = (i: number): number => (weights === undefined ? 1 : weights[i]!);
  // The weighted mean of fractional ranks is exactly ½.
  return (2 * sumOf(y.length, (i) => w(i) * (y[i]! - mean) * (ranks[i]! - 0.5))) / sumOf(y.length, w);
}

/** Σwy/Σw; NaN for no unit. */
export function weightedMean(y: ArrayLike<number>, weights?: ArrayLike<number>): number {
  if (weights === undefined) return sumOf(y.length, (i) => y[i]!) / y.length;
  return sumOf(y.length, (i) => weights[i]! * y[i]!) / sumOf(y.length, (i) => weights[i]!);
}

/**
 * Kakwani index C(transfer) − G(need), both over their mean: above 0 when money goes to the units in need more than
 * in proportion to the need. NaN when either mean is 0. Kakwani 1977.
 */
export function kakwani(
  transfer: ArrayLike<number>,
  need: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  const ranks = fractionalRanks(need, weights);
  return (
    concentrationOnRanks(transfer, ranks, weights) / weightedMean(transfer, weights) -
    concentrationOnRanks(need, ranks, weights) / weightedMean(need, weights)
  );
}
