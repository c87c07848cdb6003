import * as z from 'zod';
import { AXIOMS } from '../../measure/allocation/axiom-keys.ts';
import { REPLAY_STATES } from '../../study/allocation/replays/replay.ts';
import { decimal, head } from './common.ts';

const value = z.union([z.strictObject({ value: z.number() }), z.strictObject({ undefined: z.string() })]);

const figures = {
  n: z.int(),
  total: decimal,
  floored: z.int().describe('organisations whose floor is known'),
  under_floor: z.int(),
  lacking: decimal.describe('what those under their floor lack to it'),
  lacking_elsewhere: decimal.describe('what those under the mean of their comparables elsewhere lack to it'),
  gini_of_floor_share: value,
  mcloone_of_floor_share: value,
};

const equity = z.strictObject({
  ...figures,
  regions: z.array(z.strictObject({ region: z.string().nullable(), ...figures })),
  types: z.array(z.strictObject({ typology: z.string().nullable(), ...figures })),
  verdicts: z
    .array(z.looseObject({ label: z.string(), n: z.int(), compared: z.int(), verdict: z.string() }))
    .describe('regions against their comparables elsewhere, as in equite/gaps'),
});

const award = z.strictObject({
  organisation: z.string(),
  region: z.string().nullable(),
  typology: z.string().nullable(),
  before: decimal,
  award: decimal,
  used: decimal.nullable().optional(),
});

const axiom = z.union([
  z.strictObject({ key: z.enum(AXIOMS), holds: z.literal(true) }),
  z.strictObject({ key: z.enum(AXIOMS), holds: z.literal(false), shown: z.array(z.string()) }),
  z.strictObject({ key: z.enum(AXIOMS), undefined: z.string() }),
]);

const told = z.strictObject({ column: z.string(), value: z.string(), amount: decimal });

const onData = z.looseObject({
  schema: z.literal('equite/allocate@1'),
  ...head,
  scope: z.strictObject({
    unit: z.literal('organisation'),
    period: z.string().nullable(),
    money: z.enum(['mission', 'all']),
    n: z.int(),
  }),
  used: z.string().nullable().describe('column of the cheques that were really paid'),
  outlook: z.strictObject({
    targets: z.array(z.strictObject({ share: z.number(), floor: decimal, comparables: decimal })),
    net_zero: decimal.nullable(),
  }),
  scenarios: z.array(
    z.looseObject({
      name: z.string().nullable(),
      between: z.string().nullable(),
      within: z.string(),
      envelope: decimal,
      asked: z.strictObject({
        keep: decimal,
        minimum: z.strictObject({ amount: decimal, below: z.enum(['nothing', 'minimum']) }).nullable(),
        maximum: decimal.nullable(),
        cap: z.strictObject({ share: z.number(), column: z.string() }).nullable(),
        newcomers: told.nullable(),
        protect: told.nullable(),
        need: z.string().nullable(),
      }),
      years: z.int().nullable().describe('of this envelope until nobody lacks anything to its floor'),
      left_over: decimal.nullable(),
      awards: z.array(award),
      before: equity,
      after: equity.nullable(),
      axioms: z.array(axiom),
      infeasible: z
        .strictObject({
          constraint: z.string(),
          short: decimal,
          organisations: z.int(),
          region: z.string().nullable(),
        })
        .optional(),
    }),
  ),
  issues: z.array(z.looseObject({ code: z.string() })),
});

const reckoning = z.strictObject({
  key: z.string(),
  kind: z.enum(['money', 'count', 'share']),
  published: z.string().nullable().describe('key of a fact'),
  found: z.number().nullable(),
  state: z.enum(REPLAY_STATES),
});

const published = z.strictObject({
  key: z.string(),
  printed: z.string(),
  value: z.number(),
  low: z.number().describe('what rounds to what was printed begins here'),
  high: z.number(),
  kind: z.enum(['money', 'count', 'share']),
  year: z.string(),
  source: z.string(),
  url: z.string(),
});

/** Without files: published sharings, worked out again. */
const replayed = z.strictObject({
  schema: z.literal('equite/allocate@1'),
  tool: z.strictObject({ name: z.literal('equite'), version: z.string() }),
  lang: z.enum(['fr', 'en']),
  replays: z.array(
    z.strictObject({
      key: z.string(),
      reckonings: z.array(reckoning),
      facts: z.array(published),
    }),
  ),
});

/** Output of `equite allocate --format json`. */
export const allocate = z.union([onData, replayed]);
