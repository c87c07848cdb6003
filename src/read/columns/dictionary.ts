import { doubled, firstSlot, type HashSlots, nextSlot, PROBES } from '../../base/hash-slots.ts';
import { asBytes, type Bytes, type CellCuts, sameBytes } from './cuts.ts';

/**
 * The cells of one column, numbered in order of first appearance and looked up by their bytes, so that a cell that
 * repeats is neither decoded nor judged again. Open addressing with linear probes; the bytes of the cells lie one after
 * the other. A column of numbers that rarely repeat is not searched: there, each cell has a code of its own.
 */
export class ByteDictionary {
  /** Codes given. */
  size = 0;
  /** Cells are no longer looked up: codes that differ may stand for the same bytes. */
  rare = false;
  private own: Bytes = asBytes(new Uint8Array(1024));
  /** The same bytes, as they are decoded. */
  private buffer = Buffer.from(this.own.bytes.buffer);
  /** Where the bytes of each code begin; those of the next code end them. */
  private starts = new Uint32Array(129);
  private hashes = new Int32Array(128);
  private slots: HashSlots = new Int32Array(512);
  private looked = 0;
  private judged = false;
  private figures = 0;
  /** Of the cells that are looked up together: the code that the first slot of each names, or -1. */
  private readonly likely: Int32Array;

  constructor(together = 1) {
    this.likely = new Int32Array(together);
  }

