import type { CellColumn } from '../../read/columns/column.ts';
import { isOrdinaryName } from '../ordinary-name.ts';
import { CodeFacts } from './facts.ts';

const NO = 1;
const YES = 2;

const known = new WeakMap<CellColumn, CodeFacts>();

/** Whether the cell of a code is an ordinary name; every pass over a column asks it, and each cell is judged once. */
export function ordinaryCells(column: CellColumn): (code: number) => boolean {
  const facts = known.get(column) ?? new CodeFacts(column, (text) => (isOrdinaryName(text) ? YES : NO));
  known.set(column, facts);
  return (code) => facts.of(code) === YES;
}
