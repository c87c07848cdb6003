import { type AnyIssue, Refusal } from '../../base/issue.ts';
import { matching } from '../../base/matching.ts';
import { compareLabels } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import { unitTable } from '../../compare/unit-table.ts';
import type { Translator } from '../../messages/translator.ts';
import { keep, moneyOf, periodNotInData } from '../../study/brief-tables/options.ts';
import { floorsOf } from '../../study/gaps/floors.ts';
import { modesOf } from '../../study/gaps/modes.ts';
import { floorRemarks } from '../../study/gaps/remarks.ts';
import { POPULATION_SOURCE } from '../../study/reference-population.ts';
import type { BriefTableOptions } from './table.ts';

/** What money a table is about, and why where nobody asked. */
export type MoneyKind = 'mission' | 'all' | 'unrecognised' | 'no-column';

export function moneyKind(dataset: Dataset, asked: 'mission' | 'all' | undefined): MoneyKind {
  const modes = modesOf(dataset);
  if (!modes) return 'no-column';
  if (asked === 'all') return 'all';
  return modes.mission < 0 ? 'unrecognised' : 'mission';
}

/** The money in a caption: `mission globale`. */
export const moneyText = (kind: MoneyKind, { texts }: Translator): string => texts.briefTables.money[kind];

function moneyLimit(dataset: Dataset, kind: MoneyKind, { fill, texts }: Translator): string {
  const modes = modesOf(dataset);
  const labels = modes?.modes[modes.mission]?.labels ?? [];
  return fill(texts.briefTables.moneyLimit[kind], { labels });
}

/** Sources of a file of floors that are named; the file holds them all. */
const SOURCES_NAMED = 8;

function floorsLimit(dataset: Dataset, { floors }: BriefTableOptions, translator: Translator): string[] {
  const { fill, texts } = translator;
  const words = texts.briefTables.floorsLimit;
  if (floors) {
    const sources = [...new Set(floors.entries.map(({ source }) => source))].slice(0, SOURCES_NAMED);
    return [fill(words.table, { sources })];
  }
  const column = dataset.numbers.get('floor')?.header;
  return column === undefined ? [] : [fill(words.column, { column })];
}

function populationLimit(
  dataset: Dataset,
  { denominator }: BriefTableOptions,
  translator: Translator,
): string[] {
  const column = dataset.numbers.get('population')?.header;
  if (column !== undefined)
    return [translator.fill(translator.texts.briefTables.populationColumn, { column })];
  return denominator ? [translator.say({ code: 'population-reference', args: POPULATION_SOURCE })] : [];
}

/** What a table stands on besides its money. */
interface LimitsOf {
  readonly floors?: boolean;
  readonly people?: boolean;
  /** It is about years. */
  readonly years?: boolean;
  /** Only the organisations of this region. */
  readonly region?: string | undefined;
  /** One organisation, to the cent: no sum and no rounding to speak of. */
  readonly one?: boolean;
}

/** What the figures of a table rest on, beside what became of each row. */
export function briefLimits(
  dataset: Dataset,
  options: BriefTableOptions,
  uses: LimitsOf,
  translator: Translator,
): string[] {
  const { fill, texts } = translator;
  return [
    moneyLimit(dataset, moneyKind(dataset, options.money), translator),
    ...(uses.floors ? floorsLimit(dataset, options, translator) : []),
    ...(uses.people ? populationLimit(dataset, options, translator) : []),
    ...(uses.years ? [fill(texts.briefTables.nominal)] : []),
    ...(uses.one
      ? []
      : [fill(texts.briefTables.rounding), fill(texts.briefTables.census, { region: orNone(uses.region) })]),
  ];
}

/**
 * Lines of a table of floors that are about nobody, whatever the period; and a floor column that is not read because a
 * table was given.
 */
export function floorIssues(dataset: Dataset, options: BriefTableOptions): AnyIssue[] {
  if (!options.floors) return [];
  const { dataset: rows, money } = moneyOf(dataset, options);
  const units = unitTable(rows, 'organisation');
  const found = floorsOf(units, { table: options.floors, money });
  // The money of a table stands in its caption; whoever has no floor, in a column of its own.
  const said = ['floors-incomplete', 'floors-money', 'floors-no-mission'];
  return floorRemarks(units, found, options.floors).filter(({ code }) => !said.includes(code));
}

/**
 * The label that a person meant: whole, by number, or by a part of the name. Throws Refusal (`label-unknown`,
 * `label-ambiguous`).
 */
function labelNamed(known: readonly string[], column: string, word: string): string {
  const meant = matching(known, word);
  if (meant.length === 1) return meant[0]!;
  throw new Refusal({
    level: 'error',
    code: meant.length === 0 ? 'label-unknown' : 'label-ambiguous',
    args: { column, label: word, labels: (meant.length === 0 ? known : meant).slice(0, 30) },
  });
}

/** A label of the data, or none asked for. */
export const labelAsked = (
  known: readonly string[],
  column: string,
  word: string | undefined,
): string | undefined => (word === undefined ? undefined : labelNamed(known, column, word));

/** The records of the region asked for, or all of them. Throws Refusal where the data have no such region. */
export function ofRegion(
  dataset: Dataset,
  { region }: BriefTableOptions,
): { readonly dataset: Dataset; readonly region: string | undefined } {
  if (region === undefined) return { dataset, region };
  const column = dataset.labels.get('region');
  if (!column) {
    throw new Refusal({
      level: 'error',
      code: 'role-not-in-data',
      args: { role: 'region', flag: '--map region=' },
    });
  }
  const label = labelNamed(column.values, 'region', region);
  const code = column.values.indexOf(label);
  return { dataset: keep(dataset, (record) => column.codes[record] === code), region: label };
}

/** The records up to the period asked for, for a table over years; all of them where none is. */
export function upTo(dataset: Dataset, { period }: BriefTableOptions): Dataset {
  const column = dataset.labels.get('period');
  if (!column || period === undefined) return dataset;
  if (!column.values.includes(period)) {
    const periods = [...column.values].sort(compareLabels);
    throw periodNotInData(period, periods);
  }
  const early = column.values.map((label) => compareLabels(label, period) <= 0);
  return keep(dataset, (record) => early[column.codes[record]!] === true);
}

/** Argument of a sentence that may go without a period, a region …: ICU selects on `none`. */
export const orNone = (text: string | undefined): string => text || 'none';
