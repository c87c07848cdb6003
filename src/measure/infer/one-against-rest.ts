import { type Band, bandAt, type Centre, centreOf, offCentre, within } from './band.ts';
import { type Chance, enumeratedChance, type Ways } from './chance.ts';
import type { Dealing } from './dealing.ts';
import { choices, pairSums, product, subsetSums } from './subset-sums.ts';
import { type Deal, logChoices } from './units-needed.ts';

/** A group of some units against all others, its labels dealt inside the strata. */
export interface OneAgainstRest {
  /** Currency: mean difference of its units to the mean of their stratum. */
  readonly observed: number;
  /** Sums of the group that count as at least as far from what is expected. */
  readonly band: Band;
  readonly deals: readonly Deal[];
  readonly ways: Ways;
  /** Where the labellings are few enough to be gone through. */
  readonly exact: Chance | undefined;
}

export function oneAgainstRest(dealing: Dealing, group: number, enumerated: number): OneAgainstRest {
  const { world, totals } = dealing;
  const centre = centreOf(world, totals, group);
  const sum = world.sums[group]!;
  const own = world.strata.filter(({ counts }) => counts[group]! > 0);
  const deals = own.map(({ amounts, counts }) => ({ units: amounts.length, own: counts[group]! }));
  const ways = {
    count: product(deals.map((deal) => choices(deal.units, deal.own))),
    log: deals.reduce((log, deal) => log + logChoices(deal.units, deal.own), 0),
  };
  return {
    observed: offCentre(centre, sum) / world.factor / world.sizes[group]!,
    band: bandAt(centre, sum),
    deals,
    ways,
    exact:
      ways.count <= enumerated
        ? lookAtAll(
            own.map(({ amounts, counts }) => subsetSums(amounts, counts[group]!)).reduce(pairSums),
            centre,
            sum,
            ways,
          )
        : undefined,
  };
}

function lookAtAll(sums: Float64Array, centre: Centre, observed: number, ways: Ways): Chance {
  const asFarAs = (sum: number): number => {
    const band = bandAt(centre, sum);
    return sums.reduce((count, one) => (within(band, one) ? count + 1 : count), 0);
  };
  // The farthest sum is the smallest or the largest of all.
  const [low, high] = sums.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return enumeratedChance(ways, asFarAs(observed), Math.min(asFarAs(low), asFarAs(high)));
}
