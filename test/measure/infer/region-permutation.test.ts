import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StratifiedUnits } from '../../../src/measure/cells.ts';
import {
  type GroupChance,
  type RegionPermutationOptions,
  regionPermutation,
} from '../../../src/measure/infer/region-permutation.ts';

function chanceOf(units: StratifiedUnits, group: number, options?: RegionPermutationOptions): GroupChance {
  const chance = regionPermutation(units, options).groups[group]!;
  if ('undefined' in chance) throw new Error(chance.undefined);
  return chance;
}

const one = (amounts: readonly number[], groups: readonly number[], groupCount = 2): StratifiedUnits => ({
  amounts,
  groups,
  groupCount,
  strata: amounts.map(() => 0),
  strataCount: 1,
});

const AMOUNTS = [21, 25, 18, 30, 27, 15, 19, 22];

/** Every labelling inside the strata, one by one: the groups of the units, as often as there are ways to choose places. */
function labellings(groups: readonly number[], strata: readonly number[]): number[][] {
  let lists: number[][] = [[]];
  const seen: number[] = [];
  groups.forEach((_, i) => {
    seen.push(i);
    lists = lists.flatMap((list) => {
      const mates = seen.filter((j) => strata[j] === strata[i]);
      const all = groups.map((g, j) => ({ g, j })).filter(({ j }) => strata[j] === strata[i]);
      return [...new Set(all.map(({ g }) => g))]
        .filter((g) => {
          const used = mates.filter((j) => j < i && list[j] === g).length;
          return used < all.filter((unit) => unit.g === g).length;
        })
        .map((g) => [...list, g]);
    });
  });
  return lists;
}

/** Squared numerators of the statistics over one common denominator: whole numbers, compared exactly. */
function statistics(units: { x: number[]; strata: number[] }, groups: readonly number[]) {
  const { x, strata } = units;
  // All strata have at most 6 units: 60 is a multiple of their sizes.
  const centred = x.map((amount, i) => {
    const mates = x.filter((_, j) => strata[j] === strata[i]);
    return 60 * amount - (60 / mates.length) * mates.reduce((sum, one) => sum + one, 0);
  });
  const sumOf = (g: number) => centred.reduce((sum, one, i) => (groups[i] === g ? sum + one : sum), 0);
  const sizeOf = (g: number) => groups.filter((own) => own === g).length;
  const labels = [...new Set(groups)];
  return {
    group: (g: number) => sumOf(g) ** 2,
    squares: centred.reduce((sum, one) => sum + one ** 2, 0),
    // Σ S²/n with n from 1 to 8 times 840.
    between: labels.reduce((sum, g) => sum + (840 * sumOf(g) ** 2) / sizeOf(g), 0),
  };
}

