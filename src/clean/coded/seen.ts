import { HASH_WORD, spread } from '../../base/hash.ts';
import { PROBES } from '../../base/hash-slots.ts';
import type { CodedTable } from './table.ts';
import { firstTogether, TOGETHER } from './together.ts';

/** Slots for each row, at least: fewer are searched for longer, more take memory from what else is asked. */
const ROOM = 4 / 3;

/** Rows told apart by all their cells: what `Seen` does by hashes, on codes, and exactly. */
export class SeenRows {
  private readonly table: CodedTable;
  /**
   * Row + 1 by hash; 0 where there is none. The bits that no row needs hold those of its hash, so that the cells of two
   * rows are rarely compared in vain.
   */
  private readonly slots: Int32Array;
  private readonly rowBits: number;
  /** Rows of which too many others have the hash, by their texts. */
  private readonly crowded = new Set<string>();
  private readonly hashes: Int32Array;

  constructor(table: CodedTable) {
    this.table = table;
    let room = 16;
    while (room < table.rows * ROOM) room *= 2;
    this.slots = new Int32Array(room);
    this.rowBits = room - 1;
    this.hashes = new Int32Array(TOGETHER);
  }

  /** Adds a row; false: one with the same cells was added before. */
  add(row: number): boolean {
    const begin = firstTogether(row);
    this.hash(begin, row - begin, row - begin + 1);
    return this.enter(row, this.hashes[row - begin]!);
  }

  /**
   * Adds those of the rows that were told to be `asked`, from the place `first` to `last` in `told`, whose first row is
   * `begin`; marks those added before.
   */
  addAll(
    begin: number,
    [first, last]: readonly [number, number],
    told: Uint8Array,
    asked: number,
    repeated: number,
  ): void {
    this.hash(begin, first, last);
    for (let i = first; i < last; i++) {
      if (told[i] === asked && !this.enter(begin + i, this.hashes[i]!)) told[i] = repeated;
    }
  }

  private enter(row: number, hash: number): boolean {
    const { slots, rowBits } = this;
    const mask = slots.length - 1;
    const entry = (hash & ~rowBits) | (row + 1);
    let slot = hash & mask;
    for (let probes = 0; ; probes++) {
      const known = slots[slot]!;
      if (known === 0) break;
      if (((known ^ entry) & ~rowBits) === 0 && this.same((known & rowBits) - 1, row)) return false;
      if (probes === PROBES) return this.addText(row);
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
    return true;
  }

  private addText(row: number): boolean {
    const { cells, at } = this.table.row(row);
    const text = JSON.stringify([cells, at]);
    const met = this.crowded.has(text);
    this.crowded.add(text);
    return !met;
  }

  /** Hashes of rows, column by column: each adds its codes times a number of its own. */
  private hash(begin: number, first: number, last: number): void {
    const { hashes } = this;
    hashes.fill(0, first, last);
    let factor = HASH_WORD;
    for (const column of this.table.keys) {
      const codes = column.codes.from(begin, TOGETHER);
      if (column.rare)
        for (let i = first; i < last; i++) hashes[i]! += Math.imul(column.key(codes[i]!), factor);
      else for (let i = first; i < last; i++) hashes[i]! += Math.imul(codes[i]!, factor);
      factor = Math.imul(factor, HASH_WORD);
    }
    for (let i = first; i < last; i++) hashes[i] = spread(Math.imul(spread(hashes[i]!), HASH_WORD));
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
