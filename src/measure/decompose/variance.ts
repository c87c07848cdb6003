import { sumOf } from '../../base/numeric.ts';
import { fisherUpperTail } from '../distributions.ts';
import { GUARDS } from '../guards.ts';
import type { Decomposition } from './decomposition.ts';
import type { Grouped } from './groups.ts';
import { roundingResidue } from './rounding-residue.ts';

/** Sums of squares Σw(x − μ)², inside groups and between their means; exactly 0 inside groups of equal amounts. */
function squares({ all, parts, means }: Grouped): { within: number; between: number } {
  const within = sumOf(parts.length, (k) => {
    const { sample } = parts[k]!;
    return sample.min === sample.max ? 0 : sample.squaredDeviations;
  });
  // All amounts equal: what separates the group means is rounding.
  const between = all.min === all.max ? 0 : means.squaredDeviations;
  return { within, between };
}

/**
 * Variance between and within groups, divisor W. `anova.eta2` is the share between; under chance alone it averages
 * (k − 1)/(n − 1), so that with few units a large share says little.
 */
const shares: Decomposition = {
  keys: ['anova.eta2', 'anova.within_var', 'anova.between_var'],
  weighted: true,
  guard: GUARDS.ten,
  negatives: 'kept',
  values(grouped) {
    const { within, between } = squares(grouped);
    const { totalWeight } = grouped.all;
    return {
      'anova.eta2': within + between === 0 ? 'no-variation' : between / (within + between),
      'anova.within_var': within / totalWeight,
      'anova.between_var': between / totalWeight,
    };
  },
};

/**
 * F = (between/(k − 1)) / (within/(n − k)) and P(F' ≥ F) were the amounts normal: a classical figure that readers ask
 * for; the chance question of a census is answered by `infer/permutation.ts`.
 */
const test: Decomposition = {
  keys: ['anova.F', 'anova.p'],
  weighted: false,
  guard: GUARDS.ten,
  negatives: 'kept',
  values(grouped) {
    const { within, between } = squares(grouped);
    const k = grouped.parts.length;
    const { n } = grouped.all;
    if (k < 2) return { 'anova.F': 'one-group', 'anova.p': 'one-group' };
    if (n <= k) return { 'anova.F': 'too-few', 'anova.p': 'too-few' };
    // Equal group means among unequal amounts: F is 0, not undefined.
    if (between === 0 && within > 0) return { 'anova.F': 0, 'anova.p': 1 };
    if (between === 0) return { 'anova.F': 'no-variation', 'anova.p': 'no-variation' };
    // Every group equal inside: F has no bound. R prints its rounding residue, and the reference values ask for that.
    const residual = within > 0 ? within : residueOf(grouped);
    if (residual === 0) return { 'anova.F': 'no-variation', 'anova.p': 'no-variation' };
    const f = between / (k - 1) / (residual / (n - k));
    return { 'anova.F': f, 'anova.p': fisherUpperTail(f, k - 1, n - k) };
  },
};

const residueOf = ({ parts }: Grouped): number =>
  roundingResidue(parts.map(({ sample }) => ({ n: sample.n, amount: sample.min })));

export const decompositions = [shares, test];
