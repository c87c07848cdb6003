// A check of two sides: dollars on one, thousands of dollars on the other.
import { median } from '../../measure/statistics.ts';
import type { Check, Finding, Pair, SideNames, Which } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** Median of the `organisations` ratios (mean amount of an organisation's rows on one side to the other), ≥ 1. */
  'units-thousands': SideNames & { larger: Which; ratio: number; organisations: number };
  /** Ratio of the sides' median amounts, ≥ 1, where too few organisations are on both. */
  'units-medians': SideNames & { larger: Which; ratio: number };
  /** Every amount of `rounded` is a multiple of 1 000; `share` of the other side's are. */
  'units-rounded': SideNames & { rounded: Which; share: number; limit: number };
}

/** A ratio between these is taken for dollars against thousands of dollars. */
const THOUSAND = { low: 500, high: 2000 } as const;
/** Organisations on both sides that the ratio needs. */
const SHARED_ORGANISATIONS = 5;
/** Amounts that a side needs for its median, or for all to be round. */
const AMOUNTS = 20;
/** All round on one side is told when less than this share is on the other. */
const ROUND_SHARE = 0.5;

/** Dollars on one side, thousands of dollars (or amounts rounded to them) on the other. */
export const check: Check<Codes> = (pair) => [...thousands(pair), ...rounded(pair)];

function thousands(pair: Pair): Finding<Codes>[] {
  const { names } = pair;
  const ratios = sharedRatios(pair);
  if (ratios.length >= SHARED_ORGANISATIONS) {
    const ratio = median(ratios.sort());
    if (!isThousand(ratio)) return [];
    const args = { ...names, ...oriented(ratio), organisations: ratios.length };
    return [{ code: 'units-thousands', args, verdict: 'not-comparable' }];
  }
  const ratio = ratioOfMedians(pair);
  if (!isThousand(ratio)) return [];
  return [{ code: 'units-medians', args: { ...names, ...oriented(ratio) }, verdict: 'with-care' }];
}

const isThousand = (ratio: number): boolean => {
  const r = Math.max(ratio, 1 / ratio);
  return r >= THOUSAND.low && r <= THOUSAND.high;
};

/** `ratio` is a to b. */
const oriented = (ratio: number): { larger: Which; ratio: number } =>
  ratio >= 1 ? { larger: 'a', ratio } : { larger: 'b', ratio: 1 / ratio };

/** Mean amount of a's rows to mean amount of b's, of each organisation on both sides where both are above 0. */
function sharedRatios({ facts: { organisation }, a, b }: Pair): Float64Array {
  const ratios = a.codes(organisation).flatMap((code) => {
    const [moneyA, moneyB] = [a.money(organisation, code), b.money(organisation, code)];
    if (!(moneyA > 0 && moneyB > 0)) return [];
    return [moneyA / a.rows(organisation, code) / (moneyB / b.rows(organisation, code))];
  });
  return Float64Array.from(ratios);
}

/** Median amount above 0 of a to that of b; NaN when a side has fewer than `AMOUNTS`. */
function ratioOfMedians({ facts, a, b }: Pair): number {
  const { logs, positive } = sizes(facts);
  const [nA, nB] = [a.sum(positive), b.sum(positive)];
  if (nA < AMOUNTS || nB < AMOUNTS) return Number.NaN;
  // Geometric means are had by subtraction; only sides that they set far apart are worth sorting.
  const apart = Math.abs(a.sum(logs) / nA - b.sum(logs) / nB);
  return apart < Math.log(THOUSAND.low) / 2 ? Number.NaN : medianAmount(a, facts) / medianAmount(b, facts);
}

/** ln of each amount above 0 (0 for the others), and where there is one. */
const sizes = (facts: Facts): { logs: Float64Array; positive: Uint8Array } =>
  facts.once('sizes of amounts', () => ({
    logs: facts.dataset.amount.map((x) => (x > 0 ? Math.log(x) : 0)),
    positive: Uint8Array.from(facts.dataset.amount, (x) => (x > 0 ? 1 : 0)),
  }));

const medianAmount = (side: Side, { dataset }: Facts): number =>
  median(
    Float64Array.from(side.records, (record) => dataset.amount[record]!)
      .filter((x) => x > 0)
      .sort(),
  );

function rounded({ facts, a, b, names }: Pair): Finding<Codes>[] {
  const { nonZero, round } = facts.once('round amounts', () => ({
    nonZero: Uint8Array.from(facts.dataset.amount, (x) => (x !== 0 ? 1 : 0)),
    round: Uint8Array.from(facts.dataset.amount, (x) => (x !== 0 && x % 1000 === 0 ? 1 : 0)),
  }));
  const count = (side: Side) => ({ round: side.sum(round), all: side.sum(nonZero) });
  const [countA, countB] = [count(a), count(b)];
  if (countA.all < AMOUNTS || countB.all < AMOUNTS) return [];
  const [allA, allB] = [countA.round === countA.all, countB.round === countB.all];
  if (allA === allB) return [];
  const share = allA ? countB.round / countB.all : countA.round / countA.all;
  if (share >= ROUND_SHARE) return [];
  const args = { ...names, rounded: allA ? ('a' as const) : ('b' as const), share, limit: ROUND_SHARE };
  return [{ code: 'units-rounded', args, verdict: 'with-care' }];
}
