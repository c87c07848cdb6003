// The records of a layout as columns of codes, made of those of the file: nothing of what these hold is written down again.
import { HASH_PRIME, HASH_START, spread } from '../../base/hash.ts';
import type { CellColumn } from '../../read/columns/column.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import type { RawRow } from '../../read/row.ts';
import { CodeFacts } from '../coded/facts.ts';
import type { CodedTable, KeyColumn, Lanes, RowNumbers, SourcedColumn, Sources } from '../coded/table.ts';
import { TOGETHER } from '../coded/together.ts';
import { loneText } from '../profile.ts';
import type { Across } from './across.ts';
import { LONE, ODD, RecordRows, type RecordWindow, type Single } from './record-rows.ts';

/** How the rows of a file become records. */
export interface Spread {
  /** What the file says of all its rows. */
  readonly constants: readonly string[];
  readonly across: Across | undefined;
  /** The records of a row, in the order of the columns across. */
  recordsOf(row: RawRow): readonly RawRow[];
}

/** The columns of the file, then those of the layout: constants, and what columns across say and hold. */
export class LaidColumns implements CodedTable {
  readonly rows: number;
  readonly lines: RowNumbers;
  readonly columns: readonly SourcedColumn[];
  readonly lanes?: Lanes;
  readonly keys: readonly KeyColumn[];
  private readonly file: CellColumns;
  private readonly records: RecordRows;
  private readonly recordsOf: Spread['recordsOf'];
  /** The records of the row that was asked for last. */
  private last: { readonly row: number; readonly records: readonly RawRow[] } | undefined;

  constructor(file: CellColumns, { constants, across, recordsOf }: Spread) {
    this.file = file;
    this.recordsOf = recordsOf;
    const { columns = [], roles = [] } = across ?? {};
    const records = new RecordRows(
      file.rows,
      Math.max(1, columns.length),
      singles(file, across !== undefined),
    );
    this.records = records;
    this.rows = records.count;
    this.lines = gathered(records, (window, out) => {
      const lines = file.lines.from(window.first, window.span);
      for (let i = 0; i < window.count; i++) out[i] = lines[window.rows[i]! - window.first]!;
    });
    this.columns = [
      ...file.columns.map((column) => ownColumn(records, column)),
      ...constants.map((text) => constantColumn(records, text)),
      ...roles.map((role) =>
        saidColumn(
          records,
          columns.map((column) => column[role] ?? ''),
          '',
        ),
      ),
      ...(across
        ? [
            amountColumn(
              records,
              columns.map(({ at }) => file.columns[at]!),
            ),
          ]
        : []),
    ];
    if (across) this.lanes = { of: records.laneOf, at: columns.map(({ at }) => at) };
    this.keys = [new WholeRows(file.columns, records.rowOf), laneKey(records)];
  }

  row(index: number): RawRow {
    const row = this.records.rowOf.at(index);
    const lane = this.records.laneOf.at(index);
    return this.recordsOfRow(row)[Math.max(0, lane)]!;
  }

  firstRows(most: number): RawRow[] {
    const first: RawRow[] = [];
    for (let row = 0; row < this.file.headLength && first.length < most; row++) {
      first.push(...this.recordsOfRow(row).filter(({ problem }) => !problem));
    }
    return first.slice(0, most);
  }

  private recordsOfRow(row: number): readonly RawRow[] {
    if (this.last?.row !== row) this.last = { row, records: this.recordsOf(this.file.row(row)) };
    return this.last.records;
  }
}

/** Rows that are one record: those that are not as wide as the table and, under columns across, lines of text alone. */
function singles(file: CellColumns, across: boolean): Single[] {
  const found: Single[] = [...file.odd.keys()].map((row) => ({ row, kind: ODD }));
  if (across) {
    const width = file.columns.length;
    for (const row of barelyFilled(file)) {
      if (loneText(file.row(row).cells, width) !== undefined) found.push({ row, kind: LONE });
    }
  }
  return found.sort((a, b) => a.row - b.row);
}

const BLANK = 1;
const FILLED = 2;
/** Cells that are filled, and more. */
const SEVERAL = 2;

/** Rows of which one cell at most is filled; nearly every row is told by its first two cells. */
function barelyFilled({ rows, columns }: CellColumns): number[] {
  const judge = (text: string) => (text.trim() === '' ? BLANK : FILLED);
  const facts: CodeFacts[] = [];
  const found: number[] = [];
  const filled = new Uint8Array(TOGETHER);
  for (let from = 0; from < rows; from += TOGETHER) {
    let open = Math.min(TOGETHER, rows - from);
    filled.fill(0);
    filled.fill(SEVERAL, open);
    for (let at = 0; at < columns.length && open > 0; at++) {
      const column = columns[at]!;
      const own = facts[at] ?? new CodeFacts(column, judge);
      facts[at] = own;
      open -= addFilled(filled, column.codes.from(from, TOGETHER), own);
    }
    for (let i = 0; i < TOGETHER && open > 0; i++) if (filled[i]! < SEVERAL) found.push(from + i);
  }
  return found;
}

/** How many rows are told by this column to fill several cells. A row that is not as wide as the table has no codes. */
function addFilled(filled: Uint8Array, codes: Int32Array, facts: CodeFacts): number {
  let told = 0;
  for (let i = 0; i < TOGETHER; i++) {
    if (filled[i] === SEVERAL) continue;
    const code = codes[i]!;
    if (code < 0) filled[i] = SEVERAL;
    else if (facts.of(code) === FILLED) filled[i]!++;
    if (filled[i] === SEVERAL) told++;
  }
  return told;
}

