import { LARGEST_AMOUNT } from '../clean/amounts.ts';
import type { AcrossEntry, AmountScale, CleanOptions, Homonyms, RegionSystem } from '../clean/types.ts';
import type { DefinitionRequest } from '../compare/presets.ts';
import type { UnitKind } from '../compare/units.ts';
import { BAND, DEFAULT_DEALS, FEWEST } from '../measure/comparable-funding/limits.ts';
import type { SuppressionRules } from '../measure/suppression.ts';
import type { Lang } from '../messages/catalogue.ts';
import type { NumberLocale } from '../messages/numbers.ts';
import type { Speaker } from '../report/model/report.ts';
import { DEFAULT_SUPPRESSION } from '../study/disclosure/rules.ts';
import type { MoneyKind } from '../study/gaps/modes.ts';
import type { ScenarioText } from './scenario-form.ts';

/** How one file is read: what a section of `files:` can say. Names are those of the settings file and of the JSON. */
export interface FileSettings {
  /** Role → header, or `#3`. */
  readonly map: Readonly<Record<string, string>>;
  /** Role → its value on every row, for a file that does not say it (its region, its year). */
  readonly set: Readonly<Record<string, string>>;
  /** Columns that each hold the amounts of one year or mode; null: found by their headers. */
  readonly across: readonly AcrossEntry[] | null;
  /** Columns whose labels are written once per block; `none`: no column; null: found by their shape. */
  readonly fill_down: readonly string[] | null;
  readonly header: boolean;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly decimal: '.' | ',' | null;
  /** The sheet of a workbook, or several; `all`; null: those that belong together. */
  readonly sheet: string | readonly string[] | null;
  readonly regions: RegionSystem | null;
  readonly period: string | null;
  /** Undo double encoding. */
  readonly repair: boolean;
  /** First month (1-12) of the fiscal year that dates are put in. */
  readonly fiscal_start: number | null;
  /** What the amounts count; null: what the file says. */
  readonly amounts_in: AmountScale | null;
}

/** Some of the settings; `undefined` leaves what is already said. */
type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Overrides for the files whose name fits one of `match`. */
export interface Section extends Partly<FileSettings> {
  readonly match: readonly string[];
}

/** One edition of the brief that `report` writes. */
export interface Edition {
  /** Its folder under the folder of the brief. */
  readonly name: string;
  /** The region or the organisation that it is about. */
  readonly about: { readonly role: string; readonly label: string } | null;
  readonly sections: readonly string[] | null;
  /** A Word document whose look it takes. */
  readonly template: string | null;
  /** What it asks otherwise than the other settings. */
  readonly over: SettingsValues;
}

/** What few commands ask for; null: nobody said. Stored in their results, and elsewhere where somebody said it. */
interface OwnSettings {
  /** The money that `trend`, `allocate`, `tables` and what a brief asks for are about. */
  readonly money: MoneyKind | null;
  /** The period whose dollars constant ones are (`trend`). */
  readonly base: string | null;
  /** The rate of indexation, in the words of --indexation (`trend`). */
  readonly indexation: string | null;
  /** The first period after a declared date (`trend`). */
  readonly break: string | null;
  /** A file of prices, or `canada` (`trend`). */
  readonly index: string | null;
  /** Published sharings that `allocate` works out again. */
  readonly replay: readonly string[] | null;
}
export type OwnKey = keyof OwnSettings;

/** Every setting that can move a figure or its presentation, with its default: stored in each JSON result. */
interface CommonSettings extends FileSettings {
  readonly lang: Lang;
  readonly locale: NumberLocale;
  /** Sign of the money, for people; the figures do not depend on it. null: that of the files, `$` where they name none. */
  readonly currency: string | null;
  readonly where: readonly { readonly column: string; readonly value: string }[];
  readonly unit: UnitKind;
  readonly by: readonly (readonly string[])[];
  /** What comparable means, one or several definitions; empty: the default of the command, which it says. */
  readonly comparable: readonly DefinitionRequest[];
  /** What an amount is held against, in the words of --reference. */
  readonly reference: string;
  /** A file of floors; null for the floor column of the data, if any. */
  readonly floors: string | null;
  /** What floors are compared with; null: core operating funding where the data tell it, else all. */
  readonly floor_money: MoneyKind | null;
  /** Columns of counts to divide the money of a region by, besides organisations and inhabitants. */
  readonly per: readonly string[];
  /** Columns of numbers taken as factors of the amount, besides the type. */
  readonly factors: readonly string[];
  /** Most deals at random of each grouping; 0: no chance. */
  readonly draws: number;
  /** Fewest comparables elsewhere of an organisation that is compared. */
  readonly fewest: number;
  /** Half width, in percent, of the band inside which funding is called comparable. */
  readonly band: number;
  readonly seed: number;
  /** Editions that `report` writes; empty: one, about all. */
  readonly reports: readonly Edition[];
  /** Ways to share an envelope, for `allocate` and for what a brief asks. */
  readonly scenarios: readonly ScenarioText[];
  /** Column of the cheques that were really paid out of an envelope. */
  readonly used: string | null;
  /** Column of what organisations asked for. */
  readonly requested: string | null;
  /** Who speaks in the brief: printed as it is typed, no figure depends on it. */
  readonly brief: Speaker;
  /** The brief is for the public: no organisation is named, and none can be recognised. */
  readonly public: boolean;
  /** What a public edition may not show. */
  readonly suppression: SuppressionRules;
  /** What is as large, in units of currency, is no amount. */
  readonly largest_amount: number;
  readonly merge_duplicates: boolean;
  /** Organisation name → the name it counts under; or role → label → the label it counts under. */
  readonly same_as: SameAsValues;
  /** Whether one name in several regions is several organisations. */
  readonly homonyms: Homonyms;
  readonly overlap: 'keep' | null;
  /** Points that `init` left open and that a person has not settled. */
  readonly undecided: readonly string[];
  /** In order; a later section wins. What a stronger source says has been taken out of them. */
  readonly files: readonly Section[];
  /** Settings files in use, strongest first, named without a path of this machine. */
  readonly settings_files: readonly string[];
}

export interface Settings extends CommonSettings, OwnSettings {}

/** A name and the one it counts under, or a role and such pairs of its labels. */
export type SameAsValues = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What one source (a file, the environment, the command line) says. */
export type SettingsValues = Partly<Omit<Settings, 'settings_files'>>;

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
  const orNull = (file: string | null) => (file === null ? null : bare(file));
  const bareLogo = (said: Speaker): Speaker =>
    said.logo === undefined ? said : { ...said, logo: bare(said.logo) };
  const { money, base, indexation, break: date, index, replay, ...common } = settings;
  const few: OwnSettings = { money, base, indexation, break: date, index: orNull(index), replay };
  const kept = Object.entries(few).filter(([key, value]) => value !== null || own.some((one) => one === key));
  return {
    ...common,
    floors: orNull(settings.floors),
    brief: bareLogo(settings.brief),
    reports: settings.reports.map((edition) => ({
      ...edition,
      template: orNull(edition.template),
      over: {
        ...edition.over,
        ...(edition.over.floors == null ? {} : { floors: bare(edition.over.floors) }),
        ...(edition.over.brief ? { brief: bareLogo(edition.over.brief) } : {}),
      },
    })),
    scenarios: settings.scenarios.map((one) =>
      one.shares === undefined ? one : { ...one, shares: bare(one.shares) },
    ),
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
