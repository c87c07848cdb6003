import type { AnyIssue } from '../../base/issue.ts';
import type { SideComparison } from '../../compare/sides.ts';
import type { Money } from '../gaps/figure.ts';
import type { Withholding } from '../gaps/gaps.ts';
import type { Coverage } from '../peers/coverage.ts';
import type { Peers } from '../peers/peers.ts';
import { type Disclosure, groupKey, withheldGroup } from './disclosure.ts';
import { isWithheld, NOT_SHOWN } from './distances.ts';
import { WHOLE } from './material.ts';

/** Who is comparable with whom as a public edition shows it: counts of groups that are shown, and no organisation. */
export function publicPeers(peers: Peers, withheld: Withholding, disclosure: Disclosure): Peers {
  return {
    ...peers,
    units: peers.units.withheld(),
    definitions: peers.definitions.map((one) => ({
      ...one,
      overall: publicCoverage(one.overall, WHOLE, disclosure),
      groups: one.groups
        .filter(({ role, label }) => withheldGroup(disclosure, [role], [label]) === undefined)
        .map((group) => ({
          ...group,
          coverage: publicCoverage(group.coverage, groupKey([group.role], [group.label]), disclosure),
        })),
      balance: [],
    })),
    sides: publicSides(peers.sides, disclosure),
    issues: publicIssues(peers.issues),
    withheld,
  };
}

function publicCoverage(coverage: Coverage, key: string, { reference }: Disclosure): Coverage {
  return {
    ...coverage,
    coveredTotal: isWithheld(reference.distances, key) ? NOT_SHOWN : coverage.coveredTotal,
    reasons: coverage.reasons.map((reason) => ({ ...reason, amount: NOT_SHOWN satisfies Money })),
  };
}

/** Verdicts and their reasons; the sentences hold amounts and places of single rows. */
function publicSides(sides: readonly SideComparison[], disclosure: Disclosure): readonly SideComparison[] {
  const isShown = (role: string, label: string): boolean =>
    role !== 'region' || label === '' || withheldGroup(disclosure, [role], [label]) === undefined;
  return sides
    .filter(({ role, a, b }) => isShown(role, a) && isShown(role, b))
    .map(({ findings, ...side }) => ({
      ...side,
      findings: [],
      reasons: findings.map(({ code, verdict }) => ({ code, verdict })),
    }));
}

/** What may be said of the study; where it was found, and how much is at stake, stays with those who publish. */
export const publicIssues = (issues: readonly AnyIssue[]): readonly AnyIssue[] =>
  issues.map(({ level, code, args, count }) => ({
    level,
    code,
    args,
    ...(count === undefined ? {} : { count }),
  }));
