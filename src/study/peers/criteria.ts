import { rangeOf } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Covariate } from '../../compare/covariates.ts';
import { GRID } from '../../compare/nearest/gower.ts';
import { criteriaCells } from '../../compare/strata.ts';
import { type GowerColumn, GowerDistance } from '../../measure/peers/gower.ts';

/** One criterion of a definition, and what the organisation's own value is. */
export interface Criterion {
  readonly layer: 'exact' | 'coarsened' | 'nearest' | 'other' | 'among';
  readonly column: string;
  readonly header: string;
  /** Label, or number as plain text; undefined where it has none. */
  readonly value: string | undefined;
  /** Cell that a cut number falls in. */
  readonly cell?: string;
  /** Weight in the distance. */
  readonly weight?: number;
  /** Labels that take part. */
  readonly labels?: readonly string[];
}

/** Every criterion with the value of one unit. */
export function criteriaOf(comparison: Comparison, unit: number): Criterion[] {
  const { units, definition } = comparison;
  const labelled = (layer: Criterion['layer'], column: string): Criterion => {
    const { header, codes, values } = units.label(column);
    return { layer, column, header, value: values[codes[unit]!] };
  };
  const cells = criteriaCells(units, { exact: [], coarsened: definition.coarsened });
  return [
    ...definition.among.map(({ column, labels }) => ({ ...labelled('among', column), labels })),
    ...definition.exact.map((column) => labelled('exact', column)),
    ...definition.coarsened.map(({ column }, at): Criterion => {
      const { header, values } = units.number(column);
      const cell = cells[at]?.labels[cells[at].codes[unit]!];
      return {
        layer: 'coarsened',
        column,
        header,
        value: numberText(values[unit]!),
        ...(cell ? { cell } : {}),
      };
    }),
    ...definition.nearest.map(({ column, weight }): Criterion => {
      const found = units.covariate(column);
      return { layer: 'nearest', column, header: found.header, value: valueText(found, unit), weight };
    }),
    ...definition.other.map((column) => labelled('other', column)),
  ];
}

const numberText = (value: number): string | undefined => (Number.isNaN(value) ? undefined : String(value));
const valueText = (column: Covariate, unit: number): string | undefined =>
  column.kind === 'numbers' ? numberText(column.values[unit]!) : column.values[column.codes[unit]!];

/**
 * The criterion that separates a unit most from a peer: the largest term of the Gower distance over the nearest and
 * coarsened criteria (a cut number separates inside its cell too). Ties go to the criterion named first.
 */
export function separates(
  { units, definition }: Comparison,
  unit: number,
): (peer: number) => { criterion: string; share: number } | undefined {
  const terms = [
    ...definition.nearest.map(({ column, weight }) => ({
      column,
      weight,
      found: units.covariate(column),
    })),
    ...definition.coarsened.map(({ column }) => ({
      column,
      weight: 1,
      found: units.number(column) as Covariate,
    })),
  ].map(({ column, weight, found }) => ({ column, apart: apartIn(found, weight) }));
  return (peer) => {
    let total = 0;
    let most: { criterion: string; term: number } | undefined;
    for (const { column, apart } of terms) {
      const term = apart(unit, peer);
      total += term;
      if (term > (most?.term ?? 0)) most = { criterion: column, term };
    }
    return most && { criterion: most.criterion, share: most.term / total };
  };
}

/** Distance of any unit from one unit over the nearest criteria, on the grid of the search. */
export function distanceFrom(
  { units, definition }: Comparison,
  unit: number,
): (other: number) => number | undefined {
  const columns = definition.nearest.map(({ column, weight }): GowerColumn => {
    const found = units.covariate(column);
    return found.kind === 'numbers'
      ? { numbers: Array.from(found.values, (x) => (Number.isNaN(x) ? null : x)), weight }
      : { labels: Array.from(found.codes, (code) => (code < 0 ? null : String(code))), weight };
  });
  const gower = new GowerDistance(columns);
  return (other) => {
    const distance = gower.between(unit, other);
    return distance === undefined ? undefined : Math.floor(distance * GRID + 0.5) / GRID;
  };
}

function apartIn(column: Covariate, weight: number): (a: number, b: number) => number {
  if (column.kind === 'labels') {
    const { codes } = column;
    return (a, b) => (codes[a]! < 0 || codes[b]! < 0 || codes[a] === codes[b] ? 0 : weight);
  }
  const { values } = column;
  const range = rangeOf(values);
  return (a, b) => {
    const apart = Math.abs(values[a]! - values[b]!);
    return range === 0 || Number.isNaN(apart) ? 0 : (weight * apart) / range;
  };
}
