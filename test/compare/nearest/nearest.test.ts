import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import {
  type Found,
  nearestPeers,
  type Search,
  type SearchColumn,
} from '../../../src/compare/nearest/nearest.ts';
import { cases } from '../../support/cases.ts';
import { allPairs } from './reference.ts';

const each = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);

/** A search with nothing asked: all peers, ties in the order of units, every unit its own organisation. */
const searchOf = (n: number, columns: readonly SearchColumn[], more: Partial<Search> = {}): Search => ({
  columns,
  k: 10,
  caliper: null,
  rank: each(n),
  organisation: each(n),
  differ: [],
  ...more,
});

const numbers = (values: readonly number[], range: number, weight = 1): SearchColumn => ({
  numbers: Float64Array.from(values),
  range,
  weight,
});
const codes = (values: readonly number[], weight = 1): SearchColumn => ({
  codes: Int32Array.from(values),
  weight,
});

const listOf = ({ start, peers, distances }: Found, unit: number): [peer: number, distance: number][] =>
  Array.from(peers.subarray(start[unit]!, start[unit + 1]!), (peer, i) => [
    peer,
    distances[start[unit]! + i]!,
  ]);

describe('nearest peers by hand', () => {
  it('orders by Gower distance, then by rank', () => {
    // From unit 0: |0 − 4|/8 and another label: (½ + 1)/2; |0 − 2|/8, same label: ⅛; twice 8/8, same label: ½.
    const columns = [numbers([0, 4, 2, 8, 8], 8), codes([0, 1, 0, 0, 0])];
    const search = searchOf(5, columns, { rank: Int32Array.of(0, 1, 2, 4, 3) });
    const found = nearestPeers(5, [each(5)], search);
    expect(listOf(found, 0)).toEqual([
      [2, 1 / 8],
      [4, 1 / 2],
      [3, 1 / 2],
      [1, 3 / 4],
    ]);
  });

  it('weighs columns, and leaves one out of a pair that misses it', () => {
    const columns = [numbers([0, 1, Number.NaN], 1, 3), codes([0, 0, 1], 1)];
    const found = nearestPeers(3, [each(3)], searchOf(3, columns));
    expect(listOf(found, 0)).toEqual([
      [1, 3 / 4],
      [2, 1],
    ]);
  });

  it('counts 0 for a column of range 0, and takes no pair without a column in common', () => {
    const found = nearestPeers(3, [each(3)], searchOf(3, [numbers([5, 5, Number.NaN], 0)]));
    expect(listOf(found, 0)).toEqual([[1, 0]]);
    expect(listOf(found, 2)).toEqual([]);
    expect(found.closest[2]).toBeNaN();
  });

  it('keeps to the caliper, a distance equal to it included, and still says how far the closest is', () => {
    const columns = [numbers([0, 1, 3, 10], 10)];
    const found = nearestPeers(4, [each(4)], searchOf(4, columns, { caliper: 0.3 }));
    expect(listOf(found, 0)).toEqual([
      [1, expect.closeTo(0.1, 11)],
      [2, expect.closeTo(0.3, 11)],
    ]);
    expect(listOf(found, 3)).toEqual([]);
    expect(found.closest[3]).toBeCloseTo(0.7, 11);
  });

  it('takes nobody of the own organisation, of the own code in a column of `differ`, or of another stratum', () => {
    const search = searchOf(6, [numbers([0, 0, 0, 0, 0, 0], 1)], {
      organisation: Int32Array.of(0, 0, 1, 2, 3, 4),
      differ: [Int32Array.of(0, 1, 0, 1, 1, 1)],
    });
    const found = nearestPeers(6, [Int32Array.of(0, 1, 2, 3, 4)], search);
    expect(listOf(found, 0)).toEqual([
      [3, 0],
      [4, 0],
    ]);
    expect(listOf(found, 5)).toEqual([]);
  });

  it('takes distances that differ by rounding alone for ties', () => {
    // 0.1 + 0.2 and 0.3 differ in the last bit: both are 0.3 from unit 0.
    const columns = [numbers([0, 0.1 + 0.2, 0.3], 1)];
    const found = nearestPeers(3, [each(3)], searchOf(3, columns, { rank: Int32Array.of(0, 1, 2) }));
    expect(listOf(found, 0).map(([peer]) => peer)).toEqual([1, 2]);
  });

  it('refuses to search for no peer', () => {
    expect(() => nearestPeers(1, [each(1)], searchOf(1, [], { k: 0 }))).toThrow(RangeError);
  });
});

/** Columns and exclusions at random, with ties, missing values and rare codes; strata of `n` units in all. */
function randomSearch(seed: number, n: number): { search: Search; strata: Int32Array[] } {
  const random = new Random(seed);
  const pick = <T>(...list: readonly T[]): T => list[random.below(list.length)]!;
  const missing = pick(0, 0, 0.05, 0.5);
  const misses = (): boolean => random.unit() < missing;
  const columns = Array.from({ length: 1 + random.below(5) }, (): SearchColumn => {
    const weight = pick(1, 1, 2, 0.3);
    const draw = pick(
      () => random.unit(),
      () => random.below(3),
      () => Math.exp(6 * random.unit()),
      () => 1 + 1e-14 * random.below(9),
      () => 7,
    );
    if (random.below(2) === 0) {
      const values = Array.from({ length: n }, () => (misses() ? Number.NaN : draw()));
      const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
      return numbers(values, (known.at(-1) ?? 0) - (known[0] ?? 0), weight);
    }
    const levels = pick(2, 5, 40, n);
    return codes(
      Array.from({ length: n }, () => (misses() ? -1 : Math.floor(levels * random.unit() ** 3))),
      weight,
    );
  });
  const parts = pick(1, 1, 2, 5);
  const strata = Array.from({ length: parts }, (): number[] => []);
  for (let unit = 0; unit < n; unit++) if (random.below(20) > 0) strata[random.below(parts)]!.push(unit);
  const organisations = pick(n, n, 8, 2);
  const search = searchOf(n, columns, {
    k: 1 + random.below(7),
    caliper: pick(null, null, 0, 0.05, 0.3),
    rank: pick(each(n), random.shuffle(each(n))),
    organisation: each(n).map((unit) => (organisations === n ? unit : random.below(organisations))),
    differ: Array.from({ length: random.below(3) }, () => {
      const clustered = random.below(2) === 0;
      return each(n).map((unit) => (clustered ? Math.floor((3 * unit) / n) : random.below(3)));
    }),
  });
  return { search, strata: strata.map((members) => Int32Array.from(members)) };
}

