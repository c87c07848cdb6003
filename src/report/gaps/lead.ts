import type { Scalar } from '../../base/issue.ts';
import type { Translator } from '../../messages/translator.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { GroupGaps } from '../../study/gaps/groups.ts';
import { probabilityText, timesText } from './cells.ts';
import { ALPHA } from './chance.ts';
import { groupsBy } from './groups.ts';
import { levelsFound } from './levels.ts';
import { referenceText } from './reference.ts';

/** Regions of fewer organisations are not named as the extremes. */
export const RANKED_FROM = 5;

/** The sentences to read first: how far, what it costs, where, how sure, what explains. */
export function leadSentences(result: Gaps, translator: Translator): string[] {
  const lowest = rankedRegions(result)[0];
  return [
    coveredSentence(result, translator),
    costSentence(result, translator),
    regionsSentence(result, translator),
    ...(lowest
      ? [chanceSentence(result, lowest, translator), explainedSentence(result, lowest, translator)]
      : []),
    apartSentence(result, translator),
    levelsSentence(result, translator),
    floorSentence(result, translator),
  ].filter((sentence) => sentence !== '');
}

/** Regions that may be named, from the lowest share of what their comparables receive to the highest. */
export function rankedRegions(result: Gaps): readonly GroupGaps[] {
  return groupsBy(result, ['region'])
    .filter(({ covered, parityRatio }) => covered >= RANKED_FROM && 'value' in parityRatio)
    .sort((a, b) => numberOf(a.parityRatio)! - numberOf(b.parityRatio)!);
}

export function coveredSentence({ overall, reference, periods }: Gaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const { n, covered, coveredTotal, total } = overall;
  return fill(texts.gaps.leadCovered, {
    n,
    covered,
    pooled: periods.length > 1 ? 'yes' : 'no',
    reference: referenceText(reference, translator),
    share: numbers.percent(n === 0 ? 0 : covered / n),
    money: numbers.percent(Number(total) === 0 ? 0 : Number(coveredTotal) / Number(total)),
  });
}

export function costSentence({ overall }: Gaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const { below, shortfall, coveredTotal, under, covered } = overall;
  if (covered === 0) return '';
  return fill(texts.gaps.leadCost, {
    below,
    cost: numbers.exactMoney(shortfall),
    part: Number(coveredTotal) > 0 ? numbers.percent(Number(shortfall) / Number(coveredTotal)) : '–',
    under: under.n,
  });
}

export function regionsSentence(result: Gaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const ranked = rankedRegions(result);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (!lowest || !highest || lowest === highest) return '';
  const side = (prefix: string, name: string, group: GroupGaps): Record<string, Scalar> => ({
    [prefix]: numbers.percent(numberOf(group.parityRatio)!),
    [name]: group.labels.join(' × '),
    [`${prefix}N`]: group.covered,
    [`${prefix}Gap`]: numbers.money(Number(group.gap), 0),
  });
  return fill(texts.gaps.leadRegions, {
    ...side('low', 'lowest', lowest),
    ...side('high', 'highest', highest),
    few: groupsBy(result, ['region']).length - ranked.length,
    minimum: RANKED_FROM,
  });
}

/** Could chance deal the gap of one region; `verdict`: apart, unreachable (too few), or not told apart. */
export function chanceSentence({ chances }: Gaps, group: GroupGaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  if (!('groups' in chances.region)) return '';
  const role = chances.region;
  const own = role.groups.find(({ group: at }) => role.labels[at]!.join() === group.labels.join());
  if (!own || !('p' in own.permutation)) return '';
  const { permutation, holm } = own;
  const reachable = permutation.smallest < ALPHA;
  const needed = 'own' in permutation.needed ? permutation.needed.own : undefined;
  return fill(texts.gaps.leadChance, {
    region: group.labels.join(' × '),
    gap: numbers.money(permutation.observed, 0),
    times: timesText(permutation.p, translator),
    looked: role.looked,
    holm: holm === undefined || role.looked < 2 ? 'none' : probabilityText(holm, translator),
    verdict:
      !reachable && needed !== undefined ? 'unreachable' : (holm ?? permutation.p) < ALPHA ? 'apart' : 'not',
    needed: needed === undefined ? '–' : numbers.count(needed),
  });
}

/** The regions whose gap chance hardly deals, after correction for all that were looked at. */
export function apartSentence({ chances }: Gaps, translator: Translator): string {
  if (!('groups' in chances.region)) return '';
  const { groups, labels, looked } = chances.region;
  const apart = groups.flatMap(({ group, holm, permutation }) =>
    holm !== undefined && holm < ALPHA && 'p' in permutation
      ? [{ label: labels[group]!.join(' × '), below: permutation.observed < 0 }]
      : [],
  );
  const list = (below: boolean) => apart.filter((one) => one.below === below).map(({ label }) => label);
  const [below, above] = [list(true), list(false)];
  return translator.fill(translator.texts.gaps.leadApart, {
    looked,
    count: apart.length,
    below: below.length === 0 ? 'none' : below.join(', '),
    above: above.length === 0 ? 'none' : above.join(', '),
  });
}

export function levelsSentence(result: Gaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const levels = levelsFound(result).find(({ role }) => role === 'region');
  if (!levels || 'undefined' in levels.theilT || levels.strata < 2) return '';
  const { betweenStrata, betweenGroups, within } = levels.theilT.shares;
  if (!('value' in betweenStrata && 'value' in betweenGroups && 'value' in within)) return '';
  return fill(texts.gaps.leadLevels, {
    strata: numbers.percent(betweenStrata.value),
    groups: numbers.percent(betweenGroups.value),
    within: numbers.percent(within.value),
  });
}

/** What goes with the mix of types in the gap of one region to the others. */
export function explainedSentence({ explanation }: Gaps, group: GroupGaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  if ('undefined' in explanation) return '';
  const region = explanation.regionLabels.indexOf(group.labels[0] ?? '');
  const found = explanation.compositions[0]?.regions[region];
  if (!found || 'undefined' in found || found.gap === 0) return '';
  if (!('value' in found.lowShare && 'value' in found.highShare)) return '';
  const about = {
    region: group.labels.join(' × '),
    gap: numbers.money(Math.abs(found.gap), 0),
    direction: found.gap < 0 ? 'less' : 'more',
  };
  const [low, high] = [found.lowShare.value, found.highShare.value];
  // A part below 0 or above the whole is no part: the two effects are said in dollars.
  if (low < 0 || high > 1) {
    return fill(texts.gaps.leadOpposed, {
      ...about,
      composition: numbers.money(found.composition, 0),
      rate: numbers.money(found.rate, 0),
    });
  }
  const [lowText, highText] = [numbers.percent(low, 0), numbers.percent(high, 0)];
  return fill(texts.gaps.leadExplained, {
    ...about,
    low: lowText,
    high: highText,
    parts: lowText === highText ? 'one' : 'two',
  });
}

export function floorSentence({ overall }: Gaps, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const { floor } = overall;
  const wealth = floor && numberOf(floor.medianRelativeWealth);
  if (!floor || floor.n === 0 || wealth === undefined) return '';
  return fill(texts.gaps.leadFloor, {
    under: floor.under,
    n: floor.n,
    shortfall: numbers.exactMoney(floor.shortfall),
    wealth: numbers.percent(wealth),
  });
}
