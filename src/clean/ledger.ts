import { DecimalSum } from '../base/decimal-sum.ts';
import type { Place } from '../base/issue.ts';
import type { RawRow } from '../read/row.ts';
import { type Growing, lineNumbers, smallIntegers } from './columnar.ts';
import type { Effect, Ledger, LedgerReason, SetAsideLines } from './types.ts';

const PLACES_KEPT = 3;

interface OpenReason {
  readonly code: string;
  readonly effect: Effect;
  rows: number;
  amount: DecimalSum | null;
  readonly first: Place[];
}

interface OpenLines {
  readonly line: Growing<Uint32Array>;
  readonly reason: Growing<Uint16Array>;
  readonly column: Growing<Uint16Array>;
}

/** The account of every row and every cent, written as the rows go by. Amounts are null where none could be read. */
export class LedgerBook {
  private rows = 0;
  private rowsOfFiles = 0;
  private accepted = 0;
  private merged = 0;
  private setAsideRows = 0;
  private filteredRows = 0;
  private readonly read = new DecimalSum();
  private readonly kept = new DecimalSum();
  private readonly mergedAmount = new DecimalSum();
  private readonly setAsideAmount = new DecimalSum();
  private readonly filteredAmount = new DecimalSum();
  private readonly reasons: OpenReason[] = [];
  private readonly lines = new Map<number, OpenLines>();

  /** Rows of a file of which the filters do not leave out all records. */
  addLines(lines: number): void {
    this.rowsOfFiles += lines;
  }

  accept(amount: number): void {
    this.rows += 1;
    this.accepted += 1;
    this.read.add(amount);
    this.kept.add(amount);
  }

  /** As `accept`, of many amounts by their sum. */
  acceptAll(count: number, sum: DecimalSum): void {
    this.rows += count;
    this.accepted += count;
    this.read.merge(sum);
    this.kept.merge(sum);
  }

  merge(code: string, amount: number, place: () => Place): void {
    this.rows += 1;
    this.merged += 1;
    this.read.add(amount);
    this.mergedAmount.add(amount);
    this.enter(code, 'merged', amount, place);
  }

  setAside(
    code: string,
    amount: number | null,
    place: () => Place,
    file: number,
    { line, at }: Pick<RawRow, 'line' | 'at'>,
  ): void {
    this.rows += 1;
    this.setAsideRows += 1;
    if (amount !== null) {
      this.read.add(amount);
      this.setAsideAmount.add(amount);
    }
    const reason = this.enter(code, 'set-aside', amount, place);
    let lines = this.lines.get(file);
    if (!lines) {
      lines = { line: lineNumbers(), reason: smallIntegers(), column: smallIntegers() };
      this.lines.set(file, lines);
    }
    lines.line.push(line);
    lines.reason.push(reason);
    lines.column.push(at === undefined ? 0 : at + 1);
  }

  /** A row that stays in the figures, with something to know of it. */
  note(code: string, amount: number, place: () => Place): void {
    this.enter(code, 'noted', amount, place);
  }

  /** A row that the filters leave out of the question. */
  filter(amount: number | null): void {
    this.filteredRows += 1;
    if (amount !== null) this.filteredAmount.add(amount);
  }

  close(): Ledger {
    const reasons: LedgerReason[] = this.reasons.map(({ code, effect, rows, amount, first }) => ({
      code,
      effect,
      rows,
      amount: amount === null ? null : amount.toString(),
      first,
    }));
    const setAsideLines: SetAsideLines[] = [...this.lines].map(([file, { line, reason, column }]) => ({
      file,
      line: line.finish(),
      reason: reason.finish(),
      column: column.finish(),
    }));
    return {
      rows: this.rows,
      lines: this.rowsOfFiles,
      accepted: this.accepted,
      merged: this.merged,
      setAside: this.setAsideRows,
      amountRead: this.read.toString(),
      amountAccepted: this.kept.toString(),
      amountMerged: this.mergedAmount.toString(),
      amountSetAside: this.setAsideAmount.toString(),
      filtered: this.filteredRows,
      amountFiltered: this.filteredAmount.toString(),
      reasons,
      setAsideLines,
    };
  }

  /** Index of the reason the row was entered under. */
  private enter(code: string, effect: Effect, amount: number | null, place: () => Place): number {
    let index = this.reasons.findIndex((reason) => reason.code === code && reason.effect === effect);
    if (index < 0) index = this.reasons.push({ code, effect, rows: 0, amount: null, first: [] }) - 1;
    const reason = this.reasons[index];
    if (reason) {
      reason.rows += 1;
      if (amount !== null) {
        reason.amount ??= new DecimalSum();
        reason.amount.add(amount);
      }
      if (reason.first.length < PLACES_KEPT) reason.first.push(place());
    }
    return index;
  }
}
