import { PROBES } from '../../base/hash-slots.ts';
import { Fields } from '../../base/kernel/fields.ts';
import type { Kernel } from '../../base/kernel/kernel.ts';
import type { CellBytes, CellDecoder } from './cell-bytes.ts';
import type { CellCuts } from './cuts.ts';
import { Numerals } from './numerals.ts';

/** The fields of `Dictionary` (cells.as), in words. */
const Field = {
  slots: 0,
  mask: 1,
  starts: 2,
  bytes: 3,
  mostCodes: 4,
  mostBytes: 5,
  size: 6,
  figures: 7,
  probes: 8,
  crowded: 9,
} as const;

/** Places where the bytes of a code begin, and bytes, that there is room for at first; slots for each of these places. */
const STARTS = 128;
const BYTES = 1024;
const SLOTS = 2;
/** Bytes of a slot. */
const SLOT = 4;
/** Where as many bytes are asked for more, so many times as many: what stands there would be copied often, and room that is not used costs nothing. */
const MANY = 2 ** 16;
const AHEAD = 8;
/** As long as the memory has no more bytes: there are only 2³². */
const AMPLE = 2 ** 26;

/**
 * The cells of one column, numbered in order of first appearance and looked up by their bytes, so that a cell that
 * repeats is neither decoded nor judged again. Open addressing with linear probes; the bytes of the cells lie one after
 * the other. Where a column of numbers turns out to be `rare`, it is left for `Numerals`.
 */
export class ByteDictionary {
  /** Cells rarely repeat, and are no longer looked up: codes that differ may stand for the same bytes. */
  rare = false;
  private readonly kernel: Kernel;
  private readonly fields: Fields<keyof typeof Field>;
  /** Places where the bytes of a code begin that there is room for: more than may be used, where there are few slots. */
  private starts = STARTS;
  private looked = 0;
  private judged = false;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
    this.fields = new Fields(kernel, Field);
    this.fields.set('starts', kernel.place(STARTS * 4));
    this.fields.set('bytes', kernel.place(BYTES));
    this.fields.set('slots', kernel.place(STARTS * SLOTS * SLOT));
    this.fields.set('mask', STARTS * SLOTS - 1);
    this.fields.set('mostCodes', STARTS - 1);
    this.fields.set('mostBytes', BYTES);
    this.fields.set('probes', PROBES);
  }

  /** Codes given. */
  get size(): number {
    return this.fields.get('size');
  }

  /** Codes of a column of cells that were cut, in their order; valid until others are asked for. */
  codesOf(cuts: CellCuts, column: number): Int32Array {
    const { source, count, told } = cuts;
    const [starts, ends] = cuts.placesOf(column);
    if (!this.judged && this.looked >= LOOKED) this.judge();
    if (!this.rare) cuts.hash(column);
    for (let done = 0; ; ) {
      const at = done * 4;
      const [start, end, code] = [starts + at, ends + at, told.codes + at];
      done += this.rare
        ? this.kernel.run.enter(this.fields.place, source, start, end, count - done, code)
        : this.kernel.run.code(
            this.fields.place,
            source,
            start,
            end,
            told.hashes + at,
            count - done,
            code,
            told.digits,
          );
      if (done === count) break;
      if (!this.rare && this.fields.get('crowded') === 1) this.rare = true;
      else this.grow(cuts.lengthOf(column, done));
    }
    if (!this.rare) this.looked += count;
    return this.kernel.words.subarray(told.codes >>> 2, (told.codes >>> 2) + count);
  }

  /** Bytes of all codes. */
  get length(): number {
    const { starts, codes } = this.store;
    return starts[codes]!;
  }

  /** All cells, when no more follow: what they are looked up by is no longer needed. */
  finish(decode: CellDecoder): DistinctCells {
    const { bytes, starts, codes } = this.store;
    return new DistinctCells({ bytes: bytes.slice(), starts: starts.slice(), codes }, decode);
  }

  /** All cells, each as a code of its own. `cuts`: where they are told, many at a time. */
  toNumerals(cuts: CellCuts): Numerals {
    const { size } = this;
    const numerals = new Numerals();
    const [source, first] = [this.fields.get('bytes'), this.fields.get('starts')];
    for (let code = 0; code < size; code += cuts.room) {
      const starts = first + code * 4;
      // A cell ends where the next begins.
      numerals.addCells(cuts, { source, starts, ends: starts + 4 }, Math.min(cuts.room, size - code));
    }
    return numerals;
  }

  /** The bytes of every code, one after the other: from `starts[code]` to `starts[code + 1]`. Valid until a cell is added. */
  get store(): CellStore {
    const codes = this.fields.get('size');
    const first = this.fields.get('starts') >>> 2;
    const starts = new Uint32Array(this.kernel.words.buffer, first * 4, codes + 1);
    const at = this.fields.get('bytes');
    return { bytes: this.kernel.bytes.subarray(at, at + starts[codes]!), starts, codes };
  }

  /** Makes room for more codes, and for as many bytes more. */
  private grow(length: number): void {
    const { kernel, fields } = this;
    const bytes = fields.get('mostBytes');
    const used = this.length;
    if (used + length > bytes) {
      const more = this.ahead(bytes, used + length);
      fields.set('bytes', kernel.larger(fields.get('bytes'), bytes, more));
      fields.set('mostBytes', more);
    }
    const codes = (fields.get('mostCodes') + 1) * 2;
    if (this.size + 1 < codes / 2) return;
    if (codes > this.starts) {
      const more = this.ahead(this.starts * 4, codes * 4);
      fields.set('starts', kernel.larger(fields.get('starts'), this.starts * 4, more));
      this.starts = more / 4;
    }
    fields.set('mostCodes', codes - 1);
    // All codes are put into them anew: they may stand where those before stood.
    kernel.giveBack(fields.get('slots'), (codes / 2) * SLOTS * SLOT);
    kernel.run.rehash(fields.place, kernel.room(codes * SLOTS * SLOT), codes * SLOTS - 1);
  }

  /** Bytes to ask for in place of so many, `least` of them at least. */
  private ahead(bytes: number, least: number): number {
    let more = bytes * (bytes >= MANY && this.kernel.size <= AMPLE ? AHEAD : 2);
    while (more < least) more *= 2;
    return more;
  }

  /** Nearly each cell was another. */
  get distinct(): boolean {
    return this.size > this.looked * DISTINCT;
  }

  private judge(): void {
    this.judged = true;
    this.rare = this.rarelyRepeats();
  }

  private rarelyRepeats(): boolean {
    return this.size > this.looked * RARE && this.fields.get('figures') > this.size * RARE;
  }
}

