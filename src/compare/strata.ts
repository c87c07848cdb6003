import { cellOf } from '../measure/peers/coarsened.ts';
import type { Stratum } from './comparison.ts';
import type { Definition } from './definition.ts';
import type { UnitTable } from './unit-table.ts';
import { BLANK, SEVERAL } from './units.ts';

/** One criterion as cells: a code a unit (BLANK, SEVERAL where it has none) and the label of each cell. */
export interface Cells {
  readonly name: string;
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** The exact and coarsened criteria of a definition as cells, in its order. */
export function criteriaCells(
  units: UnitTable,
  definition: Pick<Definition, 'exact' | 'coarsened'>,
): readonly Cells[] {
  return [
    ...definition.exact.map((name): Cells => {
      const { codes, values } = units.label(name);
      return { name, codes, labels: values };
    }),
    ...definition.coarsened.map(({ column, cutpoints }): Cells => {
      const { values, several } = units.number(column);
      const codes = Int32Array.from(values, (value, unit) => {
        if (several[unit] === 1) return SEVERAL;
        return Number.isNaN(value) ? BLANK : cellOf(value, cutpoints);
      });
      return { name: column, codes, labels: cellLabels(cutpoints) };
    }),
  ];
}

/** `< 100000`, `[100000, 500000)`, `≥ 500000`: the cells that cutpoints make, in plain numbers. */
export function cellLabels(cutpoints: readonly number[]): readonly string[] {
  const first = cutpoints[0];
  const last = cutpoints.at(-1);
  if (first === undefined || last === undefined) return ['*'];
  const inner = cutpoints.slice(1).map((high, i) => `[${cutpoints[i]!}, ${high})`);
  return [`< ${first}`, ...inner, `≥ ${last}`];
}

export interface Strata {
  /** Stratum of each unit, -1 for a unit that takes no part or lacks a criterion. */
  readonly of: Int32Array;
  readonly strata: readonly Stratum[];
}

/**
 * The units that take part (`takesPart[u]` 1) and agree in every cell; members in stable order. Time proportional to
 * units × criteria.
 */
export function strataOf(cells: readonly Cells[], takesPart: Uint8Array, rank: Int32Array): Strata {
  const n = takesPart.length;
  const of = Int32Array.from(takesPart, (part) => (part === 1 ? 0 : -1));
  let count = 1;
  for (const { codes, labels } of cells) count = refine(of, count, codes, labels.length);

  const sizes = new Int32Array(count);
  for (const stratum of of) if (stratum >= 0) sizes[stratum]!++;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(count);
  const order = new Int32Array(n);
  for (let unit = 0; unit < n; unit++) order[rank[unit]!] = unit;
  for (const unit of order) {
    const stratum = of[unit]!;
    if (stratum >= 0) members[stratum]![filled[stratum]!++] = unit;
  }
  return {
    of,
    strata: members.map((list) => ({
      members: list,
      labels: cells.map(({ codes, labels }) => (list.length > 0 ? labels[codes[list[0]!]!]! : '')),
    })),
  };
}

/** Splits strata by one criterion; returns how many there are now. */
function refine(of: Int32Array, count: number, codes: Int32Array, size: number): number {
  const known = new Map<number, number>();
  for (let unit = 0; unit < of.length; unit++) {
    const before = of[unit]!;
    const code = codes[unit]!;
    if (before < 0) continue;
    if (code < 0) {
      of[unit] = -1;
      continue;
    }
    const key = before * size + code;
    let stratum = known.get(key);
    if (stratum === undefined) {
      stratum = known.size;
      known.set(key, stratum);
    }
    of[unit] = stratum;
  }
  return count === 0 ? 0 : known.size;
}
