import { doubled, firstSlot, type HashSlots, nextSlot, PROBES } from '../../base/hash-slots.ts';
import { asBytes, type Bytes, type CellCuts, type CellDecoder, sameBytes } from './cuts.ts';
import { larger } from './larger.ts';
import type { CellBytes } from './loose-cells.ts';
import { Numerals } from './numerals.ts';

/**
 * The cells of one column, numbered in order of first appearance and looked up by their bytes, so that a cell that
 * repeats is neither decoded nor judged again. Open addressing with linear probes; the bytes of the cells lie one after
 * the other. Where a column of numbers turns out to be `rare`, it is left for `Numerals`.
 */
export class ByteDictionary {
  /** Codes given. */
  size = 0;
  /** Cells rarely repeat, and are no longer looked up: codes that differ may stand for the same bytes. */
  rare = false;
  private own: Bytes = asBytes(new Uint8Array(1024));
  /** The same bytes, as they are decoded. */
  private buffer = Buffer.from(this.own.bytes.buffer);
  /** Where the bytes of each code begin; those of the next code end them. */
  private starts = new Uint32Array(129);
  private slots: HashSlots = new Int32Array(512);
  private looked = 0;
  private judged = false;
  private figures = 0;
  /** Of the cells that are looked up together: the code that each could have, or -1, and where its bytes begin. */
  private readonly likely: Int32Array;
  private readonly begins: Int32Array;

  constructor(together = 1) {
    this.likely = new Int32Array(together);
    this.begins = new Int32Array(together);
  }

  /**
   * Codes of a column of cells that were cut, in their order, into `codes`. The first slots of all are looked at before any
   * cell is compared, then where the bytes of all begin: memory answers many questions at once sooner than one after the
   * other.
   */
  codesOf(source: Bytes, cuts: CellCuts, column: number, codes: Int32Array): void {
    const { likely, begins } = this;
    const { starts, ends, hashes, count } = cuts;
    const first = column * cuts.room;
    this.guess(hashes, first, count);
    this.checkBegins(source, cuts, first);
    for (let i = 0; i < count; i++) {
      const start = starts[first + i]!;
      const end = ends[first + i]!;
      const known = likely[i]! >= 0 && sameBytes(this.own, begins[i]!, source, start, end - start);
      if (known) this.looked++;
      codes[i] = known ? likely[i]! : this.code(source, start, end, hashes[first + i]!);
    }
  }

  private guess(hashes: Int32Array, first: number, count: number): void {
    const { slots, likely } = this;
    for (let i = 0; i < count; i++) {
      const hash = hashes[first + i]!;
      const slot = firstSlot(hash, slots);
      likely[i] = slots[slot] === hash ? slots[slot + 1]! - 1 : -1;
    }
  }

  /** Leaves only guesses that are as long as their cells, and begin with the same byte. */
  private checkBegins(source: Bytes, cuts: CellCuts, first: number): void {
    const { likely, begins, starts } = this;
    for (let i = 0; i < cuts.count; i++) {
      const code = likely[i]!;
      if (code < 0) continue;
      begins[i] = starts[code]!;
      if (starts[code + 1]! - begins[i]! !== cuts.ends[first + i]! - cuts.starts[first + i]!) likely[i] = -1;
    }
    const own = this.own.bytes;
    for (let i = 0; i < cuts.count; i++) {
      if (likely[i]! < 0) continue;
      if (own[begins[i]!] !== source.bytes[cuts.starts[first + i]!] && !isEmpty(cuts, first + i))
        likely[i] = -1;
    }
  }

