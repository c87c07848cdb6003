import type { CellObject } from 'write-excel-file/node';
import { finite } from '../../../base/finite.ts';
import type { Numbers } from '../../../messages/numbers.ts';
import { cellText } from '../../model/cells.ts';
import { type CellValue, type Column, type ColumnKind, isAbsent, isFigure } from '../../model/report.ts';
import { xmlText } from '../xml-text.ts';
import { numberFormat } from './number-format.ts';

/** Characters that a cell of Excel holds; a longer text makes Excel repair the file. */
const MAX_TEXT = 32_767;
/** Decimal digits that a double, and so a cell, keeps whatever they are. */
const MAX_DIGITS = 15;

/** Money that a cell would round: it is written as text, and a note says so. */
export function exceedsCell(cell: CellValue): boolean {
  return isExact(cell) && significantDigits(cell.exact) > MAX_DIGITS;
}

/** A cell as a workbook holds it: a number with its format, or text. Nothing is ever a formula. */
export function workbookCell(cell: CellValue, column: Column, numbers: Numbers): CellObject {
  const number = (value: number, kind: ColumnKind, digits: number | undefined): CellObject => ({
    value: finite(value),
    type: Number,
    format: numberFormat(kind, digits, numbers),
  });
  if (cell === null) return {};
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return number(cell, column.kind, column.digits);
  if (isFigure(cell)) return number(cell.figure, cell.kind, cell.digits);
  if (isAbsent(cell)) return { ...textCell(cell.absent), align: 'right' };
  if (exceedsCell(cell)) return { ...textCell(cellText(cell, column, numbers)), align: 'right' };
  return number(Number(cell.exact), 'money', column.digits ?? 2);
}

/**
 * Text that stays text: the format `@` keeps what begins like a formula from becoming one when a person edits the
 * cell. `_x0041_` is an escape of SpreadsheetML (ECMA-376 part 1, 22.9.2.19 ST_Xstring): written out, it is text again.
 */
export function textCell(text: string): CellObject {
  const safe = xmlText(text)
    .slice(0, MAX_TEXT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return { value: safe, type: String, ...(/^[=+\-@]/.test(safe) ? { format: '@' } : {}) };
}

function isExact(cell: CellValue): cell is { readonly exact: string } {
  return typeof cell === 'object' && cell !== null && 'exact' in cell;
}

function significantDigits(decimal: string): number {
  const digits = decimal.replace(/[^\d]/g, '').replace(/^0+/, '');
  return decimal.includes('.') ? digits.replace(/0+$/, '').length : digits.length;
}
