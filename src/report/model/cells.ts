import type { Numbers } from '../../messages/numbers.ts';
import { type CellValue, type Column, type ColumnKind, isAbsent, isFigure } from './report.ts';

/** Decimals a kind is shown with when its column does not say. Rounding happens here and nowhere before. */
export const DIGITS: Record<ColumnKind, number> = {
  text: 0,
  count: 0,
  money: 0,
  share: 1,
  index: 3,
  quantity: 2,
};

/** A cell as a person reads it. */
export function cellText(cell: CellValue, column: Column, numbers: Numbers): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell, column.kind, column.digits, numbers);
  if (isAbsent(cell)) return cell.absent;
  if (isFigure(cell)) return numberText(cell.figure, cell.kind, cell.digits, numbers);
  return column.digits === undefined || column.digits >= 2
    ? numbers.exactMoney(cell.exact)
    : numbers.money(Number(cell.exact), column.digits);
}

export function numberText(
  x: number,
  kind: ColumnKind,
  digits: number | undefined,
  numbers: Numbers,
): string {
  const decimals = digits ?? DIGITS[kind];
  if (kind === 'money') return numbers.money(x, decimals);
  if (kind === 'share') return numbers.percent(x, decimals);
  if (kind === 'count') return numbers.count(x);
  return numbers.decimal(x, decimals);
}

export const isNumeric = (column: Column): boolean => column.kind !== 'text';
