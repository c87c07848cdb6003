import { lastOf } from '../base/existing.ts';
import { compareLabels } from '../base/text.ts';
import type { WeighedSide } from '../measure/peers/weighed-side.ts';
import type { BalanceColumn } from './balance-column.ts';

/** Values that a list gives at most; a longer side is summed up. */
const LISTED = 9;

/**
 * The values of one side, to be read rather than measured. Up to nine units: every value, in order. More: the labels that
 * weigh most with their shares, or the lowest, the (weighted) median and the highest number.
 */
export type SideList =
  | { readonly n: number; readonly values: readonly (number | string)[] }
  | { readonly n: number; readonly shares: readonly { readonly label: string; readonly share: number }[] }
  | { readonly n: number; readonly low: number; readonly median: number; readonly high: number };

/** `side`: the weights of the same units over the values of the column. */
export function sideList(column: BalanceColumn, units: Int32Array, side: WeighedSide): SideList {
  const n = side.units;
  const codes = units.map((unit) => column.codes[unit]!).filter((code) => code >= 0);
  if (column.kind === 'labels') {
    const labels = column.values;
    return n <= LISTED
      ? { n, values: Array.from(codes, (code) => labels[code]!).sort(compareLabels) }
      : { n, shares: largestShares(labels, side) };
  }
  const { values } = column;
  if (n <= LISTED) return { n, values: Array.from(codes.sort(), (code) => values[code]!) };
  const held = Int32Array.from(values.keys()).filter((code) => side.at[code]! > 0);
  return {
    n,
    low: values[held[0]!]!,
    median: weightedMedian(values, held, side),
    high: values[lastOf(held)]!,
  };
}

function largestShares(
  labels: readonly string[],
  { at, total }: WeighedSide,
): { label: string; share: number }[] {
  return labels
    .map((label, code) => ({ label, share: at[code]! / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || compareLabels(a.label, b.label))
    .slice(0, LISTED);
}

/** The value with half of the weight on each side; between two values, their middle: the median when weights are equal. */
function weightedMedian(values: Float64Array, held: Int32Array, { at, total }: WeighedSide): number {
  const half = total / 2;
  let below = 0;
  for (const [i, code] of held.entries()) {
    below += at[code]!;
    if (Math.abs(below - half) < half * 1e-12) return (values[code]! + values[held[i + 1]!]!) / 2;
    if (below > half) return values[code]!;
  }
  return values[lastOf(held)]!;
}
