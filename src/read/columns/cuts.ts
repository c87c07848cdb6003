/** Records that are cut, and where their cells stand in memory. */
import { Fields } from '../../base/kernel/fields.ts';
import { Kernel } from '../../base/kernel/kernel.ts';
import type { CellPlaces } from './cell-bytes.ts';

/** Records cut before their cells are looked up; fewer in a table of many columns. */
const MOST_RECORDS = 1024;
const MOST_CELLS = 1 << 18;

/** The fields of `Cuts` (records.as), in words. */
const Field = {
  kinds: 0,
  lines: 1,
  starts: 2,
  ends: 3,
  width: 4,
  room: 5,
  delimiter: 6,
  odd: 7,
  quotes: 8,
  longest: 9,
  lastLineAbove: 10,
  together: 11,
  count: 12,
  line: 13,
  stopped: 14,
} as const;

/** Why no more records are cut: there are no more, or no more room; that cut last may be blank. Else the next is not regular. */
export const DONE = 0;
export const DOUBTFUL = 2;

/** What tells cells and records apart: the kind of each byte, and what of it the loop asks first (records.as). */
export interface CutForm {
  readonly kinds: Uint8Array;
  readonly delimiter: number;
  readonly odd: readonly number[];
  readonly quotes: boolean;
  /** Bytes of a cell in quotes. */
  readonly longest: number;
  readonly lastLineAbove: number;
}

/** Places of what is told of as many cells as there is room for: words, doubles and bytes. */
export interface Told {
  readonly hashes: number;
  readonly codes: number;
  readonly digits: number;
  readonly forms: number;
}

/**
 * Where the cells of the records that were cut last stand in their bytes: column by column, as they are looked up. The bytes
 * are held beside them.
 */
export class CellCuts {
  readonly kernel = Kernel.take();
  /** Records that there is room for; the cells of a column lie side by side, and those beyond the last column after it. */
  readonly room: number;
  /** Where what is told of the cells of one column stands. */
  readonly told: Told;
  /** Where the bytes are that the cells are of. */
  source: number;
  /** Where it stands where the cells of the first column begin and end. */
  private readonly starts: number;
  private readonly ends: number;
  private readonly lines: number;
  private readonly fields: Fields<keyof typeof Field>;
  private sourceRoom = MOST_RECORDS;

  constructor(width: number) {
    const { kernel } = this;
    this.room = Math.max(1, Math.min(MOST_RECORDS, Math.floor(MOST_CELLS / Math.max(1, width))));
    const cells = (width + 1) * this.room * 4;
    this.starts = kernel.place(cells);
    this.ends = kernel.place(cells);
    this.lines = kernel.place(this.room * 4);
    this.told = {
      hashes: kernel.place(this.room * 4),
      codes: kernel.place(this.room * 4),
      digits: kernel.place(this.room * 8),
      forms: kernel.place(this.room),
    };
    this.source = kernel.place(this.sourceRoom);
    this.fields = new Fields(kernel, Field);
    this.fields.set('width', width);
    this.fields.set('room', this.room);
    this.fields.set('lines', this.lines);
    this.fields.set('starts', this.starts);
    this.fields.set('ends', this.ends);
  }

  /** Records cut. */
  get count(): number {
    return this.fields.get('count');
  }

  set count(count: number) {
    this.fields.set('count', count);
  }

  /** Line of the next record. */
  get line(): number {
    return this.fields.get('line');
  }

  set line(line: number) {
    this.fields.set('line', line);
  }

  /** How records are cut. */
  cutBy({ kinds, delimiter, odd, quotes, longest, lastLineAbove }: CutForm): void {
    const place = this.kernel.place(kinds.length);
    this.kernel.bytes.set(kinds, place);
    this.fields.set('kinds', place);
    this.fields.set('delimiter', delimiter);
    this.fields.set('odd', odd.length === 1 ? odd[0]! : 0);
    this.fields.set('quotes', Number(quotes));
    this.fields.set('longest', longest);
    this.fields.set('lastLineAbove', lastLineAbove);
  }

  /** Takes bytes in place of those before. */
  take(bytes: Uint8Array): void {
    const { kernel } = this;
    if (bytes.length > this.sourceRoom) {
      kernel.giveBack(this.source, this.sourceRoom);
      this.sourceRoom = bytes.length;
      this.source = kernel.place(this.sourceRoom);
    }
    kernel.bytes.set(bytes, this.source);
  }

  /** Cuts the records from one place in the bytes to another until there are `together`; where the next begins, and why it is not cut. */
  cut(from: number, to: number, together: number): { readonly next: number; readonly stopped: number } {
    this.fields.set('together', together);
    const next = this.kernel.run.cut(this.fields.place, this.source, from, to);
    return { next, stopped: this.fields.get('stopped') };
  }

  /** Takes the record after those cut, which may be blank, for one of them. */
  accept(): void {
    const { count } = this;
    this.kernel.words[(this.lines >>> 2) + count] = this.line;
    this.count = count + 1;
  }

  /** First lines of the records cut; valid until more are. */
  get cutLines(): Int32Array {
    const at = this.lines >>> 2;
    return this.kernel.words.subarray(at, at + this.count);
  }

  /** Where it stands where the cells of a column begin, and where they end. */
  placesOf(column: number): readonly [starts: number, ends: number] {
    const before = column * this.room * 4;
    return [this.starts + before, this.ends + before];
  }

  /** Tells the hashes of the cells of a column. */
  hash(column: number): void {
    const [starts, ends] = this.placesOf(column);
    this.kernel.run.hash(this.source, starts, ends, this.count, this.told.hashes);
  }

  /** Bytes of a cell. */
  lengthOf(column: number, record: number): number {
    const { starts, ends } = this.cells(column);
    return ends[record]! - starts[record]!;
  }

  /** The bytes, and where in them the cells of a column begin and end; valid until a place is given. */
  cells(column: number): CellPlaces {
    const { bytes, words } = this.kernel;
    const [starts, ends] = this.placesOf(column);
    return {
      bytes: bytes.subarray(this.source, this.source + this.sourceRoom),
      starts: words.subarray(starts >>> 2, (starts >>> 2) + this.room),
      ends: words.subarray(ends >>> 2, (ends >>> 2) + this.room),
    };
  }
}
