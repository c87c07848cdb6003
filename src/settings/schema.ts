import * as z from 'zod';
import { hideProto, showProto } from '../base/proto-key.ts';
import { MOST_LARGEST } from '../clean/amounts.ts';
import { roleOf } from '../clean/role-words.ts';
import { AMOUNT_SCALES, ROLES } from '../clean/types.ts';
import type { DefinitionRequest } from '../compare/presets.ts';
import { MOST_DEALS, MOST_FEWEST, WIDEST_BAND } from '../measure/comparable-funding/limits.ts';
import type { SuppressionRules } from '../measure/suppression.ts';
import type { Speaker } from '../report/model/report.ts';
import { DEFAULT_SUPPRESSION } from '../study/disclosure/rules.ts';
import { acrossEntries } from './across-text.ts';
import { parseDefinition, presetName } from './definition-text.ts';
import { between, listOf, mapOf, month, number, positive, read, text, whole, yesOrNo } from './forms.ts';
import { parseIndexation } from './indexation-text.ts';
import { scenarioForm } from './scenario-form.ts';

/**
 * The settings file. YAML is read with its failsafe schema, so that every scalar arrives as the text that stands
 * in the file: `no`, `01` and `2023-04-01` are never turned into something else.
 */
const texts = mapOf(text);
/**
 * A column by its header or by its number, "#3" in quotes (an unquoted #3 is a comment of YAML), under its role in either
 * language.
 */
const columns = mapOf(text)
  .check(({ value, issues }) => {
    const roles = Object.keys(value).map(roleOf);
    for (const [at, key] of Object.keys(value).entries()) {
      if (roles.indexOf(roles[at]!) !== at) issues.push({ code: 'custom', path: [key], input: value });
    }
  })
  .transform((pairs) => Object.fromEntries(Object.entries(pairs).map(([key, own]) => [roleOf(key), own])));

/** Organisation name → the name it counts under; or role → the same for its labels. */
const sameAs = mapOf(z.union([text, texts])).transform((entries) =>
  Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [typeof value === 'string' ? key : roleOf(key), value]),
  ),
);

const list = z.union([text.transform((one) => [one]), listOf(text)]);
/** A grouping: one role, or several crossed, as a list or joined by commas. */
const grouping = z.union([
  text.transform((roles) => roles.split(',').map((role) => roleOf(role.trim()))),
  listOf(text.transform(roleOf)),
]);
const roles = z.union([text.transform((one) => [roleOf(one)]), listOf(text.transform(roleOf))]);
const labels = z.union([text.transform((one) => [one]), listOf(text)]);
/** Role → value, as pairs. */
const byRole = <T extends z.ZodType>(value: T) =>
  mapOf(value).transform((pairs) =>
    Object.entries(pairs).map(([role, own]) => ({ column: roleOf(role), own })),
  );

/** Nearest peers, and what a column can weigh among others. */
const MOST_NEAREST = 100_000;
const MOST_WEIGHT = 1_000_000;

/** Every layer of a definition under the key that people write; `only` is `among`, a preset takes `args`. */
const definitionForm = z.strictObject({
  name: text.optional(),
  preset: text.optional(),
  args: labels.optional(),
  exact: roles.optional(),
  coarsened: byRole(z.union([number.transform((one) => [one]), listOf(number)])).optional(),
  nearest: z
    .union([
      byRole(positive(MOST_WEIGHT)),
      roles.transform((names) => names.map((column) => ({ column, own: 1 }))),
    ])
    .optional(),
  k: whole(1, MOST_NEAREST).optional(),
  caliper: between(0, 1).optional(),
  other: roles.optional(),
  only: byRole(labels).optional(),
} satisfies Record<Exclude<keyof DefinitionRequest, 'among'> | 'only' | 'args', z.ZodType>);
/** A definition of comparable: in the words of --comparable, or key by key. */
const definition = z.union([
  text.transform(read(parseDefinition)),
  definitionForm.transform(read(requestOf)),
]);

function requestOf({
  preset,
  args,
  only,
  coarsened,
  nearest,
  ...rest
}: z.infer<typeof definitionForm>): DefinitionRequest {
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...said,
    ...(preset === undefined ? {} : { preset: { name: presetName(preset), args: args ?? [] } }),
    ...(coarsened && {
      coarsened: coarsened.map(({ column, own }) => ({ column, cutpoints: [...own].sort((a, b) => a - b) })),
    }),
    ...(nearest && { nearest: nearest.map(({ column, own }) => ({ column, weight: own })) }),
    ...(only && { among: only.map(({ column, own }) => ({ column, labels: own })) }),
  };
}

/** Columns across: in the words of --across, or each column with its year, its mode or both. */
const across = z.union([
  text.transform(acrossEntries),
  listOf(text).transform((entries) => entries.flatMap(acrossEntries)),
  z
    .record(z.string(), labels)
    .transform((pairs) => Object.entries(pairs).map(([column, own]) => ({ column, labels: own }))),
]);

const ofOneFile = {
  map: columns.optional(),
  set: columns.optional(),
  across: across.optional(),
  fill_down: roles.optional(),
  header: yesOrNo.optional(),
  encoding: text.optional(),
  delimiter: text.optional(),
  decimal: z.enum(['.', ',']).optional(),
  sheet: z.union([text, z.array(text)]).optional(),
  regions: z.enum(['rss', 'admin', 'free']).optional(),
  period: text.optional(),
  repair: yesOrNo.optional(),
  fiscal_start: month.optional(),
  amounts_in: z.enum(AMOUNT_SCALES).optional(),
};

