import { Random } from '../../base/random.ts';
import { RandomIndexes } from '../../base/random-indexes.ts';
import type { StratifiedUnits } from '../cells.ts';
import type { UndefinedReason } from '../types.ts';
import { type Chance, drawnChance } from './chance.ts';
import { dealingOf } from './dealing.ts';
import { type OneAgainstRest, oneAgainstRest } from './one-against-rest.ts';
import { shuffledSums } from './shuffled-sums.ts';
import { squaresBetween } from './squares-between.ts';
import { type UnitsNeeded, unitsNeeded } from './units-needed.ts';

export type { Chance } from './chance.ts';

/** One group against all others. */
export interface GroupChance extends Chance {
  /** Units of the group with a unit of another group in their stratum. */
  readonly compared: number;
  /** Currency: mean over them of the amount less the mean of its stratum. */
  readonly observed: number;
  /** What it would take for p < `alpha` to be possible. */
  readonly needed: UnitsNeeded | { readonly undefined: UndefinedReason };
}

/** All groups at once. */
export interface OverallChance extends Chance {
  /** η²: the share of the squares inside strata, Σ (x − stratum mean)², that lies between the groups. */
  readonly observed: number;
  /** Groups compared. */
  readonly groups: number;
  readonly compared: number;
}

export interface RegionPermutation {
  /** By group code. */
  readonly groups: readonly (GroupChance | { readonly undefined: UndefinedReason })[];
  readonly overall: OverallChance | { readonly undefined: UndefinedReason };
}

export interface RegionPermutationOptions {
  readonly seed?: number;
  /** Shuffles, the same ones for all groups. */
  readonly draws?: number;
  /** Most labellings of one problem that are enumerated rather than drawn. */
  readonly enumerated?: number;
  /** The level that `needed` is about. */
  readonly alpha?: number;
  /** Told after each shuffle how many are done. */
  readonly onDraw?: (done: number) => void;
}

/** METHODS §7. */
const ENUMERATED = 100_000;

/**
 * Permutation of the group labels (region, sector) inside peer strata, for every group against all others: the mean
 * difference of its units to the mean of their stratum, two-sided; and for all groups at once, the squares between
 * groups. Centred within strata (METHODS §7; the stratified statistic of R `coin`): strata that differ in level make no gap.
 *
 * A problem of at most 100 000 labellings is enumerated, with equal statistics counted as equal in exact arithmetic; for
 * the others `draws` shuffles are looked at, the same for all groups, and p = (b + 1)/(B + 1) (Phipson & Smyth 2010).
 * Units whose stratum holds their own group alone say nothing and take no part. Time: draws × units.
 */
export function regionPermutation(
  units: StratifiedUnits,
  options: RegionPermutationOptions = {},
): RegionPermutation {
  const { seed = 1, draws = 2000, enumerated = ENUMERATED, alpha = 0.05, onDraw } = options;
  const dealing = dealingOf(units);
  const { world, present } = dealing;
  const problems = Array.from(world.sizes, (size, g) =>
    size > 0 ? oneAgainstRest(dealing, g, enumerated) : undefined,
  );
  const between = squaresBetween(dealing, enumerated);
  const open = problems.flatMap((one, g) => (one && !one.exact ? [{ g, ...one.band }] : []));
  const allAtOnce = typeof between !== 'string' && !between.exact ? between : undefined;
  const atLeast = new Int32Array(world.groupCount);
  let overall = 0;
  if (open.length > 0 || allAtOnce) {
    shuffledSums(dealing, draws, new RandomIndexes(new Random(seed)), (sums, draw) => {
      for (const { g, low, high } of open) if (sums[g]! <= low || sums[g]! >= high) atLeast[g]!++;
      if (allAtOnce?.reached(sums)) overall++;
      onDraw?.(draw + 1);
    });
  }
  const chanceOf = ({ exact, ways }: Pick<OneAgainstRest, 'exact' | 'ways'>, count: number): Chance =>
    exact ?? drawnChance(ways, count, draws);
  return {
    groups: problems.map((one, g) =>
      one
        ? {
            ...chanceOf(one, atLeast[g]!),
            compared: world.sizes[g]!,
            observed: one.observed,
            needed: unitsNeeded(one.deals, alpha),
          }
        : { undefined: present[g]! > 0 ? 'no-comparables' : 'no-units' },
    ),
    overall:
      typeof between === 'string'
        ? { undefined: between }
        : {
            ...chanceOf(between, overall),
            observed: between.observed,
            groups: world.sizes.filter((size) => size > 0).length,
            compared: world.n,
          },
  };
}
