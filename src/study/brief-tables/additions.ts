import { DecimalSum } from '../../base/decimal-sum.ts';
import { lastOf } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { type Figure, figure, quotient } from '../gaps/figure.ts';
import { type BriefOptions, moneyOf } from './options.ts';
import { regionYears } from './region-years.ts';

/** Table 3: additions per year (TRPOCB, vignette 1: 15 M$ / 3 000 organisations = 5 000 $). */
export interface Additions {
  readonly money: 'mission' | 'all';
  readonly rows: readonly {
    readonly period: string;
    readonly organisations: number;
    readonly total: string;
    /** Total less that of the period before, currency: new money, indexation, arrivals and departures together. */
    readonly addition: Figure;
    /** addition ÷ organisations of this period. */
    readonly perOrganisation: Figure;
  }[];
}

export function additions(dataset: Dataset, options: BriefOptions = {}): Additions {
  const { dataset: rows, money } = moneyOf(dataset, options);
  const { periods, cells } = regionYears(rows);
  const all = lastOf(cells);
  return {
    money,
    rows: periods.map((period, at) => {
      const { n, total } = all[at]!;
      const before = all[at - 1];
      const addition = figure(before ? difference(total, before.total) : 'first-period');
      return {
        period,
        organisations: n,
        total,
        addition,
        perOrganisation: 'value' in addition ? quotient(addition.value, n, 'no-units') : addition,
      };
    }),
  };
}

/** a − b of two exact decimals, as the nearest double. */
export function difference(a: string, b: string): number {
  return new DecimalSum().add(Number(a)).subtract(Number(b)).toNumber();
}
