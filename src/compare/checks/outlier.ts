// A check of two sides: one organisation that moves the comparison by itself.
import { decimalTotal } from '../../base/decimal-sum.ts';
import { quantile7 } from '../../measure/statistics.ts';
import { type Check, type Finding, type Pair, type SideNames, type Which, which } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /**
   * Without `organisation` (`received` on `side`), the mean per organisation and period of `side` goes from `mean` to
   * `meanWithout`, and the ratio of the two sides' means moves by `shift` of itself.
   */
  'outlier-mean': SideNames & {
    side: Which;
    organisation: string;
    received: string;
    mean: string;
    meanWithout: string;
    shift: number;
    limit: number;
  };
}

/** Smallest move of the ratio of the two means, when one organisation is left out, that is told. */
const MEAN_SHIFT = 0.1;
/** … for an organisation beyond the quartiles by more than this many times their distance (Tukey 1977: "far out"). */
const FAR_OUT = 3;
/** Organisations × periods that a side needs: quartiles of fewer say nothing. */
const UNITS = 10;

/** One organisation that moves the comparison of the means: leave one out, on both sides. */
export const check: Check<Codes> = (pair) => {
  if (pair.facts.organisation.size === 0) return [];
  const found = pair.named.flatMap((side) => mostMoving(pair, side) ?? []);
  // An organisation that stands out on both sides is told once, where it comes first.
  const told = found.filter(({ who }, i) => found.findIndex((one) => one.who === who) === i);
  return told.map((one) => finding(pair, one));
};

interface Mover {
  readonly side: Side;
  /** Code of the organisation. */
  readonly who: number;
  readonly shift: number;
  readonly mean: number;
  readonly meanWithout: number;
}

/** The far-out organisation of a side that moves the ratio of the two means most, when it moves it enough. */
function mostMoving({ facts, a, b }: Pair, side: Side): Mover | undefined {
  const { organisation, unit } = facts;
  const here = new Means(side, facts);
  const there = new Means(side === a ? b : a, facts);
  if (here.units < UNITS || !(here.money > 0) || !(there.money > 0)) return undefined;
  const isFarOut = farOut(Float64Array.from(side.codes(unit), (code) => side.money(unit, code)));
  const mean = here.money / here.units;
  const ratio = mean / (there.money / there.units);

  let most: Mover | undefined;
  for (const who of side.codes(organisation)) {
    if (!isFarOut(here.meanOf(who))) continue;
    const meanWithout = here.without(who);
    const shift = Math.abs(meanWithout / there.without(who) / ratio - 1);
    const moves = Number.isFinite(shift) && shift >= MEAN_SHIFT && shift > (most?.shift ?? 0);
    if (moves) most = { side, who, shift, mean, meanWithout };
  }
  return most;
}

function finding(pair: Pair, { side, who, shift, mean, meanWithout }: Mover): Finding<Codes> {
  const { facts, names } = pair;
  const records = side.records.filter((record) => facts.organisation.codes[record] === who);
  const received = decimalTotal(Array.from(records, (record) => facts.dataset.amount[record]!));
  return {
    code: 'outlier-mean',
    args: {
      ...names,
      side: which(pair, side),
      organisation: facts.nameOf(records[0]!),
      received,
      mean: cents(mean),
      meanWithout: cents(meanWithout),
      shift,
      limit: MEAN_SHIFT,
    },
    verdict: 'with-care',
    places: [...records.subarray(0, PLACES)].map((record) => facts.place(record)),
    rows: records.length,
    amount: received,
  };
}

const PLACES = 3;
/** Money to the cent, as a decimal string. */
const cents = (x: number): string => decimalTotal([Math.round(x * 100) / 100]);

/** Means per unit (organisation × period) of a side; records that name no organisation are not counted. */
class Means {
  readonly money: number;
  readonly units: number;
  private readonly side: Side;
  private readonly facts: Facts;

  constructor(side: Side, facts: Facts) {
    this.side = side;
    this.facts = facts;
    this.money = side.total - side.money(facts.organisation, -1);
    this.units = side.distinct(facts.unit);
  }

  /** Of one organisation. */
  meanOf(who: number): number {
    return this.side.money(this.facts.organisation, who) / this.unitsOf(who);
  }

  /** When one organisation is left out; NaN when nobody remains. */
  without(who: number): number {
    return (this.money - this.side.money(this.facts.organisation, who)) / (this.units - this.unitsOf(who));
  }

  private unitsOf(who: number): number {
    const { unit } = this.facts;
    return this.facts.unitsOf(who).reduce((n, code) => n + (this.side.rows(unit, code) > 0 ? 1 : 0), 0);
  }
}

/** Whether an amount lies far outside the quartiles of some, which are sorted in place. */
function farOut(amounts: Float64Array): (x: number) => boolean {
  const sorted = amounts.sort();
  const [low, high] = [quantile7(sorted, 0.25), quantile7(sorted, 0.75)];
  const reach = FAR_OUT * (high - low);
  return (x) => x > high + reach || x < low - reach;
}
