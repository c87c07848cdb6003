import type { Evidence } from '../../base/issue.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import type { RawRow } from '../../read/row.ts';
import type { RawTable } from '../../read/types.ts';
import type { CodedTable } from '../coded/table.ts';
import type { CleanIssue } from '../types.ts';
import type { Across } from './across.ts';

/** A role that the layout of a file settles: where its cells stand in the rows handed on, and why. */
export interface LaidRole {
  /** One column of the file plays it, and nothing else. */
  readonly alone?: true;
  readonly at: number;
  /** What stands for a column's name. */
  readonly column: string;
  readonly because: Evidence<string>['because'];
  readonly source: Evidence<string>['source'];
}

/** The rows of one file, to go through as often as it takes. */
export interface Body {
  readonly file: string;
  readonly header: readonly string[];
  rows(): AsyncIterable<readonly RawRow[]>;
  /** A line above the table says that its amounts are in thousands or millions: small numbers are money too. */
  readonly scaled?: boolean;
  /** The same rows as columns of codes, where they are read so. */
  readonly kept?: KeptColumns;
}

/** What the layout of one file came to. */
export interface Laid {
  readonly table: RawTable;
  /** Rows one record each: the cells of the file, then those of the layout. May be gone through again. */
  rows(): AsyncIterable<readonly RawRow[]>;
  /** The same rows as columns of codes, where the file is read so and each of its rows can be laid out by itself. */
  readonly kept?: Kept;
  /** Names of the columns, those of the layout after those of the file. */
  readonly header: readonly string[];
  readonly roles: ReadonlyMap<string, LaidRole>;
  readonly across: Evidence<Across> | null;
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

/** Columns of codes, for as long as they are needed: without them, rows are read from the file again. */
export interface Kept {
  readonly columns: CodedTable | undefined;
  drop(): void;
}

/** Those of a file. */
export class KeptColumns implements Kept {
  columns: CellColumns | undefined;

  constructor(columns: CellColumns | undefined) {
    this.columns = columns;
  }

  drop(): void {
    this.columns = undefined;
  }
}
