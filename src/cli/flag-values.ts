import { type AnyIssue, Refusal } from '../base/issue.ts';
import { nearRole, roleOf } from '../clean/role-words.ts';
import { acrossEntries } from '../settings/across-text.ts';
import { parseDefinition } from '../settings/definition-text.ts';
import { settingsPlaces } from '../settings/discover.ts';
import { readSettings } from '../settings/file.ts';
import { layered, resolveSettings, type Settings, type SettingsValues } from '../settings/resolved.ts';
import { typedScenario } from './commands/allocate/ask.ts';
import { askedLang } from './lang.ts';
import type { Invocation } from './spec.ts';

/**
 * Settings of an invocation: flags > environment > project file > user file > defaults. `over`: what one of several
 * editions of a settings file says, above the rest of the file and below the flags.
 *
 * @throws Refusal when a settings file cannot be read or holds a fault
 */
export async function settingsOf(invocation: Invocation, over: SettingsValues = {}): Promise<Settings> {
  const { flags, lang } = invocation;
  const named = typeof flags.settings === 'string' ? flags.settings : undefined;
  const places = settingsPlaces(named, { folder: process.cwd(), env: process.env });
  const layers: SettingsValues[] = [];
  for (const { path, shown } of places) layers.unshift(await readSettings(path, shown));
  layers.push(environmentValues(process.env), over, await tickedValues(invocation), flagValues(invocation));
  const settings = resolveSettings(
    layered(layers),
    lang,
    places.map(({ shown }) => shown),
  );
  invocation.speak(settings.lang);
  return settings;
}

/** What the file of `--same-as` says: names and labels that a person ticked as being the same. */
export async function tickedValues({ flags: { sameAs } }: Invocation): Promise<SettingsValues> {
  if (typeof sameAs !== 'string') return {};
  const { tickedPairs } = await import('./ticked-pairs.ts');
  return { same_as: await tickedPairs(sameAs) };
}

/** Roles by the words people use for them, in French too: `--map montant=…` maps the amount. */
function byRole(flag: string, pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const found = new Map<string, string>();
  const twice: AnyIssue[] = [];
  for (const [word, value] of pairs) {
    const role = roleOf(word);
    const before = found.get(role);
    if (before !== undefined) {
      twice.push({ level: 'error', code: 'role-twice', args: { flag, role, before, value } });
    }
    found.set(role, value);
  }
  if (twice.length > 0) throw new Refusal(...twice);
  return Object.fromEntries(found);
}

/**
 * Roles of `--map` that no role is called, but that are a letter or two away from one: they declare a covariate,
 * as asked, and are named, because `--map amout=…` leaves the amount to be guessed.
 */
export function mapNotes({ flags }: Invocation): AnyIssue[] {
  const pairs = (flags.map ?? []) as readonly (readonly [string, string])[];
  return pairs.flatMap(([name, column]) => {
    const role = nearRole(name);
    return role === undefined
      ? []
      : [{ level: 'warning' as const, code: 'map-role-near', args: { name, role, column } }];
  });
}

/** What the flags alone say, in the shape the rooms want. */
export function flagValues({ flags }: Invocation): SettingsValues {
  const scenario = typedScenario(flags);
  const values = flags as SettingsValues;
  const pairs = (flags.map ?? []) as readonly (readonly [string, string])[];
  const given = flags.set as readonly (readonly [string, string])[] | undefined;
  const where = flags.where as readonly (readonly [string, string])[] | undefined;
  return {
    locale: values.locale,
    currency: values.currency,
    map: pairs.length > 0 ? byRole('--map', pairs) : undefined,
    set: given && byRole('--set', given),
    across: (flags.across as readonly string[] | undefined)?.flatMap(acrossEntries),
    fill_down: (flags.fillDown as readonly string[] | undefined)?.map(roleOf),
    // commander gives true when --no-header is not typed.
    header: values.header === false ? false : undefined,
    encoding: values.encoding,
    delimiter: values.delimiter,
    decimal: values.decimal,
    amounts_in: flags.amountsIn as SettingsValues['amounts_in'],
    largest_amount: flags.largestAmount as number | undefined,
    sheet: oneOrSeveral(flags.sheet as readonly string[] | undefined),
    regions: values.regions,
    period: values.period,
    fiscal_start: (flags.fiscalStart as readonly number[] | undefined)?.at(-1),
    where: where?.map(([column, value]) => ({ column, value })),
    homonyms: homonymsOf(flags.homonyms),
    unit: values.unit,
    by: values.by?.map((roles) => roles.map(roleOf)),
    reference: flags.reference as string | undefined,
    floors: flags.floors as string | undefined,
    floor_money: flags.floorMoney as 'mission' | 'all' | undefined,
    scenarios: scenario && [scenario],
    used: typeof flags.used === 'string' ? roleOf(flags.used) : undefined,
    requested: typeof flags.requested === 'string' ? roleOf(flags.requested) : undefined,
    per: (flags.per as readonly string[] | undefined)?.map(roleOf),
    factors: (flags.factor as readonly string[] | undefined)?.map(roleOf),
    draws: flags.draws as number | undefined,
    fewest: flags.fewest as number | undefined,
    band: flags.band as number | undefined,
    seed: flags.seed as number | undefined,
    public: flags.public === true ? true : undefined,
    comparable: (flags.comparable as readonly string[] | undefined)?.map(parseDefinition),
  };
}

/** In either language. */
function homonymsOf(word: unknown): SettingsValues['homonyms'] {
  if (word === undefined) return undefined;
  return word === 'together' || word === 'ensemble' ? 'together' : 'apart';
}

/** One sheet is kept as its name, as a settings file writes it. */
const oneOrSeveral = (names: readonly string[] | undefined): string | readonly string[] | undefined =>
  names?.length === 1 ? names[0] : names;

const LOCALES = ['fr-CA', 'fr-FR', 'en-CA'] as const;

/** `EQUITE_LANG`, under `--lang` (which the program reads before any command), `EQUITE_LOCALE` and `EQUITE_CURRENCY`. */
export function environmentValues(env: NodeJS.ProcessEnv): SettingsValues {
  return {
    lang: askedLang(process.argv.slice(2), env),
    locale: oneOf(LOCALES, env, 'EQUITE_LOCALE'),
    currency: env.EQUITE_CURRENCY || undefined,
  };
}

function oneOf<T extends string>(allowed: readonly T[], env: NodeJS.ProcessEnv, name: string): T | undefined {
  const value = env[name];
  if (!value) return undefined;
  const known = allowed.find((one) => one === value);
  if (known !== undefined) return known;
  throw new Refusal({ level: 'error', code: 'option-value-invalid', args: { option: name, value, allowed } });
}
