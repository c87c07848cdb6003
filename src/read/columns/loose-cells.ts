import { hashOfBytes } from '../../base/hash.ts';
import type { CellDecoder } from './cuts.ts';
import type { CellBytes } from './dictionary.ts';
import { larger } from './larger.ts';

/** Cells of a block. */
const BITS = 11;
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
    const at = this.size & (CELLS - 1);
    const block = at === 0 ? this.opened() : this.blocks[this.blocks.length - 1]!;
    const from = block.starts[at]!;
    const to = from + end - start;
    if (to > block.bytes.length) block.bytes = larger(block.bytes, to);
    if (to > LARGEST_16 && block.starts instanceof Uint16Array) block.starts = Uint32Array.from(block.starts);
    const { bytes, starts } = block;
    for (let i = from, own = start; i < to; i++, own++) bytes[i] = source[own]!;
    starts[at + 1] = to;
    this.size++;
    this.length += end - start;
  }

  /** Adds what stands at a place once more. */
  again(place: number): void {
    const { bytes, starts } = this.blocks[place >>> BITS]!;
    const at = place & (CELLS - 1);
    this.add(bytes, starts[at]!, starts[at + 1]!);
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

  /** A number that is the same for the same bytes. */
  key(place: number): number {
    const { bytes, starts } = this.blocks[place >>> BITS]!;
    const at = place & (CELLS - 1);
    return hashOfBytes(bytes, starts[at]!, starts[at + 1]!);
  }

  /** All of them, as they can be handed to a thread. */
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

  /** A new block, with room for as many bytes as the one before; that is full, and keeps no more than it needs. */
  private opened(): Block {
    const full = this.blocks.at(-1);
    if (full) full.bytes = full.bytes.slice(0, full.starts[CELLS]);
    const room = full ? full.bytes.length + (full.bytes.length >>> 4) : 0;
    const block = {
      bytes: new Uint8Array(Math.max(FEWEST, room)),
      starts: new Uint16Array(CELLS + 1),
      buffer: undefined,
    };
    this.blocks.push(block);
    return block;
  }
}

/** Bytes that a block has room for. */
const FEWEST = 1024;
