import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import { concentrationOnRanks, weightedMean } from './concentration.ts';
import { type Named, ratio } from './named.ts';
import { fractionalRanks } from './ranks.ts';
import { type Sample, sampleOf } from './sample.ts';

/**
 * Aronson, Johnson & Lambert (1994): the redistributive effect G_x − G_y = V − H − R of y = x + t, with exact equals in x
 * as the groups k. H = Σ a_k G_k(y), a_k = share of units × share of y: unequal treatment of equals. R = G_y − C_y:
 * re-ranking, C_y the concentration of y in the order of x, ties by y. V: what is left, the vertical effect.
 * `x`: amounts before, `t`: what is added (negative: taken), one a unit, currency; `weights`: how many units each stands
 * for, 0 or more, default 1. Undefined when x or y sums to 0 or has a negative.
 */
export function redistribution(
  amounts: ArrayLike<number>,
  added: ArrayLike<number>,
  weights: ArrayLike<number> = new Float64Array(amounts.length).fill(1),
): Named {
  const kept = Array.from(amounts, (_, i) => i).filter((i) => weights[i]! > 0);
  const n = kept.length;
  const x = Float64Array.from(kept, (i) => amounts[i]!);
  const y = Float64Array.from(kept, (i) => amounts[i]! + added[i]!);
  const w = Float64Array.from(kept, (i) => weights[i]!);
  const before = sampleOf(x, w);
  const after = sampleOf(y, w);
  const keys = ['Gx', 'Gy', 'RE', 'C_y', 'V', 'H', 'R', 'G_between_means'].map((key) => `ajl.${key}`);
  const reason =
    n === 0
      ? 'no-units'
      : before.hasNegative || after.hasNegative
        ? 'negative-amount'
        : before.total === 0 || after.total === 0
          ? 'zero-mean'
          : undefined;
  if (reason !== undefined) return Object.fromEntries(keys.map((key) => [key, reason]));

  const gx = before.halfMeanDifference / before.mean;
  const gy = after.halfMeanDifference / after.mean;
  const equals = groupsOfEquals(x, y, w);
  const h = sumOf(equals.length, (k) => {
    const group = equals[k]!;
    return (square(group.totalWeight / after.totalWeight) * group.halfMeanDifference) / after.mean;
  });
  const cy = concentrationOnRanks(y, ranksBy(x, y, w), w) / weightedMean(y, w);
  const means = sampleOf(
    equals.map((group) => group.mean),
    equals.map((group) => group.totalWeight),
  );
  return {
    'ajl.Gx': gx,
    'ajl.Gy': gy,
    'ajl.RE': gx - gy,
    'ajl.C_y': cy,
    'ajl.V': gx - (cy - h),
    'ajl.H': h,
    'ajl.R': gy - cy,
    'ajl.G_between_means': ratio(means.halfMeanDifference, means.mean, 'zero-mean'),
  };
}

/** The y of each group of units with exactly the same x. */
function groupsOfEquals(x: Float64Array, y: Float64Array, w: Float64Array): readonly Sample[] {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < x.length; i++) {
    const group = groups.get(x[i]!);
    if (group) group.push(i);
    else groups.set(x[i]!, [i]);
  }
  return [...groups.values()].map((group) =>
    sampleOf(
      group.map((i) => y[i]!),
      group.map((i) => w[i]!),
    ),
  );
}

/** Fractional ranks in the order of x, equal x in the order of y. */
function ranksBy(x: Float64Array, y: Float64Array, w: Float64Array): Float64Array {
  const order = Array.from(x, (_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const place = new Float64Array(x.length);
  for (const [rank, i] of order.entries()) place[i] = rank;
  return fractionalRanks(place, w);
}
