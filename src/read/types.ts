import type { Evidence, IssueOf } from '../base/issue.ts';
import type { ReadCodes } from './codes.ts';
import type { CellColumns } from './columns/table.ts';
import type { RawRow } from './row.ts';

/** Where bytes come from; `open` may be called again, so that a file is never held in memory whole. */
export interface Source {
  readonly name: string;
  /** Where it lies on disk, for a file that does. */
  readonly path?: string;
  /** A chunk is valid until the next is asked for. */
  open(): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The sheet to read, by its name or its place among the tabs (from 1). */
  readonly sheet?: string;
  /** Which of several sheets with a table is rather read, by its column names: one of the first kind, else of the next; the first sheet where there is none. */
  readonly prefers?: readonly ((header: readonly string[]) => boolean)[];
  /** false: the file has no header; columns are then named `#1`, `#2` … */
  readonly header?: boolean;
  /** true: undo double encoding (`PÃ©riphÃ©riques`) while reading. */
  readonly repair?: boolean;
}

/** A sheet of a workbook. A workbook lists them in the order of its tabs. */
export interface SheetFacts {
  readonly name: string;
  /** `very-hidden`: hidden in such a way that only a macro can show it. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** All but `cells` hold none; `missing`: the workbook lists the sheet, and holds no part for it. */
  readonly kind: 'cells' | 'chart' | 'dialog' | 'macro' | 'missing';
  /** At least one cell is filled. */
  readonly filled: boolean;
  /** The column names where the sheet holds a table; null for a cover, notes, an empty sheet. */
  readonly header: readonly string[] | null;
}

/** The sheets of the workbook that a table comes from. */
interface WorkbookSheets {
  readonly sheets: readonly SheetFacts[];
  /**
   * Another sheet as a table, without reading the file again. Its evidence (`facts.sheet`) says that it was asked for
   * (`sheet-asked`); its issues are those of the sheet alone.
   *
   * @throws Refusal `sheet-missing` and those of its own content
   */
  open(name: string): Promise<RawTable>;
}

/**
 * What the cell formats of a workbook show beside numbers, by column (from 0): signs of currency with their cells, cells
 * whose format hides thousands, the most thousands that a format adds in words (`0.0 "k$"`: 1), and cells shown as percentages.
 */
export type NumberFormats = ReadonlyMap<
  number,
  {
    readonly signs: ReadonlyMap<string, number>;
    readonly hidden: number;
    readonly added: number;
    readonly percents: number;
  }
>;

/** What is known of a file before a value is understood; stored in JSON `inputs`, printed by `check`. */
export interface FileFacts {
  /** As a person is told: the name of the file, and of the sheet where several are read (`a.xlsx [2022]`). */
  readonly file: string;
  /** The file that the sheet stands in, where several are read. */
  readonly within?: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: 'csv' | 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'parquet';
  readonly compression: 'gzip' | null;
  readonly encoding: Evidence<string>;
  /** null for a workbook. */
  readonly delimiter: Evidence<string> | null;
  readonly lineEnd: 'lf' | 'crlf' | 'cr' | 'mixed' | null;
  readonly sheet: Evidence<string> | null;
  /** Line of the header (its last line when it has two); null when there is none. */
  readonly headerLine: Evidence<number | null>;
  /** Lines above the header that carry a title or note, as they stand. */
  readonly preamble: readonly { readonly line: number; readonly text: string }[];
  /** Column names as they stand; duplicates are kept (`#n` tells them apart). */
  readonly header: readonly string[];
  /** For a workbook whose cell formats show money. */
  readonly formats?: NumberFormats;
}

/** A file opened as a table. `rows` may be called again; it yields batches in file order, without the header. */
export interface RawTable {
  readonly facts: FileFacts;
  readonly issues: readonly ReadIssue[];
  /** For a table that is a sheet of a workbook. */
  readonly workbook?: WorkbookSheets;
  rows(): AsyncIterable<readonly RawRow[]>;
  /** The same rows as columns of codes, for a file that can be read so; read anew on each call. undefined: they would take too much. */
  readonly columns?: () => Promise<CellColumns | undefined>;
}

export type ReadIssue = IssueOf<ReadCodes>;
