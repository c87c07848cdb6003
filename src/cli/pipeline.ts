// From the files named on the command line to one cleaned data set.
import { type AnyIssue, type Evidence, type Level, Refusal } from '../base/issue.ts';
import { clean } from '../clean/clean.ts';
import { FUNDING_SHEETS, sheetsOf } from '../clean/layout/sheets.ts';
import type { Cleaned, CleanOptions, FileReading } from '../clean/types.ts';
import { openTable } from '../read/open.ts';
import { bytesSource, fileSource } from '../read/source.ts';
import type { RawTable, ReadOptions, Source } from '../read/types.ts';
import { portable, sameAsByRole, settingsForFile } from '../settings/resolved.ts';
import type { FileSettings, Settings, SettingsValues } from '../settings/types.ts';
import { inputName, inputNames, namesAnswered } from './input-names.ts';
import type { Progress } from './progress/types.ts';

export interface Loaded {
  readonly tables: readonly RawTable[];
  readonly cleaned: Cleaned;
  /** What reading, then cleaning, found worth a look. */
  readonly issues: readonly AnyIssue[];
}

/**
 * Reads and cleans the files as one data set, each by its own settings. `needed` names the roles that the
 * question cannot do without; `typed` is what the command line itself says, so that the other choices of a person
 * are credited to the settings file; `progress` is told what is read.
 */
export async function load(
  files: readonly string[],
  settings: Settings,
  needed: readonly string[],
  { typed = {}, progress }: { readonly typed?: SettingsValues; readonly progress: Progress },
): Promise<Loaded> {
  if (files.filter((file) => file === '-').length > 1) {
    throw new Refusal({ level: 'error', code: 'stdin-twice', args: {} });
  }
  const inputs = [];
  const found: AnyIssue[] = [];
  const names = inputNames(files);
  const shown = progress.reading(files);
  for (const file of files) {
    const own = settingsForFile(settings, namesAnswered(file));
    const table = await openTable(
      shown(await sourceOf(file, { name: names.get(file), received: progress.received })),
      readOptions(own),
    );
    const sheets = await sheetsOf(table, sheetsAsked(own));
    found.push(...sheets.issues);
    for (const input of sheets.inputs) inputs.push({ own, table: input.table, says: input.set });
  }
  const tables = inputs.map(({ table }) => table);
  const cleaned = await clean(
    inputs.map(({ table, own, says }) => ({ table, options: { ...fileOptions(own), sheetSays: says } })),
    commonOptions(settings, needed),
  ).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(...misread(tables), ...error.issues) : error;
  });
  const [settingsFile] = portable(settings).settings_files;
  const told = cleaned.issues.map((issue) => creditedValue(issue, settingsFile, typed));
  return {
    tables,
    cleaned: { ...cleaned, files: cleaned.files.map((file) => credited(file, settingsFile, typed)) },
    issues: [...tables.flatMap(({ issues }) => issues), ...found, ...told],
  };
}

/** Why a column may not be found by its name: accents of the file are not what they were. */
const misread = (tables: readonly RawTable[]): readonly AnyIssue[] =>
  tables.flatMap(({ issues }) =>
    issues.filter(({ code, args }) => code === 'encoding-double' && !args.repaired),
  );

/**
 * Columns or readings that `init` proposed and nobody confirmed: an issue for `check`, and the reason why a
 * command whose figures would rest on them does not run.
 */
export function undecidedIssues(settings: Settings, level: Level): AnyIssue[] {
  if (settings.undecided.length === 0) return [];
  const args = { file: settings.settings_files[0] ?? '', keys: settings.undecided };
  return [{ level, code: 'settings-undecided', args }];
}

/** Settings that ask for a public edition of what has none: the result is whole, with names and small groups. */
export const notPublicIssues = ({ public: asked }: Settings): AnyIssue[] =>
  asked ? [{ level: 'warning', code: 'settings-not-public', args: {} }] : [];

/** The sign of the money: as a person says, else that of the files where they name one and the same, else `$`. */
export function currencyFor({ currency }: Settings, { files }: Cleaned): string {
  const named = new Set(files.flatMap((file) => file.currency.value ?? []));
  const [only = '$'] = named;
  return currency ?? (named.size === 1 ? only : '$');
}

/** Settings that nobody typed are named on standard error: they move figures. */
export function settingsNote({ settings_files: files }: Settings): AnyIssue[] {
  return files.length === 0 ? [] : [{ level: 'note', code: 'settings-used', args: { files } }];
}

/** A file, or standard input for `-`. `name` is the one it has in results; `received` is told how many bytes have come. */
export async function sourceOf(
  file: string,
  {
    name = inputName(file),
    received,
  }: { readonly name?: string | undefined; readonly received?: Received } = {},
): Promise<Source> {
  if (file !== '-') return fileSource(file, name, file.replaceAll('\\', '/'));
  if (process.stdin.isTTY) throw new Refusal({ level: 'error', code: 'stdin-is-terminal', args: {} });
  standardInput ??= readAll(process.stdin, received);
  return bytesSource('-', await standardInput);
}

