import * as z from 'zod';
import type { Shape } from '../json/field.ts';

/** Parts that the outputs of several commands share. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('exact decimal, to the cent or finer');

const guard = z
  .string()
  .regex(/^n<\d+$/)
  .describe('fewest units a table for people wants')
  .optional();

/** A published value: a number, or the code of the reason why there is none. */
export const keyedValue = z.union([
  z.strictObject({ key: z.string(), value: z.number(), guard }),
  z.strictObject({ key: z.string(), undefined: z.string(), guard }),
]);

/** The same, with one number a unit where the value is a list. */
export const computedValue = z.union([
  z.strictObject({ key: z.string(), value: z.union([z.number(), z.array(z.number())]), guard }),
  z.strictObject({ key: z.string(), undefined: z.string(), guard }),
]);

/** What a study is about: its units, their periods. */
export const scope = {
  unit: z.enum(['organisation', 'row']),
  period: z.string().nullable(),
  periods: z.array(z.string()),
  n: z.int(),
};

const place = z.looseObject({
  file: z.string(),
  line: z.int(),
  column: z.string().optional(),
  value: z.string().optional(),
});

export const issue = z.looseObject({
  level: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  args: z.record(z.string(), z.unknown()),
  count: z.number().optional(),
  amount: z.string().optional(),
  places: z.array(place).optional(),
});

export const tool = z.strictObject({ name: z.literal('equite'), version: z.string() });

export const ledger = z.looseObject({
  rows: z.int(),
  accepted: z.int(),
  merged: z.int(),
  set_aside: z.int(),
  amount_read: decimal,
  amount_accepted: decimal,
  amount_set_aside: decimal,
  reasons: z.array(
    z.looseObject({
      code: z.string(),
      effect: z.enum(['set-aside', 'merged', 'noted']),
      rows: z.int(),
      amount: decimal.nullable(),
      first: z.array(place),
    }),
  ),
});

/** Head of every result that reads files. */
export const head = {
  tool,
  settings: z.record(z.string(), z.unknown()).describe('resolved, every default included'),
  inputs: z.array(
    z.looseObject({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int(),
      encoding: z.string(),
      delimiter: z.string().nullable(),
      decimal: z.string().nullable(),
      amounts_in: z.enum(['units', 'thousands', 'millions']),
      currency: z.string().nullable(),
      header_line: z.int().nullable(),
      rows: z.int(),
    }),
  ),
  ledger,
};

/** Shape of a result that reads files: the head of all, what is its own, what is worth a look. */
export const resultSchema = <W, J>(name: string, own: Shape<W, J>) =>
  z.looseObject({
    schema: z.literal(`equite/${name}`),
    ...head,
    ...own.schemas(z),
    issues: z.array(z.looseObject({ code: z.string() })),
  });
