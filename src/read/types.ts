import type { Evidence, IssueOf, Statement } from '../base/issue.ts';
import type { ReadCodes } from './codes.ts';

/** A cell as read: text from CSV, numbers from typed workbook cells (dates arrive as ISO text `2023-04-01`). */
export type Cell = string | number;

/** Where bytes come from; `open` may be called again, so that a file is never held in memory whole. */
export interface Source {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** false: the file has no header; columns are then named `#1`, `#2` … */
  readonly header?: boolean;
  /** true: undo double encoding (`PÃ©riphÃ©riques`) while reading. */
  readonly repair?: boolean;
}

/** What is known of a file before a value is understood; stored in JSON `inputs`, printed by `check`. */
export interface FileFacts {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: 'csv' | 'xlsx';
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
}

/** Why a row cannot be taken as it stands. */
export type RowProblem = 'row-short' | 'row-long' | 'row-quote' | 'row-cut';

export interface RawRow {
  /** First line of the record, from 1; for a workbook, the row number. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly problem?: RowProblem;
}

/** A file opened as a table. `rows` may be called again; it yields batches in file order, without the header. */
export interface RawTable {
  readonly facts: FileFacts;
  readonly issues: readonly ReadIssue[];
  rows(): AsyncIterable<readonly RawRow[]>;
}

export type ReadIssue = IssueOf<ReadCodes>;
export type ReadStatement = Statement<keyof ReadCodes & string>;
