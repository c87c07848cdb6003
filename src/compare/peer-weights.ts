import { CompensatedSum } from '../base/numeric.ts';
import { type Comparison, PEER_ANSWERS, type PeerLists, type PeerPools } from './comparison.ts';

/** One region (or sector …) against its peers elsewhere: units by index. */
export interface AgainstElsewhere {
  /** Its units in the scope of the definition. */
  readonly treated: Int32Array;
  /** Those of them with at least one peer elsewhere. */
  readonly matched: Int32Array;
  /** Every unit elsewhere that is a peer of one of them, once. */
  readonly controls: Int32Array;
  /** Weight of each of `controls`; they sum to the matched units. */
  readonly weights: Float64Array;
}

const OUTSIDE = PEER_ANSWERS.indexOf('outside-scope');

/** Units that a comparison of regions is about: within the scope of the definition, and of a known region. */
export function unitsBySide({ answer }: Comparison, side: Int32Array): readonly number[][] {
  const lists: number[][] = [];
  side.forEach((code, unit) => {
    if (code < 0 || answer[unit] === OUTSIDE) return;
    while (lists.length <= code) lists.push([]);
    lists[code]!.push(unit);
  });
  return lists;
}

/**
 * What each unit elsewhere stands for as a peer of one region's units: every unit of the region shares a weight of 1
 * equally between its own peers of other regions. In exact or coarsened strata these are the weights of coarsened exact
 * matching up to a constant (n_treated / n_control; see `measure/peers/coarsened.ts`).
 * `side`: region of each unit, negative for none. Time for one region: its units, plus the pools (or lists) they use.
 */
export function peerWeights(comparison: Comparison, side: Int32Array): (code: number) => AgainstElsewhere {
  const bySide = unitsBySide(comparison, side);
  const weight = new Float64Array(side.length);
  const touched = new Int32Array(side.length);
  return (code) => {
    const treated = new Int32Array(bySide[code] ?? []);
    const elsewhere = (unit: number): boolean => side[unit]! >= 0 && side[unit] !== code;
    let count = 0;
    const add = (unit: number, more: number): void => {
      if (weight[unit] === 0) touched[count++] = unit;
      weight[unit]! += more;
    };
    const { sets } = comparison;
    const matched =
      sets.kind === 'pools'
        ? throughPools(sets, comparison.organisation, treated, elsewhere, add)
        : throughLists(sets, treated, elsewhere, add);
    const controls = touched.slice(0, count);
    const weights = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      weights[at] = weight[controls[at]!]!;
      weight[controls[at]!] = 0;
    }
    return { treated, matched: new Int32Array(matched), controls, weights };
  };
}

type Add = (unit: number, weight: number) => void;

function throughLists(
  { start, peers }: PeerLists,
  treated: Int32Array,
  elsewhere: (unit: number) => boolean,
  add: Add,
): number[] {
  const matched: number[] = [];
  for (const unit of treated) {
    const own = peers.subarray(start[unit]!, start[unit + 1]!).filter(elsewhere);
    for (const peer of own) add(peer, 1 / own.length);
    if (own.length > 0) matched.push(unit);
  }
  return matched;
}

/**
 * A pool is walked once for all the units that use it: each member elsewhere weighs the same for all of them, but for
 * those of its own organisation, whose peer it is not.
 */
function throughPools(
  { poolOf, pools, own }: PeerPools,
  organisation: Int32Array,
  treated: Int32Array,
  elsewhere: (unit: number) => boolean,
  add: Add,
): number[] {
  const matched: number[] = [];
  for (const [pool, users] of usersOf(poolOf, organisation, treated)) {
    const members = pools[pool]!.filter(elsewhere);
    const total = new CompensatedSum();
    let units = 0;
    const withheld = new Map<number, { readonly units: number; readonly weight: number }>();
    for (const siblings of users.values()) {
      const notPeers = own(siblings[0]!).filter(elsewhere);
      const mates = members.length - notPeers.length;
      if (mates === 0) continue;
      const weight = siblings.length / mates;
      total.add(weight);
      units += siblings.length;
      for (const unit of siblings) matched.push(unit);
      for (const unit of notPeers) withheld.set(unit, { units: siblings.length, weight });
    }
    if (units === 0) continue;
    const whole = total.value;
    for (const member of members) {
      const less = withheld.size === 0 ? undefined : withheld.get(member);
      if (!less) add(member, whole);
      else if (less.units < units) add(member, whole - less.weight);
    }
  }
  return matched;
}

/** Pool → organisation → its units that use the pool. */
function usersOf(
  poolOf: Int32Array,
  organisation: Int32Array,
  treated: Int32Array,
): Map<number, Map<number, number[]>> {
  const users = new Map<number, Map<number, number[]>>();
  for (const unit of treated) {
    const pool = poolOf[unit]!;
    if (pool < 0) continue;
    const byOrganisation = users.get(pool) ?? new Map<number, number[]>();
    users.set(pool, byOrganisation);
    const siblings = byOrganisation.get(organisation[unit]!);
    if (siblings) siblings.push(unit);
    else byOrganisation.set(organisation[unit]!, [unit]);
  }
  return users;
}