/** Read once: `init` opens its files as often as it takes. */
let standardInput: Promise<Buffer> | undefined;

type Received = (bytes: number) => void;

async function readAll(stream: NodeJS.ReadableStream, received?: Received): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    received?.(bytes);
  }
  return Buffer.concat(chunks);
}

function readOptions(own: FileSettings): ReadOptions {
  return {
    header: own.header,
    repair: own.repair,
    prefers: FUNDING_SHEETS,
    ...(own.encoding === null ? {} : { encoding: own.encoding }),
    ...(own.delimiter === null ? {} : { delimiter: own.delimiter }),
    ...firstSheet(own),
  };
}

/** The sheets that a person names; null where nobody does. */
const sheetsAsked = ({ sheet }: FileSettings): readonly string[] | null =>
  sheet === null ? null : typeof sheet === 'string' ? [sheet] : sheet;

/** The sheet to open first; `all` leaves it open which. */
function firstSheet(own: FileSettings): Pick<ReadOptions, 'sheet'> {
  const [first] = sheetsAsked(own) ?? [];
  return first === undefined || /^(?:all|toutes)$/i.test(first) ? {} : { sheet: first };
}

function fileOptions(own: FileSettings): Partial<CleanOptions> {
  return {
    map: own.map,
    set: own.set,
    ...(own.fill_down === null ? {} : { fillDown: own.fill_down }),
    ...(own.across === null ? {} : { across: own.across }),
    ...(own.decimal === null ? {} : { decimal: own.decimal }),
    ...(own.amounts_in === null ? {} : { amountsIn: own.amounts_in }),
    ...(own.regions === null ? {} : { regions: own.regions }),
    ...(own.period === null ? {} : { period: own.period }),
    ...(own.fiscal_start === null ? {} : { fiscalStart: own.fiscal_start }),
  };
}

function commonOptions(settings: Settings, needed: readonly string[]): CleanOptions {
  return {
    where: settings.where,
    needed,
    largestAmount: settings.largest_amount,
    mergeDuplicates: settings.merge_duplicates,
    sameAs: sameAsByRole(settings.same_as),
    homonyms: settings.homonyms,
    ...(settings.overlap === null ? {} : { overlap: settings.overlap }),
  };
}

/** The rooms know a person's choice by its flag: a choice that stands in a settings file is credited to it. */
function credited(reading: FileReading, file: string | undefined, typed: SettingsValues): FileReading {
  if (file === undefined) return reading;
  const credit = <T>(evidence: Evidence<T>): Evidence<T> => {
    if (evidence.because.code !== 'given-by-flag') return evidence;
    const key = settingOf(String(evidence.because.args.flag));
    if (isTyped(key, typed)) return evidence;
    return { ...evidence, because: { code: 'given-by-settings', args: { file, key } } };
  };
  const { facts } = reading;
  return {
    ...reading,
    facts: {
      ...facts,
      encoding: credit(facts.encoding),
      delimiter: facts.delimiter && credit(facts.delimiter),
      sheet: facts.sheet && credit(facts.sheet),
      headerLine: credit(facts.headerLine),
    },
    roles: reading.roles.map((choice) => ({ ...choice, column: credit(choice.column) })),
    across: reading.across && credit(reading.across),
    decimal: credit(reading.decimal),
    scale: credit(reading.scale),
    regions: credit(reading.regions),
  };
}

/** A value that replaces a column, credited likewise. */
function creditedValue(issue: AnyIssue, file: string | undefined, typed: SettingsValues): AnyIssue {
  if (issue.code !== 'set-over-column' || file === undefined) return issue;
  if (isTyped(`set.${issue.args.role}`, typed)) return issue;
  return { ...issue, args: { ...issue.args, file } };
}

/** `--map amount=Montant` → `map.amount`; `--set region=Laval` → `set.region`; `--no-header` → `header`; `--decimal ,` → `decimal`. */
function settingOf(flag: string): string {
  const pair = /^--(map|set) ([^=]*)=/.exec(flag);
  if (pair) return `${pair[1]}.${pair[2]}`;
  return /^--(?:no-)?([a-z-]+)/.exec(flag)?.[1]?.replaceAll('-', '_') ?? flag;
}

function isTyped(key: string, typed: SettingsValues): boolean {
  if (key.startsWith('map.')) return Object.hasOwn(typed.map ?? {}, key.slice(4));
  if (key.startsWith('set.')) return Object.hasOwn(typed.set ?? {}, key.slice(4));
  return Object.entries(typed).some(([name, value]) => name === key && value !== undefined);
}
