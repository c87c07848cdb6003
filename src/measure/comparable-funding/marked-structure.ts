import { cellsOf } from '../cells.ts';
import { errorOf } from './cells-structure.ts';
import type { FundingUnits, GroupFigures, Structure } from './types.ts';

/** Units that share a stratum and the codes of some marks, and of the group too where `withGroup`. */
interface Classes {
  /** +1 or −1: inclusion and exclusion. */
  readonly sign: number;
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Comparables that must differ in more than the group: in the organisation, where one has several units in a stratum, in
 * another role of the definition. Sums over them by inclusion and exclusion: all of the stratum, less those that share a
 * code, plus those that share two … Time and memory: units × 2^(marks + 1).
 *
 * The error is that of `cellsStructure`, with the spread of a unit's stratum outside its group and the harmonic mean of
 * what each unit of a cell is compared with.
 */
export function markedStructure(units: FundingUnits, fewest: number): Structure {
  const { amounts, groups, groupCount } = units;
  const cells = cellsOf(units);
  const order = cells.units;
  const classes = classesOf(units, order);
  const ones = new Float64Array(amounts.length).fill(1);
  const counts = sumsElsewhere(ones, order, classes);
  const has = Uint8Array.from(amounts, (_, i) => (counts[i]! >= fewest - 0.5 ? 1 : 0));
  const zeros = () => new Int32Array(groupCount);
  const [n, compared, comparables] = [zeros(), zeros(), zeros()];
  for (const i of order) {
    n[groups[i]!]!++;
    if (has[i] === 1) compared[groups[i]!]!++;
  }
  const cellOf = new Int32Array(amounts.length).fill(-1);
  for (let c = 0; c < cells.count; c++) {
    for (let at = cells.start[c]!; at < cells.start[c + 1]!; at++) cellOf[order[at]!] = c;
  }
  const used = usedCells(cells.count, order, cellOf, has, counts);
  const strataSize = sizesOf(units, order);
  for (let c = 0; c < cells.count; c++) {
    const size = cells.start[c + 1]! - cells.start[c]!;
    if (used.units[c]! > 0) comparables[cells.group[c]!]! += strataSize[cells.stratum[c]!]! - size;
  }
  const means = (values: Float64Array): Float64Array => {
    const sums = sumsElsewhere(values, order, classes);
    return sums.map((sum, i) => (has[i] === 1 ? sum / counts[i]! : Number.NaN));
  };
  return {
    groupCount,
    n,
    compared,
    comparables,
    has,
    expectedOf: means,
    evaluate(values, { total, expected, error }: GroupFigures) {
      const would = means(values);
      total.fill(0);
      expected.fill(0);
      for (const i of order) {
        if (has[i] === 0) continue;
        total[groups[i]!]! += values[i]!;
        expected[groups[i]!]! += would[i]!;
      }
      const own = new Float64Array(groupCount);
      for (const i of order) {
        if (has[i] === 0) continue;
        const g = groups[i]!;
        const away = values[i]! - (total[g]! / expected[g]!) * would[i]!;
        own[g]! += away * away;
      }
      const others = spreadElsewhere(values, units, cells, used, strataSize);
      for (let g = 0; g < groupCount; g++) {
        const k = compared[g]!;
        error[g] = k < 2 ? Number.NaN : errorOf((own[g]! * k) / (k - 1), others[g]!, total[g]!, expected[g]!);
      }
    },
  };
}

/** Compared units of each cell, and the harmonic mean of their numbers of comparables. */
function usedCells(
  count: number,
  order: Int32Array,
  cellOf: Int32Array,
  has: Uint8Array,
  counts: Float64Array,
): { readonly units: Int32Array; readonly comparables: Float64Array } {
  const units = new Int32Array(count);
  const inverse = new Float64Array(count);
  for (const i of order) {
    if (has[i] === 0) continue;
    units[cellOf[i]!]!++;
    inverse[cellOf[i]!]! += 1 / counts[i]!;
  }
  return { units, comparables: inverse.map((sum, c) => units[c]! / sum) };
}

/** Σ over cells of n² s²/m for every group: s² the variance of the stratum outside the group. */
function spreadElsewhere(
  values: Float64Array,
  { strataCount, groupCount }: FundingUnits,
  { count, stratum, group, start, units: order }: ReturnType<typeof cellsOf>,
  used: ReturnType<typeof usedCells>,
  strataSize: Int32Array,
): Float64Array {
  const centre = new Float64Array(strataCount);
  for (let c = 0; c < count; c++) {
    for (let at = start[c]!; at < start[c + 1]!; at++) centre[stratum[c]!]! += values[order[at]!]!;
  }
  centre.forEach((sum, s) => {
    centre[s] = strataSize[s] === 0 ? 0 : sum / strataSize[s]!;
  });
  const sum = new Float64Array(count);
  const squares = new Float64Array(count);
  const strataSquares = new Float64Array(strataCount);
  for (let c = 0; c < count; c++) {
    for (let at = start[c]!; at < start[c + 1]!; at++) {
      const away = values[order[at]!]! - centre[stratum[c]!]!;
      sum[c]! += away;
      squares[c]! += away * away;
    }
    strataSquares[stratum[c]!]! += squares[c]!;
  }
  const others = new Float64Array(groupCount);
  for (let c = 0; c < count; c++) {
    const m = strataSize[stratum[c]!]! - (start[c + 1]! - start[c]!);
    if (used.units[c] === 0 || m < 2) continue;
    const away = -sum[c]! / m;
    const spread = Math.max(0, strataSquares[stratum[c]!]! - squares[c]! - m * away * away);
    others[group[c]!]! += (used.units[c]! * used.units[c]! * spread) / (m - 1) / used.comparables[c]!;
  }
  return others;
}

function sizesOf({ strata, strataCount }: FundingUnits, order: Int32Array): Int32Array {
  const sizes = new Int32Array(strataCount);
  for (const i of order) sizes[strata[i]!]!++;
  return sizes;
}

/** Every subset of {group, marks} as classes of units inside a stratum. */
function classesOf({ strata, groups, marks }: FundingUnits, order: Int32Array): readonly Classes[] {
  const columns = [groups, ...marks];
  return Array.from({ length: 1 << columns.length }, (_, subset): Classes => {
    const chosen = columns.filter((_column, k) => (subset >> k) & 1);
    let of = Int32Array.from(strata);
    let count = 0;
    for (const column of [undefined, ...chosen]) {
      const known = new Map<number, number>();
      const next = new Int32Array(of.length).fill(-1);
      for (const i of order) {
        const key = column === undefined ? of[i]! : of[i]! * 2 ** 24 + column[i]!;
        let code = known.get(key);
        if (code === undefined) {
          code = known.size;
          known.set(key, code);
        }
        next[i] = code;
      }
      of = next;
      count = known.size;
    }
    return { sign: chosen.length % 2 === 0 ? 1 : -1, of, count };
  });
}

/** Σ of the values of the units that share the stratum of i and no code of group or marks with it. */
function sumsElsewhere(values: Float64Array, order: Int32Array, classes: readonly Classes[]): Float64Array {
  const sums = new Float64Array(values.length);
  for (const { sign, of, count } of classes) {
    const totals = new Float64Array(count);
    for (const i of order) totals[of[i]!]! += values[i]!;
    for (const i of order) sums[i]! += sign * totals[of[i]!]!;
  }
  return sums;
}
