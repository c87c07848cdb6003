import { finite } from '../../../base/finite.ts';
import { moneyDigits, type Numbers } from '../../../messages/numbers.ts';
import { cellText, DIGITS, isNumeric } from '../../model/cells.ts';
import { type CellValue, type Column, type ColumnKind, isAbsent, isFigure } from '../../model/report.ts';
import { xmlText } from '../xml-text.ts';
import { numberStyle } from './number-format.ts';
import type { CellStyle, SheetCell } from './rows.ts';

/** Characters that a cell of Excel holds; a longer text makes Excel repair the file. */
const MAX_TEXT = 32_767;
/** Decimal digits that a double, and so a cell, keeps whatever they are. */
const MAX_DIGITS = 15;

/** Money that a cell would round: it is written as text, and a note says so. */
export function exceedsCell(cell: CellValue): boolean {
  return isExact(cell) && significantDigits(cell.exact) > MAX_DIGITS;
}

/** What stands for a character that could not be read. */
const UNREAD = '\uFFFD';

/** A cell as a workbook holds it: a number with its format, or text. Nothing is ever a formula. */
export function workbookCell(cell: CellValue, column: Column, numbers: Numbers): SheetCell {
  const number = (value: number, kind: ColumnKind, digits: number | undefined): SheetCell => ({
    value: finite(value),
    style: numberStyle(kind, kind === 'money' ? moneyDigits(value, digits ?? DIGITS.money) : digits, numbers),
  });
  if (cell === null) return EMPTY;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return number(cell, column.kind, column.digits);
  if (isFigure(cell)) return number(cell.figure, cell.kind, cell.digits);
  if (isAbsent(cell)) return atRight(textCell(cell.absent));
  if (exceedsCell(cell)) return atRight(textCell(cellText(cell, column, numbers)));
  return number(Number(cell.exact), 'money', column.digits ?? 2);
}

/** Text and nothing: cells without a look of their own. */
export const AS_TYPED: CellStyle = {};
const EMPTY: SheetCell = { value: null, style: AS_TYPED };
const TEXT_FORMAT: CellStyle = { format: '@' };
const AT_RIGHT: CellStyle = { align: 'right' };
const TEXT_AT_RIGHT: CellStyle = { ...TEXT_FORMAT, ...AT_RIGHT };

const atRight = ({ value, style }: SheetCell): SheetCell => ({
  value,
  style: style === TEXT_FORMAT ? TEXT_AT_RIGHT : AT_RIGHT,
});

/**
 * Text that stays text: the format `@` keeps what begins like a formula from becoming one when a person edits the
 * cell. `_x0041_` is an escape of SpreadsheetML (ECMA-376 part 1, 22.9.2.19 ST_Xstring): written out, it is text again.
 */
export function textCell(text: string): SheetCell {
  const safe = xmlText(text)
    .replaceAll(UNREAD, '')
    .slice(0, MAX_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return { value: safe, style: /^[=+\-@]/.test(safe) ? TEXT_FORMAT : AS_TYPED };
}

/** Text after another column is set in a little, so that it does not touch a figure. */
export const besideFigures = (column: Column, i: number): CellStyle =>
  i > 0 && !isNumeric(column) ? { align: 'left', indent: 1 } : {};

function isExact(cell: CellValue): cell is { readonly exact: string } {
  return typeof cell === 'object' && cell !== null && 'exact' in cell;
}

function significantDigits(decimal: string): number {
  const digits = decimal.replace(/[^\d]/g, '').replace(/^0+/, '');
  return decimal.includes('.') ? digits.replace(/0+$/, '').length : digits.length;
}
