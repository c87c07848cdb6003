import { wholeCents } from '../allocation/cents.ts';

/** What became of each organisation's money between two years, in whole cents; the parts of one add up to its change. */
export interface ChangeParts {
  /** The rate on what it had, of those present in both years. */
  readonly indexation: Float64Array;
  /** Money that is new to all of those present together, to those who gained beyond the rate. */
  readonly fresh: Float64Array;
  /** What some of those present lost against the rate and others gained: adds up to 0 over everyone. */
  readonly redistribution: Float64Array;
  readonly arrivals: Float64Array;
  /** 0 or less. */
  readonly departures: Float64Array;
}

/**
 * Splits the change of everyone's money to the cent. `before`, `after`: whole cents, NaN in a year without the
 * organisation. Of those present in both: the rate on a positive amount, rounded to the cent; what remains is a gain or a
 * loss. When gains G exceed losses L, all of L and the new money G − L have gone to those who gained, each in proportion of its
 * gain (largest remainder); when losses exceed, likewise the other way round. An accounting, not an account of who decided what.
 */
export function splitChange(
  before: Float64Array,
  after: Float64Array,
  rate: number,
  rank: ArrayLike<number> = Int32Array.from(before.keys()),
): ChangeParts {
  const column = () => new Float64Array(before.length);
  const parts = {
    indexation: column(),
    fresh: column(),
    redistribution: column(),
    arrivals: column(),
    departures: column(),
  };
  const rest = column();
  let [gains, losses] = [0, 0];
  for (let i = 0; i < before.length; i++) {
    const [had, has] = [before[i]!, after[i]!];
    if (Number.isNaN(had)) parts.arrivals[i] = Number.isNaN(has) ? 0 : has;
    else if (Number.isNaN(has)) parts.departures[i] = 0 - had;
    else {
      parts.indexation[i] = had > 0 ? Math.round(rate * had) + 0 : 0;
      rest[i] = has - had - parts.indexation[i]!;
      if (rest[i]! > 0) gains += rest[i]!;
      else losses -= rest[i]!;
    }
  }
  const net = gains - losses;
  const side = net >= 0 ? 1 : -1;
  const larger = net >= 0 ? gains : losses;
  const shares = rest.map((own) =>
    own * side > 0 && larger > 0 ? (Math.abs(own) / larger) * Math.abs(net) : 0,
  );
  const fresh = wholeCents(shares, Math.abs(net), rank);
  for (let i = 0; i < before.length; i++) {
    parts.fresh[i] = side * fresh[i]! + 0;
    parts.redistribution[i] = rest[i]! - parts.fresh[i]!;
  }
  return parts;
}

/** The rate that most of those present in both years were given. */
export interface CommonRate {
  readonly rate: number;
  /** Organisations that it was given to, of how many with an amount in both years. */
  readonly n: number;
  readonly of: number;
}

/** Rates are told apart to a tenth of a percent. */
const STEPS = 1000;
/** Part of those present from which a rate is common. */
const COMMON_FROM = 0.25;

/**
 * The growth rate, to a tenth of a percent, that most organisations with a positive amount in both years share; undefined where
 * fewer than a quarter do.
 */
export function commonRate(before: Float64Array, after: Float64Array): CommonRate | undefined {
  const rates: number[] = [];
  for (let i = 0; i < before.length; i++) {
    if (before[i]! > 0 && after[i]! > 0) rates.push(after[i]! / before[i]! - 1);
  }
  const bins = new Map<number, number[]>();
  for (const rate of rates) {
    const bin = Math.round(rate * STEPS);
    const own = bins.get(bin) ?? [];
    own.push(rate);
    bins.set(bin, own);
  }
  const [most] = [...bins].sort(
    ([a, one], [b, two]) => two.length - one.length || Math.abs(a) - Math.abs(b) || a - b,
  );
  if (!most || most[1].length < 2 || most[1].length < COMMON_FROM * rates.length) return undefined;
  const [bin, own] = most;
  return { rate: bin / STEPS, n: own.length, of: rates.length };
}
