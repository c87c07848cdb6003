import { fold } from '../../base/text.ts';
import type { ColumnNumbers } from './column-numbers.ts';
import { headerPeriod, namesCount, namesSummary, namesTotal } from './header-words.ts';

/** A column of amounts whose header holds one period. */
export interface YearColumn {
  readonly at: number;
  readonly header: string;
  readonly period: string;
  readonly pattern: string;
  readonly rest: string;
}

/** Year columns that measure one thing: one period each. */
export interface YearGroup {
  readonly rest: string;
  /** Headers of the group with `*` for the period, as a person can type it. */
  readonly pattern: string;
  readonly columns: readonly YearColumn[];
}

/** Columns whose header is a period, alone or with words around it, and whose cells are amounts or all blank. */
export function yearColumns(
  header: readonly string[],
  numbers: readonly (ColumnNumbers | undefined)[],
): YearColumn[] {
  return header.flatMap((text, at) => {
    if (namesSummary(text)) return [];
    const period = headerPeriod(text);
    if (period === undefined || period === 'several' || namesCount(period.pattern)) return [];
    const own = numbers[at];
    if (!own || !(own.numeric || own.filled === 0)) return [];
    return [{ at, header: text, period: period.text, pattern: period.pattern, rest: period.rest }];
  });
}

/** Year columns by what they measure; columns that say the same of one period are told apart by every word. */
export function yearGroups(columns: readonly YearColumn[]): readonly YearGroup[] {
  return groupBy(columns, ({ rest }) => rest).flatMap((group) => {
    if (!repeats(group.columns)) return [group];
    return groupBy(group.columns, ({ pattern }) => fold(pattern));
  });
}

export const repeats = (columns: readonly YearColumn[]): boolean =>
  new Set(columns.map(({ period }) => period)).size < columns.length;

function groupBy(columns: readonly YearColumn[], keyOf: (column: YearColumn) => string): YearGroup[] {
  const groups = new Map<string, YearColumn[]>();
  for (const column of columns) {
    const key = keyOf(column);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].map((own) => ({
    rest: own[0]?.rest ?? '',
    pattern: own[0]?.pattern ?? '',
    columns: own,
  }));
}

/** Columns that sum others a year (`Total 2022-2023`), beside columns that do not say so. */
export function withoutTotals(columns: readonly YearColumn[]): {
  readonly values: readonly YearColumn[];
  readonly totals: readonly YearColumn[];
} {
  const totals = columns.filter(({ header }) => namesTotal(header));
  if (totals.length === columns.length) return { values: columns, totals: [] };
  return { values: columns.filter((column) => !totals.includes(column)), totals };
}
