import { existing } from '../../base/existing.ts';
import { Refusal } from '../../base/issue.ts';
import { yearLabel } from '../../compare/year-labels.ts';

/** Prices by year, as a person or a published table gives them. */
export interface PriceIndex {
  /** File or publication, printed under every table. */
  readonly source: string;
  /** Of the publication; undefined for a person's file. */
  readonly date?: string;
  /** Index by label of a period, or by calendar year. */
  readonly values: ReadonlyMap<string, number>;
}

/** Dollars of every period in those of one. */
export interface ConstantDollars {
  readonly source: string;
  readonly date?: string;
  /** Period whose dollars they are. */
  readonly base: string;
  readonly index: ReadonlyMap<string, number>;
  /** By period: what an amount is multiplied by. */
  readonly factor: ReadonlyMap<string, number>;
}

/** Months of a fiscal year (April to March) that fall in the calendar year in which it starts. */
const FIRST_MONTHS = 9;

/**
 * Factors to the dollars of `base`. A period takes its own line of the index; a fiscal year without one, nine twelfths of the
 * calendar year in which it starts and three of the next. Throws Refusal (`index-silent`) for periods that it says
 * nothing of, and (`base-unknown`) for a base that is none of them.
 */
export function constantDollars(
  { source, date, values }: PriceIndex,
  periods: readonly string[],
  base: string,
): ConstantDollars {
  const found = periods.map((period) => ({ period, value: indexOf(period, values) }));
  const silent = found.filter(({ value }) => value === undefined).map(({ period }) => period);
  if (silent.length > 0) {
    throw new Refusal({ level: 'error', code: 'index-silent', args: { source, periods: silent } });
  }
  const index = new Map(found.map(({ period, value }) => [period, existing(value)]));
  const top = index.get(base);
  if (top === undefined) {
    throw new Refusal({ level: 'error', code: 'base-unknown', args: { period: base, periods } });
  }
  return {
    source,
    ...(date === undefined ? {} : { date }),
    base,
    index,
    factor: new Map([...index].map(([period, value]) => [period, top / value])),
  };
}

function indexOf(period: string, values: ReadonlyMap<string, number>): number | undefined {
  const own = values.get(period);
  if (own !== undefined) return own;
  const { kind, year } = yearLabel(period);
  const [first, next] = [values.get(String(year)), values.get(String(year + 1))];
  if (kind === 'calendar') return first;
  if (kind !== 'fiscal' || first === undefined || next === undefined) return undefined;
  return (FIRST_MONTHS * first + (12 - FIRST_MONTHS) * next) / 12;
}
