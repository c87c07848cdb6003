import { compareLabels } from '../base/text.ts';
import type { Dataset } from '../clean/types.ts';
import { BLANK, SEVERAL, type Units, unitLabels } from './units.ts';

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

/** Groups the units; undefined when a column of `by` is not in the data set. */
export function groupUnits(dataset: Dataset, units: Units, by: readonly string[]): Grouping | undefined {
  const columns = by.map((role) => unitLabels(dataset, units, role));
  if (columns.some((column) => column === undefined)) return undefined;

  const found = new Map<string, { labels: string[]; members: number[] }>();
  const codes = new Int32Array(units.n).fill(BLANK);
  const blank: number[] = [];
  const several: number[] = [];
  for (let unit = 0; unit < units.n; unit++) {
    const own = columns.map((column) => column!.codes[unit]!);
    if (own.includes(BLANK)) blank.push(unit);
    else if (own.includes(SEVERAL)) {
      several.push(unit);
      codes[unit] = SEVERAL;
    } else {
      const id = own.join(',');
      let group = found.get(id);
      if (!group) {
        group = { labels: own.map((code, i) => columns[i]!.values[code]!), members: [] };
        found.set(id, group);
      }
      group.members.push(unit);
    }
  }
  const sorted = [...found.values()].sort((a, b) => compareKeys(a.labels, b.labels));
  sorted.forEach((group, code) => {
    for (const unit of group.members) codes[unit] = code;
  });
  return { by, keys: sorted.map((group) => group.labels), codes, blank, several };
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareLabels(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}
