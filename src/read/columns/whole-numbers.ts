import { cutList } from './pieces.ts';

/** Rows of a block. */
const BITS = 14;
const ROWS = 1 << BITS;
/** Rows that there is room for at first: a table of many columns may have few rows. */
const FIRST = 256;

type Block = Int8Array | Int16Array | Int32Array;

/**
 * Whole numbers (−1 or more), one a row, in as few bytes as their block of rows needs: none where each is one more than that
 * of the row before. What is full is never copied.
 */
export class WholeNumbers {
  /** Rows so far. */
  length = 0;
  /** Of a block whose numbers follow one another, the first of them. */
  private readonly blocks: (Block | number)[] = [];
  private window = new Int32Array(0);
  private windowFrom = -1;
  /** Numbers of the window that are those of rows. */
  private windowCount = 0;

  /** Adds the first `count` numbers of a list, none of which is more than `most`. */
  add(numbers: Int32Array, count: number, most: number): void {
    this.windowFrom = -1;
    for (let from = 0; from < count; ) {
      const at = this.length & (ROWS - 1);
      const taken = Math.min(count - from, ROWS - at);
      this.block(at + taken, most).set(numbers.subarray(from, from + taken), at);
      this.length += taken;
      from += taken;
    }
  }

  /** Adds `count` numbers that follow one another. */
  addRun(first: number, count: number): void {
    this.windowFrom = -1;
    for (let added = 0; added < count; ) {
      const at = this.length & (ROWS - 1);
      const taken = Math.min(count - added, ROWS - at);
      const last = this.blocks.at(-1);
      if (at === 0) this.blocks.push(first + added);
      else if (typeof last !== 'number' || last + at !== first + added) {
        const block = this.block(at + taken, first + count);
        for (let i = 0; i < taken; i++) block[at + i] = first + added + i;
      }
      this.length += taken;
      added += taken;
    }
  }

  /** The number of a row. */
  at(row: number): number {
    const block = this.blocks[row >>> BITS]!;
    const at = row & (ROWS - 1);
    return typeof block === 'number' ? block + at : block[at]!;
  }

  /** The first of the numbers of so many rows, where they are known to follow one another. */
  runFrom(row: number, count: number): number | undefined {
    const [first, last] = [this.blocks[row >>> BITS], this.blocks[(row + count - 1) >>> BITS]];
    if (typeof first !== 'number' || typeof last !== 'number') return undefined;
    return this.at(row + count - 1) - this.at(row) === count - 1 ? this.at(row) : undefined;
  }

  /** The numbers of rows from `from` on, so many at most: valid until others are asked for. */
  from(from: number, most: number): Int32Array {
    const count = Math.min(most, this.length - from);
    if (this.windowFrom === from && this.windowCount >= count) return this.window;
    if (this.window.length < most) this.window = new Int32Array(most);
    const { window } = this;
    for (let i = 0; i < count; ) {
      const block = this.blocks[(from + i) >>> BITS]!;
      const at = (from + i) & (ROWS - 1);
      const taken = Math.min(count - i, ROWS - at);
      if (typeof block === 'number') for (let k = 0; k < taken; k++) window[i + k] = block + at + k;
      else window.set(block.subarray(at, at + taken), i);
      i += taken;
    }
    this.windowFrom = from;
    this.windowCount = count;
    return window;
  }

  /** The block of the next row, with room for so many rows and for numbers up to `most`. */
  private block(rows: number, most: number): Block {
    const own = this.length & (ROWS - 1);
    if (own === 0) this.blocks.push(blockOf(rows, most));
    const last = this.blocks.length - 1;
    const block = this.blocks[last]!;
    if (typeof block === 'number') {
      const explicit = blockOf(rows, Math.max(most, block + own));
      for (let i = 0; i < own; i++) explicit[i] = block + i;
      this.blocks[last] = explicit;
      return explicit;
    }
    if (rows <= block.length && most <= largestOf(block)) return block;
    const larger = blockOf(Math.max(rows, block.length), Math.max(most, largestOf(block)));
    larger.set(block.subarray(0, own));
    this.blocks[last] = larger;
    return larger;
  }
}

/** Room for so many rows, and some more. */
function blockOf(rows: number, most: number): Block {
  let room = FIRST;
  while (room < rows) room *= 2;
  const kind = most <= LARGEST_8 ? Int8Array : most <= LARGEST_16 ? Int16Array : Int32Array;
  return room < ROWS ? new kind(room) : cutList<Block>(kind, room);
}

const LARGEST_8 = 2 ** 7 - 1;
const LARGEST_16 = 2 ** 15 - 1;

const largestOf = (block: Block): number => 2 ** (8 * block.BYTES_PER_ELEMENT - 1) - 1;
