/** The distinct cells of a column as the loops of the kernel take them: a block at a time, by where they stand in its memory. */
import type { Kernel } from '../base/kernel/kernel.ts';
import type { CellStore } from '../read/columns/dictionary.ts';

/** Cells of a block. */
export const BLOCK = 1024;

interface CellBlock {
  /** Where the first byte of all cells would stand: places of cells count from it, and it may be below 0. */
  readonly bytes: number;
  /** Where the words stand that say where each cell begins and, last, where the last ends. */
  readonly starts: number;
  /** The first cell, and how many there are. */
  readonly from: number;
  readonly count: number;
}

/** What a loop lists at a place: how many, then which. Valid until a place is given. */
export const listedAt = ({ words }: Kernel, place: number): Int32Array =>
  words.subarray(place / 4 + 1, place / 4 + 1 + words[place / 4]!);

/** Brings cells to the memory of a kernel, block by block, for a loop to look at. */
export function forEachBlock(
  kernel: Kernel,
  { bytes, starts, codes }: CellStore,
  look: (block: CellBlock) => void,
): void {
  const begins = kernel.room(4 * (BLOCK + 1));
  for (let from = 0; from < codes; from += BLOCK) {
    const count = Math.min(BLOCK, codes - from);
    const first = starts[from]!;
    const length = starts[from + count]! - first;
    const place = kernel.room(length);
    kernel.bytes.set(bytes.subarray(first, first + length), place);
    kernel.words.set(starts.subarray(from, from + count + 1), begins / 4);
    look({ bytes: place - first, starts: begins, from, count });
    kernel.giveBack(place, length);
  }
}
