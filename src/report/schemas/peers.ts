import * as z from 'zod';
import { definitionResult } from '../../compare/definition-schema.ts';
import { comparability } from '../json/kinds.ts';
import { decimal, head, scope } from './common.ts';

const coverage = {
  n: z.int(),
  total: decimal,
  with_peers: z.int(),
  total_with_peers: decimal,
  with_peers_elsewhere: z.int().nullable().describe('units with a peer of another region'),
  peers: z.strictObject({ minimum: z.number(), median: z.number(), maximum: z.number() }).nullable(),
  regions: z
    .strictObject({ others: z.number(), effective: z.number().nullable() })
    .nullable()
    .describe('medians over the units with peers'),
  reasons: z.array(
    z.strictObject({ code: z.string(), criterion: z.string().optional(), n: z.int(), amount: decimal }),
  ),
};

const party = {
  organisation: z.string(),
  region: z.string(),
  sector: z.string(),
  typology: z.string(),
  period: z.string(),
  amount: z.number(),
  rows: z.string().describe('lines of the file, with its name where there are several files'),
};

/** What is said of the data themselves: two periods, a region and the others … */
export const sides = comparability.schema(z);

const standing = z.looseObject({
  peers: z.int(),
  median: z.number(),
  mean: z.number(),
  gap: z.number(),
  ratio: z.number().optional(),
  rank: z.number(),
});

const value = z.union([z.strictObject({ value: z.number() }), z.strictObject({ undefined: z.string() })]);
const numberBalance = z.strictObject({
  'smd.treated': value.describe(
    'difference of means over the sd of the region before matching, the same sd after',
  ),
  varratio: value,
  ks: value,
  overlap: value,
});
const labelBalance = z.strictObject({
  'raw.largest': value.describe('largest difference of proportion over the labels, region less the others'),
  level: z.string().optional(),
  overlap: value,
});
const sideList = z.union([
  z.strictObject({ n: z.int(), values: z.array(z.union([z.number(), z.string()])) }),
  z.strictObject({ n: z.int(), shares: z.array(z.strictObject({ label: z.string(), share: z.number() })) }),
  z.strictObject({ n: z.int(), low: z.number(), median: z.number(), high: z.number() }),
]);
const balanceCounts = {
  name: z.string().describe('role or covariate'),
  treated: z.int().describe('units of the region with a value'),
  matched: z.int().describe('those of them with peers in other regions'),
  others: z.int().describe('units of other regions'),
  controls: z.int().describe('distinct peers in other regions'),
  effective: z.number().describe('what they are worth as units of equal weight (Kish)'),
  blank: z.int().describe('units of the region without a value'),
  few: z.boolean().describe('under ten on a side after: read the lists'),
  lists: z.strictObject({ own: sideList, peers: sideList }).optional(),
};

/** Each region against its peers in other regions; `before`: against everyone there. */
const balance = z.array(
  z.strictObject({
    region: z.string(),
    rows: z.array(
      z.union([
        z.strictObject({
          ...balanceCounts,
          kind: z.literal('numbers'),
          before: numberBalance,
          after: numberBalance,
        }),
        z.strictObject({
          ...balanceCounts,
          kind: z.literal('labels'),
          before: labelBalance,
          after: labelBalance,
        }),
      ]),
    ),
  }),
);

/** Output of `equite peers --format json`; `dossiers` with `--org`, else `definitions`. */
export const peers = z.looseObject({
  schema: z.literal('equite/peers@1'),
  ...head,
  scope: z.looseObject({
    ...scope,
    total: decimal,
  }),
  comparability: sides,
  definitions: z
    .array(
      z.looseObject({
        definition: definitionResult,
        overall: z.strictObject(coverage),
        groups: z.array(
          z.strictObject({ by: z.array(z.string()), key: z.record(z.string(), z.string()), ...coverage }),
        ),
        balance,
        strata: z.array(z.strictObject({ labels: z.array(z.string()), n: z.int() })),
        organisations: z.array(
          z.looseObject({
            ...party,
            rank: z.int().describe('stable order that breaks ties'),
            answer: z.string(),
            criterion: z.string().nullable(),
            stratum: z.int().nullable().describe('index into strata'),
            peers: z.int(),
            peer_ranks: z.array(z.int()).optional().describe('peers of a nearest layer, nearest first'),
          }),
        ),
      }),
    )
    .optional(),
  dossiers: z
    .array(
      z.looseObject({
        definition: definitionResult,
        organisation: z.strictObject(party),
        code: z.string(),
        standing: standing.nullable(),
        peers: z.array(z.looseObject({ ...party, difference: z.number(), distance: z.number().nullable() })),
      }),
    )
    .optional(),
  issues: z.array(z.looseObject({ code: z.string() })),
});
