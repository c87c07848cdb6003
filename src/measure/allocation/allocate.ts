import type { BetweenRule, Territory } from './between-rule.ts';
import { wholeCents } from './cents.ts';
import { type Claimants, gathered, pick } from './claimants.ts';
import type { Constraints, Infeasible } from './constraints.ts';
import type { ChosenRule } from './registry.ts';
import { totalOf } from './sector-rule.ts';
import { type Shared, shareOut } from './share-out.ts';

/** The stage between regions. */
export interface Between {
  readonly rule: BetweenRule;
  readonly territories: readonly Territory[];
  /** Region of each claimant, negative for none. */
  readonly region: Int32Array;
}

/** What a scenario asks: an envelope of whole cents, its rules and its constraints. */
export interface AllocationProblem {
  readonly envelope: number;
  readonly claimants: Claimants;
  readonly within: ChosenRule;
  readonly between: Between | undefined;
  readonly constraints: Constraints;
  /** The order of ties: each claimant another number. */
  readonly rank: Int32Array;
}

/** Who receives what. awards + leftOver + kept = envelope, to the cent. */
export interface Allocation extends Shared {
  readonly kept: number;
  /** Cents of each region, where there is a stage between regions. */
  readonly regions: Float64Array | undefined;
  /** Of these, what stays over in each. */
  readonly regionsLeft: Float64Array | undefined;
}

/** Why there is no allocation: a constraint that cannot be held, a rule without an answer, a region without its figure. */
export type NoAllocation =
  | { readonly infeasible: Infeasible }
  | { readonly undefined: 'too-many-claimants' }
  | { readonly undefined: 'no-weight'; readonly region: number };

export const isAllocation = (outcome: Allocation | NoAllocation): outcome is Allocation =>
  'awards' in outcome;

/** Shares an envelope: off the top, then between regions, then between organisations. Cents, whole, to the last one. */
export function allocate(problem: AllocationProblem): Allocation | NoAllocation {
  const { claimants, between, constraints } = problem;
  const top = offTheTop(problem);
  if ('infeasible' in top) return top;
  const { left, rows } = top;
  const awards = new Float64Array(claimants.n);
  const { newcomers } = constraints;
  if (newcomers) {
    newcomers.rows.forEach((is, i) => {
      if (is === 1) awards[i] = newcomers.amount;
    });
  }
  const base = { kept: constraints.keep, regions: undefined, regionsLeft: undefined };
  if (!between) {
    const shared = shareBetween(problem, left, rows, -1, awards);
    return 'error' in shared ? { ...base, ...shared, awards } : shared;
  }
  const weights = Float64Array.from(between.territories, (one) => between.rule.weight(one));
  const unknown = weights.findIndex((weight) => !(weight >= 0));
  if (unknown >= 0) return { undefined: 'no-weight', region: unknown };
  const whole = totalOf(weights);
  const regions = wholeCents(
    weights.map((weight) => (whole > 0 ? left * (weight / whole) : 0)),
    whole > 0 ? left : 0,
    weights.map((_, region) => region),
  );
  const regionsLeft = new Float64Array(regions.length);
  let leftOver = left - totalOf(regions);
  let error: number | undefined;
  for (const region of regions.keys()) {
    const own = rows.filter((i) => between.region[i] === region);
    const shared = shareBetween(problem, regions[region]!, own, region, awards);
    if (!('error' in shared)) return shared;
    regionsLeft[region] = shared.leftOver;
    leftOver += shared.leftOver;
    if (shared.error !== undefined) error = Math.max(error ?? 0, shared.error);
  }
  return { awards, leftOver, error, kept: constraints.keep, regions, regionsLeft };
}

/** What is left of the envelope after the minister's part and the newcomers, and who takes part in it. */
function offTheTop({ envelope, claimants, constraints }: AllocationProblem) {
  const { keep, newcomers } = constraints;
  const rows: number[] = [];
  for (let i = 0; i < claimants.n; i++) if (newcomers?.rows[i] !== 1) rows.push(i);
  const count = claimants.n - rows.length;
  const short = (constraint: Infeasible['constraint'], by: number, organisations: number) => ({
    infeasible: { constraint, short: by, organisations, region: -1 },
  });
  if (keep > envelope) return short('keep', keep - envelope, 0);
  const left = envelope - keep - count * (newcomers?.amount ?? 0);
  if (left < 0) return short('newcomers', -left, count);
  return { left, rows };
}

/** Shares between some rows and writes their awards. */
function shareBetween(
  { claimants, within, constraints, rank }: AllocationProblem,
  envelope: number,
  rows: readonly number[],
  region: number,
  awards: Float64Array,
): Pick<Shared, 'leftOver' | 'error'> | NoAllocation {
  const of = (column: Float64Array | undefined) => column && gathered(column, rows);
  const own = { ...constraints, cap: of(constraints.cap), guaranteed: of(constraints.guaranteed) };
  const ranks = Int32Array.from(rows);
  for (let k = 0; k < ranks.length; k++) ranks[k] = rank[ranks[k]!]!;
  const outcome = shareOut(within, envelope, pick(claimants, rows), own, ranks);
  if (outcome === 'no-answer') return { undefined: 'too-many-claimants' };
  if ('infeasible' in outcome) return { infeasible: { ...outcome.infeasible, region } };
  rows.forEach((row, k) => {
    awards[row] = outcome.awards[k]!;
  });
  return { leftOver: outcome.leftOver, error: outcome.error };
}