/** Numbers of records, worked out for many at a time. */
function gathered(records: RecordRows, fill: (window: RecordWindow, out: Int32Array) => void): RowNumbers {
  let out = new Int32Array(0);
  let begin = -1;
  let room = 0;
  const from = (first: number, most: number) => {
    if (first === begin && most === room) return out;
    if (out.length < most) out = new Int32Array(most);
    fill(records.from(first, most), out);
    [begin, room] = [first, most];
    return out;
  };
  const one = new Int32Array(1);
  const at = (record: number) => {
    const row = records.rowOf.at(record);
    const lanes = Int32Array.of(records.laneOf.at(record));
    fill({ rows: Int32Array.of(row), lanes, count: 1, first: row, span: 1 }, one);
    return one[0]!;
  };
  return { at, from };
}

/** A column of the file: its cell on each record of a row. */
function ownColumn(records: RecordRows, column: CellColumn): SourcedColumn {
  const codes = gathered(records, ({ rows, count, first, span }, out) => {
    const own = column.codes.from(first, span);
    for (let i = 0; i < count; i++) out[i] = own[rows[i]! - first]!;
  });
  return new LaidColumn(codes, [column], []);
}

/** What the file says of all its rows. */
function constantColumn(records: RecordRows, text: string): SourcedColumn {
  const codes = gathered(records, ({ lanes, count }, out) => {
    for (let i = 0; i < count; i++) out[i] = lanes[i] === ODD ? -1 : 0;
  });
  return new LaidColumn(codes, [], [text]);
}

/** What columns across say, one text a column, and what stands on a line of text alone. */
function saidColumn(records: RecordRows, texts: readonly string[], alone: string): SourcedColumn {
  const codes = gathered(records, ({ lanes, count }, out) => {
    for (let i = 0; i < count; i++) {
      const lane = lanes[i]!;
      out[i] = lane === ODD ? -1 : lane === LONE ? texts.length : lane;
    }
  });
  return new LaidColumn(codes, [], [...texts, alone]);
}

/** What columns across hold. */
function amountColumn(records: RecordRows, columns: readonly CellColumn[]): SourcedColumn {
  const column = new LaidColumn(
    gathered(records, ({ rows, lanes, count, first, span }, out) => {
      const own = columns.map(({ codes }) => codes.from(first, span));
      const { starts } = column.sources;
      for (let i = 0; i < count; i++) {
        const lane = lanes[i]!;
        if (lane >= 0) out[i] = starts[lane]! + own[lane]![rows[i]! - first]!;
        else out[i] = lane === ODD ? -1 : starts[columns.length]!;
      }
    }),
    columns,
    [''],
  );
  return column;
}

/** A column of cells of the file, and of texts after them. */
class LaidColumn implements SourcedColumn {
  readonly codes: RowNumbers;
  readonly size: number;
  readonly rare: boolean;
  readonly sources: SourcesOf;
  private readonly texts: readonly string[];

  constructor(codes: RowNumbers, columns: readonly CellColumn[], texts: readonly string[]) {
    this.codes = codes;
    this.sources = new SourcesOf(columns);
    this.size = this.sources.starts[columns.length]! + texts.length;
    this.rare = columns.some(({ rare }) => rare);
    this.texts = texts;
  }

  text(code: number): string {
    const { columns, starts } = this.sources;
    const source = this.sources.of(code);
    const own = code - starts[source]!;
    return columns[source]?.text(own) ?? this.texts[own]!;
  }
}

class SourcesOf implements Sources {
  readonly columns: readonly CellColumn[];
  readonly starts: readonly number[];
  private last = 0;

  constructor(columns: readonly CellColumn[]) {
    this.columns = columns;
    let end = 0;
    this.starts = [0, ...columns.map(({ size }) => (end += size))];
  }

  /** Cells are most often asked for row by row: the column after that of the last is looked at first. */
  of(code: number): number {
    const { starts } = this;
    const none = starts.length - 1;
    if (code >= starts[none]!) return none;
    let source = this.last + 1 < none ? this.last + 1 : 0;
    while (code < starts[source]! || code >= starts[source + 1]!) source = source + 1 < none ? source + 1 : 0;
    this.last = source;
    return source;
  }
}

/** Whole rows of a file: two are the same where all their cells are. */
class WholeRows implements KeyColumn {
  readonly rare = true;
  readonly codes: RowNumbers;
  private readonly columns: readonly CellColumn[];
  private row = -1;
  private hash = 0;

  constructor(columns: readonly CellColumn[], codes: RowNumbers) {
    this.columns = columns;
    this.codes = codes;
  }

  key(row: number): number {
    if (row === this.row) return this.hash;
    let hash = HASH_START;
    for (const column of this.columns) {
      const code = column.codes.at(row);
      hash = spread(Math.imul(hash ^ (column.rare ? column.key(code) : code), HASH_PRIME));
    }
    this.row = row;
    this.hash = hash;
    return hash;
  }

  same(a: number, b: number): boolean {
    return a === b || this.columns.every((column) => column.same(column.codes.at(a), column.codes.at(b)));
  }
}

/** A row of the file holds several amounts, and is met again where that of the same column is. */
const laneKey = ({ laneOf }: RecordRows): KeyColumn => ({
  rare: false,
  codes: laneOf,
  key: (lane) => lane,
  same: (a, b) => a === b,
});
