import { sumOf } from '../base/numeric.ts';
import { square } from '../base/powers.ts';
import { generalisedConcentration, weightedMean } from './concentration.ts';
import { type Named, ratio } from './named.ts';
import { sampleOf } from './sample.ts';
import type { UndefinedReason } from './types.ts';

/**
 * Which funding source carries the inequality of the total? `parts[s][i]`: currency from source s to unit i. By source
 * (numbered from 1): share of the variance cov(part, total)/var(total) (Shorrocks 1982); share S of the money,
 * concentration C in the order of the total and Gini G of the source, contribution S·C/G_total (Lerman & Yitzhaki 1985);
 * Shapley value of the Gini of the total, the other sources removed (`zero`) or dealt out equally (`equalise`)
 * (Shorrocks 2013). The first three give a flat source nothing; `zero` credits it with what it takes off the Gini.
 */
export function sources(parts: readonly ArrayLike<number>[]): Named {
  const n = parts[0]?.length ?? 0;
  const total = Float64Array.from({ length: n }, (_, i) => sumOf(parts.length, (s) => parts[s]![i]!));
  const all = sampleOf(total);
  const gini = giniOf(total);
  const mean = n > 0 ? all.mean : 0;
  const values: Record<string, number | UndefinedReason> = {};
  const contributions = parts.map((part, s) => bySource(part, total, mean, gini, s + 1));
  Object.assign(values, ...contributions, { 'sources.gini_total': gini });
  for (const way of ['zero', 'equalise'] as const) {
    const credited = typeof gini === 'number' ? shapley(parts, way) : gini;
    for (const s of parts.keys()) {
      values[`sources.shapley_gini.${way}.${s + 1}`] =
        typeof credited === 'string' ? credited : (credited[s] ?? 'no-units');
    }
  }
  return values;
}

function bySource(
  part: ArrayLike<number>,
  total: Float64Array,
  mean: number,
  gini: number | UndefinedReason,
  s: number,
): Named {
  const own = weightedMean(part);
  const centre = (i: number): number => total[i]! - mean;
  const variance = sumOf(total.length, (i) => square(centre(i)));
  const share = ratio(own, mean, 'zero-mean');
  const concentration = ratio(generalisedConcentration(part, total), own, 'zero-mean');
  const product = mean === 0 ? 0 : generalisedConcentration(part, total) / mean;
  return {
    [`sources.shorrocks_share.${s}`]: ratio(
      sumOf(total.length, (i) => (part[i]! - own) * centre(i)),
      variance,
      'no-variation',
    ),
    [`sources.ly.S.${s}`]: share,
    [`sources.ly.C.${s}`]: concentration,
    [`sources.ly.G.${s}`]: giniOf(part),
    [`sources.ly.contribution_share.${s}`]:
      typeof gini === 'number' ? ratio(product, gini, 'no-variation') : gini,
  };
}

function giniOf(amounts: ArrayLike<number>): number | UndefinedReason {
  const sample = sampleOf(amounts);
  if (sample.n === 0) return 'no-units';
  if (sample.hasNegative) return 'negative-amount';
  return ratio(sample.halfMeanDifference, sample.mean, 'zero-mean');
}

/**
 * Shapley value of each source: its mean marginal effect on the Gini over all orders of bringing sources in. Undefined
 * where some of the sources leave a unit below zero, since the Gini then has no value.
 */
function shapley(
  parts: readonly ArrayLike<number>[],
  way: 'zero' | 'equalise',
): readonly number[] | UndefinedReason {
  const k = parts.length;
  const n = parts[0]?.length ?? 0;
  const means = parts.map((part) => weightedMean(part));
  const worth = Float64Array.from({ length: 2 ** k }, (_, set) => {
    const has = (s: number): boolean => ((set >> s) & 1) === 1;
    const total = Array.from({ length: n }, (_, i) =>
      sumOf(k, (s) => (has(s) ? parts[s]![i]! : way === 'zero' ? 0 : means[s]!)),
    );
    const gini = giniOf(total);
    if (gini === 'negative-amount') return Number.NaN;
    // No source brought in, or only empty ones: nothing is held, nothing is unequal.
    return set !== 0 && typeof gini === 'number' ? gini : 0;
  });
  if (worth.some(Number.isNaN)) return 'negative-amount';
  const orders = Array.from({ length: k }, (_, size) => 1 / (k * choose(k - 1, size)));
  return parts.map((_, s) =>
    sumOf(worth.length, (set) => {
      if ((set >> s) & 1) return 0;
      return orders[bits(set)]! * (worth[set | (1 << s)]! - worth[set]!);
    }),
  );
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function choose(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
}
