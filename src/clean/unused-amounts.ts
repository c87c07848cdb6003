import { DecimalSum } from '../base/decimal-sum.ts';
import type { RawRow, RawTable } from '../read/types.ts';
import { type AmountColumn, amountColumns } from './amount-columns.ts';
import { DecimalEvidence } from './decimal.ts';
import { readAmount } from './read-amount.ts';
import { SCALE_POWER, scaleInWords } from './scale.ts';
import type { Cleaned, CleanIssue, FileReading } from './types.ts';

const SAMPLE = 200;
/** Reasons for which a row is no record, so that its amounts are sums of others or no amounts. */
const NO_RECORDS: ReadonlySet<string> = new Set(['totals-row', 'note-row', 'summary-row', 'header-again']);

/**
 * Columns that hold amounts and play no role, one finding each with the exact sum over the rows of the file (totals and
 * notes left out): the amount that was meant may be among them. The tables are read again, in the order in which they
 * were cleaned.
 */
export async function unusedAmounts(tables: readonly RawTable[], cleaned: Cleaned): Promise<CleanIssue[]> {
  const issues: CleanIssue[] = [];
  for (const [index, table] of tables.entries()) {
    const reading = cleaned.files[index];
    if (!reading) continue;
    const columns = amountColumns(table.facts.header, await firstRows(table), usedBy(reading));
    if (columns.length > 0)
      issues.push(...(await summed(table, reading, columns, noRecords(cleaned, index))));
  }
  return issues;
}

/** Positions of the columns that play a role, those of the layout included. */
function usedBy({ roles, across }: FileReading): number[] {
  const { columns = [], totals = [] } = across?.value ?? {};
  return [...roles.map(({ position }) => position - 1), ...[...columns, ...totals].map(({ at }) => at)];
}

async function firstRows(table: RawTable): Promise<readonly RawRow[]> {
  for await (const batch of table.rows()) return batch.filter(({ problem }) => !problem).slice(0, SAMPLE);
  return [];
}

/** Lines of a file that are totals or notes. */
function noRecords({ ledger }: Cleaned, index: number): ReadonlySet<number> {
  const own = ledger.setAsideLines.find(({ file }) => file === index);
  const lines = new Set<number>();
  own?.line.forEach((line, at) => {
    if (NO_RECORDS.has(ledger.reasons[own.reason[at] ?? -1]?.code ?? '')) lines.add(line);
  });
  return lines;
}

async function summed(
  table: RawTable,
  reading: FileReading,
  columns: readonly AmountColumn[],
  left: ReadonlySet<number>,
): Promise<CleanIssue[]> {
  const { header, file, headerLine } = table.facts;
  const evidence = columns.map(() => new DecimalEvidence());
  await eachRow(table, left, ({ cells }) => {
    columns.forEach(({ at }, i) => {
      evidence[i]?.add(cells[at] ?? '');
    });
  });
  const forms = columns.map(({ at }, i) => {
    const decided = evidence[i]?.decide(header[at] ?? '', undefined);
    const mark = decided && 'mark' in decided ? decided.mark.value : undefined;
    const power = SCALE_POWER[scaleInWords(header[at] ?? '') ?? 'units'];
    return { mark: mark ?? reading.decimal.value ?? '.', lakh: evidence[i]?.lakh ?? false, power };
  });
  const sums = columns.map(() => ({ sum: new DecimalSum(), count: 0 }));
  await eachRow(table, left, ({ cells }) => {
    columns.forEach(({ at }, i) => {
      const [form, own] = [forms[i], sums[i]];
      const amount = form && readAmount(cells[at] ?? '', form);
      if (!own || amount === undefined || typeof amount === 'string') return;
      own.sum.add(amount.value);
      own.count += 1;
    });
  });
  return columns.map(({ at, examples }, i): CleanIssue => {
    const { sum, count = 0 } = sums[i] ?? {};
    const args = { column: header[at] ?? '', sum: String(sum ?? '0.00'), amounts: count, examples };
    const places = [{ file, line: headerLine.value ?? 1 }];
    return { code: 'amounts-unused', args, level: 'note', places };
  });
}

async function eachRow(
  table: RawTable,
  left: ReadonlySet<number>,
  take: (row: RawRow) => void,
): Promise<void> {
  for await (const batch of table.rows()) {
    for (const row of batch) if (!row.problem && !left.has(row.line)) take(row);
  }
}
