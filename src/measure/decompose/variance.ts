import { CompensatedSum } from '../../base/numeric.ts';
import { fisherUpperTail } from '../distributions.ts';
import { GUARDS } from '../guards.ts';
import type { Sample } from '../sample.ts';
import type { Decomposition, Figures } from './decomposition.ts';
import type { Part } from './groups.ts';
import { roundingResidue } from './rounding-residue.ts';

/** Sums of squares Σw(x − μ)², inside groups and between their means; exactly 0 inside groups of equal amounts. */
class Squares {
  private readonly all: Sample;
  private readonly inside = new CompensatedSum();

  constructor(all: Sample) {
    this.all = all;
  }

  add({ sample }: Part): void {
    if (sample.min !== sample.max) this.inside.add(sample.squaredDeviations);
  }

  of(means: Sample): { within: number; between: number } {
    const { all } = this;
    // All amounts equal: what separates the group means is rounding.
    return { within: this.inside.value, between: all.min === all.max ? 0 : means.squaredDeviations };
  }
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
  of(all) {
    const squares = new Squares(all);
    const { totalWeight } = all;
    return {
      add: (part) => squares.add(part),
      figures(means) {
        const { within, between } = squares.of(means);
        return {
          'anova.eta2': within + between === 0 ? 'no-variation' : between / (within + between),
          'anova.within_var': within / totalWeight,
          'anova.between_var': between / totalWeight,
        };
      },
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
  of(all) {
    const squares = new Squares(all);
    const groups: Equal[] = [];
    return {
      add(part) {
        squares.add(part);
        groups.push({ n: part.sample.n, amount: part.sample.min });
      },
      figures: (means) => fisher(squares.of(means), groups, all.n),
    };
  },
};

/** A group by its units and their smallest amount: the common one, where they are equal. */
interface Equal {
  readonly n: number;
  readonly amount: number;
}

function fisher(
  { within, between }: ReturnType<Squares['of']>,
  groups: readonly Equal[],
  n: number,
): Figures {
  const k = groups.length;
  if (k < 2) return { 'anova.F': 'one-group', 'anova.p': 'one-group' };
  if (n <= k) return { 'anova.F': 'too-few', 'anova.p': 'too-few' };
  // Equal group means among unequal amounts: F is 0, not undefined.
  if (between === 0 && within > 0) return { 'anova.F': 0, 'anova.p': 1 };
  if (between === 0) return { 'anova.F': 'no-variation', 'anova.p': 'no-variation' };
  // Every group equal inside: F has no bound. R prints its rounding residue, and the reference values ask for that.
  const residual = within > 0 ? within : roundingResidue(groups);
  if (residual === 0) return { 'anova.F': 'no-variation', 'anova.p': 'no-variation' };
  const f = between / (k - 1) / (residual / (n - k));
  return { 'anova.F': f, 'anova.p': fisherUpperTail(f, k - 1, n - k) };
}

export const decompositions = [shares, test];
