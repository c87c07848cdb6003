import * as z from 'zod';
import { hideProto, showProto } from '../base/proto-key.ts';
import { MOST_LETTERS } from '../base/written-bounds.ts';
import { MOST_LARGEST } from '../clean/amounts.ts';
import { AMOUNT_SCALES } from '../clean/types.ts';
import { definitionRequest } from '../compare/definition-schema.ts';
import { MOST_DEALS } from '../measure/comparable-funding/limits.ts';
import type { Speaker } from '../report/model/report.ts';
import { listOf, mapOf } from './forms.ts';
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
  comparable: listOf(definitionRequest).optional(),
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
  money: orUnset(z.enum(['mission', 'all'])),
  base: orUnset(word),
  indexation: orUnset(word),
  break: orUnset(word),
  index: orUnset(word),
  replay: orUnset(names),
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
