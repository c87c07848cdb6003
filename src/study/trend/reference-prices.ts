import table from '../../../data/reference/cpi.json' with { type: 'json' };
import type { PriceIndex } from './price-index.ts';

/** The annual consumer price index of Canada, by calendar year. */
export const CANADA_PRICES: PriceIndex = {
  source: table.source,
  date: table.date,
  values: new Map(table.rows.map(({ year, index }) => [String(year), index])),
};
