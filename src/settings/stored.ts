import * as z from 'zod';
import { hideProto, showProto } from '../base/proto-key.ts';
import { MOST_LARGEST } from '../clean/amounts.ts';
import { AMOUNT_SCALES } from '../clean/types.ts';
import { type DefinitionRequest, PRESETS } from '../compare/presets.ts';
import { MOST_DEALS } from '../measure/comparable-funding/limits.ts';
import type { Speaker } from '../report/model/report.ts';
import { listOf, MOST_LETTERS, mapOf } from './forms.ts';
import { storedScenario } from './scenario-form.ts';
import type { Fault } from './schema.ts';

/**
 * Settings as a result keeps them: resolved, as JSON. They come from a file that anyone may have written, so that each is
 * checked like those of a settings file. Keys that say nothing about figures, or that are not known, are left out.
 */
const word = z.string().max(MOST_LETTERS);
const names = listOf(word);
const texts = mapOf(word);
/** Not set: the resolved form of "nobody said". */
const orUnset = <T extends z.ZodType>(schema: T) =>
  schema
    .nullable()
    .optional()
    .transform((value) => value ?? undefined);

const ofOneFile = {
  map: texts.optional(),
  set: texts.optional(),
  across: orUnset(listOf(z.object({ column: word, labels: names }))),
  fill_down: orUnset(names),
  header: z.boolean().optional(),
  encoding: orUnset(word),
  delimiter: orUnset(word),
  decimal: orUnset(z.enum(['.', ','])),
  sheet: orUnset(z.union([word, names])),
  regions: orUnset(z.enum(['rss', 'admin', 'free'])),
  period: orUnset(word),
  repair: z.boolean().optional(),
  fiscal_start: orUnset(z.int().min(1).max(12)),
  amounts_in: orUnset(z.enum(AMOUNT_SCALES)),
};

/** What was asked to be comparable, as far as a result says it: a preset, criteria, or both. */
const request = z
  .object({
    preset: z.object({ name: z.enum(PRESETS), args: names }).optional(),
    name: word.optional(),
    exact: names.optional(),
    coarsened: listOf(z.object({ column: word, cutpoints: listOf(z.number()) })).optional(),
    nearest: listOf(z.object({ column: word, weight: z.number().positive() })).optional(),
    k: z.int().min(1).optional(),
    caliper: z.number().min(0).max(1).nullable().optional(),
    other: names.optional(),
    among: listOf(z.object({ column: word, labels: names })).optional(),
  })
  .transform(
    (said) =>
      Object.fromEntries(
        Object.entries(said).filter(([, value]) => value !== undefined),
      ) as DefinitionRequest,
  );

/** Who speaks, but for their picture: no file that a result names is opened. */
const brief = z
  .object({
    coalition: word.optional(),
    title: word.optional(),
    contact: word.optional(),
    source: word.optional(),
    date: word.optional(),
    ask: word.optional(),
  })
  .transform(
    (said): Speaker => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  );

const stored = z.object({
  ...ofOneFile,
  currency: z.string().max(20).optional(),
  where: listOf(z.object({ column: word, value: word })).optional(),
  unit: z.enum(['organisation', 'row']).optional(),
  by: listOf(names).optional(),
  comparable: listOf(request).optional(),
  reference: word.optional(),
  floors: orUnset(word),
  floor_money: orUnset(z.enum(['mission', 'all'])),
  per: names.optional(),
  factors: names.optional(),
  draws: z.int().min(0).max(MOST_DEALS).optional(),
  fewest: z.int().min(1).optional(),
  band: z.int().min(1).max(50).optional(),
  seed: z.int().min(0).optional(),
  scenarios: listOf(storedScenario).optional(),
  used: orUnset(word),
  requested: orUnset(word),
  brief: brief.optional(),
  public: z.boolean().optional(),
  suppression: z
    .object({
      fewest: z.int().min(2),
      percent: z.int().min(1).max(100),
      largest: z.int().min(1),
      dominance: z.int().min(1).max(100),
    })
    .optional(),
  largest_amount: z.number().positive().max(MOST_LARGEST).optional(),
  merge_duplicates: z.boolean().optional(),
  same_as: mapOf(z.union([word, texts])).optional(),
  homonyms: z.enum(['apart', 'together']).optional(),
  overlap: orUnset(z.enum(['keep'])),
  files: listOf(z.object({ match: names, ...ofOneFile })).optional(),
});

export type StoredSettings = z.infer<typeof stored>;

/** The settings that a result keeps, or every fault found in them. */
export function storedSettings(
  data: unknown,
): { readonly values: StoredSettings } | { readonly faults: readonly Fault[] } {
  const result = stored.safeParse(hideProto(data));
  return result.success ? { values: showProto(result.data) } : { faults: showProto(result.error.issues) };
}
