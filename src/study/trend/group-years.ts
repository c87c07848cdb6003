import { DecimalSum } from '../../base/decimal-sum.ts';
import { existing } from '../../base/existing.ts';
import { compareLabels } from '../../base/text.ts';
import { evaluate } from '../../measure/registry.ts';
import { sampleOf } from '../../measure/sample.ts';
import { median } from '../../measure/statistics.ts';
import type { KeyedValue } from '../../measure/types.ts';
import { difference } from '../brief-tables/additions.ts';
import { centsOf, centsOver } from '../gaps/cents.ts';
import { type Figure, figure, type Money, quotient } from '../gaps/figure.ts';
import type { Floors } from '../gaps/floors.ts';
import type { FundingOfGroup } from '../gaps/funding.ts';
import { membersOf } from '../gaps/label-codes.ts';
import { modesOf } from '../gaps/modes.ts';
import type { PeriodScene } from './period-scene.ts';
import type { ConstantDollars } from './price-index.ts';

/** Indicators of the amounts of a group in a period. */
export const YEAR_KEYS = ['gini.unbiased', 'hoover', 'mcloone.half', 'cv.sample'] as const;

/** One group in one period. Money in current dollars, but for what says `real`. */
export interface GroupYear {
  readonly period: string;
  readonly n: number;
  readonly zero: number;
  /** Exact decimal sum. */
  readonly total: string;
  readonly mean: Figure;
  readonly median: Figure;
  readonly indicators: readonly KeyedValue[];
  /** Organisations with a floor, those under it, what these lack; undefined without floors. */
  readonly floor: { readonly n: number; readonly under: number; readonly lacking: Money } | undefined;
  /** Core operating funding in all money; undefined where the data do not tell it. */
  readonly mission: Figure;
  /** Total less that of the period before, and that over the latter. */
  readonly addition: Figure;
  readonly growth: Figure;
  /** Of the groups, 1 the fastest growth; undefined for all organisations and without growth. */
  readonly growthRank: number | undefined;
  /** Of the groups, 1 the highest mean. */
  readonly meanRank: number | undefined;
  /** Constant dollars; undefined without an index. */
  readonly real: { readonly total: number; readonly mean: Figure; readonly growth: Figure } | undefined;
  /** Against comparables elsewhere; undefined for types and for all organisations. */
  readonly funding: FundingOfGroup | undefined;
}

/** One group over the periods; a period in which it has nobody is undefined. */
export interface GroupYears {
  readonly by: readonly string[];
  readonly labels: readonly string[];
  readonly years: readonly (GroupYear | undefined)[];
}

/** What is asked of `groupYears`. */
export interface YearChoices {
  readonly joins: readonly boolean[];
  readonly dollars: ConstantDollars | undefined;
}

/** Every group of a grouping, by label, in every period; `by` empty: all organisations. */
export function groupYears(
  scenes: readonly PeriodScene[],
  by: readonly string[],
  fundings: readonly (readonly FundingOfGroup[] | undefined)[],
  choices: YearChoices,
): readonly GroupYears[] {
  const raw = scenes.map((scene, at) => figuresOf(scene, by, fundings[at]));
  const names = [...new Set(raw.flatMap((own) => [...own.keys()]))].sort((a, b) => compareLabels(a, b));
  const rows = names.map((name) => ({
    name,
    years: raw.map((own, at) => {
      const one = own.get(name);
      return one && withGrowth(one, raw[at - 1]?.get(name), choices.joins[at - 1] ?? false, choices.dollars);
    }),
  }));
  return rows.map(({ name, years }) => ({
    by,
    labels: by.length === 0 ? [] : name.split('\u0000'),
    years: years.map((own, at) => {
      if (!own || by.length === 0) return own;
      const peers = rows.flatMap((row) => row.years[at] ?? []);
      return {
        ...own,
        growthRank: rankOf(
          own.growth,
          peers.map(({ growth }) => growth),
        ),
        meanRank: rankOf(
          own.mean,
          peers.map(({ mean }) => mean),
        ),
      };
    }),
  }));
}

/** 1 the highest; equal ones share the higher place. */
function rankOf(own: Figure, all: readonly Figure[]): number | undefined {
  if (!('value' in own)) return undefined;
  return 1 + all.filter((other) => 'value' in other && other.value > own.value).length;
}

