import { MAX_COLUMNS, MAX_SHEET_ROWS } from '../limits.ts';

const UPPER_A = 65;
const LOWER_A = 97;
const ZERO = 48;

/**
 * `B12` as numbers, from 1; undefined where no sheet has such a cell. Read by characters: there is one address a
 * cell.
 */
export function readAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) break;
    column = column * 26 + letter;
    if (column > MAX_COLUMNS) return undefined;
  }
  const row = readRow(text, at);
  return column === 0 || row === undefined ? undefined : { row, column };
}

/** A row number from character `from` on; undefined where no sheet has such a row. */
export function readRow(text: string, from = 0): number | undefined {
  let row = 0;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > MAX_SHEET_ROWS) return undefined;
  }
  return row === 0 ? undefined : row;
}

/** `B12` of row 12, column 2. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(UPPER_A + rest);
  return column > 26 ? `${columnLetters((column - 1 - rest) / 26)}${letter}` : letter;
}

/** 1 to 26, or 0 for what is no letter. */
function letterOf(code: number): number {
  if (code >= UPPER_A && code < UPPER_A + 26) return code - UPPER_A + 1;
  return code >= LOWER_A && code < LOWER_A + 26 ? code - LOWER_A + 1 : 0;
}
