import * as z from 'zod';
import { decimal, head, scope } from './common.ts';
import { sides } from './peers.ts';

const figure = z.union([z.strictObject({ value: z.number() }), z.strictObject({ undefined: z.string() })]);

const group = z.looseObject({
  by: z.array(z.string()),
  labels: z.array(z.string()),
  n: z.int(),
  total: decimal,
  covered: z.int(),
  covered_total: decimal,
  references: decimal.describe('what comparables receive, summed over covered units'),
  gap: decimal.describe('amounts less references: below 0 the group receives less'),
  shortfall: decimal,
  surplus: decimal,
  below: z.int(),
  parity_ratio: figure,
  median_gap: figure,
  under: z.strictObject({ n: z.int(), of: z.int() }).describe('units under 90 % of the reference'),
});

const ledger = z.looseObject({
  to: z.enum(['reference', 'floor']),
  cells: z.array(z.looseObject({ row: z.int(), column: z.int(), n: z.int(), below: z.int(), cost: decimal })),
  total: z.looseObject({ n: z.int(), below: z.int(), cost: decimal }),
});

/** Output of `equite gaps --format json`. */
export const gaps = z.looseObject({
  schema: z.literal('equite/gaps@1'),
  ...head,
  scope: z.looseObject({
    ...scope,
    organisations: z.int(),
  }),
  comparability: sides,
  definition: z.looseObject({ exact: z.array(z.string()) }),
  reference: z.looseObject({ kind: z.string() }),
  floor_money: z.enum(['mission', 'all']).optional().describe('what floors are compared with'),
  overall: group,
  groups: z.array(group),
  parity: ledger,
  units: z.array(
    z.looseObject({
      organisation: z.string(),
      receives: z.number(),
      reference: figure,
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
