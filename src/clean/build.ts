import { DecimalSum } from '../base/decimal-sum.ts';
import { Kernel } from '../base/kernel/kernel.ts';
import type { RawRow } from '../read/row.ts';
import { ACCEPTED, BLANK, CodedRows, FILTERED, type PlainRun } from './coded/rows.ts';
import type { CodedTable } from './coded/table.ts';
import { TOGETHER } from './coded/together.ts';
import { Dictionary, doubles, flags, lineNumbers, smallIntegers } from './columnar.ts';
import type { FileCount } from './file-count.ts';
import type { Filter } from './filters.ts';
import { GrowingCodes } from './growing-codes.ts';
import { labelColumn } from './labels.ts';
import { LedgerBook } from './ledger.ts';
import { countedColumns, withMergedLabels } from './merged.ts';
import {
  blankAmount,
  FilePass,
  type OpenLabels,
  type OpenNumbers,
  type Relabel,
  type Verdict,
} from './pass.ts';
import type { FilePlan } from './plan.ts';
import {
  type CleanIssue,
  type Dataset,
  type LabelColumn,
  NUMBER_ROLES,
  type NumberColumn,
  ROLES,
} from './types.ts';

/** Second pass: rows of each file in turn become records as columns, and every row is entered in the ledger. */
export class DatasetBuilder {
  readonly ledger = new LedgerBook();
  readonly issues: CleanIssue[] = [];
  private readonly files: string[] = [];
  private readonly file = smallIntegers();
  private readonly line = lineNumbers();
  private readonly amount = doubles();
  private readonly approximate = flags();
  private readonly labels = new Map<string, OpenLabels>();
  private readonly numbers = new Map<string, OpenNumbers>();

  constructor(plans: readonly FilePlan[]) {
    const names = new Set([...ROLES, ...plans.flatMap(({ columns }) => [...columns.keys()])]);
    for (const name of names) {
      const plan = plans.find(({ columns }) => columns.has(name));
      if (!plan || name === 'amount') continue;
      const header = plan.header[plan.columns.get(name) ?? -1] ?? '';
      if (NUMBER_ROLES.has(name)) this.numbers.set(name, { header, values: doubles() });
      else this.labels.set(name, { header, dictionary: new Dictionary(), codes: new GrowingCodes() });
    }
  }

  /** Adds one file; returns how many rows were read and accepted, and their amount. */
  async addFile(plan: FilePlan, filters: readonly Filter[], relabel: Relabel): Promise<FileCount> {
    const index = this.files.push(plan.table.facts.file) - 1;
    const pass = new FilePass(plan, filters, relabel, this.labels, this.numbers);
    const count = { rows: 0, lines: 0, accepted: 0, amount: new DecimalSum() };
    const to = { index, merge: plan.options.mergeDuplicates === true, pass };
    const lines = new Lines(count, (more) => this.ledger.addLines(more));
    const { kept } = plan.rows;
    if (kept?.columns && Kernel.available) {
      const coded = new CodedRows(kept.columns, pass, filters, this.labels, this.numbers);
      try {
        this.addCodes(kept.columns, coded, to, lines);
      } finally {
        coded.leave();
      }
      // What follows works on the data set: the cells of a large file need not stand beside it.
      kept.drop();
    } else {
      const numbers = countedColumns(plan.columns);
      for await (const batch of plan.rows.rows()) {
        for (const read of batch) {
          const row = withMergedLabels(read, numbers);
          if (this.take(pass.judge(row), row, to, lines)) pass.push(row);
        }
      }
    }
    this.issues.push(...pass.issues());
    const { rows, accepted, amount } = count;
    return {
      rows,
      lines: count.lines,
      accepted,
      amountAccepted: amount.toString(),
      currencies: pass.currencies,
    };
  }

  /** The same of rows as columns of codes: plain rows many at a time, others one by one. */
  private addCodes(table: CodedTable, coded: CodedRows, to: Destination, lines: Lines): void {
    for (const column of [this.file, this.line, this.amount, this.approximate]) column.open(table.rows);
    for (let row = 0; row < table.rows; ) {
      const run = coded.plainFrom(row);
      if (run) {
        if (run.sum) this.acceptAll(table, coded, { ...run, sum: run.sum }, to, lines);
        else this.addPlain(table, coded, run, to, lines);
        row = coded.begin + run.end;
        continue;
      }
      const read = table.row(row);
      if (this.take(coded.judge(row, read), read, to, lines)) {
        to.pass.countCurrencyOf(read);
        coded.keep(row - coded.begin);
      }
      row++;
    }
    coded.end();
  }

