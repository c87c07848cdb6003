import { sumOf } from '../../base/numeric.ts';
import { power } from '../../base/powers.ts';
import { cellsOf, type StratifiedUnits } from '../cells.ts';
import { generalisedEntropy } from '../generalised-entropy.ts';
import type { Sample } from '../sample.ts';
import type { UndefinedReason, Value } from '../types.ts';
import { cut, type Grouped, type Part } from './groups.ts';

/** One index in three parts that sum to it. */
export interface ThreeParts {
  /** Of all units, worked out on its own. */
  readonly total: number;
  /** Between peer strata: what goes with the differences that make units incomparable. */
  readonly betweenStrata: number;
  /** Between groups (regions, sectors) inside the strata: what goes with the group among comparable units. */
  readonly betweenGroups: number;
  /** Inside the cells (stratum × group): from unit to unit. */
  readonly within: number;
  /** Each part over the sum of the three; undefined where nothing varies. */
  readonly shares: {
    readonly betweenStrata: Value;
    readonly betweenGroups: Value;
    readonly within: Value;
  };
}

export interface ThreeLevels {
  /** Units with a stratum and a group; the figures rest on them alone. */
  readonly n: number;
  /** Those without one or the other. */
  readonly leftOut: number;
  readonly strata: number;
  /** Cells that hold a unit. */
  readonly cells: number;
  readonly theilT: ThreeParts | { readonly undefined: UndefinedReason };
  /** Mean log deviation: undefined with a zero amount. */
  readonly mld: ThreeParts | { readonly undefined: UndefinedReason };
  /** GE(2), half the squared coefficient of variation: the one to read beside Theil T when there are zeros. */
  readonly ge2: ThreeParts | { readonly undefined: UndefinedReason };
}

/**
 * Inequality in three levels, exactly: GE(α) of all = GE of the stratum means + Σₛ fₛ(μₛ/μ)^α [GE of the group means in
 * s + Σ_g f(μ_g/μₛ)^α GE of the cell], f shares of units: the decomposition by subgroups (Shorrocks 1980) applied to the
 * strata, then to the groups in each. The three parts sum to the index but for rounding; each is at least 0.
 */
export function threeLevels(units: StratifiedUnits): ThreeLevels {
  const { amounts, strata, strataCount } = units;
  const { count, stratum, start, units: order } = cellsOf(units);
  const own = (list: Int32Array): Float64Array => Float64Array.from(list, (i) => amounts[i]!);
  const whole = cut(
    own(order),
    order.map((i) => strata[i]!),
    strataCount,
  );
  const cellsIn: Int32Array[][] = Array.from({ length: strataCount }, () => []);
  for (let c = 0; c < count; c++) cellsIn[stratum[c]!]!.push(order.subarray(start[c]!, start[c + 1]!));
  // In the order of `whole.parts`: the strata that hold a unit, by code.
  const inside = cellsIn
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      cut(
        cells.flatMap((list) => [...own(list)]),
        cells.flatMap((list, group) => Array.from(list, () => group)),
        cells.length,
      ),
    );
  return {
    n: order.length,
    leftOut: amounts.length - order.length,
    strata: inside.length,
    cells: count,
    theilT: partsOf(whole, inside, 1),
    mld: partsOf(whole, inside, 0),
    ge2: partsOf(whole, inside, 2),
  };
}

function partsOf(whole: Grouped, inside: readonly Grouped[], alpha: number): ThreeLevels['mld'] {
  const { all, parts, means } = whole;
  if (all.n === 0) return { undefined: 'no-units' };
  if (all.hasNegative) return { undefined: 'negative-amount' };
  if (all.total === 0) return { undefined: 'zero-mean' };
  if (alpha === 0 && all.zeros > 0) return { undefined: 'zero-amount' };
  const weight = (part: Part, mean: number): number =>
    part.weightShare * power(part.sample.mean / mean, alpha);
  const betweenStrata = varies(all) ? entropyOf(means) : 0;
  const betweenGroups = sumOf(parts.length, (s) => {
    const { all: stratum, means: groups } = inside[s]!;
    return varies(stratum) ? weight(parts[s]!, all.mean) * entropyOf(groups) : 0;
  });
  const within = sumOf(parts.length, (s) => {
    const { all: stratum, parts: cells } = inside[s]!;
    const each = (c: number): number => weight(cells[c]!, stratum.mean) * entropyOf(cells[c]!.sample);
    return varies(stratum) ? weight(parts[s]!, all.mean) * sumOf(cells.length, each) : 0;
  });
  const sum = betweenStrata + betweenGroups + within;
  const share = (part: number): Value => (sum === 0 ? { undefined: 'no-variation' } : { value: part / sum });
  return {
    total: entropyOf(all),
    betweenStrata,
    betweenGroups,
    within,
    shares: {
      betweenStrata: share(betweenStrata),
      betweenGroups: share(betweenGroups),
      within: share(within),
    },
  };

  function entropyOf(sample: Sample): number {
    return varies(sample) ? generalisedEntropy(sample, alpha) : 0;
  }
}

/** Not for units that received nothing, nor for equal amounts: rounding of their mean is no variation. */
const varies = (sample: Sample): boolean => sample.total > 0 && sample.min < sample.max;
