import { DecimalSum } from '../base/decimal-sum.ts';
import type { Cell, RawRow } from '../read/row.ts';
import type { RawTable } from '../read/types.ts';
import { type AmountColumn, amountColumns } from './amount-columns.ts';
import type { DecimalMark } from './amounts.ts';
import { DecimalEvidence } from './decimal.ts';
import { readAmount } from './read-amount.ts';
import { SCALE_POWER, scaleInWords } from './scale.ts';
import type { AmountScale, Cleaned, CleanIssue, FileReading } from './types.ts';

const SAMPLE = 200;
/** Cells after which the decimal mark of a column is no longer in question, where they settle it. */
const ENOUGH = 2000;
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
  const readings = columns.map(({ at }) => new BothMarks(scaleInWords(header[at] ?? '') ?? 'units'));
  for await (const batch of table.rows()) {
    for (const { line, cells, problem } of batch) {
      if (problem || left.has(line)) continue;
      for (const [i, { at }] of columns.entries()) readings[i]?.add(cells[at] ?? '');
    }
  }
  return columns.map(({ at, examples }, i): CleanIssue => {
    const { sum = '0.00', amounts = 0 } = readings[i]?.under(reading.decimal.value) ?? {};
    const args = { column: header[at] ?? '', sum, amounts, examples };
    const places = [{ file, line: headerLine.value ?? 1 }];
    return { code: 'amounts-unused', args, level: 'note', places };
  });
}

/** The sum of one column under either decimal mark, until its evidence says which: one pass over the file is enough. */
class BothMarks {
  private readonly evidence = new DecimalEvidence();
  private looked = 0;
  /** Once many cells have settled it, the others are read under one mark. */
  private settled: DecimalMark | undefined;
  private readonly power: number;
  private readonly sums = {
    '.': { sum: new DecimalSum(), amounts: 0 },
    ',': { sum: new DecimalSum(), amounts: 0 },
  };

  constructor(scale: AmountScale) {
    this.power = SCALE_POWER[scale];
  }

  add(cell: Cell): void {
    if (this.settled !== undefined) {
      this.addUnder(this.settled, cell);
      return;
    }
    this.evidence.add(cell);
    for (const mark of ['.', ','] as const) this.addUnder(mark, cell);
    this.looked += 1;
    if (this.looked === ENOUGH) this.settled = this.decided();
  }

  private addUnder(mark: DecimalMark, cell: Cell): void {
    const amount = readAmount(cell, { mark, lakh: mark === '.', power: this.power });
    if (typeof amount === 'string') return;
    this.sums[mark].sum.add(amount.value);
    this.sums[mark].amounts += 1;
  }

  private decided(): DecimalMark | undefined {
    const decided = this.evidence.decide('', undefined);
    return 'mark' in decided ? (decided.mark.value ?? undefined) : undefined;
  }

  /** By the evidence of the column, else under the mark of the amounts of the file. */
  under(otherwise: DecimalMark | null): { readonly sum: string; readonly amounts: number } {
    const mark = this.settled ?? this.decided() ?? otherwise ?? '.';
    const { sum, amounts } = this.sums[mark];
    return { sum: sum.toString(), amounts };
  }
}