  /** Code of the bytes from `start` to `end`; `hash` is their FNV-1a. */
  code(source: Bytes, start: number, end: number, hash: number): number {
    if (!this.judged && this.looked >= LOOKED) this.judge();
    if (this.rare) return this.add(source, start, end);
    this.looked++;
    const { slots } = this;
    let slot = firstSlot(hash, slots);
    for (let probes = 0; ; probes++) {
      const known = slots[slot + 1]! - 1;
      if (known < 0) break;
      if (slots[slot] === hash && this.holds(known, source, start, end)) return known;
      if (probes === PROBES) {
        this.rare = true;
        return this.add(source, start, end);
      }
      slot = nextSlot(slot, slots);
    }
    slots[slot] = hash;
    slots[slot + 1] = this.size + 1;
    if (this.size * 4 > slots.length) this.slots = doubled(slots);
    if (isFigure(source.bytes[start]!)) this.figures++;
    return this.add(source, start, end);
  }

  /** Bytes of all codes. */
  get length(): number {
    return this.starts[this.size]!;
  }

  /** Enters the text of a code, and those of its neighbours where all are short: to decode one takes less than to ask for it. */
  decodeAround(code: number, decode: CellDecoder, texts: (string | undefined)[]): void {
    const { starts } = this;
    const { bytes } = this.own;
    if (this.buffer.buffer !== bytes.buffer) this.buffer = Buffer.from(bytes.buffer);
    const first = code - (code % NEIGHBOURS);
    const last = Math.min(first + NEIGHBOURS, this.size);
    const [begin, end] = [starts[first]!, starts[last]!];
    if (end - begin > SHORT) {
      texts[code] = decode(this.buffer, starts[code]!, starts[code + 1]!);
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

  /** No cell follows: what they are looked up by is no longer needed. */
  finish(): void {
    this.slots = new Int32Array(2);
  }

  /** Whether cells go on being looked up is settled: only some that are made to collide can still change it. */
  get settled(): boolean {
    return this.judged || (this.looked >= LOOKED && !this.rarelyRepeats());
  }

  /** The bytes of the cells from a code on, and where those of each begin. */
  since(code: number): CellBytes {
    const first = this.starts[code]!;
    return {
      bytes: this.own.bytes.slice(first, this.starts[this.size]),
      starts: this.starts.slice(code, this.size + 1).map((start) => start - first),
    };
  }

  /** All cells, each as a code of its own. */
  toNumerals(): Numerals {
    const numerals = new Numerals();
    for (let code = 0; code < this.size; code++) this.addTo(numerals, code);
    return numerals;
  }

  /** Adds the cell of a code. */
  addTo(numerals: Numerals, code: number): void {
    numerals.add(this.own, this.starts[code]!, this.starts[code + 1]!);
  }

  /** The bytes of every code, one after the other: from `starts[code]` to `starts[code + 1]`. */
  get store(): CellStore {
    return { bytes: this.own.bytes, starts: this.starts, codes: this.size };
  }

  private holds(code: number, source: Bytes, start: number, end: number): boolean {
    const own = this.starts[code]!;
    const length = end - start;
    return this.starts[code + 1]! - own === length && sameBytes(this.own, own, source, start, length);
  }

  private add(source: Bytes, start: number, end: number): number {
    const code = this.size++;
    const own = this.starts[code]!;
    const length = end - start;
    if (own + length > this.own.bytes.length) this.own = asBytes(larger(this.own.bytes, own + length));
    const { bytes } = this.own;
    for (let i = 0; i < length; i++) bytes[own + i] = source.bytes[start + i]!;
    if (code + 1 >= this.starts.length) this.starts = larger(this.starts, code + 2);
    this.starts[code + 1] = own + length;
    return code;
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
    return this.size > this.looked * RARE && this.figures > this.size * RARE;
  }
}

/** The cells below a code. */
export interface CellStore extends CellBytes {
  readonly codes: number;
}

/** Cells after which a column is judged, and the share of them that differ, and are numbers, where cells rarely repeat. */
export const LOOKED = 4096;
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

const isEmpty = ({ starts, ends }: CellCuts, cell: number): boolean => starts[cell] === ends[cell];

/** A digit, a sign or a sign of dollars: what the text of a number begins with. */
const isFigure = (byte: number): boolean => (byte >= 48 && byte <= 57) || byte === 45 || byte === 36;
