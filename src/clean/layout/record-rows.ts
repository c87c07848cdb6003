// Which row of a file each record of its layout is of, and which column of amounts: records are numbered, and not written down.
import type { RowNumbers } from '../coded/table.ts';

/** In place of a column of amounts: the row is one record, a line of text alone or one that is not as wide as the table. */
export const LONE = -1;
export const ODD = -2;

/** A row that is one record, whatever the others are. */
export interface Single {
  readonly row: number;
  readonly kind: typeof LONE | typeof ODD;
}

/** The records of some rows together. */
export interface RecordWindow {
  /** Row of each. */
  readonly rows: Int32Array;
  /** Column of amounts of each, from 0; `LONE` or `ODD`. */
  readonly lanes: Int32Array;
  readonly count: number;
  /** Rows from the first to the last. */
  readonly first: number;
  readonly span: number;
}

/** Records in the order of their rows: `each` a row, but one of a single. */
export class RecordRows {
  /** How many there are. */
  readonly count: number;
  readonly rowOf: RowNumbers;
  readonly laneOf: RowNumbers;
  private readonly each: number;
  private readonly singles: readonly Single[];
  /** The record of each single. */
  private readonly starts: Int32Array;
  private window: RecordWindow & { readonly from: number; readonly most: number };

  /** `singles`: in the order of their rows. */
  constructor(rows: number, each: number, singles: readonly Single[]) {
    this.each = each;
    this.singles = singles;
    this.starts = Int32Array.from(singles, ({ row }, before) => row * each - before * (each - 1));
    this.count = rows * each - singles.length * (each - 1);
    const none = new Int32Array(0);
    this.window = { rows: none, lanes: none, count: 0, first: 0, span: 0, from: -1, most: 0 };
    this.rowOf = { at: (record) => this.find(record).row, from: (from, most) => this.from(from, most).rows };
    this.laneOf = {
      at: (record) => this.find(record).lane,
      from: (from, most) => this.from(from, most).lanes,
    };
  }

  /** Those from one on, so many at most: valid until others are asked for. */
  from(from: number, most: number): RecordWindow {
    if (this.window.from === from && this.window.most === most) return this.window;
    const room = this.window.rows.length >= most ? this.window : undefined;
    const rows = room?.rows ?? new Int32Array(most);
    const lanes = room?.lanes ?? new Int32Array(most);
    const count = Math.min(most, this.count - from);
    const { each, singles } = this;
    const { row: first, lane: begin, single: next } = this.find(from);
    let [row, lane, single] = [first, Math.max(0, begin), next];
    for (let i = 0; i < count; i++) {
      rows[i] = row;
      if (singles[single]?.row === row) {
        lanes[i] = singles[single++]!.kind;
        row++;
      } else {
        lanes[i] = lane++;
        if (lane < each) continue;
        lane = 0;
        row++;
      }
    }
    const span = count === 0 ? 0 : rows[count - 1]! - first + 1;
    this.window = { rows, lanes, count, first, span, from, most };
    return this.window;
  }

  /** Where a record stands; `single`: the place of the first single of its row or later. */
  private find(record: number): { readonly row: number; readonly lane: number; readonly single: number } {
    const { each, singles, starts } = this;
    let single = 0;
    for (let end = starts.length; single < end; ) {
      const middle = (single + end) >>> 1;
      if (starts[middle]! < record) single = middle + 1;
      else end = middle;
    }
    if (starts[single] === record) return { row: singles[single]!.row, lane: singles[single]!.kind, single };
    const all = record + single * (each - 1);
    const row = Math.floor(all / each);
    return { row, lane: all - row * each, single };
  }
}
