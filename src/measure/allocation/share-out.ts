import { type Bounds, boundedShares } from './bounded.ts';
import { wholeCents } from './cents.ts';
import type { Claimants } from './claimants.ts';
import { type Constraints, type Infeasible, upperBounds } from './constraints.ts';
import type { ChosenRule } from './registry.ts';
import { totalOf } from './sector-rule.ts';

/** What is shared of an envelope: whole cents, and the cents that nobody could take. */
export interface Shared {
  readonly awards: Float64Array;
  readonly leftOver: number;
  /** Largest standard error of an award, where orders were drawn. */
  readonly error: number | undefined;
}

export type ShareOutcome = Shared | { readonly infeasible: Omit<Infeasible, 'region'> } | 'no-answer';

/**
 * An envelope of cents shared between claimants by a rule, under its constraints (those off the top are the caller's). Never
 * bends one: says which cannot be held, and by how much. `rank`: the order of ties, each another number.
 */
export function shareOut(
  choice: ChosenRule,
  envelope: number,
  claimants: Claimants,
  constraints: Constraints,
  rank: ArrayLike<number>,
): ShareOutcome {
  const claims = choice.rule.claims(claimants, choice.parameter);
  const bounds = boundsOf(claimants, claims, constraints);
  const broken = conflict(bounds, envelope, constraints) ?? rateConflict(choice, claims, envelope);
  if (broken) return { infeasible: broken };
  const { minimum } = constraints;
  const run = (high: Float64Array) => boundedShares(choice, envelope, claimants, { ...bounds, high });
  const shares =
    minimum?.below === 'nothing'
      ? withoutSmall(run, reachable(bounds, claims), minimum.amount, orderOf(claimants, rank))
      : run(bounds.high);
  if (shares === undefined) return 'no-answer';
  const { awards, error } = shares;
  const spent = Math.min(envelope, Math.round(totalOf(awards)));
  return { awards: wholeCents(awards, spent, rank), leftOver: envelope - spent, error };
}

/** Least and most of each: the guarantee, and the minimum where it is everyone's; the maximum and the cap. */
function boundsOf(claimants: Claimants, claims: Float64Array, constraints: Constraints): Bounds {
  const { minimum, guaranteed } = constraints;
  const least = minimum?.below === 'minimum' ? minimum.amount : 0;
  return {
    low: claims.map((claim, i) => Math.max(guaranteed?.[i] ?? 0, claim > 0 ? least : 0)),
    high: upperBounds(claimants.amount, constraints),
  };
}

/** The bounds, with what the rule itself gives at most. */
const reachable = ({ low, high }: Bounds, claims: Float64Array): Bounds => ({
  low,
  high: high.map((most, i) => (low[i]! > 0 ? most : Math.min(most, claims[i]!))),
});

/** A least that is above the most of an organisation; leasts that are more than the envelope. */
function conflict(
  { low, high }: Bounds,
  envelope: number,
  { minimum, guaranteed, cap }: Constraints,
): Omit<Infeasible, 'region'> | undefined {
  let [short, organisations] = [0, 0];
  low.forEach((own, i) => {
    if (own <= high[i]!) return;
    short += own - high[i]!;
    organisations++;
  });
  if (organisations > 0) return { constraint: cap === undefined ? 'maximum' : 'cap', short, organisations };
  const owed = totalOf(low);
  if (owed <= envelope) return undefined;
  const promised = guaranteed === undefined ? 0 : totalOf(guaranteed);
  const least = minimum?.below === 'minimum' && promised <= envelope ? 'minimum' : 'guaranteed';
  const held = low.reduce((count, own) => count + (own > 0 ? 1 : 0), 0);
  return { constraint: least, short: owed - envelope, organisations: held };
}

/** A rate of indexation that is given is due to everyone: an envelope that does not pay for it is too small. */
function rateConflict(
  { rule, parameter }: ChosenRule,
  claims: Float64Array,
  envelope: number,
): Omit<Infeasible, 'region'> | undefined {
  if (rule.key !== 'indexation' || parameter === undefined) return undefined;
  const due = totalOf(claims);
  return due > envelope ? { constraint: 'rate', short: due - envelope, organisations: 0 } : undefined;
}

/** Parts of a cent that are rounding. */
const ROUNDING = 1e-6;

/**
 * Nobody gets less than the smallest cheque: those with the least go without, as few as will do. `order`: who stays first of
 * those with the same award.
 */
function withoutSmall(
  run: (high: Float64Array) => ReturnType<typeof boundedShares>,
  { low, high }: Bounds,
  smallest: number,
  order: Float64Array,
) {
  const enough = (award: number): boolean => award <= ROUNDING || award >= smallest - ROUNDING;
  // Those that could never reach it go first of all.
  const open = high.map((most, i) => (most < smallest && low[i] === 0 ? 0 : most));
  const first = run(open);
  if (first === undefined || first.awards.every(enough)) return first;
  const waiting = Array.from(first.awards.keys())
    .filter((i) => open[i]! > 0 && low[i] === 0)
    .sort((a, b) => first.awards[a]! - first.awards[b]! || order[b]! - order[a]!);
  const without = (count: number) => {
    const most = open.slice();
    for (const i of waiting.slice(0, count)) most[i] = 0;
    return run(most);
  };
  let [few, many] = [0, waiting.length];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    const shares = without(middle);
    if (shares === undefined) return undefined;
    if (shares.awards.every(enough)) many = middle;
    else few = middle;
  }
  return without(many);
}

/** Who stays first of those with the same award: the lowest amount over its floor, then the order of ties. */
function orderOf({ amount, floor }: Claimants, rank: ArrayLike<number>): Float64Array {
  const wealth = amount.map((own, i) => (floor[i]! > 0 ? own / floor[i]! : own));
  const order = Array.from(amount.keys()).sort((a, b) => wealth[a]! - wealth[b]! || rank[a]! - rank[b]!);
  const place = new Float64Array(amount.length);
  order.forEach((i, at) => {
    place[i] = at;
  });
  return place;
}
