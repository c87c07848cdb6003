/** The hashes of names by a loop of the kernel (`nameHashes` of src/build/kernel/names.as), which tells nearly all that are ASCII. */
import { hashOfText } from '../base/hash.ts';
import { Kernel } from '../base/kernel/kernel.ts';
import type { CellStore } from '../read/columns/dictionary.ts';
import { LETTERS } from './ascii-letters.ts';
import { BLOCK, forEachBlock, listedAt } from './cell-blocks.ts';
import { isTelling, LONGEST_NAME, SPECIAL_WORDS, writtenOut } from './name-words.ts';

/** Hashes of names, each by its place; those of a name with a longer word left out, and the place of that name. */
interface NameHashes {
  readonly wholes: Int32Array;
  readonly parts: { push(part: number): void };
  readonly owners: { push(place: number): void };
}

/** Enters the hashes of names; the places of those that it cannot tell, in order. */
export function hashNames(names: CellStore, { wholes, parts, owners }: NameHashes): number[] {
  const untold: number[] = [];
  const kernel = Kernel.take();
  const tables = kernel.room(TABLES.length);
  const words = kernel.room(LONGEST_NAME * 8);
  const whole = kernel.room(BLOCK * 4);
  const found = kernel.room(BLOCK * LONGEST_NAME * 8);
  const asked = kernel.room(4 * (BLOCK + 1));
  kernel.bytes.set(TABLES, tables);
  forEachBlock(kernel, names, ({ bytes, starts, from, count }) => {
    const left = kernel.run.nameHashes(bytes, starts, count, tables, words, whole, found, asked);
    wholes.set(kernel.words.subarray(whole / 4, whole / 4 + count), from);
    for (let i = 0; i < left; i++) {
      parts.push(kernel.words[found / 4 + 2 * i]!);
      owners.push(from + kernel.words[found / 4 + 2 * i + 1]!);
    }
    for (const place of listedAt(kernel, asked)) untold.push(from + place);
  });
  kernel.leave();
  return untold;
}

/** How the loop knows special words: a slot by the bits of their hash, and for each its letters, how many, and what is done with it. */
const SLOTS = 4096;
const ENTRY = 16;
const LENGTH = 14;
const KIND = 15;
const LEFT_OUT = 1;
/** A slot of more than one. */
const SEVERAL = 255;

const TABLES = new Uint8Array(LETTERS.length + SLOTS + SPECIAL_WORDS.length * ENTRY);
TABLES.set(LETTERS);
for (const [at, word] of SPECIAL_WORDS.entries()) {
  const slot = LETTERS.length + (hashOfText(word) & (SLOTS - 1));
  TABLES[slot] = TABLES[slot] === 0 ? at + 1 : SEVERAL;
  const entry = LETTERS.length + SLOTS + at * ENTRY;
  for (let i = 0; i < word.length; i++) TABLES[entry + i] = word.charCodeAt(i);
  TABLES[entry + LENGTH] = word.length;
  TABLES[entry + KIND] = isTelling(writtenOut(word)) ? 0 : LEFT_OUT;
}
