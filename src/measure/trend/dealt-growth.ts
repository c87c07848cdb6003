import { Random } from '../../base/random.ts';
import { figuresFor } from '../comparable-funding/looking.ts';
import { structureOf } from '../comparable-funding/structure.ts';
import type { FundingUnits, GroupFigures } from '../comparable-funding/types.ts';
import { TOLD_FROM } from '../comparable-funding/verdict.ts';

/** Where the change of a group's ratio would lie if growth were dealt at random among comparable organisations. */
export interface GrowthChance {
  /** Family-wise over the groups: the largest standardised change of each deal. */
  readonly p: number;
  /** 5 and 95 % points of the change of ln ratio over the deals. */
  readonly low: number;
  readonly high: number;
}

/**
 * Chance of a change between two periods, of the same organisations: everyone keeps what they had before, and the growth
 * rates of each stratum are dealt at random among those who grew from an amount above 0. `units`: the later period;
 * `before`: currency of the same units in the earlier one. Each group's change of ln ratio is taken in its own standard deviations over the
 * deals; p: how often the largest of a deal is as large (single step; Westfall & Young 1993). Undefined for groups of too few.
 */
export function dealtGrowth(
  units: FundingUnits,
  before: Float64Array,
  { fewest, seed, draws }: { readonly fewest: number; readonly seed: number; readonly draws: number },
): readonly (GrowthChance | undefined)[] {
  const { amounts, groupCount } = units;
  const structure = structureOf(units, fewest);
  const logs = (values: Float64Array): Float64Array => {
    const figures: GroupFigures = figuresFor(groupCount);
    structure.evaluate(values, figures);
    return figures.total.map((total, g) => Math.log(total / figures.expected[g]!));
  };
  const base = logs(before);
  const observed = logs(amounts).map((log, g) => log - base[g]!);
  const tested = Array.from(observed.keys()).filter(
    (g) =>
      Number.isFinite(observed[g]!) &&
      Math.min(structure.compared[g]!, structure.comparables[g]!) >= TOLD_FROM,
  );
  if (draws === 0 || tested.length === 0) return Array.from({ length: groupCount }, () => undefined);
  const decks = decksOf(units, before);
  const random = new Random(seed);
  const dealt = tested.map(() => new Float64Array(draws));
  const values = amounts.slice();
  for (let draw = 0; draw < draws; draw++) {
    for (const { members, growth } of decks) {
      random.shuffle(growth);
      members.forEach((i, k) => {
        values[i] = before[i]! * growth[k]!;
      });
    }
    const found = logs(values);
    tested.forEach((g, k) => {
      dealt[k]![draw] = found[g]! - base[g]!;
    });
  }
  const scales = dealt.map(spreadOf);
  const largest = new Float64Array(draws).map((_, draw) =>
    dealt.reduce((most, own, k) => Math.max(most, away(own[draw]!, scales[k]!)), 0),
  );
  const chances = tested.map((g, k): GrowthChance => {
    const own = away(observed[g]!, scales[k]!);
    const as = largest.reduce((count, one) => count + (one >= own ? 1 : 0), 0);
    const sorted = dealt[k]!.slice().sort();
    const at = (share: number): number => sorted[Math.min(draws - 1, Math.floor(share * draws))]!;
    return { p: (1 + as) / (1 + draws), low: at(0.05), high: at(0.95) };
  });
  return Array.from({ length: groupCount }, (_, g) => chances[tested.indexOf(g)]);
}

/** The growth rates of each stratum, and whose they are. */
function decksOf(
  { amounts, strata, groups, strataCount }: FundingUnits,
  before: Float64Array,
): readonly { readonly members: readonly number[]; readonly growth: Float64Array }[] {
  const members = Array.from({ length: strataCount }, (): number[] => []);
  for (let i = 0; i < amounts.length; i++) {
    if (strata[i]! >= 0 && groups[i]! >= 0 && before[i]! > 0) members[strata[i]!]!.push(i);
  }
  return members
    .filter((own) => own.length > 1)
    .map((own) => ({ members: own, growth: Float64Array.from(own, (i) => amounts[i]! / before[i]!) }));
}

interface Spread {
  readonly mean: number;
  readonly sd: number;
}

function spreadOf(list: Float64Array): Spread {
  const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
  const squares = list.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return { mean, sd: Math.sqrt(squares / list.length) };
}

/** In standard deviations; what does not move over the deals is at none. */
const away = (change: number, { mean, sd }: Spread): number =>
  sd > 1e-12 ? Math.abs(change - mean) / sd : Math.abs(change - mean) > 1e-9 ? Number.POSITIVE_INFINITY : 0;
