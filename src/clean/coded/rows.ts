import type { DecimalSum } from '../../base/decimal-sum.ts';
import type { RawRow } from '../../read/row.ts';
import type { Filter } from '../filters.ts';
import type { FilePass, OpenLabels, OpenNumbers, Verdict } from '../pass.ts';
import { ACCEPTED, BLANK, FILTERED, JUDGED, PlainRows } from './plain-rows.ts';
import { RowWindow } from './row-window.ts';
import { SeenRows } from './seen.ts';
import type { CodedTable } from './table.ts';
import { TOGETHER } from './together.ts';
import { CodeWriters } from './writers.ts';

/** What `told` says of a plain row: accepted for the first time, left out by the filters, without an amount, or accepted before. */
export { ACCEPTED, BLANK, FILTERED };

const REPEATED = 4;

/** The places of all rows of a window. */
const ALL = Int32Array.from({ length: TOGETHER }, (_, place) => place);

/** Plain rows that follow one another, by their places in the window: what they are, and what they come to where each is accepted. */
export interface PlainRun {
  readonly first: number;
  readonly end: number;
  /** What the rows of the window are told to be, and their amounts. */
  readonly told: Uint8Array;
  readonly amounts: Float64Array;
  readonly sum: DecimalSum | undefined;
}

/**
 * The rows of one file as columns of codes: plain rows are told by their codes, many at a time; others are judged one by
 * one as `FilePass` judges them.
 */
export class CodedRows {
  private readonly table: CodedTable;
  private readonly window: RowWindow;
  /** Place of the first row from the last on that is not plain, as far as is known. */
  private other = -1;
  private readonly pass: FilePass;
  private readonly plain: PlainRows | undefined;
  private readonly seen: SeenRows;
  private readonly writers: CodeWriters;
  /** Rows of the window that are accepted: where their places stand, and how many they are. */
  private readonly keptAt: number;
  private kept = 0;

  constructor(
    table: CodedTable,
    pass: FilePass,
    filters: readonly Filter[],
    labels: ReadonlyMap<string, OpenLabels>,
    numbers: ReadonlyMap<string, OpenNumbers>,
  ) {
    const window = new RowWindow(table.rows);
    this.table = table;
    this.window = window;
    this.pass = pass;
    this.keptAt = window.room(4);
    // Where rows name several currencies, each is looked at.
    if (!pass.severalCurrencies) this.plain = PlainRows.of(table, window, pass, filters);
    this.seen = new SeenRows(table, window);
    this.writers = new CodeWriters(table, window, pass, labels, numbers);
  }

  /** The first of the rows that are looked at together with the one that was asked for last. */
  get begin(): number {
    return this.window.begin;
  }

  /** The plain rows from a row on that are told and counted together; undefined where it is not plain. */
  plainFrom(row: number): PlainRun | undefined {
    const { plain, window } = this;
    if (window.isBeyond(row)) this.moveTo(row);
    if (!plain || this.pass.suspects) return undefined;
    const told = window.bytes(window.toldAt);
    const first = row - window.begin;
    if (this.other < first) {
      const other = told.indexOf(JUDGED, first);
      this.other = other < 0 ? window.count : other;
    }
    const end = plain.count(first, this.other);
    if (end === first) return undefined;
    const accepted = this.seen.addAll(first, end, ACCEPTED, REPEATED);
    const sum = accepted === end - first ? plain.counted : undefined;
    return { first, end, told, amounts: window.doubles(plain.amounts.place), sum };
  }

  judge(row: number, raw: RawRow): Verdict {
    this.plain?.settle();
    return this.pass.judge(
      raw,
      () => !this.seen.add(row - this.begin),
      (back) => (back > row ? undefined : this.table.row(row - back)),
    );
  }

  /** Adds accepted rows of the window to every column, by their places. */
  keep(first: number, end = first + 1): void {
    this.window.words(this.keptAt).set(ALL.subarray(first, end), this.kept);
    this.kept += end - first;
  }

  /** Ends the columns. */
  end(): void {
    this.plain?.settle();
    this.writeKept();
  }

  /** The memory that rows are looked at in is for others. */
  leave(): void {
    this.window.kernel.leave();
  }

  private moveTo(row: number): void {
    this.writeKept();
    this.window.moveTo(row);
    this.plain?.tell();
    this.other = -1;
  }

  private writeKept(): void {
    this.writers.push(this.keptAt, this.kept);
    this.kept = 0;
  }
}
