import { RANGED } from '../../measure/comparable-funding/chance-record.ts';
import type { ChanceRange, Verdict } from '../../measure/comparable-funding/types.ts';
import { ALPHA, TOLD_FROM } from '../../measure/comparable-funding/verdict.ts';
import { dollarsOf, numberOf } from '../gaps/figure.ts';
import { type Funding, type FundingOfGroup, fundingBy } from '../gaps/funding.ts';
import type { Gaps } from '../gaps/gaps.ts';
import {
  type Claim,
  type ClaimFigure,
  type ClaimSentence,
  count,
  drawn,
  known,
  money,
  probability,
  share,
  sum,
} from './claim.ts';
import { relativeError } from './other-seed.ts';

/** The roles that the principle names. */
export type ToldRole = 'region' | 'sector';

/** Ratio, interval and chance of the one measure, as a claim states how they came about. */
export const MEASURE = {
  key: 'funding.ratio',
  convention: 'sum of amounts over sum of means of comparables in other groups, by the whole definition',
};

const ratioOf = ({ ratio }: FundingOfGroup): number => numberOf(ratio) ?? Number.POSITIVE_INFINITY;

/** Groups of one verdict, from the lowest ratio to the highest. */
export const groupsTold = ({ groups }: Funding, verdict: Verdict): readonly FundingOfGroup[] =>
  groups.filter((group) => group.verdict === verdict).sort((a, b) => ratioOf(a) - ratioOf(b));

/** Groups that may be told something of: enough compared organisations, and a ratio. */
export const tellable = ({ groups }: Funding): readonly FundingOfGroup[] =>
  groups
    .filter((group) => group.verdict !== 'few' && 'value' in group.ratio)
    .sort((a, b) => ratioOf(a) - ratioOf(b));

/**
 * The region that a brief about all of them looks at closer: of those told to be below, the one that receives least of
 * what its comparables do; else the lowest of all that may be told something of.
 */
export function closerLook({ funding }: Gaps): string | undefined {
  const regions = fundingBy(funding, ['region']);
  const first = regions && (groupsTold(regions, 'below')[0] ?? tellable(regions)[0]);
  return first?.labels[0];
}

/** Labels in a row; behind semicolons where one holds a comma, so that names can be counted. */
export function namesOf(groups: readonly Pick<FundingOfGroup, 'labels'>[]): string {
  const names = groups.map(({ labels }) => labels[0]!);
  return names.length === 0 ? 'none' : names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
}

/** Which regions (sectors) are told to receive less, more, or comparable funding; how many cannot be told, or are too few. */
export function toldClaim({ funding }: Gaps, role: ToldRole): Claim | undefined {
  const found = fundingBy(funding, [role]);
  if (!found || found.deals === 0 || found.groups.every(({ compared }) => compared === 0)) return undefined;
  const own = (verdict: Verdict) => groupsTold(found, verdict);
  const [below, above, comparable, unsettled] = [
    own('below'),
    own('above'),
    own('comparable'),
    own('unsettled'),
  ];
  return {
    id: `told ${role}`,
    sentence: `${role}sTold` satisfies ClaimSentence,
    words: {
      below: namesOf(below),
      above: namesOf(above),
      comparable: namesOf(comparable),
      unsettled: namesOf(unsettled),
    },
    figures: {
      all: count(found.groups.length),
      told: count(tellable(found).length),
      belowCount: count(below.length),
      aboveCount: count(above.length),
      comparableCount: count(comparable.length),
      untold: count(own('untold').length),
      unsettledCount: count(unsettled.length),
      few: count(own('few').length),
      minimum: count(TOLD_FROM),
      band: share(found.band, 0),
    },
    main: 'belowCount',
    key: 'funding.verdict',
    convention: `studentised deals inside strata, step-down over ${found.tested} groups, ${100 * ALPHA} %; 95 % interval; two one-sided tests`,
    filter: {},
  };
}

const ranged = (range: ChanceRange, of: (value: number) => ClaimFigure): Record<string, ClaimFigure> => ({
  median: drawn(of(range.median)),
  rangeLow: drawn(of(range.low)),
  rangeHigh: drawn(of(range.high)),
});

