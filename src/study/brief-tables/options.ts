import { Refusal } from '../../base/issue.ts';
import { compareLabels } from '../../base/text.ts';
import type { Dataset, LabelColumn, NumberColumn } from '../../clean/types.ts';
import type { Denominator } from '../denominators.ts';
import type { FloorTable } from '../gaps/floors.ts';
import { type MoneyKind, missionModes } from '../gaps/modes.ts';

/** What the tables of a brief (DOMAIN §5) can be told; each takes what it needs. */
export interface BriefOptions {
  /** `mission`: core operating funding only, the default where the data have it; `all`: every mode. */
  readonly money?: MoneyKind;
  /** Period of a table about one; default the latest. */
  readonly period?: string;
  /** Default: the floor column. */
  readonly floors?: FloorTable;
  /** Inhabitants where the data have no such column. */
  readonly denominator?: Denominator;
  /** Column that "territory" is; default `region`. */
  readonly territory?: string;
  /** A declared count to divide by, in place of inhabitants. */
  readonly count?: string;
}

/** The money that a table is about. */
export interface Money {
  readonly dataset: Dataset;
  readonly money: MoneyKind;
}

/**
 * The records of core operating funding, or all of them. Throws Refusal (`no-mission-rows`) when it is asked for and the
 * data cannot tell it.
 */
export function moneyOf(dataset: Dataset, { money }: BriefOptions): Money {
  const modes = missionModes(dataset, money);
  if (!modes) return { dataset, money: 'all' };
  return { dataset: keep(dataset, (record) => modes.of[record] === modes.mission), money: 'mission' };
}

/** Periods of the data in order; one without label where there is no period column. */
export function periodsOf(dataset: Dataset): readonly string[] {
  const column = dataset.labels.get('period');
  if (!column) return [''];
  const present = new Set(column.codes);
  return column.values.filter((_, code) => present.has(code)).sort(compareLabels);
}

/** The period that a table is about. Throws Refusal (`period-not-in-data`) for one that the data do not have. */
export function chosenPeriod(dataset: Dataset, { period }: BriefOptions): string {
  const periods = periodsOf(dataset);
  if (period === undefined) return periods.at(-1) ?? '';
  if (periods.includes(period)) return period;
  throw periodNotInData(period, dataset.labels.has('period') ? periods : []);
}

/** What to say of a period that the data do not have, of those that they have. */
export const periodNotInData = (period: string, periods: readonly string[]): Refusal =>
  new Refusal({
    level: 'error',
    code: 'period-not-in-data',
    args: { period, periods, n: periods.length },
  });

/** The records of one period; all of them where there is no period column. */
export function inPeriod(dataset: Dataset, period: string): Dataset {
  const column = dataset.labels.get('period');
  if (!column) return dataset;
  const wanted = column.values.indexOf(period);
  const kept = keep(dataset, (record) => column.codes[record] === wanted);
  // One label is left: what asks how many periods there are must see one.
  const codes = new Int32Array(kept.n);
  return {
    ...kept,
    labels: new Map([...kept.labels, ['period', { header: column.header, values: [period], codes }]]),
  };
}

/** The records that answer yes, as a data set with the same dictionaries. */
export function keep(dataset: Dataset, yes: (record: number) => boolean): Dataset {
  const kept: number[] = [];
  for (let record = 0; record < dataset.n; record++) if (yes(record)) kept.push(record);
  const labels = new Map<string, LabelColumn>();
  for (const [name, column] of dataset.labels) {
    labels.set(name, { ...column, codes: Int32Array.from(kept, (record) => column.codes[record]!) });
  }
  const numbers = new Map<string, NumberColumn>();
  for (const [name, column] of dataset.numbers) {
    numbers.set(name, { ...column, values: Float64Array.from(kept, (record) => column.values[record]!) });
  }
  return {
    n: kept.length,
    files: dataset.files,
    file: Uint16Array.from(kept, (record) => dataset.file[record]!),
    line: Uint32Array.from(kept, (record) => dataset.line[record]!),
    amount: Float64Array.from(kept, (record) => dataset.amount[record]!),
    approximate: Uint8Array.from(kept, (record) => dataset.approximate[record]!),
    labels,
    numbers,
  };
}
