import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PermutationInput, permutationTest } from '../../../src/measure/infer/permutation.ts';

const STATISTICS = ['eta2', 'theil_between', 'centred_difference'] as const;

function resultOf(...args: Parameters<typeof permutationTest>) {
  const outcome = permutationTest(...args);
  if ('undefined' in outcome) throw new Error(outcome.undefined);
  return outcome;
}

describe('permutation inside peer strata', () => {
  it('counts by hand: 1, 2 against 3, 4', () => {
    // Six ways to name two of four; the observed one and its mirror are the most extreme.
    for (const statistic of STATISTICS) {
      const result = resultOf({ amounts: [1, 2, 3, 4], groups: [0, 0, 1, 1], groupCount: 2 }, statistic);
      expect(result).toMatchObject({ p: 2 / 6, assignments: 6, exact: true });
    }
  });

  it('keeps labels in their stratum', () => {
    const strata = [0, 0, 0, 1, 1];
    const input = {
      amounts: [1, 5, 9, 100, 200],
      groups: [0, 1, 1, 0, 1],
      groupCount: 2,
      strata,
      strataCount: 2,
    };
    // 3 ways in the first stratum, 2 in the second.
    expect(resultOf(input, 'eta2').assignments).toBe(6);
  });

  it('centring in strata finds a gap that the level of the strata hides', () => {
    // In each stratum group 0 gets less; the strata differ by a thousand.
    const input: PermutationInput = {
      amounts: [10, 11, 20, 21, 1010, 1011, 1020, 1021],
      groups: [0, 0, 1, 1, 0, 0, 1, 1],
      groupCount: 2,
      strata: [0, 0, 0, 0, 1, 1, 1, 1],
      strataCount: 2,
    };
    expect(resultOf(input, 'centred_difference').p).toBe(2 / 36);
  });

  it('counts equal statistics as equal, though 0.1 + 0.2 is not 0.3 in doubles', () => {
    // {0.1, 0.2} against {0.3, 0}: both sum to 0.3; every pairing with equal sums must count.
    const result = resultOf({ amounts: [0.1, 0.2, 0.3, 0], groups: [0, 0, 1, 1], groupCount: 2 }, 'eta2');
    expect(result.statistic).toBeCloseTo(0, 15);
    expect(result.p).toBe(1);
  });

  it('tells apart statistics that differ in the 12th digit', () => {
    // One huge amount decides; {0.1, x} and {0.2, x} still differ exactly.
    const amounts = [100.1, 100.2, 100.3, 5e5];
    const result = resultOf({ amounts, groups: [1, 1, 0, 0], groupCount: 2 }, 'eta2');
    // With the huge one: 100.3 (observed), then 100.2 and 100.1 are less extreme, and each mirror.
    expect(result.p).toBe(2 / 6);
  });

  it('never gives p below 1/assignments nor above 1, and ignores the order of rows', () => {
    const cases = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 })), {
        minLength: 2,
        maxLength: 8,
      })
      .filter((rows) => new Set(rows.map(([, g]) => g)).size > 1 && new Set(rows.map(([x]) => x)).size > 1);
    fc.assert(
      fc.property(cases, (rows) => {
        const input = (list: typeof rows): PermutationInput => ({
          amounts: list.map(([x]) => x),
          groups: list.map(([, g]) => g),
          groupCount: 3,
        });
        const [one, other] = [resultOf(input(rows), 'eta2'), resultOf(input(rows.toReversed()), 'eta2')];
        return one.p >= 1 / one.assignments && one.p <= 1 && one.p === other.p;
      }),
      { numRuns: 50 },
    );
  });

  it('Monte Carlo comes near the exact p, is never 0, and repeats with its seed', () => {
    const input = {
      amounts: [21, 25, 18, 30, 27, 15, 19, 22],
      groups: [0, 0, 1, 0, 1, 1, 1, 0],
      groupCount: 2,
    };
    const drawn = (seed: number) => resultOf(input, 'eta2', { seed, draws: 4999, enumerated: 10 });
    // Exact p is 0.2 (14 of 70); four standard errors of 4999 draws are 0.023.
    expect(Math.abs(drawn(1).p - 0.2)).toBeLessThan(0.023);
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).toMatchObject({ exact: false, looked: 4999, assignments: 70 });
    const extreme = {
      amounts: [1, 2, 3, 4, 5, 96, 97, 98, 99, 100],
      groups: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
      groupCount: 2,
    };
    expect(resultOf(extreme, 'eta2', { draws: 99, enumerated: 10 }).p).toBeGreaterThanOrEqual(1 / 100);
  });

  it('draws where the labellings are few but the units many', () => {
    const n = 20_000;
    const amounts = Array.from({ length: n }, (_, i) => i % 97);
    const groups = amounts.map((_, i) => (i === 0 ? 0 : 1));
    const result = resultOf({ amounts, groups, groupCount: 2 }, 'centred_difference', { draws: 19 });
    expect(result).toMatchObject({ exact: false, assignments: n, looked: 19 });
  });

  it.each([
    ['no-units', { amounts: [], groups: [], groupCount: 2 }, 'eta2', 1],
    ['one-group', { amounts: [1, 2], groups: [0, 0], groupCount: 1 }, 'eta2', 1],
    ['no-variation', { amounts: [3, 3], groups: [0, 1], groupCount: 2 }, 'eta2', 2],
    ['negative-amount', { amounts: [-3, 3], groups: [0, 1], groupCount: 2 }, 'theil_between', 2],
    ['zero-mean', { amounts: [0, 0], groups: [0, 1], groupCount: 2 }, 'theil_between', 2],
  ] as const)('has no value but a number of labellings: %s', (reason, input, statistic, assignments) => {
    expect(permutationTest(input, statistic)).toEqual({ undefined: reason, assignments });
  });
});
