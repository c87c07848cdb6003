import { startsOf } from '../base/starts.ts';
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

/** Combinations of labels that are numbered by a table of all that there could be. */
const MOST = 2 ** 23;

/** Groups the units; undefined when a column of `by` is not in the data set. Time proportional to the units and the labels. */
export function groupUnits(units: Units, by: readonly string[]): Grouping | undefined {
  const columns = by.flatMap((role) => unitLabels(units, role) ?? []);
  if (columns.length < by.length) return undefined;

  const codes = new Int32Array(units.n);
  let size = 1;
  for (const column of columns) {
    const labels = column.values.length;
    if (size * labels > MOST) size = closeUp(codes, size).members.length;
    const places = placesOf(column.values);
    if (size * labels <= MOST) {
      combine(codes, column, places);
      size *= labels;
    } else size = combineSorted(codes, size, column, places);
  }
  const { members, left } = closeUp(codes, size);
  const labelsOf = (unit: number) => columns.map((column) => column.values[column.codes[unit]!]!);
  return {
    by,
    keys: Array.from(members, labelsOf),
    codes,
    blank: left.filter((unit) => codes[unit] === BLANK),
    several: left.filter((unit) => codes[unit] === SEVERAL),
  };
}

/** The place of each label among all of its column in order. */
function placesOf(values: readonly string[]): Int32Array {
  const places = new Int32Array(values.length);
  labelOrder(values).forEach((code, place) => {
    places[code] = place;
  });
  return places;
}

/**
 * Makes `codes` those of the combinations with the labels of one more column, in the order of the labels: `BLANK` where a unit
 * has no label in one of the columns, else `SEVERAL` where it has several.
 */
function combine(codes: Int32Array, { codes: others }: UnitLabels, places: Int32Array): void {
  const labels = places.length;
  for (let unit = 0; unit < codes.length; unit++) {
    const one = codes[unit]!;
    const other = others[unit]!;
    if (one >= 0 && other >= 0) codes[unit] = one * labels + places[other]!;
    else codes[unit] = one === BLANK || other === BLANK ? BLANK : SEVERAL;
  }
}

/**
 * The same where the combinations, of codes below `size`, could be too many for a table: put in order of the labels, then of the
 * codes (a counting sort by each), they are numbered as they change. Returns how many there are.
 */
function combineSorted(codes: Int32Array, size: number, column: UnitLabels, places: Int32Array): number {
  const labels = new Int32Array(codes.length);
  combine(labels, column, places);
  // Whoever is left out by one is left out by both.
  for (let unit = 0; unit < codes.length; unit++) {
    const one = codes[unit]!;
    const other = labels[unit]!;
    if (one >= 0 && other >= 0) continue;
    codes[unit] = one === BLANK || other === BLANK ? BLANK : SEVERAL;
    labels[unit] = BLANK;
  }
  const byLabel = inOrder(labels, places.length);
  const order = inOrder(codes, size, byLabel);
  let last = -1;
  let code = -1;
  let label = -1;
  for (const unit of order) {
    if (codes[unit] !== code || labels[unit] !== label) last++;
    code = codes[unit]!;
    label = labels[unit]!;
    codes[unit] = last;
  }
  return last + 1;
}

/** Units that have a code below `count`, in the order of their codes; those of one code as in `units`, or as they stand. */
function inOrder(codes: Int32Array, count: number, units?: Int32Array): Int32Array {
  const next = startsOf(codes, count);
  const order = new Int32Array(next[count]!);
  for (let i = 0; i < (units ?? codes).length; i++) {
    const unit = units ? units[i]! : i;
    if (codes[unit]! >= 0) order[next[codes[unit]!]!++] = unit;
  }
  return order;
}

/**
 * Makes codes below `size` those from 0 on, without a gap, in the same order. Returns a unit of each, and the units that have
 * none.
 */
function closeUp(codes: Int32Array, size: number): { readonly members: Int32Array; readonly left: number[] } {
  const table = new Int32Array(size).fill(-1);
  const left: number[] = [];
  for (let unit = 0; unit < codes.length; unit++) {
    const code = codes[unit]!;
    if (code >= 0) table[code] = unit;
    else left.push(unit);
  }
  const members = integers();
  for (let code = 0; code < size; code++) {
    const unit = table[code]!;
    if (unit < 0) continue;
    table[code] = members.length;
    members.push(unit);
  }
  // Where every code is in use, they stand as they are.
  if (members.length < size) renumber(codes, table);
  return { members: members.finish(), left };
}

function renumber(codes: Int32Array, table: Int32Array): void {
  for (let unit = 0; unit < codes.length; unit++) {
    const code = codes[unit]!;
    if (code >= 0) codes[unit] = table[code]!;
  }
}
