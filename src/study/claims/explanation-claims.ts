import type { LevelsOf } from '../gaps/decomposition.ts';
import { numberOf } from '../gaps/figure.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { type Claim, type ClaimFigure, drawn, known, money, share } from './claim.ts';

/**
 * What goes with the declared factors in the gap of one region to the others: the mix of types alone, by Kitagawa; the
 * types and every declared number, by Oaxaca and Blinder, where there are such numbers.
 */
export function explainedClaim(gaps: Gaps, region: string): Claim | undefined {
  return gaps.factors.length > 0 ? byFactors(gaps, region) : byTypes(gaps, region);
}

/** A part below 0 or above the whole is no part: then only that it is none is said. */
function partsOf(
  low: number,
  high: number,
): { readonly parts: string; readonly figures: Record<string, ClaimFigure> } {
  if (low < 0 || high > 1) return { parts: 'none', figures: {} };
  const parts = Math.round(100 * low) === Math.round(100 * high) ? 'one' : 'two';
  return { parts, figures: { low: share(low, 0), high: share(high, 0) } };
}

function byFactors({ explanation, factors }: Gaps, region: string): Claim | undefined {
  if ('undefined' in explanation) return undefined;
  const band = explanation.need.bands[explanation.regionLabels.indexOf(region)];
  const gap = band && numberOf(band.gap);
  const [low, high] = [band && numberOf(band.lowShare), band && numberOf(band.highShare)];
  if (gap === undefined || gap === 0 || low === undefined || high === undefined) return undefined;
  const { parts, figures } = partsOf(low, high);
  return {
    id: `explained region ${region}`,
    sentence: 'explained',
    words: {
      region,
      direction: gap < 0 ? 'less' : 'more',
      parts,
      types: explanation.need.typesLeftOut ? 'no' : 'yes',
      factors: factors.join(', '),
    },
    figures: { gap: money(Math.abs(gap)), ...figures },
    main: 'gap',
    key: 'oaxaca.explained',
    convention: 'Oaxaca-Blinder over types and declared factors, band over four references',
    filter: { region },
  };
}

function byTypes({ explanation }: Gaps, region: string): Claim | undefined {
  if ('undefined' in explanation) return undefined;
  const found = explanation.compositions[0]?.regions[explanation.regionLabels.indexOf(region)];
  if (!found || 'undefined' in found || found.gap === 0) return undefined;
  if (!('value' in found.lowShare && 'value' in found.highShare)) return undefined;
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
  const { parts, figures } = partsOf(found.lowShare.value, found.highShare.value);
  if (parts === 'none') {
    const effects = { gap, composition: money(found.composition), rate: money(found.rate) };
    return { ...about, sentence: 'opposed', words, figures: effects };
  }
  return {
    ...about,
    sentence: 'explained',
    words: { ...words, parts, types: 'yes', factors: 'none' },
    figures: { gap, ...figures },
  };
}

/** Where the inequality lies, in three levels. */
export function levelsClaim({ levels }: Gaps): Claim | undefined {
  const found: LevelsOf | undefined = 'theilT' in levels.region ? levels.region : undefined;
  if (!found || 'undefined' in found.theilT || found.strata < 2) return undefined;
  const { betweenStrata, betweenGroups, within } = found.theilT.shares;
  if (!('value' in betweenStrata && 'value' in betweenGroups && 'value' in within)) return undefined;
  const chance = found.chance?.theilT?.betweenGroups;
  const { figures, missing } = known({
    strata: share(betweenStrata.value),
    groups: share(betweenGroups.value),
    within: share(within.value),
    chance: chance && drawn(share(chance.median)),
    chanceLow: chance && drawn(share(chance.low)),
    chanceHigh: chance && drawn(share(chance.high)),
  });
  return {
    id: 'levels',
    sentence: 'levels',
    words: missing,
    figures,
    main: 'groups',
    key: 'decomp.theil_t.three_level.between_groups_share',
    convention: 'Theil T, strata of the definition, then regions inside them',
    filter: {},
  };
}
