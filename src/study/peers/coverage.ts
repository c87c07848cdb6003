import { decimalSumOf } from '../../base/decimal-sum.ts';
import { lastOf } from '../../base/existing.ts';
import { answerCode, lackedCriterion } from '../../compare/answers.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Spread } from '../../compare/spread.ts';
import { median } from '../../measure/statistics.ts';
import type { Money } from '../gaps/figure.ts';

/** Why some units have no peers: how many, and the money that leaves the claim with them. */
export interface PeerReason {
  readonly code: string;
  /** Column that is blank or has several values, for `criterion-missing` and `criterion-several`. */
  readonly criterion?: string;
  readonly n: number;
  /** Exact decimal sum. */
  readonly amount: Money;
}

/** How far a set of units can be compared. Counts are units; money is exact decimal text. */
export interface Coverage {
  readonly n: number;
  readonly total: string;
  /** Units with at least one peer, and their money: what every claim made under the definition is about. */
  readonly covered: number;
  readonly coveredTotal: Money;
  /** Units with at least one peer of another region (of another sector …): common support. Undefined without the column. */
  readonly elsewhere: number | undefined;
  /** Over the covered units; undefined when there are none. */
  readonly peers: { readonly minimum: number; readonly median: number; readonly maximum: number } | undefined;
  /** Medians over the covered units: other regions among the peers, and their effective number (1/Σp²). */
  readonly spread: { readonly others: number; readonly effective: number | undefined } | undefined;
  readonly reasons: readonly PeerReason[];
}

/** Coverage of the units in `members` (all of them when it is left out). */
export function coverageOf(
  comparison: Comparison,
  spread: Spread | undefined,
  members: Int32Array,
): Coverage {
  const { units, count } = comparison;
  const covered = members.filter((unit) => count[unit]! > 0);
  const alone = members.filter((unit) => count[unit] === 0);
  const reasons = reasonsOf(comparison, alone);
  const amounts = (list: Int32Array) =>
    decimalSumOf(Float64Array.from(list, (unit) => units.amount[unit]!)).toString();
  const explained = reasons.reduce((sum, { n }) => sum + n, 0);
  if (covered.length + explained !== members.length) {
    throw new Error(
      `coverage: ${covered.length} with peers + ${explained} with a reason ≠ ${members.length}`,
    );
  }
  return {
    n: members.length,
    total: amounts(members),
    covered: covered.length,
    coveredTotal: amounts(covered),
    elsewhere: spread && covered.reduce((sum, unit) => sum + (spread.others[unit]! > 0 ? 1 : 0), 0),
    peers: peerCounts(covered, count),
    spread: spread && spreadCounts(covered, spread),
    reasons,
  };
}

function peerCounts(covered: Int32Array, count: Int32Array): Coverage['peers'] {
  if (covered.length === 0) return undefined;
  const sorted = Float64Array.from(covered, (unit) => count[unit]!).sort();
  return { minimum: sorted[0]!, median: median(sorted), maximum: lastOf(sorted) };
}

function spreadCounts(covered: Int32Array, { others, effective }: Spread): Coverage['spread'] {
  if (covered.length === 0) return undefined;
  const labelled = Float64Array.from(covered, (unit) => effective[unit]!).filter((x) => !Number.isNaN(x));
  return {
    others: median(Float64Array.from(covered, (unit) => others[unit]!).sort()),
    effective: labelled.length > 0 ? median(labelled.sort()) : undefined,
  };
}

function reasonsOf(comparison: Comparison, alone: Int32Array): PeerReason[] {
  const lists = new Map<string, { code: string; criterion: string | undefined; amounts: number[] }>();
  for (const unit of alone) {
    const code = answerCode(comparison, unit);
    const criterion = lackedCriterion(comparison, unit);
    const key = `${code} ${criterion ?? ''}`;
    const entry = lists.get(key) ?? { code, criterion, amounts: [] };
    entry.amounts.push(comparison.units.amount[unit]!);
    lists.set(key, entry);
  }
  return [...lists.values()]
    .map(({ code, criterion, amounts }) => ({
      code,
      ...(criterion === undefined ? {} : { criterion }),
      n: amounts.length,
      amount: decimalSumOf(amounts).toString(),
    }))
    .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
}
