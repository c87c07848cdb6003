import * as z from 'zod';
import { tool } from './common.ts';

/** Long enough for any sum of money, short enough to compare at once. */
const exact = z
  .string()
  .max(60)
  .regex(/^-?\d+(?:\.\d+)?$/)
  .describe('exact decimal');

const figure = z.looseObject({
  kind: z.string().describe('count, quantity, money, cents, share or probability'),
  value: z.number(),
  exact: exact.optional(),
  digits: z.int().min(0).max(20).optional(),
});

const texts = z.record(z.string(), z.string());
const names = z.array(z.string());
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const rows = z.looseObject({ n: z.int(), sha256 });

/** One sentence of the brief as data. */
const claim = z.looseObject({
  id: z.string(),
  sentence: z.string().describe('which sentence: covered, cost, regions, group …'),
  text: z.looseObject({ fr: z.string(), en: z.string() }),
  value: z.union([z.number(), exact]).describe('the figure that the claim turns on'),
  key: z.string(),
  convention: z.string(),
  filter: texts.describe('role → label of the group that it is about'),
  reference: z.string(),
  words: texts,
  figures: z.record(z.string(), figure),
  rows: rows.describe('the rows that it rests on'),
  version: z.string(),
});

const definition = z.looseObject({
  name: z.string(),
  exact: names,
  coarsened: z.array(z.looseObject({ column: z.string(), cutpoints: z.array(z.number()) })),
  nearest: z.array(z.looseObject({ column: z.string(), weight: z.number().positive() })),
  k: z.int().min(1),
  caliper: z.number().min(0).max(1).nullable(),
  other: names,
  among: z.array(z.looseObject({ column: z.string(), labels: names })),
});

/** The claims of a brief, with what it takes to work them out again. */
export const claims = z.looseObject({
  schema: z.literal('equite/claims@1'),
  tool,
  settings: z.record(z.string(), z.unknown()).describe('resolved, every default included'),
  inputs: z.array(z.looseObject({ file: z.string(), sha256, bytes: z.int() })),
  edition: z
    .union([z.looseObject({ region: z.string() }), z.looseObject({ organisation: z.string() })])
    .nullable()
    .describe('whom the brief is about; null: all'),
  audience: z.enum(['internal', 'public']).optional(),
  definition,
  rows: rows.optional().describe('every row that the claims rest on'),
  claims: z.array(claim),
  seal: z
    .looseObject({ claims: z.int(), claims_sha256: sha256, head_sha256: sha256 })
    .optional()
    .describe('how many claims, and the hashes (RFC 8785) of the claims and of all else in the file'),
});

/** Of a later schema, what a person can still be told. */
export const laterClaims = z.looseObject({
  tool: z.looseObject({ version: z.string() }),
  claims: z.array(z.looseObject({ id: z.string(), text: z.looseObject({ fr: z.string(), en: z.string() }) })),
});
