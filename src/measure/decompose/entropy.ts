import { sumOf } from '../../base/numeric.ts';
import { power } from '../../base/powers.ts';
import { generalisedEntropy } from '../generalised-entropy.ts';
import { GUARDS } from '../guards.ts';
import { all, type Decomposition } from './decomposition.ts';
import type { Grouped } from './groups.ts';

/**
 * GE(α) = Σ_k f_k (μ_k/μ)^α GE_k + GE of the group means, exactly (Shorrocks 1980): f_k the group's share of weight.
 * `between_share` is the second term over the sum of both. α = 1 weights groups by money, α = 0 by units.
 */
function split(name: string, alpha: number): Decomposition {
  const keys = ['within', 'between', 'between_share'].map((part) => `decomp.${name}.${part}`);
  const [withinKey = '', betweenKey = '', shareKey = ''] = keys;
  return {
    keys,
    weighted: true,
    guard: GUARDS.ten,
    negatives: 'undefined',
    values(grouped) {
      if (grouped.all.total === 0) return all(keys, 'zero-mean');
      if (alpha <= 0 && grouped.all.zeros > 0) return all(keys, 'zero-amount');
      const within = withinGroups(grouped, alpha);
      const between = generalisedEntropy(grouped.means, alpha);
      const total = within + between;
      // All amounts equal: rounding of the group means is no variation.
      const flat = grouped.all.min === grouped.all.max;
      return {
        [withinKey]: within,
        [betweenKey]: flat ? 0 : between,
        [shareKey]: flat || total === 0 ? 'no-variation' : between / total,
      };
    },
  };
}

function withinGroups({ all: { mean }, parts }: Grouped, alpha: number): number {
  return sumOf(parts.length, (k) => {
    const { sample, weightShare } = parts[k]!;
    // A group that received nothing has no entropy of its own and, for α > 0, no weight.
    if (sample.total === 0) return 0;
    return weightShare * power(sample.mean / mean, alpha) * generalisedEntropy(sample, alpha);
  });
}

export const decompositions = [split('theil_t', 1), split('mld', 0), split('ge.2', 2)];