/** What the groups below lack against comparables elsewhere, beside what chance alone would have them lack. */
export function lackingClaim({ funding }: Gaps, role: ToldRole): Claim | undefined {
  const found = fundingBy(funding, [role]);
  const value = found && sum(found.lacking.value);
  if (!found || !value || found.groups.every(({ compared }) => compared === 0)) return undefined;
  // Where nothing lacks and nobody can be judged, there is nothing to say.
  if (value.value === 0 && tellable(found).length === 0) return undefined;
  const { chance } = found.lacking;
  const below = groupsTold(found, 'below').length;
  const { figures, missing } = known({
    value,
    named: below === 0 ? undefined : sum(found.lacking.named),
    groups: count(
      found.groups.filter(({ lacking }) =>
        typeof lacking === 'string' ? Number(lacking) > 0 : (dollarsOf(lacking) ?? 0) > 0,
      ).length,
    ),
    belowCount: count(below),
    ...(chance ? ranged(chance, money) : { median: undefined }),
  });
  return {
    id: `lacking ${role}`,
    sentence: `${role}sLacking` satisfies ClaimSentence,
    words: {
      beyond: chance === undefined ? 'none' : beyond(value.value, chance, found),
      ...(found.groups.every(({ compared }) => compared > 0) ? {} : { all: 'no' }),
      ...missing,
    },
    figures,
    main: 'value',
    key: 'funding.lacking',
    convention: 'sum over groups of (expected − received)⁺ against comparables elsewhere',
    filter: {},
  };
}

/**
 * Where a sum lies beside the range that chance gives. The ends of the range are themselves drawn: what lies no further from
 * one than their own error is at its edge, whatever the seed.
 */
function beyond(value: number, { low, high }: ChanceRange, { deals, exact }: Funding): string {
  const error = exact ? 0 : relativeError(Math.min(deals, RANGED));
  if (value > high * (1 + error)) return 'above';
  if (value < low - error * high) return 'below';
  return value > high * (1 - error) || value < low * (1 + error) ? 'edge' : 'inside';
}

/** The lowest and the highest of the groups, beside where the lowest and the highest would stand by chance alone. */
export function extremesClaim({ funding }: Gaps, role: ToldRole): Claim | undefined {
  const found = fundingBy(funding, [role]);
  const groups = found ? tellable(found) : [];
  const [lowest, highest] = [groups[0], groups.at(-1)];
  if (!found?.lowest || !found.highest || !lowest || !highest || lowest === highest) return undefined;
  const percent = (value: number): ClaimFigure => share(value, 0);
  const spread = (range: ChanceRange, side: string): [string, ClaimFigure][] =>
    Object.entries(ranged(range, percent)).map(([name, figure]) => [`${side}${name}`, figure]);
  return {
    id: `extremes ${role}`,
    sentence: `${role}sExtremes` satisfies ClaimSentence,
    words: { lowest: lowest.labels[0]!, highest: highest.labels[0]! },
    figures: {
      low: percent(ratioOf(lowest)),
      high: percent(ratioOf(highest)),
      told: count(groups.length),
      ...Object.fromEntries([...spread(found.lowest, 'low_'), ...spread(found.highest, 'high_')]),
    },
    main: 'low',
    ...MEASURE,
    filter: {},
  };
}

/** Could chance deal the gap of a region; and the smallest gap that could have been found. */
export function chanceClaim({ funding }: Gaps, region: string): Claim | undefined {
  const found = fundingBy(funding, ['region']);
  const own = found?.groups.find(({ labels }) => labels[0] === region);
  if (!found || !own || !('p' in own.chance)) return undefined;
  const { chance, gap, verdict } = own;
  const { figures, missing } = known({
    gap: 'value' in gap ? money(Math.abs(gap.value)) : undefined,
    p: drawn(probability(chance.p)),
    tested: count(found.tested),
    detectable: 'value' in own.detectable ? drawn(share(own.detectable.value, 0)) : undefined,
  });
  return {
    id: `chance region ${region}`,
    sentence: 'chance',
    words: { region, verdict, direction: 'value' in gap && gap.value > 0 ? 'more' : 'less', ...missing },
    figures,
    main: 'p',
    key: 'funding.p',
    convention: `studentised, labels dealt inside strata, step-down over ${found.tested} groups; ${found.exact ? 'exact' : 'random deals'}`,
    filter: { region },
  };
}