const section = z.strictObject({ match: list, ...ofOneFile });

/** Where rows stay: COLUMN: VALUE. */
const where = texts.transform((pairs) => Object.entries(pairs).map(([column, value]) => ({ column, value })));
const definitions = z.union([definition.transform((one) => [one]), listOf(definition)]);

/** What a public edition may not show; what is not said stays as it is. */
const suppressionForm = z.strictObject({
  fewest: whole(2, 1000).optional(),
  percent: whole(1, 100).optional(),
  largest: whole(1, 10).optional(),
  dominance: whole(1, 100).optional(),
});
const suppression = suppressionForm.transform((rules): SuppressionRules => {
  const said = Object.entries(rules).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_SUPPRESSION, ...Object.fromEntries(said) };
});

/** Who speaks in a brief, in their own words. */
const briefForm = z.strictObject({
  coalition: text.optional(),
  title: text.optional(),
  contact: text.optional(),
  logo: text.optional(),
  source: text.optional(),
  date: text.optional(),
  ask: text.optional(),
});
const brief = briefForm.transform(
  (said): Speaker => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
);

/** One edition of the brief: what it is called, whom it is about, and what it asks otherwise than the rest of the file. */
const editionForm = z.strictObject({
  name: text,
  for: mapOf(text)
    .transform((pairs) => {
      const [role = '', label = ''] = Object.entries(pairs)[0] ?? [];
      return { role: roleOf(role), label };
    })
    .optional(),
  sections: list.optional(),
  template: text.optional(),
  lang: z.enum(['fr', 'en']).optional(),
  period: text.optional(),
  where: where.optional(),
  comparable: definitions.optional(),
  reference: text.optional(),
  floors: text.optional(),
  floor_money: z.enum(['mission', 'all']).optional(),
  draws: whole(0, MOST_DEALS).optional(),
  fewest: whole(1, MOST_FEWEST).optional(),
  band: whole(1, WIDEST_BAND).optional(),
  seed: whole(0, Number.MAX_SAFE_INTEGER).optional(),
  public: yesOrNo.optional(),
  suppression: suppression.optional(),
  brief: brief.optional(),
});
const edition = editionForm.transform(({ name, for: about, sections, template, ...over }) => ({
  name,
  about: about ?? null,
  sections: sections ?? null,
  template: template ?? null,
  over,
}));

export const settings = z.strictObject({
  lang: z.enum(['fr', 'en']).optional(),
  locale: z.enum(['fr-CA', 'fr-FR', 'en-CA']).optional(),
  currency: text.optional(),
  ...ofOneFile,
  where: where.optional(),
  unit: z.enum(['organisation', 'row']).optional(),
  by: listOf(grouping).optional(),
  reference: text.optional(),
  floors: text.optional(),
  floor_money: z.enum(['mission', 'all']).optional(),
  per: roles.optional(),
  factors: roles.optional(),
  draws: whole(0, MOST_DEALS).optional(),
  fewest: whole(1, MOST_FEWEST).optional(),
  band: whole(1, WIDEST_BAND).optional(),
  seed: whole(0, Number.MAX_SAFE_INTEGER).optional(),
  comparable: definitions.optional(),
  reports: listOf(edition).optional(),
  scenarios: listOf(scenarioForm).optional(),
  used: text.transform(roleOf).optional(),
  requested: text.transform(roleOf).optional(),
  money: z.enum(['mission', 'all']).optional(),
  index: text.optional(),
  base: text.optional(),
  indexation: text
    .transform(
      read((rate: string) => {
        parseIndexation(rate);
        return rate;
      }),
    )
    .optional(),
  break: text.optional(),
  replay: list.optional(),
  brief: brief.optional(),
  public: yesOrNo.optional(),
  suppression: suppression.optional(),
  largest_amount: positive(MOST_LARGEST).optional(),
  merge_duplicates: yesOrNo.optional(),
  same_as: sameAs.optional(),
  homonyms: z.enum(['apart', 'together']).optional(),
  overlap: z.enum(['keep']).optional(),
  undecided: listOf(text).optional(),
  files: listOf(section).optional(),
});

export type Fault = z.core.$ZodIssue;

/** The values of a settings file, or every fault found. */
export function validate(
  data: unknown,
): { readonly values: z.infer<typeof settings> } | { readonly faults: readonly Fault[] } {
  const result = settings.safeParse(hideProto(data));
  return result.success ? { values: showProto(result.data) } : { faults: showProto(result.error.issues) };
}

/** Keys known at a place of the file: roles of a map, or keys of what stands there. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const named = path.filter((part) => typeof part === 'string').at(-1);
  switch (named) {
    case 'map':
    case 'set':
      return ROLES;
    case 'comparable':
      return Object.keys(definitionForm.shape);
    case 'suppression':
      return Object.keys(suppressionForm.shape);
    case 'scenarios':
      return Object.keys(scenarioForm.shape);
    case 'brief':
      return Object.keys(briefForm.shape);
    case 'reports':
      return Object.keys(editionForm.shape);
    case 'files':
      return Object.keys(section.shape);
    default:
      return Object.keys(settings.shape);
  }
}
