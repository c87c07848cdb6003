import { HASH_WORD, hashOfBytes, spread } from '../../base/hash.ts';

import type { CellBytes, CellDecoder, CellPlaces } from './cell-bytes.ts';
import { larger } from './larger.ts';

/** Cells of a block. */
const BITS = 10;
const CELLS = 1 << BITS;
const LARGEST_16 = 2 ** 16 - 1;

/** Cells one after the other; those of a cell begin at its start, and end where those of the next begin. */
interface Block {
  bytes: Uint8Array;
  starts: Uint16Array | Uint32Array;
  /** The same bytes, as they are decoded. */
  buffer: Buffer | undefined;
}

/** The bytes of cells, each at its place, in blocks that are no longer than they need be: nothing is looked up by what it is. */
export class LooseCells {
  /** Cells so far. */
  size = 0;
  /** Bytes of all. */
  length = 0;
  private readonly blocks: Block[] = [];

  /** Adds the bytes from `start` to `end` as one more cell. */
  add(source: Uint8Array, start: number, end: number): void {
    START[0] = start;
    END[0] = end;
    this.addAll(source, { starts: START, ends: END }, 0, 1);
  }

  /** Adds cells whose bytes begin and end where lists say, those from `first` on. */
  addAll(
    source: Uint8Array,
    { starts, ends }: Omit<CellPlaces, 'bytes'>,
    first: number,
    count: number,
  ): void {
    for (let i = first; i < first + count; ) {
      const at = this.size & (CELLS - 1);
      const block = at === 0 ? this.opened() : this.blocks[this.blocks.length - 1]!;
      const last = Math.min(first + count, i + CELLS - at);
      let length = 0;
      for (let k = i; k < last; k++) length += ends[k]! - starts[k]!;
      grow(block, block.starts[at]! + length);
      this.size += last - i;
      this.length += length;
      let to = block.starts[at]!;
      for (let own = at; i < last; i++) {
        for (let from = starts[i]!, end = ends[i]!; from < end; ) block.bytes[to++] = source[from++]!;
        block.starts[++own] = to;
      }
    }
  }

  text(place: number, decode: CellDecoder): string {
    const block = this.blocks[place >>> BITS]!;
    const { bytes, starts, buffer } = block;
    const at = place & (CELLS - 1);
    const current = buffer?.buffer === bytes.buffer ? buffer : Buffer.from(bytes.buffer);
    block.buffer = current;
    return decode(current, starts[at]!, starts[at + 1]!);
  }

  /** Whether the bytes at two places are the same. */
  same(one: number, two: number): boolean {
    const [a, b] = [this.blocks[one >>> BITS]!, this.blocks[two >>> BITS]!];
    const [atA, atB] = [one & (CELLS - 1), two & (CELLS - 1)];
    const [from, begin] = [a.starts[atA]!, b.starts[atB]!];
    const length = a.starts[atA + 1]! - from;
    if (b.starts[atB + 1]! - begin !== length) return false;
    for (let i = 0; i < length; i++) if (a.bytes[from + i] !== b.bytes[begin + i]) return false;
    return true;
  }

  /** A number that is the same for the same bytes, taken four at a time; the last four may overlap those before. */
  key(place: number): number {
    const { bytes, starts } = this.blocks[place >>> BITS]!;
    const at = place & (CELLS - 1);
    const [start, end] = [starts[at]!, starts[at + 1]!];
    if (end - start < 4) return hashOfBytes(bytes, start, end);
    let hash = end - start;
    for (let i = start; i < end; i += 4)
      hash = spread(Math.imul(hash ^ wordAt(bytes, Math.min(i, end - 4)), HASH_WORD));
    return hash;
  }

  /** All of them. */
  list(): CellBytes {
    const bytes = new Uint8Array(this.length);
    const starts = new Uint32Array(this.size + 1);
    let before = 0;
    for (const [index, block] of this.blocks.entries()) {
      const first = index << BITS;
      const count = Math.min(CELLS, this.size - first);
      for (let at = 1; at <= count; at++) starts[first + at] = before + block.starts[at]!;
      bytes.set(block.bytes.subarray(0, block.starts[count]), before);
      before += block.starts[count]!;
    }
    return { bytes, starts };
  }

  /** A new block, with room for about as many bytes as the one before, which is full. */
  private opened(): Block {
    const full = this.blocks.at(-1);
    const length = full?.starts[CELLS] ?? 0;
    if (full && full.bytes.length > length * WASTE) full.bytes = full.bytes.slice(0, length);
    const block = {
      bytes: new Uint8Array(Math.max(FEWEST, length + (length >>> 4))),
      starts: new Uint16Array(CELLS + 1),
      buffer: undefined,
    };
    this.blocks.push(block);
    return block;
  }
}

function grow(block: Block, length: number): void {
  if (length > block.bytes.length) block.bytes = larger(block.bytes, length);
  if (length > LARGEST_16 && block.starts instanceof Uint16Array)
    block.starts = Uint32Array.from(block.starts);
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);

/** Bytes that a block has room for at first; how many times more than it needs it may keep. */
const FEWEST = 1024;
const WASTE = 1.25;

/** One cell, on its way. */
const START = new Int32Array(1);
const END = new Int32Array(1);
