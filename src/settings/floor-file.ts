import { basename } from 'node:path';
import { existing } from '../base/existing.ts';
import { type AnyIssue, Refusal } from '../base/issue.ts';
import { fold, tidy } from '../base/text.ts';
import { amountShape } from '../clean/amount-shape.ts';
import { amountValue, couldBeMoney, type DecimalMark } from '../clean/amounts.ts';
import { DecimalEvidence } from '../clean/decimal.ts';
import type { BriefCodes } from '../messages/brief-codes.ts';
import { openTable } from '../read/open.ts';
import type { Cell, RawRow } from '../read/row.ts';
import { fileSource } from '../read/source.ts';
import type { RawTable } from '../read/types.ts';
import type { FloorEntry, FloorTable } from '../study/gaps/floors.ts';
import { FLOOR_KEYS, type FloorKey, floorColumns } from './floor-columns.ts';

/** Faults named at once; a person mends them and asks again. */
const NAMED_AT_MOST = 10;

/**
 * Reads a file of floors: one row each, columns of typology, territory, period, amount and source under French or English
 * headers in any order, amounts as people print them. A key left blank holds for every label of it; a floor without a source
 * is credited to the file.
 *
 * @throws Refusal with codes of `ReadCodes` or `BriefCodes`: every fault with its file, line and column
 */
export async function readFloors(path: string, file: string = basename(path)): Promise<FloorTable> {
  const table = await openTable(fileSource(path, file));
  const columns = columnsOf(table, file);
  const rows = await filledRows(table);
  const mark = decimalMark(rows, columns, table.facts.header, file);
  const lines: Line[] = [];
  const faults: AnyIssue[] = [];
  for (const row of rows) {
    const read = lineOf(row, columns, { file, mark, header: table.facts.header });
    if ('entry' in read) lines.push(read);
    else faults.push(read);
  }
  faults.push(...contradictions(lines, amountColumn(columns, table.facts.header), file));
  if (faults.length > 0) throw new Refusal(...faults.slice(0, NAMED_AT_MOST));
  return { entries: lines.map(({ entry }) => entry) };
}

type Columns = ReadonlyMap<FloorKey, number>;

function columnsOf({ facts }: RawTable, file: string): Columns {
  const { header } = facts;
  const line = facts.headerLine.value ?? 1;
  const found = floorColumns(header);
  const faults = FLOOR_KEYS.flatMap((key): AnyIssue[] => {
    const several = existing(found.get(key));
    if (several.length > 1) {
      const columns = several.map((at) => header[at] ?? '');
      return [issue('floors-column-several', { file, line, key, columns })];
    }
    return several.length === 0 && key === 'amount'
      ? [issue('floors-column-missing', { file, line, headers: header })]
      : [];
  });
  if (faults.length > 0) throw new Refusal(...faults);
  return new Map([...found].flatMap(([key, [at]]) => (at === undefined ? [] : [[key, at] as const])));
}

const amountColumn = (columns: Columns, header: readonly string[]): string =>
  header[existing(columns.get('amount'))] ?? '';

async function filledRows(table: RawTable): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of table.rows()) {
    rows.push(...batch.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== '')));
  }
  return rows;
}

/** The mark that the whole column settles. Throws Refusal where it cannot (`531,930` alone). */
function decimalMark(
  rows: readonly RawRow[],
  columns: Columns,
  header: readonly string[],
  file: string,
): DecimalMark {
  const at = existing(columns.get('amount'));
  const evidence = new DecimalEvidence();
  for (const { cells } of rows) evidence.add(cells[at] ?? '');
  const column = amountColumn(columns, header);
  const decided = evidence.decide(column, undefined);
  if ('mark' in decided) return decided.mark.value ?? '.';
  const { args } = decided.refusal;
  const examples = Object.entries(args).flatMap(([name, value]) =>
    name === 'column' ? [] : [String(value)],
  );
  throw refusal('floors-decimal', { file, column, examples });
}

interface Line {
  readonly line: number;
  readonly entry: FloorEntry;
}

interface Reading {
  readonly file: string;
  readonly mark: DecimalMark;
  readonly header: readonly string[];
}

function lineOf({ line, cells, problem }: RawRow, columns: Columns, reading: Reading): Line | AnyIssue {
  const { file, header } = reading;
  if (problem !== undefined) {
    return issue('floors-row-cut', { file, line, columns: header.length, cells: cells.length });
  }
  const text = (key: FloorKey): string => {
    const at = columns.get(key);
    return at === undefined ? '' : tidy(String(cells[at] ?? ''));
  };
  const amount = amountOf(cells[existing(columns.get('amount'))] ?? '', reading.mark);
  if (amount === undefined) {
    const column = amountColumn(columns, header);
    return issue('floors-amount', { file, line, column, value: text('amount') || 'none' });
  }
  const keys = (['typology', 'territory', 'period'] as const).flatMap((key) =>
    text(key) === '' ? [] : [[key, text(key)] as const],
  );
  return { line, entry: { ...Object.fromEntries(keys), amount, source: text('source') || file } };
}

/** Currency above 0; undefined for what is no such amount. */
function amountOf(cell: Cell, mark: DecimalMark): number | undefined {
  if (typeof cell === 'number') return cell > 0 && couldBeMoney(cell) ? cell : undefined;
  const shape = amountShape(cell);
  const value = typeof shape === 'string' ? shape : amountValue(shape, mark);
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** Lines about the same organisations with another amount: neither may be taken in silence. */
function contradictions(lines: readonly Line[], column: string, file: string): AnyIssue[] {
  const seen = new Map<string, Line>();
  return lines.flatMap((own): AnyIssue[] => {
    const { typology = '', territory = '', period = '', amount } = own.entry;
    const key = [typology, territory, period].map(fold).join('\n');
    const before = seen.get(key);
    if (!before) seen.set(key, own);
    if (!before || before.entry.amount === amount) return [];
    const args = { file, line: own.line, column, amount, before: before.line };
    return [issue('floors-twice', args)];
  });
}

function issue<C extends keyof BriefCodes & string>(code: C, args: BriefCodes[C]): AnyIssue {
  return { level: 'error', code, args: { ...args } };
}

const refusal = <C extends keyof BriefCodes & string>(code: C, args: BriefCodes[C]): Refusal =>
  new Refusal(issue(code, args));
