import * as z from 'zod';
import { definitionResult } from '../../compare/definition-schema.ts';
import { decimal, head, keyedValue } from './common.ts';
import { sides } from './peers.ts';

const figure = z.union([z.strictObject({ value: z.number() }), z.strictObject({ undefined: z.string() })]);
const number = z.union([z.number(), z.strictObject({ undefined: z.string() })]);

const change = z
  .union([
    z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
    z.strictObject({ undefined: z.string() }),
  ])
  .describe('later ratio over the earlier one, less 1, with its 95 % interval');

const years = z.union([z.number(), z.literal('never')]);

const groupChange = {
  label: z.string(),
  labels: z.array(z.string()),
  from: z.number().nullable().describe('received over what comparables elsewhere receive, earlier period'),
  to: z.number().nullable(),
  change,
  verdict: z.enum(['closing', 'widening', 'steady', 'untold', 'few']),
  p: z.number().nullable().describe('family-wise over the groups (Holm)'),
  years_to_parity: z
    .strictObject({ years, soonest: years, latest: years })
    .nullable()
    .describe('at the pace of these periods, and at both ends of its interval'),
};

const flow = z.strictObject({ n: z.int(), amount: decimal, share: z.number().nullable() });

const parts = {
  before: decimal,
  after: decimal,
  change: decimal.describe('sum of the seven parts that follow'),
  indexation: decimal,
  new: decimal.describe('new to those present in both periods'),
  redistribution: decimal.describe('between those present: 0 over everyone'),
  arrivals: decimal,
  departures: decimal,
  moves: decimal.describe('what those who changed group had: 0 over all groups'),
};

const year = z.strictObject({
  period: z.string(),
  n: z.int(),
  n_zero: z.int(),
  total: decimal,
  mean: figure,
  median: figure,
  values: z.array(keyedValue),
  floor: z
    .strictObject({ n: z.int(), under: z.int(), lacking: decimal })
    .nullable()
    .describe('organisations whose floor is known, those under it, what these lack'),
  mission: figure.describe('core operating funding over all money'),
  addition: figure,
  growth: figure,
  growth_rank: z.int().nullable(),
  mean_rank: z.int().nullable(),
  real: z
    .strictObject({ total: z.number(), mean: figure, growth: figure })
    .nullable()
    .describe('constant dollars of dollars.base'),
  funding: z
    .looseObject({ label: z.string(), compared: z.int(), ratio: number, verdict: z.string() })
    .nullable()
    .describe('against comparables elsewhere, as in equite/gaps'),
});

/** Output of `equite trend --format json`. */
export const trend = z.looseObject({
  schema: z.literal('equite/trend@1'),
  ...head,
  scope: z.strictObject({
    unit: z.literal('organisation'),
    money: z.enum(['mission', 'all']),
    periods: z.array(z.string()),
    joined: z.array(z.string()).describe('the last run of periods that may be compared one with the next'),
    span: z.number().nullable().describe('years from the first to the last of joined'),
  }),
  dollars: z
    .strictObject({
      base: z.string(),
      source: z.string(),
      date: z.string().nullable(),
      index: z.array(z.strictObject({ period: z.string(), index: z.number() })),
    })
    .nullable()
    .describe('null: current dollars'),
  comparability: sides,
  definition: definitionResult,
  groups: z.array(
    z.strictObject({
      by: z.array(z.string()),
      key: z.record(z.string(), z.string()),
      periods: z.array(year),
    }),
  ),
  changes: z.array(
    z.strictObject({
      by: z.array(z.string()),
      from: z.string(),
      to: z.string(),
      groups: z.array(
        z.strictObject({
          ...groupChange,
          same_organisations: change.nullable(),
          same_chance: z
            .strictObject({ p: z.number(), low: z.number(), high: z.number() })
            .nullable()
            .describe('of the same organisations, growth dealt among comparable ones; p is family-wise'),
        }),
      ),
    }),
  ),
  panel: z.strictObject({
    organisations: z.int(),
    both: z.int(),
    steps: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        stayers: flow,
        arrivals: flow,
        returns: flow,
        departures: flow,
        moved: flow,
        reclassified: flow,
        renamed: flow,
        passages: z.array(
          z.strictObject({
            kind: z.enum(['arrival', 'return', 'departure', 'moved', 'reclassified', 'renamed']),
            organisation: z.string(),
            before: z.string(),
            after: z.string(),
            amount: decimal,
          }),
        ),
      }),
    ),
    equivalents: z.array(z.strictObject({ before: z.string(), after: z.string() })),
  }),
  convergence: z
    .array(
      z.strictObject({
        typology: z.string().nullable(),
        n: z.int(),
        without: z.int(),
        values: z.array(z.union([keyedValue, z.looseObject({ key: z.string() })])),
        dealt: z
          .strictObject({
            deals: z.int(),
            median: z.number(),
            low: z.number(),
            high: z.number(),
            p: z.number(),
          })
          .nullable()
          .describe('β when the two years of each organisation are dealt at random'),
        everyone: z.array(number),
      }),
    )
    .nullable(),
  lens: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      indexation_rate: z.number(),
      rate_from: z.enum(['asked', 'common', 'prices', 'none']),
      common: z.strictObject({ rate: z.number(), n: z.int(), of: z.int() }).nullable(),
      overall: z.strictObject(parts),
      groups: z.record(z.string(), z.array(z.strictObject({ label: z.string().nullable(), ...parts }))),
    }),
  ),
  same_for_all: z
    .strictObject({
      by: z.string(),
      indexation_rate: z.number(),
      groups: z.array(
        z.strictObject({
          label: z.string(),
          ratio: z.number(),
          ratio_after: z.number(),
          gap: z.number(),
          gap_after: z.number(),
        }),
      ),
    })
    .nullable(),
  break: z
    .strictObject({
      date: z.string(),
      before: z.string(),
      merged: z.array(z.string()),
      one_sided: z.array(z.strictObject({ role: z.string(), labels: z.array(z.string()) })),
      by: z.array(
        z.strictObject({
          by: z.array(z.string()),
          groups: z.array(
            z.strictObject({
              ...groupChange,
              other_dates: z.array(z.strictObject({ to: z.string(), change: z.number() })),
              rank: z.strictObject({ p: z.number(), dates: z.int() }).nullable(),
            }),
          ),
        }),
      ),
    })
    .nullable(),
  issues: z.array(z.looseObject({ code: z.string() })),
});
