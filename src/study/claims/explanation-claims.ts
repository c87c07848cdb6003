import type { LevelsOf } from '../gaps/decomposition.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { type Claim, money, share } from './claim.ts';

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
    filter: {},
  };
}
