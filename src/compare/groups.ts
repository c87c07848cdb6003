import { NumberMap } from '../base/number-map.ts';
import { labelOrder } from '../base/text.ts';
import { integers } from '../clean/columnar.ts';
import { BLANK, SEVERAL, type UnitLabels, type Units, unitLabels } from './units.ts';

/** A partition of the units by the labels of one or more columns. */
export interface Grouping {
  readonly by: readonly string[];
  /** Label of each group in each column of `by`, groups sorted by label. */
  readonly keys: readonly (readonly string[])[];
  /** Group of each unit; negative for a unit left out. */
  readonly codes: Int32Array;
  /** Units whose label is blank in at least one column of `by`. */
  readonly blank: readonly number[];
  /** Units whose records carry several labels in a column of `by` (and none is blank). */
  readonly several: readonly number[];
}

/** Groups the units; undefined when a column of `by` is not in the data set. Time proportional to the units and the labels. */
export function groupUnits(units: Units, by: readonly string[]): Grouping | undefined {
  const columns = by.flatMap((role) => unitLabels(units, role) ?? []);
  if (columns.length < by.length) return undefined;

  const codes = new Int32Array(units.n);
  let first: Int32Array = Int32Array.of(0);
  for (const column of columns) first = combine(codes, first.length, column);
  const order = byLabels(first, columns);
  const place = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) place[order[at]!] = at;

  const blank: number[] = [];
  const several: number[] = [];
  for (let unit = 0; unit < units.n; unit++) {
    const code = codes[unit]!;
    if (code >= 0) codes[unit] = place[code]!;
    else if (code === BLANK) blank.push(unit);
    else if (code === SEVERAL) several.push(unit);
  }
  const labelsOf = (unit: number) => columns.map((column) => column.values[column.codes[unit]!]!);
  return { by, keys: Array.from(order, (group) => labelsOf(first[group]!)), codes, blank, several };
}

/**
 * Makes `codes`, of which there are `count`, those of the combinations with the labels of one more column, numbered in order of
 * first appearance: `BLANK` where a unit has no label in one of the columns, else `SEVERAL` where it has several. Returns the
 * first unit of each.
 */
function combine(codes: Int32Array, count: number, column: UnitLabels): Int32Array {
  const labels = column.values.length;
  const known = new NumberMap(count * labels);
  const first = integers();
  for (let unit = 0; unit < codes.length; unit++) {
    const one = codes[unit]!;
    const other = column.codes[unit]!;
    if (one < 0 || other < 0) {
      codes[unit] = one === BLANK || other === BLANK ? BLANK : SEVERAL;
      continue;
    }
    const pair = one * labels + other;
    let code = known.get(pair);
    if (code < 0) {
      code = first.length;
      known.set(pair, code);
      first.push(unit);
    }
    codes[unit] = code;
  }
  return first.finish();
}

/** The combinations sorted by their label in the first column, then in the second … */
function byLabels(first: Int32Array, columns: readonly UnitLabels[]): Int32Array {
  let order = Int32Array.from(first, (_, group) => group);
  // Sorted by the last column first: each sort leaves the order of those before it among equals.
  for (const { values, codes } of columns.toReversed()) {
    const ranks = ranksOf(values);
    const rankOf = (group: number): number => ranks[codes[first[group]!]!]!;
    const next = new Int32Array(values.length + 1);
    for (const group of order) next[rankOf(group) + 1]!++;
    for (let rank = 0; rank < values.length; rank++) next[rank + 1]! += next[rank]!;
    const sorted = new Int32Array(order.length);
    for (const group of order) sorted[next[rankOf(group)]!++] = group;
    order = sorted;
  }
  return order;
}

/** The place of each label among all of its column; equal labels have one place. */
function ranksOf(values: readonly string[]): Int32Array {
  const order = labelOrder(values);
  const ranks = new Int32Array(values.length);
  let rank = 0;
  for (const [at, code] of order.entries()) {
    if (at > 0 && values[code] !== values[order[at - 1]!]) rank = at;
    ranks[code] = rank;
  }
  return ranks;
}
