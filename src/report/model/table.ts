// A typed table before a format rounds and aligns it: its columns say how their numbers read.

/** How a column's numbers read. `digits` are decimals where the kind leaves the choice. */
export type ColumnKind = 'text' | 'count' | 'money' | 'share' | 'index' | 'quantity';

export interface Column {
  /** Stable name, the header of machine formats. */
  readonly id: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly digits?: number;
}

/** Money as its exact decimal text. */
interface Exact {
  readonly exact: string;
}
/** A figure that cannot be given: a word for the reader, and the code behind it. */
export interface Absent {
  readonly absent: string;
  readonly code: string;
}
/** A number that carries its own kind, for columns that hold figures of several kinds. */
export interface Figure {
  readonly figure: number;
  readonly kind: ColumnKind;
  readonly digits?: number;
}
export type CellValue = string | number | Exact | Absent | Figure | null;

export interface Row {
  readonly cells: readonly CellValue[];
  /** Totals and the row that matters are told by weight and by a sign, never by colour alone. */
  readonly mark?: 'total' | 'accent';
}

export interface Table {
  readonly id: string;
  readonly caption: string;
  /** Lines that must be read before the figures: what the comparison is worth. */
  readonly head?: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export const isAbsent = (cell: CellValue): cell is Absent =>
  typeof cell === 'object' && cell !== null && 'absent' in cell;
export const isFigure = (cell: CellValue): cell is Figure =>
  typeof cell === 'object' && cell !== null && 'figure' in cell;
