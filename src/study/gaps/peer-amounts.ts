import { CompensatedSum } from '../../base/numeric.ts';
import type { Comparison } from '../../compare/comparison.ts';

/** Units by amount, smallest first: sorted once, so that any pool is put in order by sorting integers. */
export interface AmountOrder {
  readonly amounts: Float64Array;
  /** Units, by amount, ties by unit. */
  readonly units: Int32Array;
  /** Place of each unit in `units`. */
  readonly place: Int32Array;
}

export function orderAmounts(amounts: Float64Array): AmountOrder {
  const units = Int32Array.from(amounts, (_, unit) => unit);
  units.sort((a, b) => amounts[a]! - amounts[b]! || a - b);
  const place = new Int32Array(units.length);
  units.forEach((unit, at) => {
    place[unit] = at;
  });
  return { amounts, units, place };
}

/** Some units in order of amount. */
function inOrder({ units, place }: AmountOrder, members: Int32Array): Int32Array {
  return Int32Array.from(members, (unit) => place[unit]!)
    .sort()
    .map((at) => units[at]!);
}

/** Amounts in order with their running sums: what any statistic of "all but a few" needs. */
export interface SortedAmounts {
  readonly sorted: Float64Array;
  /** `running[i]`: sum of the i smallest. */
  readonly running: Float64Array;
}

function sortedAmounts(sorted: Float64Array): SortedAmounts {
  const running = new Float64Array(sorted.length + 1);
  const sum = new CompensatedSum();
  sorted.forEach((amount, i) => {
    running[i + 1] = sum.add(amount).value;
  });
  return { sorted, running };
}

/**
 * The amounts of a unit's peers: a pool in order, less a few members (`skip`: their positions, ascending). Sums take time
 * proportional to the few, the rest its logarithm; nothing goes through the pool.
 */
export class PeerAmounts {
  readonly n: number;
  private readonly pool: SortedAmounts;
  private readonly skip: Int32Array;

  constructor(pool: SortedAmounts, skip: Int32Array = NONE) {
    this.pool = pool;
    this.skip = skip;
    this.n = pool.sorted.length - skip.length;
  }

  /** The k-th smallest, from 0. */
  at(k: number): number {
    return this.pool.sorted[this.position(k)]!;
  }

  /** Σ of those from rank `from` below `to`. Between running sums of ascending amounts a large one left out costs no digits. */
  sum(from: number, to: number): number {
    if (from >= to) return 0;
    const { running } = this.pool;
    let start = this.position(from);
    const end = this.position(to - 1) + 1;
    let total = 0;
    for (const skipped of this.skip) {
      if (skipped < start || skipped >= end) continue;
      total += running[skipped]! - running[start]!;
      start = skipped + 1;
    }
    return total + running[end]! - running[start]!;
  }

  /** How many are smaller than an amount, and how many equal to it. */
  around(amount: number): { readonly smaller: number; readonly equal: number } {
    const { sorted } = this.pool;
    const low = firstIndex(sorted.length, (i) => sorted[i]! >= amount);
    const high = firstIndex(sorted.length, (i) => sorted[i]! > amount);
    const skippedBelow = (position: number) => firstIndex(this.skip.length, (i) => this.skip[i]! >= position);
    const smaller = low - skippedBelow(low);
    return { smaller, equal: high - skippedBelow(high) - smaller };
  }

  /** Position in the pool of the k-th that is left: skip[i] − i of them stand before the i-th that is not. */
  private position(k: number): number {
    return k + firstIndex(this.skip.length, (i) => this.skip[i]! - i > k);
  }
}

const NONE = new Int32Array(0);

/** First index below `n` that answers yes, else n; once yes, always yes. */
function firstIndex(n: number, yes: (index: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (yes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which peers of a unit count, where not all of them do: units with the same key share one selection. */
export interface Narrowing {
  /** Negative: the unit cannot be asked. */
  keyOf(unit: number): number;
  keeps(key: number, peer: number): boolean;
}

/**
 * Calls `visit` with the amounts of its peers for every unit that has some, those that `narrow` keeps where it is given
 * (then also with none left). Time proportional to units + pool sizes × distinct keys in a pool (or list lengths).
 */
export function visitPeers(
  comparison: Comparison,
  order: AmountOrder,
  narrow: ((members: Int32Array) => Narrowing) | undefined,
  visit: (unit: number, peers: PeerAmounts) => void,
): void {
  if (comparison.sets.kind === 'lists') visitLists(comparison, order, narrow?.(new Int32Array(0)), visit);
  else visitPools(comparison, order, narrow, visit);
}

function visitPools(
  { sets, organisation }: Comparison,
  order: AmountOrder,
  narrow: ((members: Int32Array) => Narrowing) | undefined,
  visit: (unit: number, peers: PeerAmounts) => void,
): void {
  if (sets.kind !== 'pools') return;
  const askers: number[][] = sets.pools.map(() => []);
  sets.poolOf.forEach((pool, unit) => {
    if (pool >= 0) askers[pool]!.push(unit);
  });
  const positionOf = new Int32Array(order.units.length).fill(-1);
  for (const [pool, members] of sets.pools.entries()) {
    if (askers[pool]!.length === 0) continue;
    const all = inOrder(order, members);
    const narrowing = narrow?.(all);
    for (const [key, units] of byKey(askers[pool]!, narrowing)) {
      const kept = narrowing ? all.filter((peer) => narrowing.keeps(key, peer)) : all;
      const amounts = sortedAmounts(Float64Array.from(kept, (unit) => order.amounts[unit]!));
      for (let at = 0; at < kept.length; at++) positionOf[kept[at]!] = at;
      const peersOf = (own: readonly number[]): PeerAmounts => {
        const at = Int32Array.from(own, (peer) => positionOf[peer]!).filter((position) => position >= 0);
        return new PeerAmounts(amounts, at.sort());
      };
      // Rows of one organisation have the same peers: found once, so that what is worked out on them can be kept.
      const known = new Map<number, PeerAmounts>();
      for (const unit of units) {
        const own = sets.own(unit);
        const peers = (own.length > 1 && known.get(organisation[unit]!)) || peersOf(own);
        if (own.length > 1) known.set(organisation[unit]!, peers);
        visit(unit, peers);
      }
      for (const unit of kept) positionOf[unit] = -1;
    }
  }
}

/** Units by the key of their narrowing, keys in order of first appearance; those without key are left out. */
function byKey(units: readonly number[], narrowing: Narrowing | undefined): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const unit of units) {
    const key = narrowing ? narrowing.keyOf(unit) : 0;
    if (key < 0) continue;
    const list = lists.get(key);
    if (list) list.push(unit);
    else lists.set(key, [unit]);
  }
  return lists;
}

function visitLists(
  { sets, units }: Comparison,
  { amounts }: AmountOrder,
  narrowing: Narrowing | undefined,
  visit: (unit: number, peers: PeerAmounts) => void,
): void {
  if (sets.kind !== 'lists') return;
  for (let unit = 0; unit < units.n; unit++) {
    let peers = sets.peers.subarray(sets.start[unit]!, sets.start[unit + 1]!);
    if (peers.length === 0) continue;
    if (narrowing) {
      const key = narrowing.keyOf(unit);
      if (key < 0) continue;
      peers = peers.filter((peer) => narrowing.keeps(key, peer));
    }
    visit(unit, new PeerAmounts(sortedAmounts(Float64Array.from(peers, (peer) => amounts[peer]!).sort())));
  }
}
