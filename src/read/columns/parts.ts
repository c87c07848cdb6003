/**
 * Parts of a table: what is cut from a stretch of a file apart from what stands above it, and how it joins the columns of
 * the rows above, so that these are as if they had been read in one go.
 */
import type { ColumnPart } from './column.ts';
import { type RegularForm, RegularReader } from './regular.ts';
import { CellColumns } from './table.ts';

/** The regular records of a stretch, from its first. */
export interface Part {
  /** Line of each row, from 1 at the beginning of the part. */
  readonly lines: Int32Array;
  /** Lines of the part. */
  readonly length: number;
  readonly columns: readonly ColumnPart[];
}

/** Cuts parts, and numbers the cells of all of them together. */
export class PartReader {
  private readonly table: CellColumns;
  private readonly reader: RegularReader;

  /** Every line is one of the table: none is above it. `bytes`: of the file, as far as is known. */
  constructor(width: number, form: RegularForm, bytes = 0) {
    this.table = new CellColumns(width, form.decode, bytes);
    this.reader = new RegularReader(this.table, { ...form, lastLineAbove: 0 });
  }

  /** The part that whole lines are, and where the first record that is not regular begins, else `to`. */
  read(bytes: Uint8Array, from: number, to: number): { readonly part: Part; readonly stopped: number } {
    const { table, reader } = this;
    const met = table.columns.map((column) => column.met);
    reader.line = 1;
    const stopped = reader.read(bytes, from, to);
    return { part: { ...table.takePart(met), length: reader.line - 1 }, stopped };
  }
}

/** What the codes of one reader of parts are in a table, column by column. */
export type KnownCodes = Int32Array[];

/** Whether parts may join a table: what it makes of a cell no longer hangs on how many it has seen. */
export const takesParts = (table: CellColumns): boolean =>
  table.firstBatch > 0 && table.judged && table.columns.every(({ settled }) => settled);

/** Whether no part is worth its while: cells that rarely repeat take longer to be handed over than to be cut. */
export const sparesParts = ({ judged, columns }: CellColumns): boolean =>
  judged && columns.filter(({ rare }) => rare).length * 2 > columns.length;

/** Adds the rows of a part, its first line being `line` of the file; false: it can be none of the table, which is as it was. */
export function addPart(table: CellColumns, part: Part, line: number, known: KnownCodes): boolean {
  const { lines } = part;
  const count = lines.length;
  if (!table.columns.every((column, at) => column.takes(part.columns[at]!))) return false;
  if (count > 0) {
    for (let i = 0; i < count; i++) lines[i]! += line - 1;
    table.addLines(lines, count);
  }
  for (const [at, column] of table.columns.entries()) {
    known[at] = column.addPart(part.columns[at]!, known[at] ?? new Int32Array(1024), table.cuts);
  }
  table.rows += count;
  return true;
}
