import { compareLabels } from '../base/text.ts';
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
export function groupUnits(units: Units, by: readonly string[]): Grouping | undefined {
  const columns = by.flatMap((role) => unitLabels(units, role) ?? []);
  if (columns.length < by.length) return undefined;

  const codes = new Int32Array(units.n).fill(BLANK);
  const blank: number[] = [];
  const several: number[] = [];
  const found = new Combinations(columns.map(({ values }) => values.length));
  const own = new Int32Array(columns.length);
  for (let unit = 0; unit < units.n; unit++) {
    for (let i = 0; i < own.length; i++) own[i] = columns[i]!.codes[unit]!;
    if (own.includes(BLANK)) blank.push(unit);
    else if (own.includes(SEVERAL)) {
      several.push(unit);
      codes[unit] = SEVERAL;
    } else codes[unit] = found.code(own);
  }
  const ranks = columns.map(({ values }) => ranksOf(values));
  const order = found.met
    .map((_, group) => group)
    .sort((a, b) => {
      for (let i = 0; i < ranks.length; i++) {
        const apart = ranks[i]![found.met[a]![i]!]! - ranks[i]![found.met[b]![i]!]!;
        if (apart !== 0) return apart;
      }
      return 0;
    });
  const place = new Int32Array(order.length);
  for (const [at, group] of order.entries()) place[group] = at;
  for (let unit = 0; unit < units.n; unit++) if (codes[unit]! >= 0) codes[unit] = place[codes[unit]!]!;
  const labelsOf = (group: number) => Array.from(found.met[group]!, (code, i) => columns[i]!.values[code]!);
  return { by, keys: order.map(labelsOf), codes, blank, several };
}

/** Combinations of codes, numbered in order of first appearance. */
class Combinations {
  readonly met: Int32Array[] = [];
  private readonly sizes: readonly number[];
  private readonly known = new Map<number | string, number>();
  /** A combination is one number below 2⁵³. */
  private readonly small: boolean;

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
    this.small = sizes.reduce((product, size) => product * size, 1) < Number.MAX_SAFE_INTEGER;
  }

  code(own: Int32Array): number {
    const id = this.small ? this.number(own) : own.join(',');
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const code = this.met.push(own.slice()) - 1;
    this.known.set(id, code);
    return code;
  }

  private number(own: Int32Array): number {
    let number = 0;
    for (let i = 0; i < own.length; i++) number = number * this.sizes[i]! + own[i]!;
    return number;
  }
}

/** The place of each label among all of its column; equal labels have one place. */
function ranksOf(values: readonly string[]): Int32Array {
  const order = values.map((_, code) => code).sort((a, b) => compareLabels(values[a]!, values[b]!));
  const ranks = new Int32Array(values.length);
  let rank = 0;
  for (const [at, code] of order.entries()) {
    if (at > 0 && values[code] !== values[order[at - 1]!]) rank = at;
    ranks[code] = rank;
  }
  return ranks;
}
