// What `trend` publishes as JSON: its fields, their schemas and where they come from.
import type { Ledger } from '../../clean/types.ts';
import type { GrowthChance } from '../../measure/trend/dealt-growth.ts';
import type { CommonRate } from '../../measure/trend/lens.ts';
import type { ParityRange, YearsToParity } from '../../measure/trend/parity-years.ts';
import type { Break } from '../../study/trend/breaks.ts';
import type { Changes, GroupChange } from '../../study/trend/changes.ts';
import type { ConvergenceOf } from '../../study/trend/convergence.ts';
import type { GroupYear, GroupYears } from '../../study/trend/group-years.ts';
import type { Lens, LensRow, SameForAll } from '../../study/trend/lens.ts';
import type { Flow, Step } from '../../study/trend/panel.ts';
import type { ConstantDollars } from '../../study/trend/price-index.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { verdict as fundingVerdict } from '../gaps/verdict.ts';
import { Field, loose, record } from '../json/field.ts';
import { type Head, head } from '../json/head.ts';
import {
  always,
  asIs,
  cents,
  comparability,
  decimal,
  definition,
  dictionary,
  figure,
  int,
  keyedValue,
  known,
  list,
  longList,
  money,
  number,
  oneOf,
  text,
  texts,
} from '../json/kinds.ts';

export const floor = record<NonNullable<GroupYear['floor']>>()({ n: int, under: int, lacking: money });
export const real = record<NonNullable<GroupYear['real']>>()({ total: number, mean: figure, growth: figure });

export const year = record<GroupYear>()({
  period: text,
  n: int,
  n_zero: int.of(({ zero }) => zero),
  total: decimal,
  mean: figure,
  median: figure,
  values: list(keyedValue).of(({ indicators }) => indicators),
  floor: floor.nullable().describe('organisations whose floor is known, those under it, what these lack'),
  mission: figure.describe('core operating funding over all money'),
  addition: figure,
  growth: figure,
  growth_rank: int.nullable(),
  mean_rank: int.nullable(),
  real: real.nullable().describe('constant dollars of dollars.base'),
  funding: new Field(fundingVerdict.json, (z) =>
    z.looseObject({
      label: z.string(),
      compared: z.int(),
      ratio: known.schema(z),
      verdict: z.string(),
    }),
  )
    .nullable()
    .describe('against comparables elsewhere, as in equite/gaps'),
});

const group = record<GroupYears>()({
  by: texts,
  key: dictionary(text).of(({ by, labels }) => by.map((role, at) => [role, labels[at]!])),
  periods: list(year).of(({ years }) => years.flatMap((one) => one ?? [])),
});

const change = asIs<GroupChange['change']>((z) =>
  z.union([
    z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
    z.strictObject({ undefined: z.string() }),
  ]),
).describe('later ratio over the earlier one, less 1, with its 95 % interval');

const years = asIs<YearsToParity>((z) => z.union([z.number(), z.literal('never')]));

/** How the ratio of a group went, whatever else is said of it. */
const changed = record<GroupChange>()({
  label: text.of(({ labels }) => labels.join(' × ')),
  labels: texts,
  from: number.nullable().describe('received over what comparables elsewhere receive, earlier period'),
  to: number.nullable(),
  change,
  verdict: oneOf('closing', 'widening', 'steady', 'untold', 'few'),
  p: number.nullable().describe('family-wise over the groups (Holm)'),
  years_to_parity: record<ParityRange>()({ years, soonest: years, latest: years })
    .nullable()
    .describe('at the pace of these periods, and at both ends of its interval')
    .of(({ parity }) => parity),
});

/** A change as published, and that of the same organisations alone. */
interface Both {
  readonly all: GroupChange;
  readonly same: Changes;
}

const sameOf = ({ all, same }: Both): GroupChange | undefined =>
  same.groups.find((one) => one.labels.join('\u0000') === all.labels.join('\u0000'));

const changes = record<Trend['changes'][number]>()({
  by: texts.of(({ all }) => all.by),
  from: text.of(({ all }) => all.from),
  to: text.of(({ all }) => all.to),
  groups: list(
    record<Both>()({
      ...changed.within(({ all }: Both) => all),
      same_chance: record<GrowthChance>()({ p: number, low: number, high: number })
        .nullable()
        .describe('of the same organisations, growth dealt among comparable ones; p is family-wise')
        .of((both) => sameOf(both)?.chance),
      same_organisations: change.nullable().of((both) => sameOf(both)?.change),
    }).promisedLast('same_chance'),
  ).of(({ all, same }) => all.groups.map((own) => ({ all: own, same }))),
});

const flow = record<Flow>()({ n: int, amount: cents.of(({ cents: sum }) => sum), share: number.nullable() });

const step = record<Step>()({
  from: text,
  to: text,
  stayers: flow,
  arrivals: flow,
  returns: flow,
  departures: flow,
  moved: flow,
  reclassified: flow,
  renamed: flow,
  passages: longList(
    record<Step['passages'][number]>()({
      kind: oneOf('arrival', 'return', 'departure', 'moved', 'reclassified', 'renamed'),
      organisation: text.of(({ name }) => name),
      before: text,
      after: text,
      amount: cents.of(({ cents: sum }) => sum),
    }),
  ),
});