  /** Enters plain rows. */
  private addPlain(
    table: CodedTable,
    coded: CodedRows,
    { first, end, told, amounts }: PlainRun,
    to: Destination,
    lines: Lines,
  ): void {
    const { begin } = coded;
    const numbers = table.lines.from(begin, TOGETHER);
    const lanes = table.lanes?.of.from(begin, TOGETHER);
    for (let place = first; place < end; place++) {
      const amount = amounts[place]!;
      const what = told[place];
      const line = numbers[place]!;
      if (what === ACCEPTED) {
        lines.read(line);
        lines.enter(line);
        lines.accept(amount);
        this.accept(amount, false, line, to.index);
      } else if (what === FILTERED) {
        lines.read(line);
        this.ledger.filter(Number.isNaN(amount) ? null : amount);
        continue;
      } else if (what === BLANK) {
        lines.read(line);
        lines.enter(line);
        const at = lanes && table.lanes?.at[lanes[place]!];
        const where = () => to.pass.place(table.row(begin + place));
        this.ledger.setAside(blankAmount(at), null, where, to.index, {
          line,
          ...(at === undefined ? {} : { at }),
        });
        continue;
      } else {
        const verdict = { kind: 'accepted', amount, approximate: false, duplicate: true } as const;
        if (!this.take(verdict, table.row(begin + place), to, lines)) continue;
      }
      coded.keep(place);
    }
  }

  /** Enters plain rows that are all accepted. */
  private acceptAll(
    table: CodedTable,
    coded: CodedRows,
    { first, end, amounts, sum }: PlainRun & { readonly sum: DecimalSum },
    { index }: Destination,
    lines: Lines,
  ): void {
    const count = end - first;
    const numbers = table.lines.from(coded.begin, TOGETHER).subarray(first, end);
    lines.acceptAll(numbers, sum);
    this.ledger.acceptAll(count, sum);
    this.file.pushMany(index, count);
    this.line.pushAll(numbers);
    this.amount.pushAll(amounts.subarray(first, end));
    this.approximate.pushMany(0, count);
    coded.keep(first, end);
  }

  /** Enters a row that was judged, in the account of its file too; returns whether it is accepted. */
  private take(verdict: Verdict, row: RawRow, to: Destination, lines: Lines): boolean {
    lines.read(row.line);
    if (verdict.kind !== 'filtered') lines.enter(row.line);
    if (!this.enter(verdict, row, to)) return false;
    if (verdict.kind === 'accepted') lines.accept(verdict.amount);
    return true;
  }

  /** Enters a row in the ledger, and in the columns of every row if it is accepted; returns whether it is. */
  private enter(verdict: Verdict, row: RawRow, { index, merge, pass }: Destination): boolean {
    const place = () => pass.place(row, verdict.kind === 'set-aside' ? verdict.value : undefined);
    if (verdict.kind === 'filtered') this.ledger.filter(verdict.amount);
    else if (verdict.kind === 'set-aside') {
      this.ledger.setAside(verdict.code, verdict.amount, place, index, row);
    } else if (verdict.duplicate && merge) this.ledger.merge('duplicate-row', verdict.amount, place);
    else {
      if (verdict.duplicate) this.ledger.note('duplicate-row', verdict.amount, place);
      if (verdict.remark) this.ledger.note(verdict.remark, verdict.amount, place);
      this.accept(verdict.amount, verdict.approximate, row.line, index);
      return true;
    }
    return false;
  }

  private accept(amount: number, approximate: boolean, line: number, index: number): void {
    this.ledger.accept(amount);
    this.file.push(index);
    this.line.push(line);
    this.amount.push(amount);
    this.approximate.push(approximate ? 1 : 0);
  }

  finish(): Dataset {
    const labels = new Map<string, LabelColumn>();
    for (const [name, { header, dictionary, codes }] of this.labels) {
      labels.set(name, labelColumn(header, dictionary.finish(), codes.finish()));
    }
    const numbers = new Map<string, NumberColumn>();
    for (const [name, { header, values }] of this.numbers) {
      numbers.set(name, { header, values: values.finish() });
    }
    return {
      n: this.amount.length,
      files: this.files,
      file: this.file.finish(),
      line: this.line.finish(),
      amount: this.amount.finish(),
      approximate: this.approximate.finish(),
      labels,
      numbers,
    };
  }
}

/** Where the rows of a file go. */
interface Destination {
  readonly index: number;
  readonly merge: boolean;
  readonly pass: FilePass;
}

/** Counts rows and lines: a row of a file may hold several records. */
class Lines {
  readonly count: { rows: number; lines: number; accepted: number; readonly amount: DecimalSum };
  private readonly entered: (lines: number) => void;
  private last = 0;
  private lastEntered = 0;

  constructor(count: Lines['count'], entered: (lines: number) => void) {
    this.count = count;
    this.entered = entered;
  }

  read(line: number): void {
    this.count.rows += 1;
    if (line !== this.last) this.count.lines += 1;
    this.last = line;
  }

  accept(amount: number): void {
    this.count.accepted += 1;
    this.count.amount.add(amount);
  }

  /** Reads, enters and accepts many records, by their lines and the sum of their amounts. */
  acceptAll(lines: Int32Array, sum: DecimalSum): void {
    this.count.rows += lines.length;
    this.count.accepted += lines.length;
    this.count.amount.merge(sum);
    const [first, last] = [lines[0]!, lines[lines.length - 1]!];
    let others = 0;
    for (let i = 1; i < lines.length; i++) if (lines[i] !== lines[i - 1]) others++;
    this.count.lines += others + Number(first !== this.last);
    this.entered(others + Number(first !== this.lastEntered));
    this.last = last;
    this.lastEntered = last;
  }

  /** A record that the filters do not leave out. */
  enter(line: number): void {
    if (line === this.lastEntered) return;
    this.lastEntered = line;
    this.entered(1);
  }
}
