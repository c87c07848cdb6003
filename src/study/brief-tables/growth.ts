import { lastOf } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { type Figure, figure, numberOf, quotient } from '../gaps/figure.ts';
import { difference } from './additions.ts';
import { type BriefOptions, moneyOf } from './options.ts';
import { type RegionYear, regionYears } from './region-years.ts';

/** One region from the first period to the last. */
export interface GrowthRow {
  /** Region; '' for all organisations. */
  readonly label: string;
  readonly first: string;
  readonly last: string;
  /** last − first, currency. */
  readonly change: number;
  /** (last − first) ÷ first. */
  readonly growth: Figure;
  /** 1 the fastest, equal ones share the higher place; undefined for all organisations and without growth. */
  readonly rank: number | undefined;
  readonly organisationsFirst: number;
  readonly organisationsLast: number;
  /** Growth of the mean per organisation: without what arrivals and departures do to the total. */
  readonly growthPerOrganisation: Figure;
}

/** Table 5: growth and rank by region (TROC Centre-du-Québec-Mauricie 2011). */
export interface Growth {
  readonly money: 'mission' | 'all';
  readonly from: string;
  readonly to: string;
  /** Regions that are ranked. */
  readonly ranked: number;
  /** Regions in order of label, then all organisations. */
  readonly rows: readonly GrowthRow[];
  /** Organisations that have no territory, or several: among all organisations, not ranked. */
  readonly unplaced: GrowthRow | undefined;
}

export function growth(dataset: Dataset, options: BriefOptions = {}): Growth {
  const { dataset: rows, money } = moneyOf(dataset, options);
  const { labels, periods, cells, unplaced } = regionYears(rows, options.territory);
  const [from = '', to = ''] = [periods[0], periods.at(-1)];
  const lineOf = (row: readonly RegionYear[], label: string) => {
    const [first, last] = [row[0]!, lastOf(row)];
    const change = difference(last.total, first.total);
    const [mean0, mean1] = [numberOf(first.mean), numberOf(last.mean)];
    return {
      label,
      first: first.total,
      last: last.total,
      change,
      growth: periods.length < 2 ? onePeriod : relative(change, Number(first.total)),
      organisationsFirst: first.n,
      organisationsLast: last.n,
      growthPerOrganisation:
        periods.length < 2
          ? onePeriod
          : mean0 === undefined || mean1 === undefined
            ? figure('no-units')
            : relative(mean1 - mean0, mean0),
    };
  };
  const lines = cells.map((row, at) => lineOf(row, labels[at] ?? ''));
  const values = lines.slice(0, -1).flatMap((line) => numberOf(line.growth) ?? []);
  return {
    money,
    from,
    to,
    ranked: values.length,
    unplaced: unplaced && { ...lineOf(unplaced, ''), rank: undefined },
    rows: lines.map((line, at) => {
      const own = numberOf(line.growth);
      const ranked = own !== undefined && at < lines.length - 1;
      return { ...line, rank: ranked ? 1 + values.filter((other) => other > own).length : undefined };
    }),
  };
}

const onePeriod: Figure = { undefined: 'one-period' };
const relative = (change: number, base: number): Figure =>
  base < 0 ? { undefined: 'negative-amount' } : quotient(change, base, 'zero-reference');
