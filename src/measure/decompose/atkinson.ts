import { sumOf } from '../../base/numeric.ts';
import { power as raised } from '../../base/powers.ts';
import { type AtkinsonAversion, AVERSIONS, logEquivalent } from '../atkinson.ts';
import { GUARDS } from '../guards.ts';
import { type Decomposition, undefinedSplit } from './decomposition.ts';
import type { Part } from './groups.ts';

/**
 * (1 − A) = (1 − within)(1 − between), between = A of the group means given to every member (Blackorby, Donaldson &
 * Auersperg 1981). `he.ede_cost` = EDE of those means − EDE of the amounts = μ(A − between): currency per unit lost to
 * unequal treatment inside groups (in the spirit of Duclos, Jalbert & Araar 2003).
 */
function split(aversion: AtkinsonAversion): Decomposition {
  const keys = [
    `decomp.atkinson.${aversion}.between`,
    `decomp.atkinson.${aversion}.within`,
    `he.ede_cost.${aversion}`,
  ];
  const [betweenKey = '', withinKey = '', costKey = ''] = keys;
  return {
    keys,
    weighted: true,
    guard: GUARDS.ten,
    negatives: 'undefined',
    of(all) {
      if (all.total === 0) return undefinedSplit(keys, 'zero-mean');
      const parts: Part[] = [];
      return {
        add(part) {
          // Groups without money have no loss inside.
          if (part.sample.total > 0) parts.push(part);
        },
        figures(means) {
          const between = logEquivalent(means, aversion);
          // A group at zero already takes all welfare away: nothing is left to share between its members.
          const nothing = between === Number.NEGATIVE_INFINITY;
          const within = nothing ? 0 : -Math.expm1(insideGroups(parts, all.mean, aversion));
          return {
            [betweenKey]: -Math.expm1(between),
            [withinKey]: nothing ? 'zero-amount' : within,
            [costKey]: all.mean * Math.exp(between) * within,
          };
        },
      };
    },
  };
}

/**
 * ln(EDE / EDE of the group means), from ℓₖ = ln(EDEₖ/μₖ) of each group: with κ = 1 − ε and aₖ = fₖμₖ^κ it is
 * ln(Σ aₖe^(κℓₖ) / Σ aₖ)/κ, and Σ fₖℓₖ for ε = 1. As the difference of two logarithms, a loss in a small group would
 * drown in the rounding of a large one; groups of equal amounts lose exactly nothing. `open`: the groups that have money.
 */
function insideGroups(open: readonly Part[], mean: number, aversion: AtkinsonAversion): number {
  const power = 1 - aversion;
  const loss = open.map(({ sample }) => (sample.min === sample.max ? 0 : logEquivalent(sample, aversion)));
  // A unit without money takes all the welfare of everyone away where ε ≥ 1.
  if (loss.includes(Number.NEGATIVE_INFINITY)) return Number.NEGATIVE_INFINITY;
  if (power === 0) return sumOf(open.length, (k) => open[k]!.weightShare * loss[k]!);
  const worth = open.map(({ sample, weightShare }) => weightShare * raised(sample.mean / mean, power));
  const lost = sumOf(open.length, (k) => worth[k]! * Math.expm1(power * loss[k]!));
  return Math.log1p(lost / sumOf(open.length, (k) => worth[k]!)) / power;
}

export const decompositions = AVERSIONS.map(split);