/** Distinct cells of which no more follow. */
export class DistinctCells {
  /** The bytes of every code, one after the other: from `starts[code]` to `starts[code + 1]`. */
  readonly store: CellStore;
  /** The same bytes, as they are decoded. */
  private readonly buffer: Buffer;
  private readonly decode: CellDecoder;

  constructor(store: CellStore, decode: CellDecoder) {
    this.store = store;
    this.decode = decode;
    this.buffer = Buffer.from(store.bytes.buffer, store.bytes.byteOffset, store.bytes.length);
  }

  /** Bytes of all codes. */
  get length(): number {
    return this.store.bytes.length;
  }

  /** The text of a code. */
  text(code: number): string {
    const { starts } = this.store;
    return this.decode(this.buffer, starts[code]!, starts[code + 1]!);
  }

  /** Enters the text of a code, and those of its neighbours where all are short: to decode one takes less than to ask for it. */
  decodeAround(code: number, texts: (string | undefined)[]): void {
    const { decode } = this;
    const { bytes, starts, codes } = this.store;
    const first = code - (code % NEIGHBOURS);
    const last = Math.min(first + NEIGHBOURS, codes);
    const [begin, end] = [starts[first]!, starts[last]!];
    if (end - begin > SHORT) {
      texts[code] = this.text(code);
      return;
    }
    const all = decode(this.buffer, begin, end);
    // A byte is a character, or the bytes are UTF-8.
    const single = all.length === end - begin;
    for (let own = first, at = 0; own < last; own++) {
      const [from, to] = [starts[own]!, starts[own + 1]!];
      const length = single ? to - from : unitsOf(bytes, from, to);
      texts[own] = all.slice(at, at + length);
      at += length;
    }
  }
}

/** The cells below a code. */
export interface CellStore extends CellBytes {
  readonly codes: number;
}

/** Cells after which a column is judged, and the share of them that differ, and are numbers, where cells rarely repeat. */
const LOOKED = 4096;
const RARE = 0.6;
/** The share of cells that differ, in the first of a table, where of all it would be about half of them. */
const DISTINCT = 0.95;

/** Codes whose texts are decoded together, and the most bytes of all that are. */
const NEIGHBOURS = 32;
const SHORT = 4096;

/** UTF-16 units of whole characters in UTF-8: one for each byte that opens one, and one more beyond U+FFFF. */
function unitsOf(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
  }
  return units;
}
