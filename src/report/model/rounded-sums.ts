// Lines of money as they are printed, added up by a reader: whether whole dollars give the total that stands below them.
import { moneyDigits } from '../../messages/numbers.ts';
import type { Translator } from '../../messages/translator.ts';
import { DIGITS } from './cells.ts';
import { withEachTable } from './each-table.ts';
import type { Column, Report, Row, Table } from './report.ts';

/** Half a cent: sums that are nearer are the same. */
const SAME = 0.005;

/** A table of exact sums in cents where whole dollars would not say them: where lines miss their total, or one is of cents only. */
export function inCentsWhereNeeded(table: Table): Table {
  if (!table.columns.some((column, at) => isMissed(table, at) || isOfCents(table, column, at))) return table;
  const inCents = (column: Column): Column => (isWhole(column) ? { ...column, digits: 2 } : column);
  return { ...table, columns: table.columns.map(inCents) };
}

/** A report that says below its tables that lines of whole dollars miss the total: nobody is to find it out alone. */
export function withRoundedSumsSaid(report: Report, { fill, numbers, texts }: Translator): Report {
  const note = fill(texts.ui.roundedSums, { dollar: numbers.currency === '$' ? 'yes' : 'no' });
  return withEachTable(report, (table) =>
    table.columns.some((_, at) => isMissed(table, at)) ? { ...table, notes: [...table.notes, note] } : table,
  );
}

/** Whether lines that give their total to the cent miss it once all are rounded to whole dollars. */
function isMissed({ columns, rows }: Table, at: number): boolean {
  const column = columns[at]!;
  const totals = rows.filter(isTotal);
  const total = totals.length === 1 ? roundedMoney(totals[0]!, column, at) : undefined;
  const lines = rows.filter((row) => !isTotal(row)).map((row) => roundedMoney(row, column, at));
  if (total === undefined || lines.length < 2) return false;
  const given = lines.filter((x) => x !== undefined);
  // What is no sum of the lines (a mean, lines that are not shown) is told as what it is.
  if (Math.abs(sum(given) - total) >= SAME) return false;
  return Math.abs(sum(given.map(printed)) - printed(total)) >= SAME;
}

/** Whether cents stand among whole dollars. */
const isOfCents = ({ rows }: Table, column: Column, at: number): boolean =>
  rows.some((row) => moneyDigits(roundedMoney(row, column, at) ?? 0, 0) > 0);

const isTotal = ({ mark }: Row): boolean => mark === 'total';

const isWhole = ({ kind, digits = DIGITS.money }: Column): boolean => kind === 'money' && digits === 0;

/** The money of a cell that is printed in whole dollars; undefined where it holds none. An exact sum is, where its column says so. */
function roundedMoney({ cells }: Row, column: Column, at: number): number | undefined {
  const cell = cells[at] ?? null;
  if (!isWhole(column) || cell === null || typeof cell === 'string') return undefined;
  if (typeof cell === 'number') return cell;
  return 'exact' in cell && column.digits === 0 ? Number(cell.exact) : undefined;
}

/** The value of what is printed. */
const printed = (x: number): number => Number(x.toFixed(moneyDigits(x, 0)));

const sum = (all: readonly number[]): number => all.reduce((total, x) => total + x, 0);
