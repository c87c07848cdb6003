import { numberOf } from '../gaps/figure.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { unitGap } from '../gaps/unit-gaps.ts';
import { type Claim, type ClaimFigure, cents, count, money, share } from './claim.ts';
import { referenceWord } from './gap-claims.ts';

/** One organisation against its comparables and its floor; undefined where it has no reference. */
export function organisationClaim(gaps: Gaps, unit: number): Claim | undefined {
  const own = unitGap(gaps.comparison, gaps.units, unit);
  const [reference, gap] = [numberOf(own.reference), numberOf(own.gap)];
  if (reference === undefined || gap === undefined) return undefined;
  const ratio = numberOf(own.ratio);
  const rank = numberOf(own.rank);
  const [floor, wealth] = [numberOf(own.floor), numberOf(own.relativeWealth)];
  const optional: [string, ClaimFigure | undefined][] = [
    ['ratio', ratio === undefined ? undefined : share(ratio)],
    ['rank', rank === undefined ? undefined : count(Math.floor(rank))],
    ['floor', floor === undefined ? undefined : { ...money(floor), digits: 2 }],
    ['wealth', wealth === undefined ? undefined : share(wealth)],
  ];
  return {
    id: `organisation ${own.organisation}`,
    sentence: 'organisation',
    words: {
      name: own.organisation,
      reference: referenceWord(gaps),
      direction: gap < 0 ? 'less' : gap > 0 ? 'more' : 'same',
      ratioKind: ratio === undefined ? 'none' : 'some',
      ranked: rank === undefined ? 'no' : 'yes',
      // Equal amounts share the middle place.
      tied: rank === undefined || Number.isInteger(rank) ? 'no' : 'yes',
      floored: floor === undefined || wealth === undefined ? 'no' : (gaps.floorMoney ?? 'all'),
    },
    figures: {
      amount: cents(plain(own.receives)),
      peers: count(own.peers),
      of: count(own.of),
      base: { ...money(reference), digits: 2 },
      gap: { ...money(Math.abs(gap)), digits: 2 },
      ...Object.fromEntries(optional.filter(([, figure]) => figure !== undefined)),
    },
    main: 'gap',
    key: 'gap.unit',
    convention: `amount less reference (${referenceWord(gaps)})`,
    filter: { organisation: own.organisation },
  };
}

/** An amount as decimal text with cents at least. */
function plain(amount: number): string {
  const text = String(amount);
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals >= 2 ? text : amount.toFixed(2);
}
