/** What the study of years can say beside its figures. Sentences: `messages/<lang>/trend.ts`. */
export interface TrendCodes {
  // refusals
  'trend-one-period': { periods: readonly string[]; flag: string };
  /** Periods that the price index says nothing of. */
  'index-silent': { source: string; periods: readonly string[] };
  /** A line of the index that names no year, or holds no positive number. */
  'index-line': { file: string; line: number; year: string; value: string };
  /** The date of a break is no period of the data, or the first one. */
  'base-unknown': { period: string; periods: readonly string[] };
  'break-unknown': { period: string; periods: readonly string[] };
  /** A public edition of the years has words alone: no format for machines. */
  'trend-public-format': { format: string };
  // remarks
  /** Years that cannot be compared are not joined: the study is about the years from `from` on. */
  'trend-not-joined': { from: string; left: readonly string[]; a: string; b: string };
  /** Records without a period. */
  'trend-no-period': { n: number };
  /** Labels of regions that were joined, as the crosswalk says, so that both sides of a break have the same. */
  'trend-regions-merged': { pairs: readonly string[] };
  /** Groups that one side of a break does not have. */
  'trend-one-side': { role: string; labels: readonly string[]; period: string };
}
