import type { LevelsOf } from '../gaps/decomposition.ts';
import { type Elsewhere, elsewhereOf, headlineRatio } from '../gaps/elsewhere.ts';
import { dollarsOf, numberOf } from '../gaps/figure.ts';
import type { Gaps } from '../gaps/gaps.ts';
import type { GroupGaps } from '../gaps/groups.ts';
import { type Claim, cents, count, known, money, probability, share, sum, times } from './claim.ts';

/** Regions of fewer organisations are not named as the extremes. */
export const RANKED_FROM = 5;
/** What a claim is held against. */
export const ALPHA = 0.05;

const EVERYONE = {};

/** The reference in a word, as `--reference` takes it. */
export function referenceWord({ reference }: Gaps): string {
  const elsewhere = 'elsewhere' in reference && reference.elsewhere ? '-elsewhere' : '';
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

/**
 * The region that a brief about all of them looks at closer: of those below their comparables that chance hardly deals, the
 * one that receives least; else the one that receives least of all.
 */
export function closerLook(gaps: Gaps): string | undefined {
  const ranked = rankedGroups(gaps, 'region').map(({ labels }) => labels[0]!);
  const { region } = gaps.chances;
  const apart =
    'groups' in region
      ? region.groups.flatMap(({ group, holm, permutation }) =>
          holm !== undefined && holm < ALPHA && 'p' in permutation && permutation.observed < 0
            ? [region.labels[group]![0]!]
            : [],
        )
      : [];
  return ranked.find((label) => apart.includes(label)) ?? ranked[0];
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

/** Could chance deal the gap of a region; `verdict`: apart, unreachable (too few), or not told apart. */
export function chanceClaim({ chances }: Gaps, region: string): Claim | undefined {
  if (!('groups' in chances.region)) return undefined;
  const { groups, labels, looked } = chances.region;
  const own = groups.find(({ group }) => labels[group]!.join() === region);
  if (!own || !('p' in own.permutation)) return undefined;
  const { permutation, holm } = own;
  const needed = 'own' in permutation.needed ? permutation.needed.own : undefined;
  const unreachable = permutation.smallest >= ALPHA && needed !== undefined;
  const corrected = holm !== undefined && looked > 1;
  return {
    id: `chance region ${region}`,
    sentence: 'chance',
    words: {
      region,
      corrected: corrected ? 'yes' : 'no',
      verdict: unreachable ? 'unreachable' : (holm ?? permutation.p) < ALPHA ? 'apart' : 'not',
    },
    figures: {
      gap: money('undefined' in own.gap ? permutation.observed : own.gap.gap),
      times: times(permutation.p),
      looked: count(looked),
      ...(corrected ? { holm: probability(holm) } : {}),
      ...(unreachable ? { needed: count(needed) } : {}),
    },
    main: 'times',
    key: 'perm.region.p',
    convention: `two-sided, labels permuted inside strata, centred; ${permutation.exact ? 'exact' : `${permutation.looked} draws`}`,
    filter: { region },
  };
}

/** The regions whose gap chance hardly deals, after correction for all that were looked at. */
export function apartClaim({ chances }: Gaps): Claim | undefined {
  if (!('groups' in chances.region) || chances.region.looked === 0) return undefined;
  const { groups, labels, looked } = chances.region;
  const apart = groups.flatMap(({ group, holm, permutation }) =>
    holm !== undefined && holm < ALPHA && 'p' in permutation
      ? [{ label: labels[group]![0]!, below: permutation.observed < 0 }]
      : [],
  );
  const list = (below: boolean) => apart.filter((one) => one.below === below).map(({ label }) => label);
  const [below, above] = [list(true), list(false)];
  return {
    id: 'apart',
    sentence: 'apart',
    words: {
      below: below.length === 0 ? 'none' : below.join(', '),
      above: above.length === 0 ? 'none' : above.join(', '),
    },
    figures: { looked: count(looked), count: count(apart.length) },
    main: 'count',
    key: 'perm.region.holm',
    convention: `Holm over ${looked} regions, 5 %`,
    filter: EVERYONE,
  };
}

/** What goes with the mix of types in the gap of one region to the others. */
export function explainedClaim({ explanation }: Gaps, region: string): Claim | undefined {
  if ('undefined' in explanation) return undefined;
  const found = explanation.compositions[0]?.regions[explanation.regionLabels.indexOf(region)];
  if (!found || 'undefined' in found || found.gap === 0) return undefined;
  if (!('value' in found.lowShare && 'value' in found.highShare)) return undefined;
  const [low, high] = [found.lowShare.value, found.highShare.value];
  const about = {
    id: `explained region ${region}`,
    main: 'gap',
    key: 'kitagawa.composition_effect',
    convention:
      'Kitagawa over types, band over the order of accounting; types of one side only borrow the other’s mean',
    filter: { region },
  };
  const words = { region, direction: found.gap < 0 ? 'less' : 'more' };
  const gap = money(Math.abs(found.gap));
  // A part below 0 or above the whole is no part: the two effects are said in dollars.
  if (low < 0 || high > 1) {
    const figures = { gap, composition: money(found.composition), rate: money(found.rate) };
    return { ...about, sentence: 'opposed', words, figures };
  }
  const parts = Math.round(100 * low) === Math.round(100 * high) ? 'one' : 'two';
  return {
    ...about,
    sentence: 'explained',
    words: { ...words, parts },
    figures: { gap, low: share(low, 0), high: share(high, 0) },
  };
}

/** Where the inequality lies, in three levels. */
export function levelsClaim({ levels }: Gaps): Claim | undefined {
  const found: LevelsOf | undefined = 'theilT' in levels.region ? levels.region : undefined;
  if (!found || 'undefined' in found.theilT || found.strata < 2) return undefined;
  const { betweenStrata, betweenGroups, within } = found.theilT.shares;
  if (!('value' in betweenStrata && 'value' in betweenGroups && 'value' in within)) return undefined;
  return {
    id: 'levels',
    sentence: 'levels',
    words: {},
    figures: {
      strata: share(betweenStrata.value),
      groups: share(betweenGroups.value),
      within: share(within.value),
    },
    main: 'groups',
    key: 'decomp.theil_t.three_level.between_groups_share',
    convention: 'Theil T, strata of the definition, then regions inside them',
    filter: EVERYONE,
  };
}

/** How far below their floors. */
export function floorClaim({ overall }: Gaps): Claim | undefined {
  const { floor } = overall;
  const wealth = floor && numberOf(floor.medianRelativeWealth);
  const shortfall = floor && sum(floor.shortfall);
  if (!floor || floor.n === 0 || wealth === undefined || shortfall === undefined) return undefined;
  return {
    id: 'floor',
    sentence: 'floor',
    words: {},
    figures: {
      under: count(floor.under),
      n: count(floor.n),
      shortfall,
      wealth: share(wealth),
    },
    main: 'shortfall',
    key: 'floor.shortfall',
    convention: 'sum of (floor − amount)⁺, each rounded to the cent',
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
