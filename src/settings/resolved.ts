// One run's settings out of what each source says, the strongest first.
import { LARGEST_AMOUNT } from '../clean/amounts.ts';
import type { CleanOptions } from '../clean/types.ts';
import { BAND, DEFAULT_DEALS, FEWEST } from '../measure/comparable-funding/limits.ts';
import type { Lang } from '../messages/catalogue.ts';
import { DEFAULT_SUPPRESSION } from '../study/disclosure/rules.ts';
import { withFiles } from './named-files.ts';
import type {
  CommonSettings,
  FileSettings,
  OwnKey,
  OwnSettings,
  Partly,
  SameAsValues,
  Section,
  Settings,
  SettingsValues,
} from './types.ts';

/**
 * Weakest first → one. `map`, `set` and `same_as` are completed key by key, sections are added, all else is replaced. Who asks for
 * scenarios of their own asks for no published sharing that a weaker source names.
 */
export function layered(layers: readonly SettingsValues[]): SettingsValues {
  return layers.reduce(over, {});
}

function over(weak: SettingsValues, strong: SettingsValues): SettingsValues {
  const said = Object.fromEntries(Object.entries(strong).filter(([, value]) => value !== undefined));
  const settled = new Set([...Object.keys(said), ...Object.keys(strong.map ?? {})]);
  return {
    ...weak,
    ...(said.scenarios ? { replay: undefined } : {}),
    ...said,
    map: record({ ...weak.map }, strong.map),
    set: record({ ...weak.set }, strong.set),
    ...(weak.brief || strong.brief ? { brief: { ...weak.brief, ...strong.brief } } : {}),
    same_as: sameAsOver(weak.same_as ?? {}, strong.same_as ?? {}),
    undecided: [...(weak.undecided ?? []).filter((key) => !settled.has(key)), ...(strong.undecided ?? [])],
    files: [...(weak.files ?? []).map((section) => without(section, strong)), ...(strong.files ?? [])],
  };
}

/** A section of a weaker source, less what a stronger source says for all files. */
function without(section: Section, strong: SettingsValues): Section {
  const { map, match, ...rest } = section;
  const kept = Object.entries(rest).filter(
    ([key, value]) =>
      value !== undefined && Object.entries(strong).every(([k, v]) => k !== key || v === undefined),
  );
  const roles = Object.entries(map ?? {}).filter(([role]) => !Object.hasOwn(strong.map ?? {}, role));
  return {
    match,
    ...(roles.length > 0 ? { map: Object.fromEntries(roles) } : {}),
    ...Object.fromEntries(kept),
  };
}

