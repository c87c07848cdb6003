import { raiseLowestRatio } from '../claims/floor.ts';

/** Raises the lowest amount ÷ line first, to one common ratio of at most 1; those without a line get nothing. */
export function raiseToLine(amount: Float64Array, line: Float64Array, spent: number): Float64Array {
  const rows = Array.from(amount.keys()).filter((i) => line[i]! > 0);
  const raised = raiseLowestRatio(
    Float64Array.from(rows, (i) => amount[i]!),
    Float64Array.from(rows, (i) => line[i]!),
    spent,
  );
  const awards = new Float64Array(amount.length);
  rows.forEach((row, k) => {
    awards[row] = raised[k]!;
  });
  return awards;
}