  /**
   * Codes of a column of cells that were cut, in their order, into `codes` from `at` on. The first slots of all are looked
   * at before any cell is compared: memory answers many questions at once sooner than one after the other.
   */
  codesOf(source: Bytes, cuts: CellCuts, column: number, codes: Int32Array, at: number): void {
    const { starts, ends, hashes, count } = cuts;
    const first = column * cuts.room;
    if (!this.rare) this.guess(hashes, first, count);
    else this.likely.fill(-1, 0, count);
    for (let i = 0; i < count; i++) {
      const start = starts[first + i]!;
      const end = ends[first + i]!;
      const likely = this.likely[i]!;
      const known = likely >= 0 && this.holds(likely, source, start, end);
      if (known) this.looked++;
      codes[at + i] = known ? likely : this.code(source, start, end, hashes[first + i]!);
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

  /** Code of the bytes from `start` to `end`; `hash` is their FNV-1a. */
  code(source: Bytes, start: number, end: number, hash: number): number {
    if (!this.judged && this.looked >= LOOKED) this.judge();
    if (this.rare) return this.add(source, start, end, hash);
    this.looked++;
    const { slots } = this;
    let slot = firstSlot(hash, slots);
    for (let probes = 0; ; probes++) {
      const known = slots[slot + 1]! - 1;
      if (known < 0) break;
      if (slots[slot] === hash && this.holds(known, source, start, end)) return known;
      if (probes === PROBES) {
        this.rare = true;
        return this.add(source, start, end, hash);
      }
      slot = nextSlot(slot, slots);
    }
    slots[slot] = hash;
    slots[slot + 1] = this.size + 1;
    if (this.size * 4 > slots.length) this.slots = doubled(slots);
    if (isFigure(source.bytes[start]!)) this.figures++;
    return this.add(source, start, end, hash);
  }

  /** The bytes of a code once more, with a code of their own: for cells that are no longer looked up. */
  again(code: number): number {
    return this.add(this.own, this.starts[code]!, this.starts[code + 1]!, this.hashes[code]!);
  }

  /** Cells one after the other, each with a code of its own: for those that are no longer looked up. Returns the first code. */
  append({ bytes, starts, hashes }: CellBytes): number {
    const first = this.size;
    const own = this.starts[first]!;
    const count = hashes.length;
    this.size += count;
    if (own + bytes.length > this.own.bytes.length)
      this.own = asBytes(larger(this.own.bytes, own + bytes.length));
    if (this.size >= this.starts.length) this.starts = larger(this.starts, this.size + 1);
    if (this.size > this.hashes.length) this.hashes = larger(this.hashes, this.size);
    this.own.bytes.set(bytes, own);
    this.hashes.set(hashes, first);
    for (let i = 1; i <= count; i++) this.starts[first + i] = own + starts[i]!;
    return first;
  }

  /** Whether cells go on being looked up is settled: only some that are made to collide can still change it. */
  get settled(): boolean {
    return this.rare || this.judged || (this.looked >= LOOKED && !this.rarelyRepeats());
  }

  /** The cells from a code on: their bytes one after the other, where those of each begin, and their hashes. */
  since(code: number): CellBytes {
    const { size } = this;
    const first = this.starts[code]!;
    return {
      bytes: this.own.bytes.slice(first, this.starts[size]),
      starts: this.starts.slice(code, size + 1).map((start) => start - first),
      hashes: this.hashes.slice(code, size),
    };
  }

  /** Forgets all cells; for those that are no longer looked up. */
  forget(): void {
    this.size = 0;
  }

  /** Whether two codes stand for the same bytes. */
  same(a: number, b: number): boolean {
    if (a === b || !this.rare) return a === b;
    return this.hashes[a] === this.hashes[b] && this.holds(a, this.own, this.starts[b]!, this.starts[b + 1]!);
  }

  /** The hash of the bytes of a code. */
  hashOf(code: number): number {
    return this.hashes[code]!;
  }

  /** Bytes of all codes. */
  get length(): number {
    return this.starts[this.size]!;
  }

  /** The text of a code. */
  decoded(code: number, decode: (bytes: Buffer, start: number, end: number) => string): string {
    if (this.buffer.buffer !== this.own.bytes.buffer) this.buffer = Buffer.from(this.own.bytes.buffer);
    return decode(this.buffer, this.starts[code]!, this.starts[code + 1]!);
  }

  /** All bytes, and where those of a code begin and end in them. */
  get store(): { readonly bytes: Uint8Array; readonly starts: Uint32Array } {
    return { bytes: this.own.bytes, starts: this.starts };
  }

  private holds(code: number, source: Bytes, start: number, end: number): boolean {
    const own = this.starts[code]!;
    const length = end - start;
    return this.starts[code + 1]! - own === length && sameBytes(this.own, own, source, start, length);
  }

  private add(source: Bytes, start: number, end: number, hash: number): number {
    const code = this.size++;
    const own = this.starts[code]!;
    const length = end - start;
    if (own + length > this.own.bytes.length) this.own = asBytes(larger(this.own.bytes, own + length));
    const { bytes } = this.own;
    for (let i = 0; i < length; i++) bytes[own + i] = source.bytes[start + i]!;
    if (code + 1 >= this.starts.length) this.starts = larger(this.starts, code + 2);
    this.starts[code + 1] = own + length;
    if (code >= this.hashes.length) this.hashes = larger(this.hashes, code + 1);
    this.hashes[code] = hash;
    return code;
  }

  private judge(): void {
    this.judged = true;
    this.rare = this.rarelyRepeats();
  }

  private rarelyRepeats(): boolean {
    return this.size > this.looked * RARE && this.figures > this.size * RARE;
  }
}

/** Bytes of cells, as `since` gives them. */
export interface CellBytes {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly hashes: Int32Array;
}

/** Cells after which a column is judged, and the share of them that differ, and are numbers, where cells rarely repeat. */
export const LOOKED = 4096;
const RARE = 0.6;

/** A digit, a sign or a sign of dollars: what the text of a number begins with. */
const isFigure = (byte: number): boolean => (byte >= 48 && byte <= 57) || byte === 45 || byte === 36;

type Numbers = Uint8Array | Int32Array | Uint32Array;

/** A copy with room for `length` numbers or more. */
export function larger<T extends Numbers>(array: T, length: number): T {
  let room = array.length * 2;
  while (room < length) room *= 2;
  const copy = new (array.constructor as new (length: number) => T)(room);
  copy.set(array);
  return copy;
}
