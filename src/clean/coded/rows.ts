import type { CellColumns } from '../../read/columns/table.ts';
import type { RawRow } from '../../read/row.ts';
import type { Filter } from '../filters.ts';
import type { FilePass, OpenLabels, OpenNumbers, Verdict } from '../pass.ts';
import { PlainRows } from './plain-rows.ts';
import { SeenRows } from './seen.ts';
import { CodeWriters } from './writers.ts';

/** The rows of one file as columns of codes, judged one by one: plain rows by their codes, others as `FilePass` judges them. */
export class CodedRows {
  private readonly pass: FilePass;
  private readonly plain: PlainRows | undefined;
  private readonly seen: SeenRows;
  private readonly writers: CodeWriters;

  constructor(
    table: CellColumns,
    pass: FilePass,
    filters: readonly Filter[],
    labels: ReadonlyMap<string, OpenLabels>,
    numbers: ReadonlyMap<string, OpenNumbers>,
  ) {
    this.pass = pass;
    // Where rows name several currencies, each is looked at.
    this.plain = pass.severalCurrencies ? undefined : PlainRows.of(table, pass.totals, pass.amount, filters);
    this.seen = new SeenRows(table);
    this.writers = new CodeWriters(table, pass, labels, numbers);
  }

  /** What becomes of a row where that is plain, its amount being `amount`: accepted for the first time, or filtered. */
  tell(row: number): 'accepted' | 'filtered' | undefined {
    const told = this.plain?.tell(row);
    if (told === undefined || (told === 'accepted' && !this.seen.add(row))) return undefined;
    this.plain?.count(row);
    return told;
  }

  get amount(): number {
    return this.plain?.amount ?? 0;
  }

  judge(row: number, raw: RawRow): Verdict {
    return this.pass.judge(raw, () => !this.seen.add(row));
  }

  /** Adds an accepted row to every column. */
  push(row: number): void {
    this.writers.push(row);
  }

  /** Ends the columns. */
  end(): void {
    this.writers.end();
  }
}
