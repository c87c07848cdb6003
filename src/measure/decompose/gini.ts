import { CompensatedSum } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { GUARDS } from '../guards.ts';
import { type Decomposition, undefinedSplit } from './decomposition.ts';

const keys = ['decomp.gini.within', 'decomp.gini.between', 'decomp.gini.overlap'];

/**
 * G = Σ_k f_k s_k G_k + G(group means) + overlap (Lambert & Aronson 1993): f_k the share of units, s_k of money.
 * The overlap is what re-ranking between interleaved groups adds; it is not an error term, and 0 when no two groups overlap.
 */
export const decompositions: readonly Decomposition[] = [
  {
    keys,
    weighted: true,
    guard: GUARDS.ten,
    negatives: 'undefined',
    of(all) {
      if (all.total === 0) return undefinedSplit(keys, 'zero-mean');
      const inside = new CompensatedSum();
      const { mean } = all;
      return {
        add({ sample, weightShare }) {
          // G_k s_k = (mean difference of the group / 2) f_k / μ: a group without money needs no case of its own.
          inside.add((square(weightShare) * sample.halfMeanDifference) / mean);
        },
        figures(means) {
          const within = inside.value;
          const between = means.halfMeanDifference / mean;
          const overlap = all.halfMeanDifference / mean - within - between;
          return {
            'decomp.gini.within': within,
            'decomp.gini.between': between,
            // The difference of three rounded numbers: a trace below 0 is rounding, the overlap itself is never negative.
            'decomp.gini.overlap': Math.max(0, overlap),
          };
        },
      };
    },
  },
];
