/** Years until a ratio of 1 at a pace; `never` where it is away from 1 or none; 0 at parity. */
export type YearsToParity = number | 'never';

/** At this pace of ln ratio a year, from where the ln ratio stands now. */
export function yearsAt(now: number, pace: number): YearsToParity {
  if (now === 0) return 0;
  if (!(pace * now < 0)) return 'never';
  const years = -now / pace;
  return Number.isFinite(years) ? years : 'never';
}

/** Years at the pace seen, and at the two ends of its 95 % interval, the soonest first. */
export interface ParityRange {
  readonly years: YearsToParity;
  readonly soonest: YearsToParity;
  readonly latest: YearsToParity;
}

/** `change`: ln ratio over `years` years with its interval. */
export function parityRange(
  now: number,
  change: { readonly value: number; readonly low: number; readonly high: number },
  years: number,
): ParityRange {
  const ends = [change.low, change.high].map((end) => yearsAt(now, end / years));
  const sorted = ends.sort((a, b) => order(a) - order(b));
  return { years: yearsAt(now, change.value / years), soonest: sorted[0]!, latest: sorted[1]! };
}

const order = (years: YearsToParity): number => (years === 'never' ? Number.POSITIVE_INFINITY : years);
