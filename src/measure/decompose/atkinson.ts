import { type AtkinsonAversion, AVERSIONS, logEquivalent } from '../atkinson.ts';
import { GUARDS } from '../guards.ts';
import { all, type Decomposition } from './decomposition.ts';

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
    values({ all: everyone, parts, means }) {
      if (everyone.total === 0) return all(keys, 'zero-mean');
      const between = logEquivalent(means, aversion);
      // Nothing to lose inside groups of equal amounts, whatever the rounding of their means.
      const equals = parts.every(({ sample }) => sample.min === sample.max);
      const total = equals ? between : logEquivalent(everyone, aversion);
      // A group at zero already takes all welfare away: nothing is left to share between its members.
      const nothing = between === Number.NEGATIVE_INFINITY;
      const within = nothing ? 0 : -Math.expm1(total - between);
      return {
        [betweenKey]: -Math.expm1(between),
        [withinKey]: nothing ? 'zero-amount' : within,
        [costKey]: everyone.mean * Math.exp(between) * within,
      };
    },
  };
}

export const decompositions = AVERSIONS.map(split);
