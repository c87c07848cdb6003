import { HASH_PRIME, HASH_START, hashOfText } from '../../base/hash.ts';
import { SAYING_WORDS } from '../totals.ts';
import type { CodedColumn } from './table.ts';

/** Columns of fewer distinct cells are judged by their texts: there is more to prepare than to spare. */
const MANY = 512;

/** Letters and digits of ASCII in lower case, by their byte; 0: what parts words; ODD: controls, and whatever is not ASCII. */
const ODD = 1;
const LETTERS = new Uint8Array(256).fill(ODD);
for (let code = 32; code < 127; code++) {
  const char = String.fromCharCode(code).toLowerCase();
  LETTERS[code] = /[a-z0-9]/.test(char) ? char.charCodeAt(0) : 0;
}

/** Words whose hash ends in these bits may say a total or a statistic. */
const SAYING = new Uint8Array(1 << 14);
for (const word of SAYING_WORDS) SAYING[hashOfText(word) & (SAYING.length - 1)] = 1;

const known = new WeakMap<CodedColumn, Uint8Array>();

/**
 * Marks (1) the cells of a column of which their bytes tell that they are ordinary labels: ASCII that opens with a letter, of two
 * words or more, none of which is one that totals and statistics are told by. undefined where the texts tell as soon.
 */
export function ordinaryCells(column: CodedColumn): Uint8Array | undefined {
  if ('sources' in column || column.rare || column.size < MANY) return undefined;
  const before = known.get(column);
  if (before?.length === column.size) return before;
  const marks = new Uint8Array(column.size);
  const { bytes, starts, codes } = column.store;
  for (let code = 0; code < codes; code++)
    if (isOrdinary(bytes, starts[code]!, starts[code + 1]!)) marks[code] = 1;
  known.set(column, marks);
  return marks;
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
      if (SAYING[hash & (SAYING.length - 1)] === 1) return false;
      words++;
      hash = HASH_START;
    }
  }
  return words > 1;
}
const SMALL_A = 97;
