import { existing } from '../../base/existing.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { type NearestLists, nearestAround, nearestElsewhere } from '../../compare/elsewhere.ts';
import type { Grouping } from '../../compare/groups.ts';
import { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import type {
  ComparableFunding,
  FundingOptions,
} from '../../measure/comparable-funding/comparable-funding.ts';
import { influences } from '../../measure/comparable-funding/influences.ts';
import { DEFAULT_DEALS, FEWEST, MOST_DEALS } from '../../measure/comparable-funding/limits.ts';
import type { ChanceRange, FundingUnits, GroupFunding } from '../../measure/comparable-funding/types.ts';
import { influence } from '../../measure/influence.ts';
import { dealtGrowth, type GrowthChance } from '../../measure/trend/dealt-growth.ts';
import { centsOf, centsOver, centsText } from './cents.ts';
import type { Absent, Money } from './figure.ts';
import { listsInOrder, meansOfLists, placesByLabel, renamed } from './funding-lists.ts';
import { type NamedInfluence, namedInfluence } from './named-influence.ts';
import { predictedByFactors } from './predicted.ts';
import type { Scene } from './scene.ts';

/** What groups lack against their comparables elsewhere: Σ max(0, expected − received), to the cent; none where none is compared. */
export interface Lacking {
  readonly value: Money;
  /** Of the groups told apart below only. */
  readonly named: Money;
  /** Dollars by chance alone; undefined where chance was left out. */
  readonly chance: ChanceRange | undefined;
}

/** One group of a grouping against its comparables elsewhere. Unit indices are those of the data. */
export interface FundingOfGroup extends GroupFunding {
  readonly labels: readonly string[];
  /** What it lacks, 0 or more; of a group without comparables none. */
  readonly lacking: Money;
  /** Of regions and sectors. */
  readonly influence: NamedInfluence | Absent;
}

/** Every group of one grouping: the one measure of comparable funding (METHODS §14). */
/** `budget`: the most deals that were to be looked at. */
export interface Funding extends Omit<ComparableFunding, 'groups' | 'lacking' | 'expected'> {
  readonly by: readonly string[];
  readonly groups: readonly FundingOfGroup[];
  readonly lacking: Lacking;
  readonly budget: number;
}

export interface FundingChoices extends FundingOptions {
  /** Declared factors: deals are of amounts over what they predict. */
  readonly factors: readonly string[];
}

export interface FundingOfOptions {
  /** Other amounts of the same units: one mode of funding. */
  readonly amounts?: Float64Array;
  /** Another budget than that of the study; 0: no chance. */
  readonly draws?: number;
  readonly onDraw?: (done: number) => void;
}

/** By the columns of its grouping; undefined where it was not measured. */
export const fundingBy = (all: readonly Funding[], by: readonly string[]): Funding | undefined =>
  all.find((one) => one.by.join() === by.join());

/** The figures of the group of these labels; undefined where its grouping was not measured. */
export const fundingOf = (
  all: readonly Funding[],
  { by, labels }: { readonly by: readonly string[]; readonly labels: readonly string[] },
): FundingOfGroup | undefined =>
  fundingBy(all, by)?.groups.find((one) => one.labels.join('\u0000') === labels.join('\u0000'));

/** What one unit adds to the error of ln ratio of a group. */
export interface UnitInfluence {
  readonly unit: number;
  readonly value: number;
  /** A unit of the group itself, no comparable. */
  readonly own: boolean;
}

/** A type is compared with nothing: organisations of other types are not its comparables. */
export const isMeasured = (by: readonly string[]): boolean => by.length > 0 && !by.includes('typology');

/** Units dealt in all deals of a default budget. */
const DEALT_AT_MOST = 2e8;

/** What the measure stands on: the units, and who is comparable with whom. */
export type FundingScene = Pick<Scene, 'units' | 'comparison' | 'types'>;

/** All of a grouping but its amounts: who is compared with whom, the same whatever they receive. */
type Setting = Omit<FundingUnits, 'amounts' | 'predicted'>;

/** What groupings share: the search for the nearest, the marks, what the criteria predict. */
export class FundingStudy {
  private readonly scene: FundingScene;
  private readonly choices: FundingChoices;
  /** Units by stable rank: what is drawn for a seed must not move with the order of the rows. */
  readonly order: Int32Array;
  private readonly place: Int32Array;
  /** Strata in that order, numbered by their labels, for the same reason. */
  private readonly strata: Int32Array;
  private readonly around: NearestLists | undefined;
  private readonly settings = new Map<Grouping, Setting>();
  private readonly predicted: Float64Array | undefined;

  constructor(scene: FundingScene, choices: FundingChoices) {
    const { comparison } = scene;
    this.scene = scene;
    this.choices = choices;
    this.order = Int32Array.from(comparison.rank, (_, unit) => unit).sort(
      (a, b) => comparison.rank[a]! - comparison.rank[b]!,
    );
    this.place = comparison.rank;
    const places = placesByLabel(comparison);
    this.strata = this.inOrder(comparison.stratum.map((code) => (code < 0 ? -1 : places[code]!)));
    const nearest = comparison.definition.nearest.length > 0;
    this.around = nearest ? nearestAround(comparison) : undefined;
    this.predicted = predictedByFactors(scene, choices.factors);
  }

  /** The measure of one grouping. */
  of(grouping: Grouping, options: FundingOfOptions = {}): Funding {
    const work = new ChanceWork();
    const found = this.ask(grouping, options, work);
    work.alone();
    return found();
  }

  /** Asks for the measure of one grouping, which is there once the work is done. */
  ask(grouping: Grouping, options: FundingOfOptions, work: ChanceWork): () => Funding {
    const units = this.unitsOf(grouping, options.amounts ?? this.scene.units.amount);
    const draws = this.budget(grouping, units.amounts.length, options.draws ?? this.choices.draws);
    const { seed, band, fewest = FEWEST } = this.choices;
    const asked = { seed, draws, ...(band === undefined ? {} : { band }) };
    const found = work.fundings(
      { specified: [{ units, fewest }], options: asked },
      { onDraw: options.onDraw },
    );
    return () => this.told(grouping, options, { units, draws, found: found()[0]! });
  }

  /** The measure, with what is told of each group beside it. */
  private told(
    grouping: Grouping,
    options: FundingOfOptions,
    { units, draws, found }: { units: FundingUnits; draws: number; found: ComparableFunding },
  ): Funding {
    const alone = grouping.by.length === 1 && options.amounts === undefined;
    const influences = alone ? influence(units, found.fewest) : undefined;
    const { expected: _, lacking, groups, ...rest } = found;
    const nameOf = (unit: number): string => this.scene.units.tellingName(unit);
    const whole = wholes(grouping, options.amounts ?? this.scene.units.amount);
    const own = groups.map((group, code): FundingOfGroup => {
      const lacks = lackingCents(group);
      return {
        ...group,
        ...whole[code]!,
        turnedBy: group.turnedBy < 0 ? -1 : this.order[group.turnedBy]!,
        labels: grouping.keys[code]!,
        lacking: lacks === undefined ? { undefined: 'no-comparables' } : centsText(lacks),
        influence: influences
          ? namedInfluence(influences[code]!, this.order, nameOf)
          : { undefined: 'not-asked' },
      };
    });
    return { ...rest, by: grouping.by, budget: draws, groups: own, lacking: lackingOf(groups, lacking) };
  }

  /** How each unit of the data, by its index, moves ln ratio of a group: its own units, and those it is compared with. */
  influences(grouping: Grouping): (code: number) => readonly UnitInfluence[] {
    const units = this.unitsOf(grouping, this.scene.units.amount);
    const of = influences(units, this.choices.fewest ?? FEWEST);
    return (code) => {
      const { each, own } = of(code);
      return Array.from(each.keys())
        .filter((at) => each[at] !== 0 || own[at] === 1)
        .map((at) => ({ unit: this.order[at]!, value: each[at]!, own: own[at] === 1 }));
    };
  }

  /** Chance of the change of every group from earlier amounts of the same units, by unit of the data; by code. */
  growthChances(
    grouping: Grouping,
    before: Float64Array,
    draws: number,
  ): readonly (GrowthChance | undefined)[] {
    const units = this.unitsOf(grouping, this.scene.units.amount);
    const { seed, fewest = FEWEST } = this.choices;
    return dealtGrowth(
      units,
      Float64Array.from(this.order, (unit) => before[unit]!),
      { seed, fewest, draws },
    );
  }

  /**
   * The default budget goes up to the most there may be while that stays a matter of seconds, so that a p at the edge of 5 %
   * is settled the same under any seed; of cells of two roles, of which some always lie there, it does not.
   */
  private budget({ by }: Grouping, units: number, draws = DEFAULT_DEALS): number {
    if (draws !== DEFAULT_DEALS || by.length > 1) return draws;
    return Math.min(MOST_DEALS, Math.max(DEFAULT_DEALS, Math.floor(DEALT_AT_MOST / Math.max(1, units))));
  }

  /** The units of a grouping as the measure takes them, in `order`. `amounts`: of units of the data, as they are numbered there. */
  unitsOf(grouping: Grouping, amounts: Float64Array): FundingUnits {
    const setting = this.settings.get(grouping) ?? this.settingOf(grouping);
    this.settings.set(grouping, setting);
    return {
      ...setting,
      amounts: Float64Array.from(this.order, (unit) => amounts[unit]!),
      predicted: this.predictedFor(amounts),
    };
  }

  private settingOf(grouping: Grouping): Setting {
    const { comparison } = this.scene;
    const { order, place, around } = this;
    const lists = around && nearestElsewhere(comparison, grouping.codes, around);
    return {
      strata: this.strata,
      strataCount: comparison.strata.length,
      groups: this.inOrder(grouping.codes),
      groupCount: grouping.keys.length,
      marks: around ? [] : marksOf(comparison, grouping).map((codes) => this.inOrder(codes)),
      lists: lists && {
        ...listsInOrder(lists, order, place),
        ...renamed(listsInOrder(existing(around), order, place)),
      },
    };
  }

  private inOrder(codes: Int32Array): Int32Array {
    return this.order.map((unit) => codes[unit]!);
  }

  /** What nearest comparables of every group, the unit left out, and declared factors predict. */
  private predictedFor(amounts: Float64Array): Float64Array | undefined {
    const { comparison } = this.scene;
    if (comparison.sets.kind !== 'lists' && !this.predicted) return undefined;
    const near = comparison.sets.kind === 'lists' ? meansOfLists(comparison, amounts) : undefined;
    return Float64Array.from(this.order, (unit) => {
      const product = (near?.[unit] ?? 1) * (this.predicted?.[unit] ?? 1);
      return product > 0 ? product : 1;
    });
  }
}

/** Units and money of each group, compared or not. */
function wholes({ codes, keys }: Grouping, amounts: Float64Array): { n: number; money: number }[] {
  const sums = keys.map(() => ({ n: 0, money: 0 }));
  codes.forEach((code, unit) => {
    if (code < 0) return;
    sums[code]!.n++;
    sums[code]!.money += amounts[unit]!;
  });
  return sums;
}

/** Expected less received in cents, 0 where it receives more; undefined without comparables. */
function lackingCents({ compared, total, expected }: GroupFunding): number | undefined {
  return compared === 0 ? undefined : Math.max(0, centsOf(expected - total));
}

function lackingOf(groups: readonly GroupFunding[], chance: ChanceRange | undefined): Lacking {
  const compared = groups.filter((group) => group.compared > 0).length;
  const sum = (own: readonly GroupFunding[]): Money =>
    centsOver(
      compared,
      own.reduce((cents, group) => cents + (lackingCents(group) ?? 0), 0),
      'no-comparables',
    );
  return {
    value: sum(groups),
    named: sum(groups.filter(({ verdict }) => verdict === 'below')),
    chance,
  };
}

/**
 * Codes that comparables must not share besides the group: the organisation, where one has several units in a stratum, and
 * the other roles that the definition asks to differ, the grouping's own left out.
 */
function marksOf(comparison: Comparison, { by, codes }: Grouping): Int32Array[] {
  const { units, organisation, stratum, definition } = comparison;
  const seen = new Set<number>();
  const several = organisation.some((code, unit) => {
    if (stratum[unit]! < 0 || codes[unit]! < 0) return false;
    const key = stratum[unit]! * 2 ** 26 + code;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  const others = definition.other
    .filter((role) => by.join() !== role)
    .map((role) => units.label(role).codes.map((code) => Math.max(0, code + 1)));
  return [...(several ? [organisation] : []), ...others];
}
