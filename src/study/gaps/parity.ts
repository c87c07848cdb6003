import type { Codes } from '../../compare/sorted-labels.ts';
import { FEWEST } from '../../measure/comparable-funding/limits.ts';
import { centsOver } from './cents.ts';
import type { Absent, Money } from './figure.ts';
import type { Scene } from './scene.ts';

/** One cell of the ledger: what it takes to bring everyone below up to the line. */
interface ParityCell {
  /** Index into the labels of its row and column; -1: units without that label. */
  readonly row: number;
  readonly column: number;
  /** Units that have a reference. */
  readonly n: number;
  /** Of those, the units below it. */
  readonly below: number;
  /** Exact decimal to the cent; none of a margin whose units have no reference. */
  readonly cost: Money;
}

export type ParityMargin = Omit<ParityCell, 'row' | 'column'>;

/** A cell or margin; or that a public edition withholds it, its count too. */
type OrWithheld<T, At extends keyof T> = T | (Pick<T, At> & Absent);

/**
 * The dollar ledger (METHODS §13.1): each organisation's shortfall rounded to the cent (`centsOf`), and their sums. Rows,
 * columns and cells add up to the total exactly, units without a label included.
 */
export interface ParityLedger {
  /** To what line: the reference, or the floor. */
  readonly to: 'reference' | 'floor';
  readonly rowRole: string;
  readonly columnRole: string;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** Cells that hold a unit with a reference, by row then column. */
  readonly cells: readonly OrWithheld<ParityCell, 'row' | 'column'>[];
  /** One a row label, then, where there are some, the units without one (`row` -1). */
  readonly rows: readonly OrWithheld<ParityMargin & { readonly row: number }, 'row'>[];
  readonly columns: readonly OrWithheld<ParityMargin & { readonly column: number }, 'column'>[];
  readonly total: ParityMargin;
  /** Of the total, the units whose reference rests on fewer comparables than `FEWEST`; of a public edition none. */
  readonly thin?: ParityMargin | undefined;
}

interface Tally {
  n: number;
  below: number;
  cents: number;
}

/** The ledger of a column of distances in cents (below 0: short), by region and type of organisation. */
export function parityLedger(
  { regions, types, units, gaps }: Scene,
  distance: Float64Array,
  to: ParityLedger['to'],
): ParityLedger {
  const rows: Codes = regions ?? { codes: new Int32Array(units.n).fill(-1), labels: [] };
  const cells = new Map<string, Tally & { row: number; column: number }>();
  const rowSums = tallies(rows.labels.length);
  const columnSums = tallies(types.labels.length);
  const total: Tally = { n: 0, below: 0, cents: 0 };
  const thin: Tally = { n: 0, below: 0, cents: 0 };
  for (let unit = 0; unit < units.n; unit++) {
    const cents = distance[unit]!;
    if (Number.isNaN(cents)) continue;
    const row = rows.codes[unit]! < 0 ? -1 : rows.codes[unit]!;
    const column = types.codes[unit]! < 0 ? -1 : types.codes[unit]!;
    const key = `${row} ${column}`;
    const cell = cells.get(key) ?? { n: 0, below: 0, cents: 0, row, column };
    cells.set(key, cell);
    const basis = gaps.references.basis[unit]!;
    const few = to === 'reference' && basis > 0 && basis < FEWEST ? [thin] : [];
    for (const sum of [cell, at(rowSums, row), at(columnSums, column), total, ...few]) {
      sum.n++;
      if (cents >= 0) continue;
      sum.below++;
      sum.cents -= cents;
    }
  }
  const last = (code: number, labels: readonly string[]) => (code < 0 ? labels.length : code);
  return {
    to,
    rowRole: 'region',
    columnRole: types.from,
    rowLabels: rows.labels,
    columnLabels: types.labels,
    cells: [...cells.values()]
      .sort(
        (a, b) =>
          last(a.row, rows.labels) - last(b.row, rows.labels) ||
          last(a.column, types.labels) - last(b.column, types.labels),
      )
      .map(({ row, column, ...sum }) => ({ row, column, ...margin(sum, to) })),
    rows: marginsOf(rowSums).map(({ code, sum }) => ({ row: code, ...margin(sum, to) })),
    columns: marginsOf(columnSums).map(({ code, sum }) => ({ column: code, ...margin(sum, to) })),
    total: margin(total, to),
    thin: thin.n > 0 ? margin(thin, to) : undefined,
  };
}

/** One sum a label, and a last one for units without label. */
const tallies = (labels: number): Tally[] =>
  Array.from({ length: labels + 1 }, () => ({ n: 0, below: 0, cents: 0 }));

const at = (sums: readonly Tally[], code: number): Tally => sums[code < 0 ? sums.length - 1 : code]!;

const marginsOf = (sums: readonly Tally[]) =>
  sums
    .map((sum, i) => ({ code: i === sums.length - 1 ? -1 : i, sum }))
    .filter(({ code, sum }) => code >= 0 || sum.n > 0);

const margin = ({ n, below, cents }: Tally, to: ParityLedger['to']): ParityMargin => ({
  n,
  below,
  cost: centsOver(n, cents, to === 'floor' ? 'floor-none' : 'no-reference'),
});
