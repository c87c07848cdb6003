/** What a person sets beside a rule. Money in cents; columns of the length of the claimants. */
export interface Constraints {
  /** Kept by the minister, off the top. */
  readonly keep: number;
  /** Newcomers receive `amount` each off the top, and take no part in what is left; 1 for a newcomer. */
  readonly newcomers: { readonly rows: Uint8Array; readonly amount: number } | undefined;
  /**
   * Smallest cheque. `nothing`: whoever would get less gets nothing, those with the least first, and the rule shares again;
   * `minimum`: everyone whom the rule is about gets that much at least.
   */
  readonly minimum: { readonly amount: number; readonly below: 'nothing' | 'minimum' } | undefined;
  /** Largest cheque. */
  readonly maximum: number | undefined;
  /** The most that amount and award may come to together; NaN: it cannot be known, so that nothing may be added. */
  readonly cap: Float64Array | undefined;
  /** Protected organisations: each receives this much at least; 0 for the others. */
  readonly guaranteed: Float64Array | undefined;
}

export const NO_CONSTRAINTS: Constraints = {
  keep: 0,
  newcomers: undefined,
  minimum: undefined,
  maximum: undefined,
  cap: undefined,
  guaranteed: undefined,
};

/** Which constraint cannot be held, by how many cents, and for how many organisations (0: the envelope itself). */
export interface Infeasible {
  readonly constraint: 'keep' | 'newcomers' | 'guaranteed' | 'minimum' | 'maximum' | 'cap' | 'rate';
  readonly short: number;
  readonly organisations: number;
  /** Region in which it cannot, -1 for the whole. */
  readonly region: number;
}

/** The most that each may receive under the maximum and the cap. */
export function upperBounds(amount: Float64Array, { maximum, cap }: Constraints): Float64Array {
  return amount.map((own, i) => {
    const room = cap === undefined ? Number.POSITIVE_INFINITY : cap[i]! - own;
    // A cap that cannot be known leaves no room that could be defended.
    return Math.min(Number.isNaN(room) ? 0 : Math.max(0, room), maximum ?? Number.POSITIVE_INFINITY);
  });
}
