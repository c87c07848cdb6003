import { type AnyIssue, Refusal } from '../base/issue.ts';
import { nearRole, roleOf } from '../clean/role-words.ts';
import { acrossEntries } from '../settings/across-text.ts';
import { parseDefinition } from '../settings/definition-text.ts';
import { settingsPlaces } from '../settings/discover.ts';
import { readSettings } from '../settings/file.ts';
import { layered, resolveSettings } from '../settings/resolved.ts';
import type { Settings, SettingsValues } from '../settings/types.ts';
import { typedScenario } from './commands/allocate/ask.ts';
import type { FlagValues } from './flags.ts';
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
  const folder = process.cwd();
  const places = settingsPlaces(flags.settings, { folder, env: process.env });
  const layers: SettingsValues[] = [];
  for (const place of places) layers.unshift(await readSettings(place, folder));
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
  if (sameAs === undefined) return {};
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
  return (flags.map ?? []).flatMap(([name, column]) => {
    const role = nearRole(name);
    return role === undefined
      ? []
      : [{ level: 'warning' as const, code: 'map-role-near', args: { name, role, column } }];
  });
}

/** What the flags alone say, in the shape the rooms want. */
export function flagValues({ flags }: Invocation): SettingsValues {
  const scenario = typedScenario(flags);
  return {
    locale: flags.locale,
    currency: flags.currency,
    map: flags.map && byRole('--map', flags.map),
    set: flags.set && byRole('--set', flags.set),
    across: flags.across?.flatMap(acrossEntries),
    fill_down: flags.fillDown?.map(roleOf),
    // commander gives true when --no-header is not typed.
    header: flags.header === false ? false : undefined,
    encoding: flags.encoding,
    delimiter: flags.delimiter,
    decimal: flags.decimal,
    amounts_in: flags.amountsIn,
    largest_amount: flags.largestAmount,
    sheet: oneOrSeveral(flags.sheet),
    regions: flags.regions,
    period: flags.period,
    fiscal_start: flags.fiscalStart?.at(-1),
    where: flags.where?.map(([column, value]) => ({ column, value })),
    homonyms: homonymsOf(flags.homonyms),
    unit: flags.unit,
    by: flags.by?.map((roles) => roles.map(roleOf)),
    reference: flags.reference,
    floors: flags.floors,
    floor_money: flags.floorMoney,
    scenarios: scenario && [scenario],
    used: flags.used === undefined ? undefined : roleOf(flags.used),
    requested: flags.requested === undefined ? undefined : roleOf(flags.requested),
    money: flags.money,
    index: flags.index?.trim(),
    base: flags.base?.trim(),
    indexation: flags.indexation?.trim(),
    break: flags.break?.trim(),
    replay: flags.replay,
    per: flags.per?.map(roleOf),
    factors: flags.factor?.map(roleOf),
    draws: flags.draws,
    fewest: flags.fewest,
    band: flags.band,
    seed: flags.seed,
    public: flags.public,
    comparable: flags.comparable?.map(parseDefinition),
  };
}

/** In either language. */
function homonymsOf(word: FlagValues['homonyms']): SettingsValues['homonyms'] {
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
