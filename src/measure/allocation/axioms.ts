import { AXIOMS, type AxiomKey } from './axiom-keys.ts';

/** An axiom looked at on given awards: it holds, or the two positions (or one) that show it does not; or why it cannot be. */
export type AxiomCheck =
  | { readonly key: AxiomKey; readonly holds: true }
  | { readonly key: AxiomKey; readonly holds: false; readonly shown: readonly number[] }
  | { readonly key: AxiomKey; readonly undefined: 'no-claims' | 'no-answer' };

/** What the axioms are checked on, in cents. */
export interface AxiomCase {
  readonly envelope: number;
  /** What each lacks; undefined where nothing says so. */
  readonly claims: Float64Array | undefined;
  /** What each has before. */
  readonly amount: Float64Array;
  /** Type of each, negative for none. */
  readonly type: Int32Array;
  readonly awards: Float64Array;
  /** Of the same claims, amounts and types: `axiomOrders`. */
  readonly orders: AxiomOrders;
  /** The awards under another envelope, or with other claims; undefined where there are none. */
  readonly again: (envelope: number, claims?: Float64Array) => Float64Array | undefined;
}

/** Positions in the orders that the checks go through, the same for every rule. */
export interface AxiomOrders {
  /** By claim, then amount; undefined without claims. */
  readonly byClaim: readonly number[] | undefined;
  /** By type, then amount. */
  readonly byType: readonly number[];
}

export const axiomOrders = ({
  claims,
  amount,
  type,
}: Pick<AxiomCase, 'claims' | 'amount' | 'type'>): AxiomOrders => ({
  byClaim: claims && sorted(amount.length, (i, j) => claims[i]! - claims[j]! || amount[i]! - amount[j]!),
  byType: sorted(amount.length, (i, j) => type[i]! - type[j]! || amount[i]! - amount[j]!),
});

/** Awards this close are the same: each is rounded to the cent. */
const CENT = 1.01;
/** Parts of the envelope at which nobody may get more than of the whole. */
const PARTS = [0.1, 0.5, 0.9] as const;

/** Every axiom, checked on the data at hand: what holds here need not hold elsewhere. Time: n log n, and the rule some five times. */
export function checkAxioms(one: AxiomCase): readonly AxiomCheck[] {
  return AXIOMS.map((key) => {
    const shown = CHECKS[key](one);
    if (shown === 'no-claims' || shown === 'no-answer') return { key, undefined: shown };
    return shown === undefined ? { key, holds: true } : { key, holds: false, shown };
  });
}

type Check = (one: AxiomCase) => readonly number[] | 'no-claims' | 'no-answer' | undefined;

const CHECKS: Readonly<Record<AxiomKey, Check>> = {
  'equal-treatment': ({ claims, amount, type, awards, orders }) => {
    const same = (i: number, j: number) =>
      amount[i] === amount[j] && (claims ? claims[i] === claims[j] : type[i] === type[j]);
    // The smallest and the largest award of those who are the same.
    let [least, most] = [-1, -1];
    for (const i of orders.byClaim ?? orders.byType) {
      if (least < 0 || !same(least, i)) [least, most] = [i, i];
      if (awards[i]! < awards[least]!) least = i;
      if (awards[i]! > awards[most]!) most = i;
      if (awards[most]! - awards[least]! > CENT) return [least, most];
    }
    return undefined;
  },
  'order-preservation': ({ claims, awards, orders: { byClaim: order } }) => {
    if (!claims || !order) return 'no-claims';
    // The largest award, and the largest loss, of any smaller claim.
    let [award, loss] = [order[0] ?? 0, order[0] ?? 0];
    let [before, from] = [[award, loss], 0];
    for (const [k, i] of order.entries()) {
      if (claims[i] !== claims[order[from]!]) [before, from] = [[award, loss], k];
      if (claims[before[0]!]! < claims[i]!) {
        if (awards[before[0]!]! - awards[i]! > CENT) return [before[0]!, i];
        const lost = (at: number) => claims[at]! - awards[at]!;
        if (lost(before[1]!) - lost(i) > CENT) return [before[1]!, i];
      }
      if (awards[i]! > awards[award]!) award = i;
      if (claims[i]! - awards[i]! > claims[loss]! - awards[loss]!) loss = i;
    }
    return undefined;
  },
  'claims-boundedness': ({ claims, awards }) => {
    if (!claims) return 'no-claims';
    const at = awards.findIndex((award, i) => award < 0 || award > claims[i]! + CENT);
    return at < 0 ? undefined : [at];
  },
  'resource-monotonicity': ({ envelope, awards, again }) => {
    for (const part of PARTS) {
      const less = again(Math.floor(part * envelope));
      const at = less?.findIndex((award, i) => award > awards[i]! + CENT) ?? -1;
      if (at >= 0) return [at];
    }
    return undefined;
  },
  'self-duality': ({ envelope, claims, awards, again }) => {
    if (!claims) return 'no-claims';
    const total = claims.reduce((sum, claim) => sum + claim, 0);
    if (envelope > total) return undefined;
    const losses = again(total - envelope);
    if (!losses) return 'no-answer';
    const at = awards.findIndex((award, i) => Math.abs(claims[i]! - losses[i]! - award) > 2 * CENT);
    return at < 0 ? undefined : [at];
  },
  'claims-truncation': ({ envelope, claims, awards, again }) => {
    if (!claims) return 'no-claims';
    const cut = again(
      envelope,
      claims.map((claim) => Math.min(claim, envelope)),
    );
    if (!cut) return 'no-answer';
    const at = awards.findIndex((award, i) => Math.abs(cut[i]! - award) > CENT);
    return at < 0 ? undefined : [at];
  },
  'no-overtaking': ({ amount, type, awards, orders: { byType: order } }) => {
    let [most, before, from] = [-1, -1, 0];
    for (const [k, i] of order.entries()) {
      const other = order[from]!;
      if (type[i] !== type[other]) [most, before, from] = [-1, -1, k];
      else if (amount[i] !== amount[other]) [before, from] = [most, k];
      if (before >= 0 && after(before) - after(i) > CENT) return [before, i];
      if (most < 0 || after(i) > after(most)) most = i;
    }
    return undefined;
    function after(i: number): number {
      return amount[i]! + awards[i]!;
    }
  },
};

function sorted(n: number, compare: (i: number, j: number) => number): readonly number[] {
  const order = new Array<number>(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order.sort((i, j) => compare(i, j) || i - j);
}
