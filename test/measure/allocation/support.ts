import type { Claimants } from '../../../src/measure/allocation/claimants.ts';
import { NO_CONSTRAINTS } from '../../../src/measure/allocation/constraints.ts';
import { chosen, type RuleKey } from '../../../src/measure/allocation/registry.ts';
import { shareOut } from '../../../src/measure/allocation/share-out.ts';

/** Claimants by hand: what is left out is not known, types are one. */
export function claimantsOf(columns: {
  readonly amount: readonly number[];
  readonly floor?: readonly number[];
  readonly comparables?: readonly number[];
  readonly type?: readonly number[];
}): Claimants {
  const n = columns.amount.length;
  const of = (list: readonly number[] | undefined) =>
    list ? Float64Array.from(list) : new Float64Array(n).fill(Number.NaN);
  return {
    n,
    amount: of(columns.amount),
    floor: of(columns.floor),
    comparables: of(columns.comparables),
    type: Int32Array.from(columns.type ?? new Array<number>(n).fill(0)),
  };
}

/** Claims alone: nobody has anything before. */
export const onlyClaims = (claims: ArrayLike<number>): Claimants =>
  claimantsOf({ amount: Array.from(claims, () => 0), floor: Array.from(claims) });

/** Awards of a rule to the cent, without constraints; throws where it has none. */
export function awardsOf(key: RuleKey, envelope: number, claimants: Claimants): Float64Array {
  const rank = Int32Array.from({ length: claimants.n }, (_, i) => i);
  const outcome = shareOut(chosen(key), envelope, claimants, NO_CONSTRAINTS, rank);
  if (outcome === 'no-answer' || 'infeasible' in outcome) throw new Error(`${key}: no awards`);
  return outcome.awards;
}
