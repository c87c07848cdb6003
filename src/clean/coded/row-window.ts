import { Kernel } from '../../base/kernel/kernel.ts';
import type { NumeralColumn, RowNumbers } from './table.ts';
import { firstTogether, TOGETHER } from './together.ts';

/** Where the digits and the forms of printed numbers stand. */
export interface NumeralPlaces {
  readonly digits: number;
  readonly forms: number;
}

/** What columns hold of the rows of a window: copied when it is first asked for, once for all who ask. */
export interface Held<Places> {
  places(): Places;
}

/**
 * Rows that are looked at together, in the memory of the loops. All room is asked for before the first rows are: views of it then
 * stay valid.
 */
export class RowWindow {
  readonly kernel = Kernel.take();
  /** The first of the rows, and how many they are; none at first. */
  begin = -1;
  count = 0;
  /** Where it stands what each is told to be. */
  readonly toldAt = this.room(1);
  /** Rows of the table. */
  readonly rows: number;
  private readonly held = new Map<RowNumbers | NumeralColumn, HeldColumn<unknown>>();

  constructor(rows: number) {
    this.rows = rows;
  }

  /** Whether a row is looked at together with others than these. */
  isBeyond(row: number): boolean {
    return firstTogether(row) !== this.begin;
  }

  /** Moves on to the rows that a row is looked at together with. */
  moveTo(row: number): void {
    this.begin = firstTogether(row);
    this.count = Math.min(TOGETHER, this.rows - this.begin);
    for (const held of this.held.values()) held.fresh = false;
  }

  /** Room for a number of so many bytes a row. */
  room(bytes: number): number {
    return this.kernel.place(TOGETHER * bytes);
  }

  /** The codes of the rows, or other whole numbers of theirs. */
  codesOf(codes: RowNumbers): Held<number> {
    return this.hold(codes, () => {
      const place = this.room(4);
      return new HeldColumn(place, () => {
        this.words(place).set(this.numbersOf(codes));
      });
    });
  }

  /** The printed numbers of the rows. */
  numeralsOf(column: NumeralColumn): Held<NumeralPlaces> {
    return this.hold(column, () => {
      const places = { digits: this.room(8), forms: this.room(1) };
      return new HeldColumn(places, () => {
        const into = { digits: this.doubles(places.digits), forms: this.bytes(places.forms) };
        column.tellAll(this.numbersOf(column.codes), into);
      });
    });
  }

  /** The same as a list; valid until others are asked for. */
  numbersOf(codes: RowNumbers): Int32Array {
    return codes.from(this.begin, TOGETHER).subarray(0, this.count);
  }

  /** A number of each row: words, doubles or bytes. */
  words(place: number): Int32Array {
    return this.kernel.words.subarray(place >>> 2, (place >>> 2) + this.count);
  }

  doubles(place: number): Float64Array {
    return this.kernel.doubles.subarray(place >>> 3, (place >>> 3) + this.count);
  }

  bytes(place: number): Uint8Array {
    return this.kernel.bytes.subarray(place, place + this.count);
  }

  private hold<Places>(
    column: RowNumbers | NumeralColumn,
    make: () => HeldColumn<Places>,
  ): HeldColumn<Places> {
    const known = this.held.get(column) ?? make();
    this.held.set(column, known);
    return known as HeldColumn<Places>;
  }
}

class HeldColumn<Places> implements Held<Places> {
  fresh = false;
  private readonly own: Places;
  private readonly fill: () => void;

  constructor(own: Places, fill: () => void) {
    this.own = own;
    this.fill = fill;
  }

  places(): Places {
    if (!this.fresh) this.fill();
    this.fresh = true;
    return this.own;
  }
}
