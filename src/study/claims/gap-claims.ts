import { type Elsewhere, elsewhereOf, headlineRatio } from '../gaps/elsewhere.ts';
import { dollarsOf, numberOf } from '../gaps/figure.ts';
import type { Gaps } from '../gaps/gaps.ts';
import type { GroupGaps } from '../gaps/groups.ts';
import { type Claim, cents, count, known, money, share, sum } from './claim.ts';

/** Regions of fewer organisations are not named as the extremes. */
export const RANKED_FROM = 5;

const EVERYONE = {};

/** The reference in a word, as `--reference` takes it. */
export function referenceWord({ reference }: Gaps): string {
  const elsewhere = 'elsewhere' in reference && reference.elsewhere ? '-elsewhere' : '';
  if (reference.kind === 'floor' && reference.money) return `floor-${reference.money}`;
  return 'region' in reference ? `region:${reference.region}` : reference.kind + elsewhere;
}

const aboutGroup = ({ by, labels }: GroupGaps): Record<string, string> =>
  Object.fromEntries(by.map((role, i) => [role, labels[i]!]));

/** Groups of a grouping that may be named, from the lowest share of what their comparables receive to the highest. */
export function rankedGroups(gaps: Gaps, by: string): readonly GroupGaps[] {
  return gaps.groups
    .filter((group) => group.by.join() === by && group.covered >= RANKED_FROM)
    .flatMap((group) => {
      const ratio = headlineRatio(gaps, group);
      return ratio === undefined ? [] : [{ group, ratio }];
    })
    .sort((a, b) => a.ratio - b.ratio)
    .map(({ group }) => group);
}

/** How many organisations the study is about, of how many, and of what money. */
export function coveredClaim(gaps: Gaps): Claim {
  const { n, covered, coveredTotal, total } = gaps.overall;
  const received = dollarsOf(coveredTotal);
  const { figures, missing } = known({
    n: count(n),
    covered: count(covered),
    share: share(n === 0 ? 0 : covered / n),
    money: received === undefined ? undefined : share(Number(total) === 0 ? 0 : received / Number(total)),
  });
  return {
    id: 'covered',
    sentence: 'covered',
    words: { pooled: gaps.periods.length > 1 ? 'yes' : 'no', reference: referenceWord(gaps), ...missing },
    figures,
    main: 'covered',
    key: 'gap.covered',
    convention: 'units with a reference',
    filter: EVERYONE,
  };
}

/** What it would cost to bring everyone below up to the reference. */
export function costClaim(gaps: Gaps): Claim | undefined {
  const { below, shortfall, coveredTotal, under, covered } = gaps.overall;
  const [received, cost] = [dollarsOf(coveredTotal), dollarsOf(shortfall)];
  if (covered === 0 || cost === undefined || (received !== undefined && received <= 0)) return undefined;
  const { figures, missing } = known({
    covered: count(covered),
    below: count(below),
    cost: sum(shortfall),
    part: received === undefined ? undefined : share(cost / received),
    under: count(under.n),
  });
  return {
    id: 'cost',
    sentence: 'cost',
    words: { reference: referenceWord(gaps), ...missing },
    figures,
    main: 'cost',
    key: 'gap.cost',
    convention: 'sum of shortfalls, each rounded to the cent',
    filter: EVERYONE,
  };
}

/** The regions that receive least and most of what their comparables receive. */
export function regionsClaim(gaps: Gaps): Claim | undefined {
  const ranked = rankedGroups(gaps, 'region');
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (!lowest || !highest || lowest === highest) return undefined;
  const few = gaps.groups.filter(({ by, covered }) => by.join() === 'region' && covered < RANKED_FROM).length;
  const [low, high] = [elsewhereOf(gaps, lowest), elsewhereOf(gaps, highest)];
  const { figures, missing } = known({
    low: share(headlineRatio(gaps, lowest)!),
    lowN: count(lowest.covered),
    lowGap: low && money(low.gap),
    high: share(headlineRatio(gaps, highest)!),
    highN: count(highest.covered),
    highGap: high && money(high.gap),
    few: count(few),
    minimum: count(RANKED_FROM),
  });
  return {
    id: 'regions',
    sentence: 'regions',
    words: { lowest: lowest.labels[0]!, highest: highest.labels[0]!, ...against(low), ...missing },
    figures,
    main: 'low',
    ...measureOf(gaps, low),
    filter: EVERYONE,
  };
}

