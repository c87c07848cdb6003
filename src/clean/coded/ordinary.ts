import { HASH_PRIME, HASH_START, hashOfText } from '../../base/hash.ts';
import { Kernel } from '../../base/kernel/kernel.ts';
import type { CellStore } from '../../read/columns/dictionary.ts';
import { LETTERS, ODD } from '../ascii-letters.ts';
import { BLOCK, forEachBlock, listedAt } from '../cell-blocks.ts';
import { SAYING_WORDS } from '../totals.ts';
import type { CodedColumn } from './table.ts';

/** Columns of fewer distinct cells are judged by their texts: there is more to prepare than to spare. */
const MANY = 512;

/** Hashes of words that may say a total or a statistic, and a mark for all hashes that end in the bits of one. */
const SAYING_HASHES = new Set(Array.from(SAYING_WORDS, (word) => hashOfText(word)));
const SAYING = new Uint8Array(1 << 14);
for (const hash of SAYING_HASHES) SAYING[hash & (SAYING.length - 1)] = 1;

/** Marks (1) on the cells of a column, and how many there are of the first. */
interface Marks {
  readonly ordinary: Uint8Array;
  /** Labels that are so as they stand: with one space between two words, and no error of a formula. */
  readonly standing: Uint8Array;
  readonly count: number;
}

const known = new WeakMap<CodedColumn, Marks>();

/**
 * Marks the cells of a column of which their bytes tell that they are ordinary labels: ASCII that opens with a letter, of two
 * words or more, none of which is one that totals and statistics are told by. undefined where the texts tell as soon.
 */
export function ordinaryCells(column: CodedColumn): Marks | undefined {
  if ('sources' in column || column.rare || column.size < MANY) return undefined;
  const before = known.get(column);
  if (before?.ordinary.length === column.size) return before;
  const marks = marksOf(column.store, column.size);
  known.set(column, marks);
  return marks;
}

/** The same by loops in JavaScript or, where there are some, in WebAssembly. */
export function marksOf(store: CellStore, size: number, byLoops = Kernel.available): Marks {
  const marks = new MarkedCells(store, size);
  if (byLoops) askLoops(store, marks);
  else for (let code = 0; code < store.codes; code++) marks.judge(code);
  return marks;
}

class MarkedCells implements Marks {
  readonly ordinary: Uint8Array;
  readonly standing: Uint8Array;
  count = 0;
  private readonly cells: CellStore;

  constructor(cells: CellStore, size: number) {
    this.cells = cells;
    this.ordinary = new Uint8Array(size);
    this.standing = new Uint8Array(size);
  }

  judge(code: number): void {
    const { bytes, starts } = this.cells;
    const [start, end] = [starts[code]!, starts[code + 1]!];
    if (!isOrdinary(bytes, start, end)) return;
    this.ordinary[code] = 1;
    this.count++;
    if (stands(bytes, start, end)) this.standing[code] = 1;
  }
}

/** Marks cells by `ordinary` of src/build/kernel/names.as; what it cannot tell is judged here. */
function askLoops(store: CellStore, marks: MarkedCells): void {
  const kernel = Kernel.take();
  const letters = kernel.room(LETTERS.length);
  const said = kernel.room(SAYING.length);
  const [ordinary, standing] = [kernel.room(BLOCK), kernel.room(BLOCK)];
  const asked = kernel.room(4 * (BLOCK + 1));
  kernel.bytes.set(LETTERS, letters);
  kernel.bytes.set(SAYING, said);
  forEachBlock(kernel, store, ({ bytes, starts, from, count }) => {
    const mask = SAYING.length - 1;
    marks.count += kernel.run.ordinary(bytes, starts, count, letters, said, mask, ordinary, standing, asked);
    marks.ordinary.set(kernel.bytes.subarray(ordinary, ordinary + count), from);
    marks.standing.set(kernel.bytes.subarray(standing, standing + count), from);
    for (const place of listedAt(kernel, asked)) marks.judge(from + place);
  });
  kernel.leave();
}

function isOrdinary(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end || !(LETTERS[bytes[start]!]! >= SMALL_A)) return false;
  let words = 0;
  let hash = HASH_START;
  for (let at = start; at <= end; at++) {
    const letter = at < end ? LETTERS[bytes[at]!]! : 0;
    if (letter > ODD) hash = Math.imul(hash ^ letter, HASH_PRIME);
    else if (letter === ODD) return false;
    else if (hash !== HASH_START) {
      if (SAYING[hash & (SAYING.length - 1)] === 1 && SAYING_HASHES.has(hash)) return false;
      words++;
      hash = HASH_START;
    }
  }
  return words > 1;
}
const SMALL_A = 97;

/** Whether an ordinary label is tidy, and none of the errors that open with letters (`Err:502`). */
function stands(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === E && bytes[start + 1] === R) return false;
  for (let at = start; at < end; at++)
    if (bytes[at] === SPACE && (at + 1 === end || bytes[at + 1] === SPACE)) return false;
  return true;
}
const E = 69;
const R = 114;
const SPACE = 32;
