import table from '../../data/reference/population-rss.json' with { type: 'json' };
import type { Denominator } from './denominators.ts';

/** Where the reference population comes from, for the limits of a table. */
export const POPULATION_SOURCE = { source: table.source, date: table.date } as const;

const FIRST_YEAR = table.years[0] ?? 0;
const BY_CODE: ReadonlyMap<string, readonly number[]> = new Map(
  table.rows.map((row): [string, readonly number[]] => [row.code, row.population]),
);

/**
 * Inhabitants of a health region (label `04 Mauricie et Centre-du-Québec`) on 1 July of the year in which the
 * period begins (`2023-2024` or `2023`); undefined for another label or a year outside the table.
 */
export const healthRegionPopulation: Denominator = (region, period) => {
  const code = /^\d{2}(?= )/.exec(region)?.[0];
  const year = /^\d{4}/.exec(period ?? '')?.[0];
  if (code === undefined || year === undefined) return undefined;
  return BY_CODE.get(code)?.[Number(year) - FIRST_YEAR];
};
