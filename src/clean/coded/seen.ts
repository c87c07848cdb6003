import { HASH_WORD } from '../../base/hash.ts';
import { PROBES } from '../../base/hash-slots.ts';
import { Fields } from '../../base/kernel/fields.ts';
import { RowKeys } from './row-keys.ts';
import type { RowWindow } from './row-window.ts';
import type { CodedTable } from './table.ts';

/** Slots for each row, at least: fewer are searched for longer, more take memory from what else is asked. */
const ROOM = 4 / 3;

/** The fields of `Seen` (seen.as), in words. */
const Field = {
  slots: 0,
  mask: 1,
  begin: 2,
  hashes: 3,
  told: 4,
  most: 5,
  slot: 6,
  probes: 7,
  entered: 8,
} as const;

/** Rows told apart by all their cells: what `Seen` does by hashes, on codes, and exactly. */
export class SeenRows {
  private readonly table: CodedTable;
  private readonly window: RowWindow;
  private readonly keys: readonly RowKeys[];
  /** Where the hashes of the rows of a window stand, and of which window they are. */
  private readonly hashes: number;
  private hashed = -1;
  /**
   * Where there is a row + 1 by hash; 0 where there is none. The bits that no row needs hold those of its hash, so that the cells
   * of two rows are rarely compared in vain.
   */
  private readonly slots: number;
  private readonly mask: number;
  private readonly fields: Fields<keyof typeof Field>;
  /** Rows of which too many others have the hash, by their texts. */
  private readonly crowded = new Set<string>();

  constructor(table: CodedTable, window: RowWindow) {
    this.table = table;
    this.window = window;
    let room = 16;
    while (room < table.rows * ROOM) room *= 2;
    const keysAt = window.room(4);
    this.keys = table.keys.map((column) => new RowKeys(window, column, keysAt));
    this.hashes = window.room(4);
    this.slots = window.kernel.place(room * 4);
    this.mask = room - 1;
    this.fields = new Fields(window.kernel, Field);
    this.fields.set('slots', this.slots);
    this.fields.set('mask', this.mask);
    this.fields.set('hashes', this.hashes);
    this.fields.set('told', window.toldAt);
    this.fields.set('most', PROBES);
  }

  /** Adds a row of the window, by its place; false: one with the same cells was added before. */
  add(place: number): boolean {
    this.hash();
    const slot = this.window.words(this.hashes)[place]! & this.mask;
    return this.run.enterRow(this.fields.place, place, slot, 0) === 1 || this.addFurther(place);
  }

  /** Adds those of the rows of the window that were told to be `asked`, and marks those added before; how many were not. */
  addAll(first: number, last: number, asked: number, repeated: number): number {
    const { fields, window } = this;
    const enter = (from: number) => this.run.enterRows(fields.place, from, last, asked);
    this.hash();
    fields.set('entered', 0);
    for (let place = enter(first); place < last; place = enter(place + 1)) {
      if (!this.addFurther(place)) window.kernel.bytes[window.toldAt + place] = repeated;
    }
    return fields.get('entered');
  }

  private get run(): RowWindow['kernel']['run'] {
    return this.window.kernel.run;
  }

  /** Adds a row that was not, as another has its hash, or too many are where it could stand; false: that has the same cells. */
  private addFurther(place: number): boolean {
    const { fields, mask } = this;
    const row = this.window.begin + place;
    for (;;) {
      const [slot, probes] = [fields.get('slot'), fields.get('probes')];
      if (probes > PROBES) return this.addText(row);
      const known = this.window.kernel.words[(this.slots >>> 2) + slot]!;
      if (this.same((known & mask) - 1, row)) return false;
      if (this.run.enterRow(fields.place, place, (slot + 1) & mask, probes + 1) === 1) return true;
    }
  }

  private addText(row: number): boolean {
    const { cells, at } = this.table.row(row);
    const text = JSON.stringify([cells, at]);
    const met = this.crowded.has(text);
    this.crowded.add(text);
    return !met;
  }

  /** Hashes of the rows of the window, column by column: each adds its keys times a number of its own. */
  private hash(): void {
    const { window, run, fields, hashes } = this;
    if (this.hashed === window.begin) return;
    this.hashed = window.begin;
    window.words(hashes).fill(0);
    let factor = HASH_WORD;
    for (let i = 0; i < this.keys.length; i++) {
      run.addKeys(this.keys[i]!.tell(), factor, window.count, hashes);
      factor = Math.imul(factor, HASH_WORD);
    }
    fields.set('begin', window.begin);
    run.ask(fields.place, window.count);
  }

  private same(a: number, b: number): boolean {
    const { keys } = this.table;
    for (let i = 0; i < keys.length; i++) {
      const { codes } = keys[i]!;
      if (!keys[i]!.same(codes.at(a), codes.at(b))) return false;
    }
    return true;
  }
}
