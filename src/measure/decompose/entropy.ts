import { CompensatedSum } from '../../base/numeric.ts';
import { power } from '../../base/powers.ts';
import { generalisedEntropy } from '../generalised-entropy.ts';
import { GUARDS } from '../guards.ts';
import { type Decomposition, undefinedSplit } from './decomposition.ts';

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
    of(all) {
      if (all.total === 0) return undefinedSplit(keys, 'zero-mean');
      if (alpha <= 0 && all.zeros > 0) return undefinedSplit(keys, 'zero-amount');
      const inside = new CompensatedSum();
      const { mean } = all;
      // All amounts equal: rounding of the group means is no variation.
      const flat = all.min === all.max;
      return {
        add({ sample, weightShare }) {
          // A group that received nothing has no entropy of its own and, for α > 0, no weight.
          if (sample.total !== 0)
            inside.add(weightShare * power(sample.mean / mean, alpha) * generalisedEntropy(sample, alpha));
        },
        figures(means) {
          const within = inside.value;
          const between = generalisedEntropy(means, alpha);
          const total = within + between;
          return {
            [withinKey]: within,
            [betweenKey]: flat ? 0 : between,
            [shareKey]: flat || total === 0 ? 'no-variation' : between / total,
          };
        },
      };
    },
  };
}

export const decompositions = [split('theil_t', 1), split('mld', 0), split('ge.2', 2)];
