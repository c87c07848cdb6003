import type { Cell } from '../read/types.ts';
import { type AmountProblem, amountShape, amountValue, type DecimalMark } from './amounts.ts';

/** What reading an amount gave. */
export type Amount = { readonly value: number; readonly approximate: boolean } | AmountProblem;

/** The amount of a cell, printed or typed, under the decimal mark of its column; or why it is none. */
export function readAmount(cell: Cell, mark: DecimalMark, lakh: boolean): Amount {
  if (typeof cell === 'number') {
    // A workbook keeps 15 significant digits; what a formula leaves beyond them (0.30000000000000004) is noise.
    return Number.isFinite(cell)
      ? { value: Number(cell.toPrecision(15)), approximate: false }
      : 'amount-unreadable';
  }
  const shape = amountShape(cell);
  if (typeof shape === 'string') return shape;
  const value = amountValue(shape, mark, lakh);
  return typeof value === 'string' ? value : { value, approximate: shape.approximate };
}
