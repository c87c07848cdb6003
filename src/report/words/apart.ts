import type { Numbers } from '../../messages/numbers.ts';
import { DIGITS, numberText } from '../model/cells.ts';
import type { ColumnKind } from '../model/report.ts';

/** Decimals beyond those of its kind that a figure may be given, so that two of them can be told apart. */
const MORE_DIGITS = 8;

/** As many decimals as it takes to see that two figures of a kind are not the same, from `least` on. */
export function digitsApart(
  kind: ColumnKind,
  least: number | undefined,
  pair: readonly [number, number],
  numbers: Numbers,
): number {
  const from = Math.min(least ?? DIGITS[kind], 12);
  if (kind === 'count') return from;
  for (let digits = from; digits < from + MORE_DIGITS; digits++) {
    const [a, b] = pair.map((value) => numberText(value, kind, digits, numbers));
    if (a !== b) return digits;
  }
  return from + MORE_DIGITS;
}
