import type { Ledger } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import { inWords, unlike } from '../csv/names.ts';
import type { CsvTable } from '../formats/csv.ts';
import { type Head, head } from '../json/head.ts';
import { type CellValue, type Column, isAbsent, isFigure, type Row, type Table } from '../model/report.ts';
import type { BriefScope, BriefTable } from './table.ts';

/** Result of `tables`: one row a line of the table, under the ids of its columns; sums of money as decimal strings. */
export function briefJson(
  name: string,
  { scope, data, issues }: BriefTable,
  ledger: Ledger,
  about: Head,
): object {
  return {
    ...head('tables', about, ledger),
    table: name,
    scope: scopeJson(scope),
    columns: data.columns.map(({ id, kind }) => ({ id, kind })),
    rows: data.rows.map((row) => ({ line: lineOf(row), values: valuesOf(row, data) })),
    issues: [...about.issues, ...issues],
  };
}

const scopeJson = ({ money, firstPeriod, lastPeriod, n, territory, region }: BriefScope) => ({
  unit: 'organisation',
  money,
  first_period: firstPeriod || null,
  last_period: lastPeriod || null,
  n,
  territory: territory ?? null,
  region: region ?? null,
});

/** `total`: the line that adds up the others, or is about all of them. */
const lineOf = ({ mark }: Row): 'row' | 'total' => (mark === 'total' ? 'total' : 'row');

/** What a total is called is a word for people: it has no label here. */
const isName = (row: Row, column: Column, at: number): boolean =>
  lineOf(row) === 'total' && at === 0 && column.kind === 'text';

function valuesOf(row: Row, { columns }: Table): object {
  // A territory named `__proto__` is a name like any other: entries, not assignments.
  return Object.fromEntries(
    columns.map((column, at) => [column.id, isName(row, column, at) ? null : cellJson(row.cells[at]!)]),
  );
}

function cellJson(cell: CellValue): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  if (isAbsent(cell)) return { undefined: cell.code };
  return isFigure(cell) ? cell.figure : cell.exact;
}

/**
 * The table as one wide CSV for machines: what it is about, its columns under stable ids, unrounded; `undefined` says why a
 * cell is empty.
 */
export function briefCsv({ scope, data }: BriefTable): CsvTable {
  return {
    header: [
      'line',
      'money',
      'first_period',
      'last_period',
      ...data.columns.map(({ id }) => id),
      'undefined',
    ],
    rows: data.rows.map((row) => [
      lineOf(row),
      scope.money,
      scope.firstPeriod,
      scope.lastPeriod,
      ...data.columns.map((column, at) => (isName(row, column, at) ? undefined : cellCsv(row.cells[at]!))),
      reasonsOf(row, data),
    ]),
  };
}

/** The same in the words of the reader: its columns as the table heads them. */
export function briefCsvInWords(table: BriefTable, translator: Translator): CsvTable {
  const { header, rows } = inWords(briefCsv(table), translator);
  const { columns } = table.data;
  const heads = columns.map((column) => column.header || column.id);
  const words: Readonly<Record<string, string>> = translator.texts.csv.columns;
  // Columns of several periods are headed by the period alone: the word of what they hold comes before it.
  const own = columns.map(({ id, header: head }, at) => {
    const shared = heads.indexOf(heads[at]!) !== heads.lastIndexOf(heads[at]!);
    const kind = id.slice(0, Math.max(0, id.indexOf('_')));
    return shared ? `${words[kind] ?? kind} ${head}` : heads[at]!;
  });
  const named = [...header.slice(0, ABOUT), ...own, ...header.slice(ABOUT + own.length)];
  return { header: unlike(named, briefCsv(table).header), rows };
}

/** Columns before those of the table: line, money, first and last period. */
const ABOUT = 4;

function cellCsv(cell: CellValue): string | number | { readonly exact: string } | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') return cell;
  if (isAbsent(cell)) return undefined;
  return isFigure(cell) ? cell.figure : { exact: cell.exact };
}

const reasonsOf = (row: Row, { columns }: Table): string =>
  columns
    .flatMap(({ id }, at) => {
      const cell = row.cells[at]!;
      return cell !== null && isAbsent(cell) ? `${id}=${cell.code}` : [];
    })
    .join(' ');

/** What `--fail-on` may name: the figures of the line of totals, `claim.share_under`; undefined where one has no value. */
export function briefFigures(name: string, { data }: BriefTable): ReadonlyMap<string, number | undefined> {
  const total = data.rows.find((row) => lineOf(row) === 'total') ?? data.rows[0];
  return new Map(
    data.columns.flatMap(({ id, kind }, at) => {
      if (kind === 'text') return [];
      const cell = total ? cellCsv(total.cells[at]!) : undefined;
      const value = typeof cell === 'object' ? Number(cell.exact) : cell;
      return [[`${name}.${id}`, typeof value === 'number' ? value : undefined] as const];
    }),
  );
}
