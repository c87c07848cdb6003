import { decimalSumOf } from '../../base/decimal-sum.ts';
import { answerCode } from '../../compare/answers.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { criteriaCells } from '../../compare/strata.ts';

/** Organisations of the same period that are not peers, by the first criterion that tells them apart. */
export interface LeftOutReason {
  /** `differs`: another value of `criterion`; `own-label`: the same label of it, where another is asked for; `farther`. */
  readonly code: string;
  readonly criterion: string | undefined;
  readonly n: number;
  readonly amount: string;
}

/** An organisation that one criterion alone keeps out. */
interface NearMiss {
  readonly unit: number;
  readonly name: string;
  readonly amount: number;
  readonly criterion: string;
  readonly value: string;
}

export interface LeftOut {
  readonly n: number;
  readonly reasons: readonly LeftOutReason[];
  /** The first few of each criterion, in stable order. */
  readonly nearMisses: readonly NearMiss[];
}

const MISSES_PER_CRITERION = 5;

/** Who is not a peer of a unit, and why. Time proportional to units × criteria. */
export function leftOutOf(comparison: Comparison, unit: number, peers: Int32Array): LeftOut {
  const { units, definition, organisation, rank } = comparison;
  const cells = criteriaCells(units, definition);
  const others = definition.other.map((name) => units.label(name));
  const isPeer = new Set(peers);
  const period = cells.find(({ name }) => name === 'period');
  const reasons = new Map<string, { code: string; criterion: string | undefined; amounts: number[] }>();
  const misses = new Map<string, { peer: number; value: string }[]>();

  for (let other = 0; other < units.n; other++) {
    if (isPeer.has(other) || organisation[other] === organisation[unit]) continue;
    if (period && period.codes[other] !== period.codes[unit]) continue;
    const differing = cells.filter(({ codes }) => codes[other] !== codes[unit]);
    const first = differing[0];
    const shared = others.find(({ codes }) => codes[other] === codes[unit]);
    const why = whyOut(comparison, other, first?.name, shared?.name);
    const key = `${why.code} ${why.criterion ?? ''}`;
    const entry = reasons.get(key) ?? { ...why, amounts: [] };
    entry.amounts.push(units.amount[other]!);
    reasons.set(key, entry);
    if (differing.length === 1 && first && !shared && why.code === 'differs') {
      const list = misses.get(first.name) ?? [];
      list.push({ peer: other, value: first.labels[first.codes[other]!] ?? '' });
      misses.set(first.name, list);
    }
  }
  const found = [...reasons.values()]
    .map(({ code, criterion, amounts }) => ({
      code,
      criterion,
      n: amounts.length,
      amount: decimalSumOf(amounts).toString(),
    }))
    .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
  return {
    n: found.reduce((sum, { n }) => sum + n, 0),
    reasons: found,
    nearMisses: [...misses].flatMap(([criterion, list]) =>
      list
        .sort((a, b) => rank[a.peer]! - rank[b.peer]!)
        .slice(0, MISSES_PER_CRITERION)
        .map(({ peer, value }) => ({
          unit: peer,
          name: units.name(peer),
          amount: units.amount[peer]!,
          criterion,
          value,
        })),
    ),
  };
}

function whyOut(
  comparison: Comparison,
  other: number,
  differs: string | undefined,
  shared: string | undefined,
): { code: string; criterion: string | undefined } {
  const answer = answerCode(comparison, other);
  if (
    answer.startsWith('outside-scope') ||
    (answer.startsWith('criterion-') && comparison.stratum[other]! < 0)
  ) {
    return { code: answer, criterion: undefined };
  }
  if (differs !== undefined) return { code: 'differs', criterion: differs };
  if (shared !== undefined) return { code: 'own-label', criterion: shared };
  return { code: 'farther', criterion: undefined };
}
