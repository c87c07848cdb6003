// The schema of the result of `gaps`.
import * as z from 'zod';
import { definitionResult } from '../../compare/definition-schema.ts';
import { verdict as verdictShape } from '../gaps/verdict.ts';
import { decimal, head, scope } from './common.ts';
import { sides } from './peers.ts';

const figure = z.union([z.strictObject({ value: z.number() }), z.strictObject({ undefined: z.string() })]);

/** A number, or the reason why there is none. */
const known = z.union([z.number(), z.strictObject({ undefined: z.string() })]);

/** A sum of money, or the reason why there is none: nobody to add up, or not shown. */
const sum = z.union([decimal, known]);

export const group = z.looseObject({
  by: z.array(z.string()),
  labels: z.array(z.string()),
  n: z.int(),
  total: decimal,
  covered: z.int(),
  covered_total: decimal,
  shortfall: sum.describe('what units below their reference lack: levelling them up would cost it'),
  below: z.int(),
  median_gap: figure,
  under: z.strictObject({ n: z.int(), of: z.int() }).describe('units under 90 % of the reference'),
});

export const ledger = z.looseObject({
  to: z.enum(['reference', 'floor']),
  cells: z.array(z.looseObject({ row: z.int(), column: z.int(), n: z.int(), below: z.int(), cost: decimal })),
  total: z.looseObject({ n: z.int(), below: z.int(), cost: sum }),
});

export const verdict = verdictShape.object(z);

export const lacking = z.looseObject({
  value: sum,
  named: sum.describe('of the groups told to be below'),
  chance: z.union([
    z.strictObject({ median: decimal, low: decimal, high: decimal }),
    z.strictObject({ undefined: z.string() }),
  ]),
});

/** Output of `equite gaps --format json`. */
export const gaps = z.looseObject({
  schema: z.literal('equite/gaps@2'),
  ...head,
  scope: z.looseObject({
    ...scope,
    organisations: z.int(),
  }),
  comparability: sides,
  definition: definitionResult,
  reference: z.looseObject({ kind: z.string() }),
  floor_money: z.enum(['mission', 'all']).optional().describe('what floors are compared with'),
  verdicts: z.record(z.string(), z.array(verdict)).describe('by grouping: region, sector, region+sector …'),
  lacking: z.record(z.string(), lacking),
  overall: group,
  groups: z.array(group),
  parity: ledger,
  units: z.array(
    z.looseObject({
      organisation: z.string(),
      receives: z.number(),
      reference: figure,
      peer_mean: figure,
      gap: figure,
      ratio: figure,
      floor: figure,
      floor_paid: figure.describe('what is compared with the floor: floor_money of the result'),
      relative_wealth: figure,
      peers: z.int(),
      rank: figure,
      rows: z.string(),
    }),
  ),
  issues: z.array(z.looseObject({ code: z.string() })),
});
