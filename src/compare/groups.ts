import { existing } from '../base/existing.ts';
import { labelOrder } from '../base/text.ts';
import { type CellColumn, type Cells, cellsOf, inOrder, WITHOUT } from './cells.ts';
import { BLANK, labelsAsTheyStand, SEVERAL, type UnitLabels, type Units } from './units.ts';

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

/** The same, told by the cells that the units are in. */
interface CellGrouping extends Omit<Grouping, 'codes'> {
  /** Group of each cell that has a unit; negative where it is left out. */
  readonly groupOf: Int32Array;
}

/** Several partitions of the units, whose groups are unions of the same cells. */
export interface Groupings {
  readonly cells: Cells;
  readonly groupings: readonly CellGrouping[];
}

/** Groups the units; undefined when a column of `by` is not in the data set. Time proportional to the units and the labels. */
export function groupUnits(units: Units, by: readonly string[]): Grouping | undefined {
  const together = groupTogether(units, [by]);
  const [grouping] = together?.groupings ?? [];
  if (!together || !grouping) return undefined;
  const { keys, groupOf, blank, several } = grouping;
  return { by, keys, codes: codesOf(together.cells, groupOf), blank, several };
}

/** The group of each unit; negative for a unit left out. */
export function codesOf({ codes }: Cells, groupOf: Int32Array): Int32Array {
  const groups = new Int32Array(codes.length);
  for (let unit = 0; unit < groups.length; unit++) groups[unit] = groupOf[codes[unit]!]!;
  return groups;
}

/**
 * Groups the units in several ways; undefined when a column is not in the data set. A pass over the units for each column,
 * whatever the groupings: the rest is done by cells.
 */
export function groupTogether(
  units: Units,
  groupings: readonly (readonly string[])[],
): Groupings | undefined {
  const columns = new Map<string, Column>();
  for (const role of new Set(groupings.flat())) {
    const labels = labelsAsTheyStand(units, role);
    if (!labels) return undefined;
    columns.set(role, { ...labels, places: placesOf(labels.values) });
  }
  const cells = cellsOf(units.n, [...columns.values()]);
  const inCells = [...columns.keys()];
  return {
    cells,
    groupings: groupings.map((by) => {
      const own = by.map((role) => existing(columns.get(role)));
      const isInOrder = by.every((role, i) => role === inCells[i]);
      return groupingOf(cells, by, own, isInOrder);
    }),
  };
}

type Column = Pick<UnitLabels, 'values'> & CellColumn;

/** The place of each label among all of its column in order, after those of units that have none. */
function placesOf(values: readonly string[]): Int32Array {
  const places = new Int32Array(WITHOUT + values.length);
  for (let none = 0; none < WITHOUT; none++) places[none] = none;
  labelOrder(values).forEach((code, place) => {
    places[WITHOUT + code] = WITHOUT + place;
  });
  return places;
}

/** `isInOrder`: the cells stand in the order of the labels of these columns. */
function groupingOf(
  cells: Cells,
  by: readonly string[],
  columns: readonly Column[],
  isInOrder: boolean,
): CellGrouping {
  const { members } = cells;
  const groupOf = withoutLabels(cells, columns);
  const order = isInOrder ? undefined : inOrderOfLabels(groupOf, members, columns);
  const keys: string[][] = [];
  // Groups are numbered as the labels change.
  let before = -1;
  for (let i = 0; i < (order ?? groupOf).length; i++) {
    const cell = order ? order[i]! : i;
    if (groupOf[cell]! < 0) continue;
    const unit = members[cell]!;
    let isNew = before < 0;
    for (let at = 0; at < columns.length; at++)
      if (columns[at]!.codes[unit] !== columns[at]!.codes[before]) isNew = true;
    if (isNew) keys.push(columns.map(({ values, codes }) => values[codes[unit]!]!));
    groupOf[cell] = keys.length - 1;
    before = unit;
  }
  return {
    by,
    keys,
    groupOf,
    blank: unitsOf(cells, groupOf, BLANK),
    several: unitsOf(cells, groupOf, SEVERAL),
  };
}

/** For each cell `BLANK` where it has no label in one of the columns, else `SEVERAL` where it has several, `UNUSED` where it has no unit, and 0 where it belongs to a group. */
function withoutLabels({ sizes, members }: Cells, columns: readonly Column[]): Int32Array {
  const left = new Int32Array(sizes.length);
  for (let cell = 0; cell < left.length; cell++) {
    if (sizes[cell] === 0) left[cell] = UNUSED;
    else
      for (let at = 0; at < columns.length; at++) {
        const code = columns[at]!.codes[members[cell]!]!;
        if (code === BLANK || (code === SEVERAL && left[cell] === 0)) left[cell] = code;
      }
  }
  return left;
}

/** The cells of which `left` is 0, in the order of their labels in the first column, then in the second … */
function inOrderOfLabels(left: Int32Array, members: Int32Array, columns: readonly Column[]): Int32Array {
  let order = inOrder(left, 1);
  for (const { codes, places } of columns.toReversed()) {
    const own = left.map((none, cell) => (none < 0 ? none : places[codes[members[cell]!]! + WITHOUT]!));
    order = inOrder(own, places.length, order);
  }
  return order;
}

/** The units of the cells that are in one group, or left out for one reason. */
function unitsOf({ codes }: Cells, groupOf: Int32Array, group: number): number[] {
  const units: number[] = [];
  if (!groupOf.includes(group)) return units;
  for (let unit = 0; unit < codes.length; unit++) if (groupOf[codes[unit]!] === group) units.push(unit);
  return units;
}

/** Of a cell that no unit is in. */
const UNUSED = -3;
