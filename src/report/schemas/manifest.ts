// The schema of the manifest of a brief: what it was made from, and its files by hash.
import * as z from 'zod';
import { tool } from './common.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const file = { file: z.string(), sha256, bytes: z.int() };

/** Whom an edition is about; null: all. */
const edition = z
  .union([z.strictObject({ region: z.string() }), z.strictObject({ organisation: z.string() })])
  .nullable()
  .describe('whom the brief is about; null: all');

export const audience = z.enum(['internal', 'public']);

/** `manifest.json` of a brief: what it was made from, and every file of it by hash. */
export const manifest = z.strictObject({
  schema: z.literal('equite/manifest@1'),
  tool,
  settings: z.record(z.string(), z.unknown()).describe('resolved, every default included'),
  audience,
  edition,
  inputs: z.array(z.strictObject(file)),
  outputs: z.array(z.strictObject(file)).describe('every other file of the folder'),
});
