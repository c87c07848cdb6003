import { DecimalSum } from '../../base/decimal-sum.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import { unitTable } from '../../compare/unit-table.ts';
import { type Figure, quotient } from '../gaps/figure.ts';
import { periodsOf } from './options.ts';

/** Organisations and their money, territory by period. */
export interface RegionYears {
  readonly labels: readonly string[];
  readonly periods: readonly string[];
  /** By territory, then period; the last row is all organisations, those without a territory included. */
  readonly cells: readonly (readonly RegionYear[])[];
  /** By period, organisations that have no territory, or several: in the last row of `cells` too. Undefined without any. */
  readonly unplaced: readonly RegionYear[] | undefined;
}

export interface RegionYear {
  /** Organisations with a row. */
  readonly n: number;
  /** Exact decimal sum. */
  readonly total: string;
  /** Currency per organisation. */
  readonly mean: Figure;
}

/** Counts and sums of every territory and period, one pass over the organisations. */
export function regionYears(dataset: Dataset, territory = 'region'): RegionYears {
  const units = unitTable(dataset, 'organisation');
  const regions: Codes = units.sorted(territory) ?? {
    codes: new Int32Array(units.n).fill(-1),
    labels: [],
  };
  const periods = periodsOf(dataset);
  const years = units.labels('period');
  const columnOf = years ? years.values.map((label) => periods.indexOf(label)) : [];
  const [rows, unplaced] = [regions.labels.length + 1, regions.labels.length + 1];
  const sums = Array.from({ length: (rows + 1) * periods.length }, () => ({ n: 0, total: new DecimalSum() }));
  for (let unit = 0; unit < units.n; unit++) {
    const period = years ? (columnOf[years.codes[unit]!] ?? -1) : 0;
    if (period < 0) continue;
    const own = regions.codes[unit]!;
    for (const row of [own < 0 ? unplaced : own, rows - 1]) {
      const cell = sums[row * periods.length + period]!;
      cell.n++;
      cell.total.add(units.amount[unit]!);
    }
  }
  const rowOf = (row: number) =>
    periods.map((_period, column): RegionYear => {
      const { n, total } = sums[row * periods.length + column]!;
      return { n, total: total.toString(), mean: quotient(total.toNumber(), n, 'no-units') };
    });
  const without = rowOf(unplaced);
  return {
    labels: regions.labels,
    periods,
    cells: Array.from({ length: rows }, (_, row) => rowOf(row)),
    unplaced: without.some(({ n }) => n > 0) ? without : undefined,
  };
}