describe('permutation of regions inside peer strata', () => {
  it('agrees with R coin on two groups: p = 0.2 of 70 labellings', () => {
    // oneway_test(y ~ g, distribution = "exact"); Σ over the first group of centred amounts is 98 − 177/2.
    const units = one(AMOUNTS, [0, 0, 1, 0, 1, 1, 1, 0]);
    expect(chanceOf(units, 0)).toMatchObject({
      p: 0.2,
      assignments: { value: 70 },
      looked: 70,
      exact: true,
      compared: 4,
      observed: 9.5 / 4,
    });
    expect(chanceOf(units, 1)).toMatchObject({ p: 0.2, observed: -9.5 / 4 });
  });

  it('agrees with R coin inside two strata: p = 0.7778 of 36', () => {
    // oneway_test(y ~ g | s, distribution = "exact"), statistic 3.5.
    const units: StratifiedUnits = {
      amounts: AMOUNTS,
      groups: [0, 1, 0, 1, 0, 1, 0, 1],
      groupCount: 2,
      strata: [0, 0, 0, 0, 1, 1, 1, 1],
      strataCount: 2,
    };
    const chance = chanceOf(units, 0);
    expect(chance).toMatchObject({ assignments: { value: 36 }, exact: true });
    expect(chance.p).toBeCloseTo(0.7777777777777778, 15);
    expect(Math.abs(chance.observed)).toBe(3.5 / 4);
  });

  const small = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 12 }),
        g: fc.integer({ min: 0, max: 2 }),
        s: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 3, maxLength: 8 },
    )
    .filter((rows) => [0, 1].every((s) => rows.filter((row) => row.s === s).length <= 6));

  /** All labellings and the observed one, and what the function under test says of them. */
  function bothWays(rows: readonly { x: number; g: number; s: number }[]) {
    const groupsIn = (s: number) => new Set(rows.filter((row) => row.s === s).map(({ g }) => g)).size;
    const shared = rows.filter(({ s }) => groupsIn(s) > 1);
    const units = { x: shared.map(({ x }) => x), strata: shared.map(({ s }) => s) };
    const groups = shared.map(({ g }) => g);
    return {
      groups,
      all: labellings(groups, units.strata).map((list) => statistics(units, list)),
      observed: statistics(units, groups),
      result: regionPermutation({
        amounts: rows.map(({ x }) => x),
        groups: rows.map(({ g }) => g),
        groupCount: 3,
        strata: rows.map(({ s }) => s),
        strataCount: 2,
      }),
    };
  }

  const share = (list: readonly number[], from: number) =>
    list.filter((one) => one >= from).length / list.length;

  it('is what going through every labelling by hand gives, ties and smallest p included', () => {
    fc.assert(
      fc.property(small, (rows) => {
        const { groups, all, observed, result } = bothWays(rows);
        for (const [g, chance] of result.groups.entries()) {
          if ('undefined' in chance) {
            const reason = rows.some((row) => row.g === g) ? 'no-comparables' : 'no-units';
            expect(groups).not.toContain(g);
            expect(chance.undefined).toBe(reason);
            continue;
          }
          const list = all.map((labelling) => labelling.group(g));
          expect(chance.p).toBeCloseTo(share(list, observed.group(g)), 12);
          expect(chance.smallest).toBeCloseTo(share(list, Math.max(...list)), 12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the same for all groups at once', () => {
    fc.assert(
      fc.property(small, (rows) => {
        const { groups, all, observed, result } = bothWays(rows);
        const { overall } = result;
        if ('undefined' in overall) {
          expect(overall.undefined).toBe(groups.length === 0 ? 'no-comparables' : 'no-variation');
          return groups.length === 0 || observed.squares === 0;
        }
        const list = all.map(({ between }) => between);
        // Sevenths and thirds of whole numbers: equal to a millionth is equal.
        expect(overall.observed).toBeCloseTo(observed.between / 840 / observed.squares, 12);
        expect(overall.p).toBeCloseTo(share(list, observed.between - 1e-6), 12);
        expect(overall.smallest).toBeCloseTo(share(list, Math.max(...list) - 1e-6), 12);
        expect(overall.assignments).toEqual({ value: list.length });
        return true;
      }),
      { numRuns: 200 },
    );
  });

  it('a level of the strata, or a unit of currency, changes no p', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: -50, max: 1_000_000 }), (rows, level) => {
        const units = (amount: (row: (typeof rows)[number]) => number): StratifiedUnits => ({
          amounts: rows.map(amount),
          groups: rows.map(({ g }) => g),
          groupCount: 3,
          strata: rows.map(({ s }) => s),
          strataCount: 2,
        });
        const ps = (amount: (row: (typeof rows)[number]) => number) =>
          regionPermutation(units(amount)).groups.map((chance) => ('undefined' in chance ? -1 : chance.p));
        const plain = ps(({ x }) => x);
        expect(ps(({ x, s }) => x + s * level)).toEqual(plain);
        expect(ps(({ x }) => x / 100)).toEqual(plain);
        // No decimals that doubles add exactly: equal but for rounding is equal.
        expect(ps(({ x }) => x * Math.PI)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it('counts equal statistics as equal, though 0.1 + 0.2 is not 0.3 in doubles', () => {
    expect(chanceOf(one([0.1, 0.2, 0.3, 0], [0, 0, 1, 1]), 0)).toMatchObject({ p: 1, observed: 0 });
    // A tenth of a cent in a billion still tells apart: {5e8, .103} is farther than {5e8, .102}.
    const apart = one([5e8, 0.103, 0.102, 0.101], [0, 0, 1, 1]);
    expect(chanceOf(apart, 0).p).toBe(2 / 6);
  });

  it('draws when there are too many labellings: the same shuffles for all, (b + 1)/(B + 1), repeatable', () => {
    const units = one(AMOUNTS, [0, 0, 1, 0, 1, 1, 1, 0]);
    const drawn = (seed: number) => regionPermutation(units, { seed, draws: 4999, enumerated: 10 });
    const [first, second] = drawn(1).groups as readonly GroupChance[];
    // Exact p is 0.2; four standard errors of 4999 draws are 0.023.
    expect(Math.abs(first!.p - 0.2)).toBeLessThan(0.023);
    expect(first).toMatchObject({
      exact: false,
      looked: 4999,
      smallest: 1 / 5000,
      assignments: { value: 70 },
    });
    // Of two groups, one is as far as the other in every shuffle.
    expect(second!.p).toBe(first!.p);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(2)).not.toEqual(drawn(1));
    // Of two groups, the squares between are as large as the difference is far.
    expect(drawn(1).overall).toMatchObject({ p: first!.p, groups: 2, compared: 8 });
  });

  it('names the number of labellings where a double cannot hold it', () => {
    const amounts = Array.from({ length: 400 }, (_, i) => i);
    const chance = chanceOf(
      one(
        amounts,
        amounts.map((i) => i % 2),
      ),
      0,
      { draws: 9 },
    );
    expect(chance.assignments).toEqual({ undefined: 'too-many-assignments' });
    // Stirling: C(400, 200) ≈ 4^200 / √(200π).
    expect(chance.log10Assignments).toBeCloseTo(200 * Math.log10(4) - Math.log10(200 * Math.PI) / 2, 3);
  });

  it('tells how many shuffles are done', () => {
    const told: number[] = [];
    const amounts = Array.from({ length: 60 }, (_, i) => i);
    chanceOf(
      one(
        amounts,
        amounts.map((i) => i % 2),
      ),
      0,
      { draws: 3, onDraw: (done) => told.push(done) },
    );
    expect(told).toEqual([1, 2, 3]);
  });

  it('has no overall value without variation inside strata, nor without comparables', () => {
    expect(regionPermutation(one([5, 5, 5], [0, 1, 1])).overall).toEqual({ undefined: 'no-variation' });
    expect(regionPermutation(one([5, 6], [0, 0])).overall).toEqual({ undefined: 'no-comparables' });
    expect(regionPermutation(one([], [])).groups).toEqual([
      { undefined: 'no-units' },
      { undefined: 'no-units' },
    ]);
  });

  it('equal amounts: every labelling is as far, p = 1', () => {
    expect(chanceOf(one([5, 5, 5], [0, 1, 1]), 0)).toMatchObject({ p: 1, smallest: 1, observed: 0 });
  });
});
