import type { Cell } from './row.ts';

/** What a cell looks like from outside; what it means is settled by the clean room. */

const CURRENCY = String.raw`(?:[$€£¥]|CAD|USD|EUR|ZAR|CHF|R|k\$|M\$|%)`;
const SPACES = String.raw`[\s\u00A0\u202F]*`;
const NUMBER = new RegExp(
  `^[(~-]?${SPACES}${CURRENCY}?${SPACES}[+\\-−]?\\d[\\d\\s.,'’\\u00A0\\u202F]*(?:[eE][+-]?\\d+)?${SPACES}${CURRENCY}?${SPACES}[)-]?$`,
);
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T]\d{1,2}:\d{2}.*)?$/;
const PERIOD = /^(19|20)\d{2}(\s*[-–/]\s*((19|20)?\d{2}))?$/;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A number, an amount of money or a date: what stands in rows, not in a line of names. */
export function looksLikeValue(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  const text = cell.trim();
  return NUMBER.test(text) || DATE.test(text);
}

export function looksLikeDate(cell: Cell): boolean {
  return typeof cell === 'string' && DATE.test(cell.trim());
}

/** A number or an amount of money. */
export function looksNumeric(cell: Cell): boolean {
  return typeof cell === 'number' || NUMBER.test(cell.trim());
}

/** `2023`, `2023-2024`, `2023-24`: a value, but also the name of a column in a table by years. */
export function looksLikePeriod(cell: Cell): boolean {
  return PERIOD.test(String(cell).trim());
}