describe('nearest peers', () => {
  it('are those that comparing all pairs gives: same peers, order and distances', () => {
    const problem = fc.tuple(fc.integer(), fc.integer({ min: 2, max: 300 }));
    fc.assert(
      fc.property(problem, ([seed, n]) => {
        const { search, strata } = randomSearch(seed, n);
        const { work, ...found } = nearestPeers(n, strata, search);
        expect(found).toEqual(allPairs(n, strata, search));
      }),
      { numRuns: cases(250) },
    );
  });

  it('are the same when each unit searches alone', () => {
    const problem = fc.tuple(fc.integer(), fc.integer({ min: 33, max: 300 }));
    fc.assert(
      fc.property(problem, ([seed, n]) => {
        const { search, strata } = randomSearch(seed, n);
        const { work, ...found } = nearestPeers(n, strata, search, 0);
        expect(found).toEqual(allPairs(n, strata, search));
      }),
      { numRuns: cases(250) },
    );
  });

  it('do not depend on the order of the units of a stratum', () => {
    const { search, strata } = randomSearch(5, 200);
    const backwards = strata.map((members) => members.toReversed());
    expect(nearestPeers(200, backwards, search).peers).toEqual(nearestPeers(200, strata, search).peers);
  });
});

describe('the search looks at few pairs', () => {
  const n = 8000;
  const random = new Random(1);
  const uniform = (): number[] => Array.from({ length: n }, () => random.unit());
  const labels = (levels: number): number[] => Array.from({ length: n }, () => random.below(levels));
  const shuffled = random.shuffle(each(n));
  const same = new Array<number>(n).fill(1);
  const region = each(n).map((unit) => Math.floor((18 * unit) / n));
  const gaps = (columns: number[]): number[] => columns.map((x) => (random.unit() < 0.05 ? Number.NaN : x));
  const blanks = (columns: number[]): number[] => columns.map((x) => (random.unit() < 0.05 ? -1 : x));

  const layouts: Readonly<Record<string, Search>> = {
    'three numbers and three labels, some missing': searchOf(n, [
      ...[1, 2, 3].map(() => numbers(gaps(uniform()), 1)),
      ...[4, 10, 18].map((levels) => codes(blanks(labels(levels)))),
    ]),
    'a label of its own for every unit': searchOf(n, [
      codes([...shuffled]),
      ...[1, 2].map(() => numbers(uniform(), 1)),
    ]),
    'labels with thousands of values': searchOf(n, [
      ...[1, 2].map(() => codes(labels(2000))),
      numbers(uniform(), 1),
    ]),
    'nobody shares a label: all at distance 1': searchOf(n, [codes([...shuffled])], { rank: shuffled }),
    'all the same': searchOf(n, [numbers(same, 0), codes(same)], { rank: shuffled }),
    'all the same, regions one after the other': searchOf(n, [codes(same)], { differ: [region] }),
    'all the same but for rounding, regions one after the other': searchOf(
      n,
      [
        numbers(
          [
            0,
            ...uniform()
              .slice(1)
              .map((x) => 1 + 1e-14 * x),
          ],
          1,
        ),
      ],
      { differ: [region] },
    ),
    'a region of nearly all, the rest last': searchOf(n, [numbers(uniform(), 1)], {
      differ: [each(n).map((unit) => Number(unit > n - 20))],
    }),
    'two organisations of many rows': searchOf(n, [numbers(same, 0)], {
      organisation: each(n).map((unit) => Number(unit < n / 2)),
    }),
    'ties of small whole numbers': searchOf(
      n,
      [1, 2, 3].map(() => numbers(labels(3), 2)),
      { rank: shuffled },
    ),
    'nobody within the caliper': searchOf(n, [codes([...shuffled]), numbers(uniform(), 1)], { caliper: 0.2 }),
  };
  it.each(Object.entries(layouts))('%s', (_, search) => {
    const { work } = nearestPeers(n, [each(n)], search);
    // 390 a unit; all pairs would be 8000.
    expect(work.pairs + work.nodes).toBeLessThan(30 * n * Math.log2(n));
  });

  it('at fewer when units that must look at many search alone', () => {
    const independent = searchOf(
      n,
      [1, 2, 3, 4, 5, 6].map(() => numbers(uniform(), 1)),
    );
    const together = nearestPeers(n, [each(n)], independent, Number.POSITIVE_INFINITY).work;
    const { pairs, nodes } = nearestPeers(n, [each(n)], independent).work;
    expect(pairs).toBeLessThan(together.pairs);
    expect(nodes).toBeLessThan(together.nodes);
  });

  it('in thousands of small strata', () => {
    const strata = Array.from({ length: n / 2 }, (_, i) => Int32Array.of(2 * i, 2 * i + 1));
    const { work } = nearestPeers(n, strata, searchOf(n, [numbers(uniform(), 1)]));
    expect(work).toEqual({ pairs: n, nodes: 0 });
  });
});
