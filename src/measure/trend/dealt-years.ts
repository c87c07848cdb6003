import { Random } from '../../base/random.ts';
import { convergence } from '../convergence.ts';
import type { Named } from '../named.ts';

/** Where β would lie if nothing but chance told the two years of an organisation apart. */
interface DealtYears {
  readonly deals: number;
  readonly median: number;
  /** 5 and 95 % points. */
  readonly low: number;
  readonly high: number;
  /** Two-sided: how often dealt years give a slope as far out. */
  readonly p: number;
}

export interface Convergence {
  readonly n: number;
  /** `beta.coef`, `beta.speed`, `sigma.*` (see `convergence`). */
  readonly values: Named;
  /** Undefined where β is, or where no deal was asked for. */
  readonly dealt: DealtYears | undefined;
}

/**
 * β and σ of the same organisations in two years, and the placebo of β: the two years of each organisation are dealt anew,
 * each less its year's mean of logs, which keeps who is who and how closely the years go together and takes away which came first.
 * What passes by itself from high to low and back (regression to the mean) gives such slopes too.
 */
export function convergenceWithPlacebo(
  before: Float64Array,
  after: Float64Array,
  years: number,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Convergence {
  const values = convergence(before, after, years);
  const slope = values['beta.coef'];
  const dealt =
    typeof slope === 'number' && draws > 0
      ? deal({ before, after, years }, slope, { seed, draws })
      : undefined;
  return { n: before.length, values, dealt };
}

function deal(
  {
    before,
    after,
    years,
  }: { readonly before: Float64Array; readonly after: Float64Array; readonly years: number },
  slope: number,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): DealtYears {
  const [first, last] = [centredLogs(before), centredLogs(after)];
  const n = first.length;
  let both = 0;
  for (let i = 0; i < n; i++) both += first[i]! * last[i]!;
  const random = new Random(seed);
  const slopes = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let [sum, squares, bits] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      if (i % 32 === 0) bits = random.bits();
      const earlier = bits & 1 ? last[i]! : first[i]!;
      bits >>>= 1;
      sum += earlier;
      squares += earlier * earlier;
    }
    // The later years sum to −sum: both columns were centred.
    const within = squares - (sum * sum) / n;
    const across = both + (sum * sum) / n;
    slopes[draw] = within > 0 ? (across / within - 1) / years : 0;
  }
  let [lower, upper] = [1, 1];
  for (const one of slopes) {
    if (one <= slope) lower++;
    if (one >= slope) upper++;
  }
  const sorted = slopes.sort();
  const at = (share: number): number => sorted[Math.min(draws - 1, Math.floor(share * draws))]!;
  return {
    deals: draws,
    median: at(0.5),
    low: at(0.05),
    high: at(0.95),
    p: Math.min(1, (2 * Math.min(lower, upper)) / (draws + 1)),
  };
}

function centredLogs(amounts: Float64Array): Float64Array {
  const logs = amounts.map((amount) => Math.log(amount));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.map((log) => log - mean);
}