type Raw = Omit<GroupYear, 'addition' | 'growth' | 'growthRank' | 'meanRank' | 'real'>;

function figuresOf(
  own: PeriodScene,
  by: readonly string[],
  funding: readonly FundingOfGroup[] | undefined,
): ReadonlyMap<string, Raw> {
  const { units } = own.scene;
  const grouping = by.length === 0 ? undefined : own.grouping(by);
  if (by.length > 0 && !grouping) return new Map();
  const keys = grouping?.keys ?? [[]];
  const codes = grouping?.codes ?? new Int32Array(units.n);
  const mission = missionOf(own, codes, keys.length);
  return new Map(
    membersOf(codes, keys.length).map((members, code) => [
      keys[code]!.join('\u0000'),
      {
        period: own.period,
        ...amountsOf(members, units.amount),
        floor: own.floors && floorOf(members, own.floors),
        mission: mission[code]!,
        funding: funding?.find(({ labels }) => labels.join('\u0000') === keys[code]!.join('\u0000')),
      },
    ]),
  );
}

function amountsOf(members: Int32Array, amount: Float64Array) {
  const own = Float64Array.from(members, (unit) => amount[unit]!);
  const total = new DecimalSum();
  for (const one of own) total.add(one);
  return {
    n: own.length,
    zero: own.filter((one) => one === 0).length,
    total: total.toString(),
    mean: quotient(total.toNumber(), own.length, 'no-units'),
    median: figure(own.length === 0 ? 'no-units' : median(own.slice().sort())),
    indicators: evaluate(sampleOf(own), YEAR_KEYS),
  };
}

/** What those under their floor lack, each rounded to the cent. */
function floorOf(members: Int32Array, { amount, answer, paid }: Floors): GroupYear['floor'] {
  const known = members.filter((unit) => answer[unit] === 0);
  const lacks = Array.from(known, (unit) => Math.max(0, centsOf(amount[unit]! - paid[unit]!)));
  return {
    n: known.length,
    under: lacks.filter((cents) => cents > 0).length,
    lacking: centsOver(
      known.length,
      lacks.reduce((sum, cents) => sum + cents, 0),
      'floor-none',
    ),
  };
}

/** Core operating funding over all money, by group. */
function missionOf({ scene: { units } }: PeriodScene, codes: Int32Array, groups: number): readonly Figure[] {
  const { dataset } = units;
  const modes = modesOf(dataset);
  const reason = modes ? ('no-mission' as const) : ('no-mode-column' as const);
  if (!modes || modes.mission < 0) return Array.from({ length: groups }, () => ({ undefined: reason }));
  const sums = Array.from({ length: groups }, () => ({ mission: new DecimalSum(), all: new DecimalSum() }));
  for (let record = 0; record < dataset.n; record++) {
    const unit = units.unitOf[record]!;
    const own = unit < 0 ? undefined : sums[codes[unit]!];
    if (!own) continue;
    own.all.add(dataset.amount[record]!);
    if (modes.of[record] === modes.mission) own.mission.add(dataset.amount[record]!);
  }
  return sums.map(({ mission, all }) => quotient(mission.toNumber(), all.toNumber(), 'zero-total'));
}

function withGrowth(
  own: Raw,
  before: Raw | undefined,
  joined: boolean,
  dollars: ConstantDollars | undefined,
): GroupYear {
  const addition: Figure =
    before && joined ? figure(difference(own.total, before.total)) : { undefined: 'first-period' };
  const factor = dollars?.factor.get(own.period);
  const earlier = before && dollars?.factor.get(before.period);
  const real = (amount: Figure): Figure =>
    'value' in amount ? figure(amount.value * existing(factor)) : amount;
  return {
    ...own,
    addition,
    growth: growthOf(addition, Number(before?.total)),
    growthRank: undefined,
    meanRank: undefined,
    real:
      factor === undefined
        ? undefined
        : {
            total: Number(own.total) * factor,
            mean: real(own.mean),
            growth:
              'value' in addition && before && earlier !== undefined
                ? growthOf(
                    figure(Number(own.total) * factor - Number(before.total) * earlier),
                    Number(before.total) * earlier,
                  )
                : { undefined: 'first-period' },
          },
  };
}

function growthOf(addition: Figure, base: number): Figure {
  if (!('value' in addition)) return addition;
  return base < 0 ? { undefined: 'negative-amount' } : quotient(addition.value, base, 'zero-reference');
}
