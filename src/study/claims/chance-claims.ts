import { type Chances, chancesOfGroup } from '../gaps/chance.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { type Claim, count, money, probability, times } from './claim.ts';
import { rankedGroups } from './gap-claims.ts';

/** What a claim is held against. */
export const ALPHA = 0.05;

/** Regions whose gap chance hardly deals, after correction for all that were looked at; `below` their comparables or above. */
function apartRegions({ region }: Chances): readonly { readonly label: string; readonly below: boolean }[] {
  if (!('groups' in region)) return [];
  return region.groups.flatMap(({ group, holm, permutation }) =>
    holm !== undefined && holm < ALPHA && 'p' in permutation
      ? [{ label: region.labels[group]![0]!, below: permutation.observed < 0 }]
      : [],
  );
}

/**
 * The region that a brief about all of them looks at closer: of those below their comparables that chance hardly deals, the
 * one that receives least; else the one that receives least of all.
 */
export function closerLook(gaps: Gaps): string | undefined {
  const ranked = rankedGroups(gaps, 'region').map(({ labels }) => labels[0]!);
  const apart = apartRegions(gaps.chances).filter(({ below }) => below);
  return ranked.find((label) => apart.some((one) => one.label === label)) ?? ranked[0];
}

/** Could chance deal the gap of a region; `verdict`: apart, unreachable (too few), or not told apart. */
export function chanceClaim({ chances }: Gaps, region: string): Claim | undefined {
  if (!('groups' in chances.region)) return undefined;
  const { looked } = chances.region;
  const own = chancesOfGroup(chances, { by: ['region'], labels: [region] });
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
  const { looked } = chances.region;
  const apart = apartRegions(chances);
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
    filter: {},
  };
}
