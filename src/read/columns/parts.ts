/**
 * Parts of a table: what is cut from a stretch of a file apart from what stands above it, and how it joins the columns of
 * the rows above, so that these are as if they had been read in one go.
 */
import { asBytes } from './cuts.ts';
import { type ByteDictionary, type CellBytes, larger } from './dictionary.ts';
import { type RegularForm, RegularReader } from './regular.ts';
import { CellColumns } from './table.ts';

/** A column of a part. */
interface ColumnPart {
  /** Code of each row, as whoever cut the part numbers them. */
  readonly codes: Int32Array;
  /** The first code of the cells that no part before it has, which are those given. */
  readonly first: number;
  readonly cells: CellBytes;
  /** Cells rarely repeat: the codes are of this part alone. */
  readonly rare: boolean;
}

/** The regular records of a stretch, from its first. */
export interface Part {
  /** Line of each row, from 1 at the beginning of the part. */
  readonly lines: Uint32Array;
  /** Lines of the part. */
  readonly length: number;
  readonly columns: readonly ColumnPart[];
}

/** Cuts parts, and numbers the cells of all of them together. */
export class PartReader {
  private readonly table: CellColumns;
  private readonly reader: RegularReader;

  /** Every line is one of the table: none is above it. */
  constructor(width: number, form: RegularForm) {
    this.table = new CellColumns(width, form.decode);
    this.reader = new RegularReader(this.table, { ...form, lastLineAbove: 0 });
  }

  /** The part that whole lines are, and where the first record that is not regular begins, else `to`. */
  read(bytes: Uint8Array, from: number, to: number): { readonly part: Part; readonly stopped: number } {
    const { table, reader } = this;
    const known = table.columns.map(({ dictionary }) => dictionary.size);
    table.rows = 0;
    reader.line = 1;
    const stopped = reader.read(bytes, from, to);
    const columns = table.columns.map(({ codes, dictionary }, at): ColumnPart => {
      const first = known[at]!;
      const cells = dictionary.since(first);
      if (dictionary.rare) dictionary.forget();
      return { codes: codes.slice(0, table.rows), first, cells, rare: dictionary.rare };
    });
    return {
      part: { lines: table.lines.slice(0, table.rows), length: reader.line - 1, columns },
      stopped,
    };
  }
}

/** What the codes of one reader of parts are in a table: column by column, -1 where a cell was not yet met. */
export type KnownCodes = Int32Array[];

/** Whether parts may join a table: what it makes of a cell no longer hangs on how many it has seen. */
export const takesParts = (table: CellColumns): boolean =>
  table.firstBatch > 0 && table.columns.every(({ dictionary }) => dictionary.settled);

/** Adds the rows of a part, its first line being `line` of the file. */
export function addPart(table: CellColumns, part: Part, line: number, known: KnownCodes): void {
  const { rows } = table;
  const count = part.lines.length;
  if (rows + count > table.lines.length) table.lines = larger(table.lines, rows + count);
  const { lines } = table;
  for (let i = 0; i < count; i++) lines[rows + i] = part.lines[i]! + line - 1;
  for (const [at, column] of table.columns.entries()) {
    if (rows + count > column.codes.length) column.codes = larger(column.codes, rows + count);
    const codes = column.codes.subarray(rows, rows + count);
    known[at] = setCodes(codes, column.dictionary, part.columns[at]!, known[at] ?? new Int32Array(1024));
  }
  table.rows += count;
}

/** Sets the codes of a column; new cells are entered in the order of their rows, as they are when bytes are read. */
function setCodes(
  codes: Int32Array,
  dictionary: ByteDictionary,
  part: ColumnPart,
  before: Int32Array,
): Int32Array {
  const { first, cells } = part;
  if (dictionary.rare && part.rare && cells.hashes.length === codes.length) {
    const start = dictionary.append(cells);
    for (let i = 0; i < codes.length; i++) codes[i] = start + i;
    return before;
  }
  const end = first + cells.hashes.length;
  const known = end > before.length ? larger(before, end) : before;
  known.fill(-1, first, end);
  const source = asBytes(cells.bytes);
  for (let i = 0; i < codes.length; i++) {
    const own = part.codes[i]!;
    let code = known[own]!;
    if (code < 0) {
      const cell = own - first;
      code = dictionary.code(source, cells.starts[cell]!, cells.starts[cell + 1]!, cells.hashes[cell]!);
      known[own] = code;
    } else if (dictionary.rare) code = dictionary.again(code);
    codes[i] = code;
  }
  return known;
}
