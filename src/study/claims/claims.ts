import type { Gaps } from '../gaps/gaps.ts';
import type { GroupGaps } from '../gaps/groups.ts';
import type { Claim } from './claim.ts';
import { explainedClaim, levelsClaim } from './explanation-claims.ts';
import {
  costClaim,
  coveredClaim,
  floorClaim,
  groupClaim,
  inhabitantsClaim,
  missionClaim,
} from './gap-claims.ts';
import { chanceClaim, closerLook, extremesClaim, lackingClaim, toldClaim } from './verdict-claims.ts';

const present = (claims: readonly (Claim | undefined)[]): Claim[] => claims.flatMap((claim) => claim ?? []);

/** The figures of one region; undefined for none. */
const groupOf = (gaps: Gaps, region: string | undefined): GroupGaps | undefined =>
  region === undefined
    ? undefined
    : gaps.groups.find(({ by, labels }) => by.join() === 'region' && labels[0] === region);

/** The claims to read first, about everyone, or about the region of an edition. */
export function leadClaims(gaps: Gaps, region?: string): readonly Claim[] {
  const about = region ?? closerLook(gaps);
  const own = groupOf(gaps, region);
  return present([
    coveredClaim(gaps),
    ...(own
      ? [groupClaim(gaps, own)]
      : [
          toldClaim(gaps, 'region'),
          toldClaim(gaps, 'sector'),
          lackingClaim(gaps, 'region'),
          extremesClaim(gaps, 'region'),
        ]),
    ...(about === undefined ? [] : [chanceClaim(gaps, about), explainedClaim(gaps, about)]),
    levelsClaim(gaps),
    floorClaim(gaps),
  ]);
}

/** Every sentence with a number that the brief holds, each once, in a fixed order. */
export function allClaims(gaps: Gaps, region?: string): readonly Claim[] {
  const regions = gaps.regions?.labels ?? [];
  const claims = [
    ...leadClaims(gaps, region),
    ...present([
      toldClaim(gaps, 'region'),
      toldClaim(gaps, 'sector'),
      lackingClaim(gaps, 'region'),
      lackingClaim(gaps, 'sector'),
      extremesClaim(gaps, 'region'),
      extremesClaim(gaps, 'sector'),
      costClaim(gaps),
      inhabitantsClaim(gaps),
      missionClaim(gaps),
      ...gaps.groups.map((group) => groupClaim(gaps, group)),
      ...regions.flatMap((label) => [chanceClaim(gaps, label), explainedClaim(gaps, label)]),
    ]),
  ];
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