const convergence = record<ConvergenceOf>()({
  typology: text.nullable().of(({ type }) => type || null),
  n: int.of(({ balanced }) => balanced.n),
  without: int,
  values: asIs<readonly object[]>((z) =>
    z.array(z.union([keyedValue.schema(z), z.looseObject({ key: z.string() })])),
  ).of(({ balanced }) =>
    Object.entries(balanced.values).map(([key, value]) =>
      typeof value === 'string' ? { key, undefined: value } : { key, value },
    ),
  ),
  dealt: record<NonNullable<ConvergenceOf['balanced']['dealt']>>()({
    deals: int,
    median: number,
    low: number,
    high: number,
    p: number,
  })
    .nullable()
    .describe('β when the two years of each organisation are dealt at random')
    .of(({ balanced }) => balanced.dealt),
  everyone: list(known),
});

const parts = {
  before: cents,
  after: cents,
  change: cents.describe('sum of the seven parts that follow'),
  indexation: cents,
  new: cents.describe('new to those present in both periods').of(({ fresh }: LensRow) => fresh),
  redistribution: cents.describe('between those present: 0 over everyone'),
  arrivals: cents,
  departures: cents,
  moves: cents.describe('what those who changed group had: 0 over all groups'),
};

const lens = record<Lens>()({
  from: text,
  to: text,
  indexation_rate: number.of(({ rate }) => rate.rate),
  rate_from: oneOf('asked', 'common', 'prices', 'none').of(({ rate }) => rate.from),
  common: record<CommonRate>()({ rate: number, n: int, of: int })
    .nullable()
    .of(({ rate }) => rate.common),
  overall: record<LensRow>()(parts),
  groups: dictionary(
    list(record<LensRow>()({ label: text.nullable().of(({ label }) => label || null), ...parts })),
  ).of(({ by }) => by.map(({ role, rows }) => [role, rows])),
});

const sameForAll = record<NonNullable<Trend['sameForAll']>>()({
  by: text.of(({ role }) => role),
  indexation_rate: number.of(({ rate }) => rate),
  groups: list(
    record<SameForAll>()({ label: text, ratio: number, ratio_after: number, gap: number, gap_after: number }),
  ).of(({ rows }) => rows),
});

/** A change over a date, and over the other dates. */
interface AtDate {
  readonly change: GroupChange;
  readonly placebo: Break['by'][number]['groups'][number];
}

const broken = record<Break>()({
  date: text,
  before: text,
  merged: texts,
  one_sided: list(record<Break['oneSided'][number]>()({ role: text, labels: texts })),
  by: list(
    record<Break['by'][number]>()({
      by: texts.of(({ changes: own }) => own.by),
      groups: list(
        record<AtDate>()({
          ...changed.within(({ change: own }: AtDate) => own),
          other_dates: list(record<AtDate['placebo']['placebos'][number]>()({ to: text, change: number })).of(
            ({ placebo }) => placebo.placebos,
          ),
          rank: record<NonNullable<AtDate['placebo']['rank']>>()({ p: number, dates: int })
            .nullable()
            .of(({ placebo }) => placebo.rank),
        }),
      ).of(({ changes: own, groups }) =>
        own.groups.map((one, at) => ({ change: one, placebo: groups[at]! })),
      ),
    }),
  ),
});

/** A study, and the organisations that it takes for one under two names. */
interface Told extends Trend {
  readonly equivalents: readonly (readonly [string, string])[];
}

/** What `trend` adds to the head of every result. */
export const trendShape = loose<Told>()({
  scope: record<Told>()({
    unit: always('organisation'),
    money: oneOf('mission', 'all'),
    periods: texts.of(({ years: own }) => own.all),
    joined: texts
      .describe('the last run of periods that may be compared one with the next')
      .of(({ years: own }) => own.joined),
    span: number
      .nullable()
      .describe('years from the first to the last of joined')
      .of(({ years: own }) => own.span),
  }).of((study) => study),
  dollars: record<ConstantDollars>()({
    base: text,
    source: text,
    date: text.nullable(),
    index: list(
      record<readonly [string, number]>()({
        period: text.of(([period]) => period),
        index: number.of(([, index]) => index),
      }),
    ).of(({ index }) => [...index]),
  })
    .nullable()
    .describe('null: current dollars'),
  comparability: comparability.of(({ years: own }) => own.comparisons),
  definition,
  groups: list(group).of(({ overall, groups }) => [overall, ...groups]),
  changes: list(changes),
  panel: record<Told>()({
    organisations: int.of(({ panel }) => panel.organisations.length),
    both: int.of(({ panel }) => panel.organisations.filter(({ seen }) => seen[0] && seen.at(-1)).length),
    steps: list(step),
    equivalents: list(
      record<readonly [string, string]>()({
        before: text.of(([before]) => before),
        after: text.of(([, after]) => after),
      }),
    ),
  }).of((study) => study),
  convergence: list(convergence).nullable(),
  lens: list(lens),
  same_for_all: sameForAll.nullable(),
  break: broken.nullable(),
});

/** Result of `trend`, schema `equite/trend@1`. */
export const trendJson = (
  study: Trend,
  equivalents: readonly (readonly [string, string])[],
  ledger: Ledger,
  about: Head,
): object => ({
  ...head('trend', about, ledger),
  ...(trendShape.json({ ...study, equivalents }) as object),
  issues: [...about.issues, ...study.issues],
});
