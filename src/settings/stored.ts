import * as z from 'zod';
import type { Fault } from './schema.ts';

/**
 * Settings as a result keeps them: resolved, as JSON. They come from a file that anyone may have written, so that each is
 * checked like those of a settings file. Keys that say nothing about figures, or that are not known, are left out; so is
 * what was asked to be comparable: a result keeps the definition that it came to.
 */
const names = z.array(z.string());
const texts = z.record(z.string(), z.string());
/** Not set: the resolved form of "nobody said". */
const orUnset = <T extends z.ZodType>(schema: T) =>
  schema
    .nullable()
    .optional()
    .transform((value) => value ?? undefined);

const ofOneFile = {
  map: texts.optional(),
  set: texts.optional(),
  across: orUnset(z.array(z.object({ column: z.string(), labels: names }))),
  header: z.boolean().optional(),
  encoding: orUnset(z.string()),
  delimiter: orUnset(z.string()),
  decimal: orUnset(z.enum(['.', ','])),
  sheet: orUnset(z.string()),
  regions: orUnset(z.enum(['rss', 'admin', 'free'])),
  period: orUnset(z.string()),
  repair: z.boolean().optional(),
  fiscal_start: orUnset(z.int().min(1).max(12)),
};

/** Draws beyond this would run for days. */
const MOST_DRAWS = 1_000_000;

const stored = z.object({
  ...ofOneFile,
  currency: z.string().max(20).optional(),
  where: z.array(z.object({ column: z.string(), value: z.string() })).optional(),
  unit: z.enum(['organisation', 'row']).optional(),
  by: z.array(names).optional(),
  reference: z.string().optional(),
  floors: orUnset(z.string()),
  per: names.optional(),
  factors: names.optional(),
  draws: z.int().min(0).max(MOST_DRAWS).optional(),
  seed: z.int().min(0).optional(),
  public: z.boolean().optional(),
  suppression: z
    .object({
      fewest: z.int().min(2),
      percent: z.int().min(1).max(100),
      largest: z.int().min(1),
      dominance: z.int().min(1).max(100),
    })
    .optional(),
  merge_duplicates: z.boolean().optional(),
  same_as: z.record(z.string(), z.union([z.string(), texts])).optional(),
  homonyms: z.enum(['apart', 'together']).optional(),
  overlap: orUnset(z.enum(['keep'])),
  files: z.array(z.object({ match: names, ...ofOneFile })).optional(),
});

export type StoredSettings = z.infer<typeof stored>;

/** The settings that a result keeps, or every fault found in them. */
export function storedSettings(
  data: unknown,
): { readonly values: StoredSettings } | { readonly faults: readonly Fault[] } {
  const result = stored.safeParse(data);
  return result.success ? { values: result.data } : { faults: result.error.issues };
}
