import * as z from 'zod';
import { decimal, head, tool } from './common.ts';

const cell = z.union([
  z.number(),
  decimal,
  z.string(),
  z.null().describe('does not apply to this line'),
  z.strictObject({ undefined: z.string().describe('code of the reason why there is no figure') }),
]);

const result = z.looseObject({
  schema: z.literal('equite/tables@1'),
  ...head,
  table: z.string(),
  scope: z.strictObject({
    unit: z.literal('organisation'),
    money: z.enum(['mission', 'all']).describe('core operating funding, or every mode'),
    first_period: z.string().nullable(),
    last_period: z.string().nullable(),
    n: z.int().describe('organisations in the last period'),
    territory: z.string().nullable().describe('column of the territories'),
    region: z.string().nullable().describe('region or territory asked for'),
  }),
  columns: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['text', 'count', 'money', 'share', 'index', 'quantity']),
    }),
  ),
  rows: z.array(
    z.strictObject({
      line: z.enum(['row', 'total']),
      values: z.record(z.string(), cell).describe('by id of the columns'),
    }),
  ),
  issues: z.array(z.looseObject({ code: z.string() })),
});

const list = z.strictObject({
  schema: z.literal('equite/tables@1'),
  tool,
  lang: z.enum(['fr', 'en']),
  tables: z.array(z.strictObject({ name: z.string(), alias: z.string(), what: z.string() })),
});

/** Output of `equite tables --format json`: one table, or without `--table` the tables there are. */
export const tables = z.union([result, list]);
