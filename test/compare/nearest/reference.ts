import type { Found, Search } from '../../../src/compare/nearest/nearest.ts';

type Lists = Pick<Found, 'start' | 'peers' | 'distances' | 'closest'>;

/** The search by its definition: every pair of a stratum, sorted by distance on the grid of 2^-40, then by rank. */
export function allPairs(units: number, strata: readonly Int32Array[], search: Search): Lists {
  const lists = Array.from({ length: units }, (): [distance: number, peer: number][] => []);
  const closest = new Float64Array(units).fill(Number.NaN);
  const caliper = search.caliper === null ? Number.POSITIVE_INFINITY : grid(search.caliper);
  for (const members of strata) {
    for (const unit of members) {
      const found: [number, number][] = [];
      for (const other of members) {
        if (!acceptable(search, unit, other)) continue;
        const distance = gower(search, unit, other);
        if (distance !== undefined) found.push([distance, other]);
      }
      found.sort(([a, i], [b, j]) => a - b || search.rank[i]! - search.rank[j]!);
      closest[unit] = found[0]?.[0] ?? Number.NaN;
      lists[unit] = found.filter(([distance]) => distance <= caliper).slice(0, search.k);
    }
  }
  const start = new Int32Array(units + 1);
  lists.forEach((list, unit) => {
    start[unit + 1] = start[unit]! + list.length;
  });
  return {
    start,
    peers: Int32Array.from(lists.flat(), ([, peer]) => peer),
    distances: Float64Array.from(lists.flat(), ([distance]) => distance),
    closest,
  };
}

const grid = (distance: number): number => Math.round(distance * 2 ** 40) / 2 ** 40;

function acceptable({ organisation, differ }: Search, a: number, b: number): boolean {
  return [organisation, ...differ].every((codes) => codes[a] !== codes[b]);
}

/** Weighted mean of the differences, categories first; undefined without a column in common. */
function gower({ columns }: Search, a: number, b: number): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const column of columns) {
    if (!('codes' in column) || column.codes[a]! < 0 || column.codes[b]! < 0) continue;
    sum += column.codes[a] === column.codes[b] ? 0 : column.weight;
    weights += column.weight;
  }
  for (const column of columns) {
    if ('codes' in column || Number.isNaN(column.numbers[a]!) || Number.isNaN(column.numbers[b]!)) continue;
    const apart = Math.abs(column.numbers[a]! - column.numbers[b]!);
    sum += column.range === 0 ? 0 : (column.weight / column.range) * apart;
    weights += column.weight;
  }
  return weights === 0 ? undefined : grid(sum / weights);
}