const record = (
  weak: Readonly<Record<string, string>>,
  strong: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries([...Object.entries(weak), ...Object.entries(strong ?? {})]);

/** Names and labels of both; a role that both name keeps what each says of its labels. */
function sameAsOver(weak: SameAsValues, strong: SameAsValues): SameAsValues {
  const both = Object.entries(strong).map(([key, value]) => {
    const before = weak[key];
    return [key, typeof value === 'object' && typeof before === 'object' ? { ...before, ...value } : value];
  });
  return { ...weak, ...Object.fromEntries(both) };
}

/** `same_as` as the clean room wants it: by role, the names of organisations among them. */
export function sameAsByRole(values: SameAsValues): NonNullable<CleanOptions['sameAs']> {
  const byRole = new Map<string, Readonly<Record<string, string>>>();
  for (const [key, value] of Object.entries(values)) {
    const [role, own] = typeof value === 'string' ? ['organisation', { [key]: value }] : [key, value];
    byRole.set(role, { ...byRole.get(role), ...own });
  }
  return Object.fromEntries(byRole);
}

/**
 * The settings as a result keeps them: files are named without their folder, so that every folder gives the same bytes. Those
 * of few commands are kept where they were said, and where they are among `own`.
 */
export function portable(settings: Settings, own: readonly OwnKey[] = []): CommonSettings {
  const bare = (file: string) => file.replaceAll('\\', '/').replace(/^.*\//, '');
  const { money, base, indexation, break: date, index, replay, ...common } = withFiles(settings, bare);
  const few: OwnSettings = { money, base, indexation, break: date, index, replay };
  const kept = Object.entries(few).filter(([key, value]) => value !== null || own.some((one) => one === key));
  return {
    ...common,
    settings_files: settings.settings_files.map(bare),
    ...Object.fromEntries(kept),
  };
}

/** Layers over the defaults. */
export function resolveSettings(values: SettingsValues, lang: Lang, files: readonly string[] = []): Settings {
  const language = values.lang ?? lang;
  return {
    lang: language,
    locale: values.locale ?? (language === 'fr' ? 'fr-CA' : 'en-CA'),
    currency: values.currency ?? null,
    ...fileDefaults(values),
    where: values.where ?? [],
    unit: values.unit ?? 'organisation',
    by: values.by ?? [],
    comparable: values.comparable ?? [],
    reference: values.reference ?? 'median',
    floors: values.floors ?? null,
    floor_money: values.floor_money ?? null,
    per: values.per ?? [],
    factors: values.factors ?? [],
    ...chanceDefaults(values),
    reports: values.reports ?? [],
    ...allocationDefaults(values),
    brief: values.brief ?? {},
    public: values.public ?? false,
    suppression: values.suppression ?? DEFAULT_SUPPRESSION,
    largest_amount: values.largest_amount ?? LARGEST_AMOUNT,
    merge_duplicates: values.merge_duplicates ?? false,
    same_as: values.same_as ?? {},
    homonyms: values.homonyms ?? 'apart',
    overlap: values.overlap ?? null,
    undecided: values.undecided ?? [],
    files: values.files ?? [],
    settings_files: files,
    ...ownDefaults(values),
  };
}

const ownDefaults = (values: SettingsValues): OwnSettings => ({
  money: values.money ?? null,
  base: values.base ?? null,
  indexation: values.indexation ?? null,
  break: values.break ?? null,
  index: values.index ?? null,
  replay: values.replay ?? null,
});

const allocationDefaults = (values: SettingsValues): Pick<Settings, 'scenarios' | 'used' | 'requested'> => ({
  scenarios: values.scenarios ?? [],
  used: values.used ?? null,
  requested: values.requested ?? null,
});

const chanceDefaults = (values: SettingsValues): Pick<Settings, 'draws' | 'fewest' | 'band' | 'seed'> => ({
  draws: values.draws ?? DEFAULT_DEALS,
  fewest: values.fewest ?? FEWEST,
  band: values.band ?? 100 * BAND,
  seed: values.seed ?? 1,
});

function fileDefaults(values: Partly<FileSettings>): FileSettings {
  return {
    map: values.map ?? {},
    set: values.set ?? {},
    across: values.across ?? null,
    fill_down: values.fill_down ?? null,
    header: values.header ?? true,
    encoding: values.encoding ?? null,
    delimiter: values.delimiter ?? null,
    decimal: values.decimal ?? null,
    sheet: values.sheet ?? null,
    regions: values.regions ?? null,
    period: values.period ?? null,
    repair: values.repair ?? false,
    fiscal_start: values.fiscal_start ?? null,
    amounts_in: values.amounts_in ?? null,
  };
}

/** How one file is to be read: the common settings, and over them the sections that fit one of its names, in order. */
export function settingsForFile(settings: Settings, names: readonly string[]): FileSettings {
  const sections = settings.files.filter(({ match }) =>
    match.some((pattern) => names.some((name) => fits(pattern, name))),
  );
  return fileDefaults(layered([fileDefaults(settings), ...sections]));
}

/**
 * `*.csv` fits a base name, `2024/*.csv` a whole name with its folders. `*` and `?` do not cross `/`; `**` does;
 * every other character, brackets too, stands for itself.
 */
export function fits(pattern: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
  const whole = plain(name);
  const wanted = plain(pattern);
  const compared = wanted.includes('/') ? whole : whole.slice(whole.lastIndexOf('/') + 1);
  const signs = wanted.match(/\*\*[*/]*|[\s\S]/gu) ?? [];
  return matches(signs, [...compared]);
}

/** Step by step through all places where the pattern can stand: a pattern of many stars takes no longer than any other. */
function matches(signs: readonly string[], letters: readonly string[]): boolean {
  let states = new Uint8Array(signs.length + 1);
  const skipStars = () => {
    for (let at = 0; at < signs.length; at++)
      if (states[at] && signs[at]!.startsWith('*')) states[at + 1] = 1;
  };
  states[0] = 1;
  skipStars();
  for (const letter of letters) {
    const next = new Uint8Array(signs.length + 1);
    for (let at = 0; at < signs.length; at++) {
      if (!states[at]) continue;
      const sign = signs[at]!;
      if (sign.startsWith('**') || (sign === '*' && letter !== '/')) next[at] = 1;
      else if (sign === letter || (sign === '?' && letter !== '/')) next[at + 1] = 1;
    }
    states = next;
    skipStars();
  }
  return states[signs.length] === 1;
}