/** What a share is measured against, as the sentence says it. */
const against = (elsewhere: Elsewhere | undefined) => ({ against: elsewhere ? 'elsewhere' : 'reference' });

const measureOf = (gaps: Gaps, elsewhere: Elsewhere | undefined) =>
  elsewhere
    ? { key: 'gap.elsewhere_ratio', convention: 'sum of amounts over sum of means of comparables elsewhere' }
    : {
        key: 'gap.parity_ratio',
        convention: `sum of amounts over sum of references (${referenceWord(gaps)})`,
      };

/** One group against its comparables: share received, dollars short. */
export function groupClaim(gaps: Gaps, group: GroupGaps): Claim | undefined {
  const elsewhere = elsewhereOf(gaps, group);
  const ratio = headlineRatio(gaps, group);
  if (ratio === undefined || group.guards.ratio !== undefined) return undefined;
  const { figures, missing } = known({
    covered: count(group.covered),
    ratio: share(ratio),
    gap: elsewhere && money(elsewhere.gap),
    below: count(group.below),
    under: count(group.under.n),
    shortfall: sum(group.shortfall),
  });
  return {
    id: `group ${group.by.join('+')} ${group.labels.join(' × ')}`,
    sentence: 'group',
    words: {
      group: group.labels.join(' × '),
      reference: referenceWord(gaps),
      ...against(elsewhere),
      ...missing,
    },
    figures,
    main: 'ratio',
    ...measureOf(gaps, elsewhere),
    filter: aboutGroup(group),
  };
}

/** How far below their floors. */
export function floorClaim({ overall, floorMoney }: Gaps): Claim | undefined {
  const { floor } = overall;
  const wealth = floor && numberOf(floor.medianRelativeWealth);
  const shortfall = floor && sum(floor.shortfall);
  if (!floor || floor.n === 0 || wealth === undefined || shortfall === undefined) return undefined;
  return {
    id: 'floor',
    sentence: 'floor',
    words: { money: floorMoney ?? 'all' },
    figures: {
      under: count(floor.under),
      n: count(floor.n),
      shortfall,
      wealth: share(wealth),
    },
    main: 'shortfall',
    key: 'floor.shortfall',
    convention: `sum of (floor − ${floorMoney === 'mission' ? 'core operating funding' : 'amount'})⁺, each rounded to the cent`,
    filter: EVERYONE,
  };
}

/** Two denominators side by side: the extremes per inhabitant, and how far the orders disagree. */
export function inhabitantsClaim({ denominators }: Gaps): Claim | undefined {
  if (!('per' in denominators)) return undefined;
  const { per, labels, agreement } = denominators;
  const own = per.find(({ name }) => name === 'inhabitant');
  const pair = agreement.find(({ first, second }) => first === 'organisation' && second === 'inhabitant');
  const known = own?.rows
    .flatMap(({ per: figure }, region) =>
      'value' in figure ? [{ label: labels[region]!, value: figure.value }] : [],
    )
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [known?.[0], known?.at(-1)];
  if (!pair || !lowest || !highest || lowest === highest) return undefined;
  return {
    id: 'inhabitants',
    sentence: 'inhabitants',
    words: { lowest: lowest.label, highest: highest.label },
    figures: {
      low: { ...money(lowest.value), digits: 2 },
      high: { ...money(highest.value), digits: 2 },
      opposite: count(pair.opposite),
      pairs: count(pair.pairs),
    },
    main: 'low',
    key: 'per_inhabitant',
    convention: 'all money of the region over its inhabitants',
    filter: EVERYONE,
  };
}

/** Core operating funding in all public funding: the measure of autonomy that the sector asks for. */
export function missionClaim({ forms }: Gaps): Claim | undefined {
  if ('undefined' in forms || !('value' in forms.overall.share)) return undefined;
  return {
    id: 'mission',
    sentence: 'mission',
    words: {},
    figures: {
      share: share(forms.overall.share.value),
      mission: cents(forms.overall.mission),
      total: cents(forms.overall.total),
    },
    main: 'share',
    key: 'mission_share',
    convention: 'mission over all modes of the file',
    filter: EVERYONE,
  };
}
