import type { PeerPools, Stratum } from './comparison.ts';

/**
 * The whole stratum as peers, less those that share a label with the unit in a column of `differ`. Units with the same
 * stratum and the same labels share one pool. Time: members × distinct labels of `differ` inside a stratum.
 */
export function poolPeers(
  n: number,
  strata: readonly Stratum[],
  differ: readonly Int32Array[],
  organisation: Int32Array,
): PeerPools {
  const poolOf = new Int32Array(n).fill(-1);
  const stratumOf = new Int32Array(n).fill(-1);
  const pools: Int32Array[] = [];
  for (const [stratum, { members }] of strata.entries()) {
    const known = new Map<string, number>();
    for (const unit of members) {
      stratumOf[unit] = stratum;
      const key = differ.map((codes) => codes[unit]!).join(',');
      let pool = known.get(key);
      if (pool === undefined) {
        const allowed = (peer: number) => differ.every((codes) => codes[peer]! !== codes[unit]!);
        pool = pools.push(differ.length === 0 ? members : members.filter(allowed)) - 1;
        known.set(key, pool);
      }
      poolOf[unit] = pool;
    }
  }
  const own = ownMembers(poolOf, stratumOf, differ, organisation);
  return { kind: 'pools', poolOf, pools, own };
}

function ownMembers(
  poolOf: Int32Array,
  stratumOf: Int32Array,
  differ: readonly Int32Array[],
  organisation: Int32Array,
): PeerPools['own'] {
  const siblings = new Map<number, number[]>();
  organisation.forEach((code, unit) => {
    const list = siblings.get(code);
    if (list) list.push(unit);
    else siblings.set(code, [unit]);
  });
  const known = new Map<string, readonly number[]>();
  return (unit) => {
    const all = siblings.get(organisation[unit]!) ?? [];
    const inPool = (peer: number) =>
      stratumOf[peer] === stratumOf[unit] && differ.every((codes) => codes[peer]! !== codes[unit]!);
    if (all.length < 8) return all.filter(inPool);
    // An organisation of many rows: once for all those that share its pool.
    const key = `${poolOf[unit]} ${organisation[unit]}`;
    let list = known.get(key);
    if (!list) {
      list = all.filter(inPool);
      known.set(key, list);
    }
    return list;
  };
}
