// The row that numbers the columns of a printed table, beneath their names: `(1) | (2) | (3)`, `a) | b) | c)`.
import { isBlank, looksNumeric } from './looks.ts';
import type { Cell } from './row.ts';
import type { HeadRow } from './shape.ts';

const FEWEST = 3;

/**
 * Whether a row numbers the columns: each of its cells is the place of its column, from 1 or, in brackets, from A, and it has one for every
 * name. Bare figures can be a record: they number columns where one of them holds no number below.
 */
export function numbersColumns(
  row: HeadRow | undefined,
  names: readonly Cell[],
  below: readonly HeadRow[],
): boolean {
  if (!row || row.damaged) return false;
  const named = names.flatMap((name, at) => (isBlank(name) ? [] : [at]));
  const filled = row.cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  if (named.length < FEWEST || filled.join() !== named.join()) return false;
  const texts = named.map((at) => String(row.cells[at]).trim());
  const bare = texts.map((text) => text.replace(/^\((\w+)\)$|^(\w+)[.)]$/, '$1$2').toLowerCase());
  const bracketed = texts.every((text) => /^\(?\w+\)$/.test(text));
  if (bare.every((text, i) => text === String.fromCharCode(97 + i))) return bracketed;
  if (!bare.every((text, i) => text === String(i + 1))) return false;
  return bracketed || named.some((at) => holdsText(below, at));
}

/** Cells stand below in a column, and none looks like a number. */
function holdsText(below: readonly HeadRow[], at: number): boolean {
  const cells = below.map((row) => row.cells[at]).filter((cell): cell is Cell => !isBlank(cell));
  return cells.length > 0 && !cells.some((cell) => looksNumeric(cell));
}
