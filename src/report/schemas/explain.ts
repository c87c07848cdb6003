import * as z from 'zod';
import { tool } from './common.ts';

const entry = z.strictObject({
  key: z.string(),
  family: z.string(),
  family_name: z.string(),
  kind: z.string().describe('kind of case of the calculator that gives it'),
  name: z.string(),
  short: z.string(),
  aliases: z.array(z.string()),
  meaning: z.string(),
  formula: z.string(),
  unit: z.string(),
  list: z.boolean(),
  direction: z.string(),
  at_equality: z.union([z.number(), z.enum(['mean', 'n-dependent'])]).nullable(),
  range: z
    .strictObject({ low: z.number().nullable(), high: z.number().nullable(), high_at: z.string().nullable() })
    .nullable(),
  absolute_twin: z.string().nullable(),
  zeros: z.enum(['kept', 'undefined', 'counted']),
  negatives: z.enum(['kept', 'undefined', 'refused']),
  weights: z.enum(['used', 'needed', 'ignored', 'twin']),
  weighted_key: z.string().nullable(),
  ties: z.string(),
  smallest_n: z.int(),
  print_from: z.int(),
  caution_below: z.int().nullable(),
  properties: z.array(z.string()),
  reading: z.string(),
  why: z.string(),
  misleads: z.string(),
  others: z.array(z.string()),
  example: z
    .strictObject({
      fields: z.record(z.string(), z.unknown()),
      key: z.string(),
      value: z.union([z.number(), z.array(z.number())]).optional(),
      undefined: z.string().optional(),
      sentences: z.array(z.string()),
    })
    .nullable(),
  references: z.array(z.string()),
});

/** A word of the reports that is no value of the calculator. */
const term = z.strictObject({
  key: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  meaning: z.string(),
  reading: z.string(),
  misleads: z.string(),
  formula: z.string().nullable(),
  see: z.array(z.string()).describe('keys that stand close to it'),
  references: z.array(z.string()),
});

/** Output of `equite explain --format json`: entries and words of the reports, or a recommendation. */
export const explain = z.strictObject({
  schema: z.literal('equite/explain@1'),
  tool,
  lang: z.enum(['fr', 'en']),
  entries: z.array(entry).optional(),
  terms: z.array(term).optional(),
  choice: z
    .strictObject({
      answers: z.record(z.string(), z.string()),
      why: z.string(),
      take: z.array(z.strictObject({ key: z.string(), print_from: z.int(), printable: z.boolean() })),
    })
    .optional(),
});
