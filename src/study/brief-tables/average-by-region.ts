import type { Dataset } from '../../clean/types.ts';
import { type BriefOptions, moneyOf } from './options.ts';
import { type RegionYears, regionYears } from './region-years.ts';

/** Table 1: average mission grant by region and year (TRPOCB, estimates questions 2024, annex 5). */
export interface AverageByRegion extends RegionYears {
  readonly money: 'mission' | 'all';
}

/** Mean over the organisations that have a row of that money in the year. */
export function averageByRegion(dataset: Dataset, options: BriefOptions = {}): AverageByRegion {
  const { dataset: rows, money } = moneyOf(dataset, options);
  return { money, ...regionYears(rows, options.territory) };
}
