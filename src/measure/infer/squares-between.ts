import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { logGamma } from '../statistics.ts';
import type { UndefinedReason } from '../types.ts';
import { centreOf, offCentre } from './band.ts';
import { type Chance, enumeratedChance, type Ways } from './chance.ts';
import type { Dealing } from './dealing.ts';
import { countable, enumerate } from './permutation.ts';
import type { World } from './permutation-statistics.ts';
import { choices, product } from './subset-sums.ts';

/** All groups at once: the squares between their mean differences to the stratum, out of all squares inside strata. */
export interface SquaresBetween {
  /** η² of the amounts centred in their stratum. */
  readonly observed: number;
  readonly ways: Ways;
  /** Where the labellings are few enough to be gone through. */
  readonly exact: Chance | undefined;
  /** Are the squares between groups with these sums at least the observed ones? */
  readonly reached: (sums: Float64Array) => boolean;
}

/** Σ over groups of (sum − expected sum)² / units, against the same of every other labelling; equal to ten digits is equal. */
export function squaresBetween(dealing: Dealing, enumerated: number): SquaresBetween | UndefinedReason {
  const { world } = dealing;
  if (world.n === 0) return 'no-comparables';
  const all = squaresInside(dealing);
  if (all === 0) return 'no-variation';
  const between = statistic(dealing);
  const noise = all * 1e-14;
  const reaches = (squares: number, target: number): boolean => squares >= target * (1 - 1e-10) - noise;
  const observed = between(world.sums);
  const ways = waysOf(world);
  return {
    observed: observed / all,
    ways,
    exact: countable(ways.count, world.n, enumerated) ? lookAtAll() : undefined,
    reached: (sums) => reaches(between(sums), observed),
  };

  function lookAtAll(): Chance {
    const found: number[] = [];
    enumerate(world, (sums) => found.push(between(sums)));
    const largest = found.reduce((most, one) => Math.max(most, one), 0);
    const asFarAs = (target: number): number => found.filter((one) => reaches(one, target)).length;
    return enumeratedChance(ways, asFarAs(observed), asFarAs(largest));
  }
}

/** Σ (x − stratum mean)²; exactly 0 where the amounts of every stratum are equal. */
function squaresInside({ world: { strata }, totals }: Dealing): number {
  return sumOf(strata.length, (s) => {
    const { amounts } = strata[s]!;
    if (amounts.every((x) => x === amounts[0])) return 0;
    const level = totals[s]! / amounts.length;
    return sumOf(amounts.length, (i) => square(amounts[i]! - level));
  });
}

function statistic({ world, totals }: Dealing): (sums: Float64Array) => number {
  const groups = Int32Array.from(world.sizes.keys()).filter((g) => world.sizes[g]! > 0);
  const sizes = Float64Array.from(groups, (g) => world.sizes[g]!);
  const expected = Float64Array.from(
    groups,
    (g) => world.sums[g]! - offCentre(centreOf(world, totals, g), world.sums[g]!),
  );
  return (sums) => {
    let squares = 0;
    for (let k = 0; k < groups.length; k++) squares += square(sums[groups[k]!]! - expected[k]!) / sizes[k]!;
    return squares;
  };
}

/** Π over strata of n! / Π m!. */
function waysOf({ strata }: World): Ways {
  const factors = strata.flatMap(({ amounts, counts }) => {
    let left = amounts.length;
    return Array.from(counts, (m) => {
      left -= m;
      return choices(left + m, m);
    });
  });
  const log = strata.reduce(
    (sum, { amounts, counts }) =>
      sum +
      logGamma(amounts.length + 1) -
      counts.reduce((lower, m) => lower + (m > 0 ? logGamma(m + 1) : 0), 0),
    0,
  );
  return { count: product(factors), log };
}
