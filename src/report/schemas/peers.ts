import * as z from 'zod';
import { decimal, head } from './common.ts';

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

const definition = z.looseObject({
  name: z.string(),
  exact: z.array(z.string()),
  coarsened: z.array(z.strictObject({ column: z.string(), cutpoints: z.array(z.number()) })),
  nearest: z.array(z.strictObject({ column: z.string(), weight: z.number() })),
  k: z.int(),
  caliper: z.number().nullable(),
  other: z.array(z.string()),
  among: z.array(z.strictObject({ column: z.string(), labels: z.array(z.string()) })),
});

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
export const sides = z.array(
  z.looseObject({
    role: z.string(),
    a: z.string(),
    b: z.string(),
    verdict: z.enum(['comparable', 'with-care', 'not-comparable']),
    findings: z.array(z.looseObject({ code: z.string() })),
  }),
);

const standing = z.looseObject({
  peers: z.int(),
  median: z.number(),
  mean: z.number(),
  gap: z.number(),
  ratio: z.number().optional(),
  rank: z.number(),
});

/** Output of `equite peers --format json`; `dossiers` with `--org`, else `definitions`. */
export const peers = z.looseObject({
  schema: z.literal('equite/peers@1'),
  ...head,
  scope: z.looseObject({
    unit: z.enum(['organisation', 'row']),
    period: z.string().nullable(),
    periods: z.array(z.string()),
    n: z.int(),
    total: decimal,
  }),
  comparability: sides,
  definitions: z
    .array(
      z.looseObject({
        definition,
        overall: z.strictObject(coverage),
        groups: z.array(
          z.strictObject({ by: z.array(z.string()), key: z.record(z.string(), z.string()), ...coverage }),
        ),
        balance: z.array(z.looseObject({ region: z.string() })),
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
        definition,
        organisation: z.strictObject(party),
        code: z.string(),
        standing: standing.nullable(),
        peers: z.array(z.looseObject({ ...party, difference: z.number(), distance: z.number().nullable() })),
      }),
    )
    .optional(),
  issues: z.array(z.looseObject({ code: z.string() })),
});
