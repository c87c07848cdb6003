import * as z from 'zod';
import { tool } from './common.ts';

const value = z
  .union([z.number(), z.string(), z.strictObject({ undefined: z.string() })])
  .nullable()
  .describe('null: that file does not have it; sums of money as decimal strings');

const names = z.array(z.string());
const facts = z.strictObject({ sha256: z.string(), rows: z.int().nullable() }).nullable();
const file = z.strictObject({ file: z.string(), sha256: z.string(), version: z.string() });
const newcomer = z.strictObject({ names, values: z.record(z.string(), value) });

/** Output of `equite diff --format json`. */
export const diff = z.strictObject({
  schema: z.literal('equite/diff@1'),
  tool,
  of: z.string().describe('schema of the two files'),
  before: file,
  after: file,
  reasons: z.strictObject({
    data: z.array(z.strictObject({ file: z.string(), before: facts, after: facts })),
    settings: z.array(
      z.strictObject({ key: z.string(), before: z.unknown(), after: z.unknown() }).describe('null: not set'),
    ),
    version: z.strictObject({ before: z.string(), after: z.string() }).nullable(),
  }),
  counts: z.strictObject({ compared: z.int(), changed: z.int(), added: z.int(), removed: z.int() }),
  parts: z.array(
    z.strictObject({
      part: z.string(),
      by: z.array(z.string()),
      compared: z.int(),
      changed: z.int(),
      came: z.array(newcomer),
      left: z.array(newcomer),
      changes: z.array(
        z.strictObject({
          names,
          key: z.string(),
          before: value,
          after: value,
          difference: z.union([z.number(), z.string()]).nullable(),
          relative: z.number().nullable().describe('difference ÷ |before|'),
        }),
      ),
    }),
  ),
});
