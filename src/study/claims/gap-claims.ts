import { dollarsOf, numberOf } from '../gaps/figure.ts';
import { fundingBy, fundingOf } from '../gaps/funding.ts';
import type { Gaps } from '../gaps/gaps.ts';
import type { GroupGaps } from '../gaps/groups.ts';
import { type Claim, cents, count, known, money, share, sum } from './claim.ts';
import { MEASURE } from './verdict-claims.ts';

const EVERYONE = {};

/** The reference in a word, as `--reference` takes it. */
export function referenceWord({ reference }: Gaps): string {
  const elsewhere = 'elsewhere' in reference && reference.elsewhere ? '-elsewhere' : '';
  if (reference.kind === 'floor' && reference.money) return `floor-${reference.money}`;
  return 'region' in reference ? `region:${reference.region}` : reference.kind + elsewhere;
}

const aboutGroup = ({ by, labels }: GroupGaps): Record<string, string> =>
  Object.fromEntries(by.map((role, i) => [role, labels[i]!]));

/** How many organisations have enough comparables in other regions, of how many, and of what money. */
export function coveredClaim({ n, funding, overall, periods }: Gaps): Claim | undefined {
  const regions = fundingBy(funding, ['region']);
  if (!regions) return undefined;
  const compared = regions.groups.reduce((total, group) => total + group.compared, 0);
  const received = regions.groups.reduce((total, group) => total + group.total, 0);
  return {
    id: 'covered',
    sentence: 'covered',
    words: { pooled: periods.length > 1 ? 'yes' : 'no' },
    figures: {
      n: count(n),
      covered: count(compared),
      share: share(n === 0 ? 0 : compared / n),
      money: share(Number(overall.total) === 0 ? 0 : received / Number(overall.total)),
      fewest: count(regions.fewest),
    },
    main: 'covered',
    key: 'funding.compared',
    convention: `units with at least ${regions.fewest} comparables in other regions`,
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

/** One group against its comparables elsewhere: share received, with its interval and its verdict, dollars short. */
export function groupClaim(gaps: Gaps, group: GroupGaps): Claim | undefined {
  const own = fundingOf(gaps.funding, group);
  if (!own || !('value' in own.ratio) || own.compared < 2) return undefined;
  // Of hundreds of cells some always lie at the edge of 5 %, where another seed could tell another thing.
  const alone = group.by.length === 1;
  const told = alone && (own.verdict === 'below' || own.verdict === 'above');
  const { figures, missing } = known({
    compared: count(own.compared),
    ratio: share(own.ratio.value),
    gap: 'value' in own.gap ? money(Math.abs(own.gap.value)) : undefined,
    low: 'low' in own.interval ? share(own.interval.low, 0) : undefined,
    high: 'low' in own.interval ? share(own.interval.high, 0) : undefined,
    lacking: own.ratio.value < 1 ? sum(own.lacking) : undefined,
    shrunken: told && 'value' in own.shrunken ? share(own.shrunken.value, 0) : undefined,
  });
  return {
    id: `group ${group.by.join('+')} ${group.labels.join(' × ')}`,
    sentence: 'group',
    words: {
      group: group.labels.join(' × '),
      direction: own.ratio.value < 1 ? 'less' : 'more',
      verdict: alone || own.verdict === 'few' ? own.verdict : 'none',
      turned: told && own.turnedBy >= 0 ? 'yes' : 'no',
      ...missing,
    },
    figures,
    main: 'ratio',
    ...MEASURE,
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
