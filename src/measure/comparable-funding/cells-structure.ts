import { square } from '../../base/powers.ts';
import { type Cells, cellsOf } from '../cells.ts';
import type { FundingUnits, GroupFigures, Structure } from './types.ts';

/**
 * Comparables as whole cells: those of a unit are all units of other groups in its stratum. Every figure comes from the
 * sum and the squares of each cell, taken about the mean of its stratum so that equal amounts have no spread.
 *
 * Error of ln(Σy/Σe): the group's own part n/(n − 1) Σ (y − R e)² / (Σy)², the comparables' Σ n² s²/m / (Σe)² over cells
 * of n units with m comparables (METHODS §14).
 */
export function cellsStructure(units: FundingUnits, fewest: number): Structure & { readonly cells: Cells } {
  const cells = cellsOf(units);
  const { count, stratum, group, start, units: order } = cells;
  const { strataCount, groupCount } = units;
  const sizes = Int32Array.from({ length: count }, (_, c) => start[c + 1]! - start[c]!);
  const strataSizes = new Int32Array(strataCount);
  for (let c = 0; c < count; c++) strataSizes[stratum[c]!]! += sizes[c]!;
  const rest = Int32Array.from(stratum, (s, c) => strataSizes[s]! - sizes[c]!);
  const open = Uint8Array.from(rest, (m) => (m >= fewest ? 1 : 0));
  const centre = meansOf(units, strataSizes, order);
  const [n, compared, comparables] = [0, 0, 0].map(() => new Int32Array(groupCount)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const has = new Uint8Array(units.amounts.length);
  for (let c = 0; c < count; c++) {
    const g = group[c]!;
    n[g]! += sizes[c]!;
    if (open[c] === 0) continue;
    compared[g]! += sizes[c]!;
    comparables[g]! += rest[c]!;
    for (let at = start[c]!; at < start[c + 1]!; at++) has[order[at]!] = 1;
  }
  const sums: Sums = {
    sum: new Float64Array(count),
    squares: new Float64Array(count),
    elsewhere: new Float64Array(count),
    strataSum: new Float64Array(strataCount),
    strataSquares: new Float64Array(strataCount),
  };
  const laid: Laid = {
    cells,
    open,
    centre: Float64Array.from(stratum, (s) => centre[s]!),
    size: Float64Array.from(sizes),
    rest: Float64Array.from(rest),
    compared,
  };
  return {
    cells,
    groupCount,
    n,
    compared,
    comparables,
    has,
    expectedOf(amounts) {
      takeMoments(amounts, laid, sums);
      const { sum, strataSum } = sums;
      const expected = new Float64Array(amounts.length).fill(Number.NaN);
      for (let c = 0; c < count; c++) {
        if (open[c] === 0) continue;
        const s = stratum[c]!;
        const mean = centre[s]! + (strataSum[s]! - sum[c]!) / rest[c]!;
        for (let at = start[c]!; at < start[c + 1]!; at++) expected[order[at]!] = mean;
      }
      return expected;
    },
    evaluate(amounts, into: GroupFigures) {
      takeMoments(amounts, laid, sums);
      takeFigures(laid, sums, into);
    },
  };
}

/** What does not change from deal to deal, by cell. */
interface Laid {
  readonly cells: Cells;
  /** 1: its units have enough comparables elsewhere. */
  readonly open: Uint8Array;
  /** Of its stratum. */
  readonly centre: Float64Array;
  readonly size: Float64Array;
  /** Units of its stratum in other groups. */
  readonly rest: Float64Array;
  /** By group. */
  readonly compared: Int32Array;
}

/** Of one deal, about the centres of the strata. */
interface Sums {
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** Mean of the comparables of a cell, of open cells. */
  readonly elsewhere: Float64Array;
  readonly strataSum: Float64Array;
  readonly strataSquares: Float64Array;
}

/** Σ (y − centre) and Σ (y − centre)² of cells and strata. */
function takeMoments(
  amounts: Float64Array,
  { cells: { count, stratum, start, units }, centre }: Laid,
  { sum, squares, strataSum, strataSquares }: Sums,
): void {
  strataSum.fill(0);
  strataSquares.fill(0);
  for (let c = 0, at = 0; c < count; c++) {
    const about = centre[c]!;
    let first = 0;
    let second = 0;
    for (const end = start[c + 1]!; at < end; at++) {
      const away = amounts[units[at]!]! - about;
      first += away;
      second += away * away;
    }
    const s = stratum[c]!;
    sum[c] = first;
    squares[c] = second;
    strataSum[s]! += first;
    strataSquares[s]! += second;
  }
}

/** The figures of every group, from the sums of a deal. */
function takeFigures(
  { cells: { stratum, groupStart }, open, centre, size, rest, compared }: Laid,
  { sum, squares, elsewhere, strataSum, strataSquares }: Sums,
  { total, expected, error }: GroupFigures,
): void {
  for (let g = 0; g < compared.length; g++) {
    const first = groupStart[g]!;
    const last = groupStart[g + 1]!;
    let received = 0;
    let would = 0;
    let others = 0;
    for (let c = first; c < last; c++) {
      if (open[c] === 0) continue;
      const n = size[c]!;
      const m = rest[c]!;
      const s = stratum[c]!;
      const about = centre[c]!;
      const away = (strataSum[s]! - sum[c]!) / m;
      const mean = about + away;
      elsewhere[c] = mean;
      received += sum[c]! + n * about;
      would += n * mean;
      if (m < 2) continue;
      const spread = Math.max(0, strataSquares[s]! - squares[c]! - m * away * away);
      others += (n * n * spread) / (m - 1) / m;
    }
    // What is left of nothing by rounding is nothing.
    if (Math.abs(received) < 1e-9 * would) received = 0;
    total[g] = received;
    expected[g] = would;
    const ratio = received / would;
    let own = 0;
    for (let c = first; c < last; c++) {
      if (open[c] === 0) continue;
      const apart = centre[c]! - ratio * elsewhere[c]!;
      own += squares[c]! + 2 * apart * sum[c]! + size[c]! * apart * apart;
    }
    const units = compared[g]!;
    error[g] = units < 2 ? Number.NaN : errorOf(own * (units / (units - 1)), others, received, would);
  }
}

/** √(own/total² + others/expected²); 0 where the squares are nothing but rounding. */
export function errorOf(own: number, others: number, total: number, expected: number): number {
  if (!(total > 0) || !(expected > 0)) return Number.NaN;
  const variance = Math.max(0, own) / square(total) + others / square(expected);
  return variance < 1e-18 ? 0 : Math.sqrt(variance);
}

function meansOf({ amounts, strata, strataCount }: FundingUnits, sizes: Int32Array, order: Int32Array) {
  const totals = new Float64Array(strataCount);
  for (const i of order) totals[strata[i]!]! += amounts[i]!;
  return totals.map((total, s) => (sizes[s] === 0 ? 0 : total / sizes[s]!));
}
