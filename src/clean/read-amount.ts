import type { Cell } from '../read/row.ts';
import { type AmountProblem, amountShape } from './amount-shape.ts';
import { amountValue, couldBeMoney, type DecimalMark, LARGEST_AMOUNT } from './amounts.ts';

/** What there is to know of an amount that was read. */
export type AmountRemark = 'amount-footnote' | 'amount-dash';

/** What reading an amount gave. */
export type Amount =
  | { readonly value: number; readonly approximate: boolean; readonly remark?: AmountRemark | undefined }
  | AmountProblem;

/** How the numbers of a column are written, and the power of ten that they are multiplied by. */
export interface NumberForm {
  readonly mark: DecimalMark;
  readonly lakh: boolean;
  readonly power: number;
  /** What is as large is no amount. */
  readonly largest?: number;
}

/** The amount of a cell, printed or typed, in units of currency under the form of its column; or why it is none. */
export function readAmount(cell: Cell, { mark, lakh, power, largest = LARGEST_AMOUNT }: NumberForm): Amount {
  if (typeof cell === 'number') {
    if (Number.isNaN(cell)) return 'amount-unreadable';
    const value = Math.abs(cell) < largest ? scaled(significant(cell), power) : cell;
    return couldBeMoney(value, largest) ? { value, approximate: false } : 'amount-beyond';
  }
  const shape = amountShape(cell);
  if (typeof shape === 'string') return shape;
  // `1,8 M$` in a column of thousands says its own scale.
  const value = amountValue(
    power > 0 && shape.power === 0 ? { ...shape, power } : shape,
    mark,
    lakh,
    largest,
  );
  if (typeof value === 'string') return value;
  const remark = shape.footnote ? 'amount-footnote' : shape.dash ? 'amount-dash' : undefined;
  return { value, approximate: shape.approximate, remark };
}

/**
 * A workbook keeps 15 significant digits; what a formula leaves beyond them (0.30000000000000004) is noise. A number that is
 * the nearest double to so many hundredths, of 15 digits at most, is their decimal already.
 */
function significant(value: number): number {
  const hundredths = Math.round(value * 100);
  const known = hundredths !== 0 && Math.abs(hundredths) < 1e15 && hundredths / 100 === value;
  return known ? value : Number(value.toPrecision(15));
}

/** By the printed decimal: 1.1 × 1000 in doubles is not 1100. */
function scaled(value: number, power: number): number {
  if (power === 0) return value;
  const text = String(value);
  return text.includes('e') ? value * 10 ** power : Number(`${text}e${power}`);
}
