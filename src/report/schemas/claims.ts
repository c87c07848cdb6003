import * as z from 'zod';
import { MOST_LETTERS } from '../../base/written-bounds.ts';
import { definitionResult } from '../../compare/definition-schema.ts';
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

/** Anyone may have written the file: names and sentences have a most of letters. */
const name = z.string().max(MOST_LETTERS);
const sentence = z.string().max(20_000);
const texts = z.record(name, name);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const rows = z.looseObject({ n: z.int(), sha256 });

/** One sentence of the brief as data. */
const claim = z.looseObject({
  id: name,
  sentence: name.describe('which sentence: covered, cost, regions, group …'),
  text: z.looseObject({ fr: sentence, en: sentence }),
  value: z.union([z.number(), exact]).describe('the figure that the claim turns on'),
  key: name,
  convention: name,
  filter: texts.describe('role → label of the group that it is about'),
  reference: name,
  words: texts,
  figures: z.record(name, figure),
  rows: rows.describe('the rows that it rests on'),
  version: z.string(),
  cite: z
    .looseObject({ fr: sentence, en: sentence })
    .optional()
    .describe('the line that stands under the sentence where it is quoted'),
  group: z.enum(['answer', 'text', 'more']).optional().describe('where it is read'),
  rank: z.int().optional().describe('place in the file, those to read first come first'),
});

/** The claims of a brief, with what it takes to work them out again. */
export const claims = z.looseObject({
  schema: z.literal('equite/claims@1'),
  tool,
  settings: z.record(z.string(), z.unknown()).describe('resolved, every default included'),
  inputs: z.array(z.looseObject({ file: name, sha256, bytes: z.int() })),
  edition: z
    .union([z.looseObject({ region: name }), z.looseObject({ organisation: name })])
    .nullable()
    .describe('whom the brief is about; null: all'),
  extent: z
    .enum(['text', 'all'])
    .optional()
    .describe('text: sentences of the brief that a person would quote; all: every line and every group'),
  audience: z.enum(['internal', 'public']).optional(),
  definition: definitionResult,
  rows: rows.optional().describe('every row that the claims rest on'),
  claims: z.array(claim).max(100_000),
  seal: z
    .looseObject({ claims: z.int(), claims_sha256: sha256, head_sha256: sha256 })
    .optional()
    .describe('how many claims, and the hashes (RFC 8785) of the claims and of all else in the file'),
});

/** Of a later schema, what a person can still be told. */
export const laterClaims = z.looseObject({
  tool: z.looseObject({ version: z.string() }),
  claims: z.array(z.looseObject({ id: name, text: z.looseObject({ fr: sentence, en: sentence }) })),
});
