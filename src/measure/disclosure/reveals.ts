import { position } from '../sample.ts';

/** What a published figure says of the n amounts of one cell. */
export type Statistic =
  | 'count'
  | 'total'
  | 'mean'
  | 'minimum'
  | 'maximum'
  | 'range'
  | 'median'
  /** Any index or measure of spread: one equation between the amounts. */
  | 'index'
  /** `type` of Hyndman & Fan, `percent` a whole number. */
  | { readonly quantile: number; readonly type: number }
  /** Part or amount held by this percentage of the organisations at one end. */
  | { readonly held: number };

/** `anyone`: a reader works out somebody's exact amount · `contributor`: one who knows its own amount works out another's. */
export type Reader = 'anyone' | 'contributor';

/**
 * Who can work out an individual amount from one statistic of n ≥ 1 amounts, n known; undefined: nobody can, by
 * arithmetic alone (how close one can come is what the p % rule is about).
 *
 * Order statistics are somebody's amount whatever n: the smallest, the largest, a median of an odd number, a quantile
 * whose position is whole. Between two neighbours, each of the two works out the other.
 */
export function reveals(statistic: Statistic, n: number): Reader | undefined {
  if (n < 1 || statistic === 'count') return undefined;
  if (statistic === 'minimum' || statistic === 'maximum') return 'anyone';
  if (statistic === 'median') return reveals({ quantile: 50, type: 7 }, n);
  if (statistic === 'range') return n === 1 ? undefined : 'contributor';
  if (statistic === 'index') return n === 2 ? 'contributor' : undefined;
  if (statistic === 'total' || statistic === 'mean') return fewUnknown(n, 1);
  if ('held' in statistic) {
    // What one end does not hold, the other does.
    const end = Math.min(statistic.held, 100 - statistic.held);
    return fewUnknown(end > 0 ? (n * end) / 100 : n, 1);
  }
  return n === 1 || isSomebodys(n, statistic.quantile, statistic.type) ? 'anyone' : 'contributor';
}

/**
 * The same for statistics published side by side: besides what each says alone, k independent ones are k equations, which
 * a reader solves for n ≤ k amounts and a contributor for n ≤ k + 1 (mean and standard deviation of two organisations are
 * their two amounts). Total and mean are one equation.
 */
export function revealsTogether(statistics: readonly Statistic[], n: number): Reader | undefined {
  const alone = statistics.map((statistic) => reveals(statistic, n));
  const sums = statistics.filter((statistic) => statistic === 'total' || statistic === 'mean').length;
  const equations = statistics.filter((statistic) => statistic !== 'count').length - Math.max(0, sums - 1);
  const together = n < 2 || equations === 0 ? undefined : fewUnknown(n, equations);
  const all = [...alone, together];
  if (all.includes('anyone')) return 'anyone';
  return all.includes('contributor') ? 'contributor' : undefined;
}

function fewUnknown(unknown: number, equations: number): Reader | undefined {
  if (unknown <= equations) return 'anyone';
  return unknown <= equations + 1 ? 'contributor' : undefined;
}

/**
 * Whether the quantile is one of the amounts: its position h is whole, or beyond the first or last (Hyndman & Fan 1996).
 * Positions as fractions of whole numbers, so that whole is exact.
 */
function isSomebodys(n: number, percent: number, type: number): boolean {
  // Types 1 and 3 take an amount as it stands; type 2 does but where n·p is whole, then the mean of two.
  if (type === 1 || type === 3) return true;
  if (type === 2) return (n * percent) % 100 !== 0 || percent <= 0 || percent >= 100;
  const [numerator, denominator] = position(type, n, percent);
  return numerator % denominator === 0 || numerator < denominator || numerator > n * denominator;
}
