import { basename } from 'node:path/posix';
import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import type { Definition } from '../../../compare/definition.ts';
import { sameComparables } from '../../../compare/definition-schema.ts';
import { settingsPlaces } from '../../../settings/discover.ts';
import { readSettings } from '../../../settings/file.ts';
import { layered, resolveSettings } from '../../../settings/resolved.ts';
import type { StoredSettings } from '../../../settings/stored.ts';
import type { Settings, SettingsValues } from '../../../settings/types.ts';
import { environmentValues, flagValues, tickedValues } from '../../flag-values.ts';
import type { Invocation } from '../../spec.ts';

/** What a file of claims says about how its figures came about. */
interface Said {
  /** The file, as shown. */
  readonly file: string;
  readonly settings: StoredSettings;
  readonly definition: Definition;
}

export interface ClaimSettings {
  readonly settings: Settings;
  readonly issues: readonly AnyIssue[];
}

/**
 * The settings that the claims were made with, then those of `--settings FILE`, of the environment and of the command line.
 * A settings file that would only have been found is none of the claims': it says the language and the look of numbers.
 * `dropped`: roles whose stored column the data do not have.
 *
 * @throws Refusal when the claims rest on a file of floors that the command line does not name
 */
export async function claimSettings(
  { file, settings: stored, definition }: Said,
  dropped: ReadonlySet<string>,
  invocation: Invocation,
): Promise<ClaimSettings> {
  const { flags, lang } = invocation;
  const named = flags.settings;
  const folder = process.cwd();
  const places = settingsPlaces(named, { folder, env: process.env });
  const files: SettingsValues[] = [];
  for (const place of places) {
    const values = await readSettings(place, folder);
    files.unshift(named === undefined ? { lang: values.lang, locale: values.locale } : values);
  }
  const { floors, comparable: _, ...own } = stored;
  const base: SettingsValues = {
    ...without(own, dropped),
    comparable: [asked(definition)],
  };
  const settings = resolveSettings(
    layered([
      base,
      ...files,
      environmentValues(process.env),
      await tickedValues(invocation),
      flagValues(invocation),
    ]),
    lang,
    [...(named === undefined ? [] : places.map(({ shown }) => shown)), file],
  );
  invocation.speak(settings.lang);
  if (floors !== undefined && settings.floors === null) {
    throw new Refusal({
      level: 'error',
      code: 'claims-floors',
      args: { claims: file, floors: basename(floors.replaceAll('\\', '/')) },
    });
  }
  const unread = named === undefined ? places.map(({ shown }) => shown) : [];
  return {
    settings,
    issues:
      unread.length === 0 ? [] : [{ level: 'note', code: 'claims-own-settings', args: { files: unread } }],
  };
}

/** A resolved definition as it is asked for: the period is exact by itself where there are several. */
const asked = (definition: Definition): Definition => ({
  ...definition,
  exact: definition.exact.filter((column) => column !== 'period'),
});

/** Less the stored columns of some roles. */
function without(
  settings: Omit<StoredSettings, 'floors' | 'comparable'>,
  roles: ReadonlySet<string>,
): SettingsValues {
  const kept = (map: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(map).filter(([role]) => !roles.has(role)));
  const { map, files = [], ...rest } = settings;
  return {
    ...rest,
    map: kept(map),
    files: files.map(({ map: own, ...section }) => ({ ...section, map: kept(own) })),
  };
}

/** Settings that can move a figure, and that are not about one person's files or eyes. */
const MOVING = [
  'unit',
  'by',
  'reference',
  'floor_money',
  'money',
  'per',
  'factors',
  'draws',
  'fewest',
  'band',
  'seed',
  'public',
  'suppression',
  'where',
  'period',
  'same_as',
  'homonyms',
] as const;

/** Which settings are not those of the claims. */
export function changedSettings(
  { settings: stored, definition }: Said,
  used: Settings,
  now: Definition | undefined,
): readonly string[] {
  const before = resolveSettings(stored, used.lang);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...MOVING.filter((key) => !same(before[key], used[key])),
    ...(now === undefined || sameDefinition(definition, now) ? [] : ['comparable']),
  ];
}

/** Two resolved definitions that make the same comparables. */
export const sameDefinition = (a: Definition, b: Definition): boolean => sameComparables(asked(a), asked(b));
