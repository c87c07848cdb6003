import * as z from 'zod';
import { AMOUNT_SCALES } from '../clean/scale.ts';
import { type DefinitionRequest, PRESETS } from '../compare/presets.ts';
import type { Fault } from './schema.ts';

/**
 * Settings as a result keeps them: resolved, as JSON. They come from a file that anyone may have written, so that each is
 * checked like those of a settings file. Keys that say nothing about figures, or that are not known, are left out.
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
  amounts_in: orUnset(z.enum(AMOUNT_SCALES)),
};

/** What was asked to be comparable, as far as a result says it: a preset, criteria, or both. */
const request = z
  .object({
    preset: z.object({ name: z.enum(PRESETS), args: names }).optional(),
    name: z.string().optional(),
    exact: names.optional(),
    coarsened: z.array(z.object({ column: z.string(), cutpoints: z.array(z.number()) })).optional(),
    nearest: z.array(z.object({ column: z.string(), weight: z.number().positive() })).optional(),
    k: z.int().min(1).optional(),
    caliper: z.number().min(0).max(1).nullable().optional(),
    other: names.optional(),
    among: z.array(z.object({ column: z.string(), labels: names })).optional(),
  })
  .transform(
    (said) =>
      Object.fromEntries(
        Object.entries(said).filter(([, value]) => value !== undefined),
      ) as DefinitionRequest,
  );

/** Draws beyond this would run for days. */
const MOST_DRAWS = 99_999;

const stored = z.object({
  ...ofOneFile,
  currency: z.string().max(20).optional(),
  where: z.array(z.object({ column: z.string(), value: z.string() })).optional(),
  unit: z.enum(['organisation', 'row']).optional(),
  by: z.array(names).optional(),
  comparable: z.array(request).optional(),
  reference: z.string().optional(),
  floors: orUnset(z.string()),
  floor_money: orUnset(z.enum(['mission', 'all'])),
  per: names.optional(),
  factors: names.optional(),
  draws: z.int().min(0).max(MOST_DRAWS).optional(),
  fewest: z.int().min(1).optional(),
  band: z.int().min(1).max(50).optional(),
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
