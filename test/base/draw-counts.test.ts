import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawCounts } from '../../src/base/draw-counts.ts';
import { Random } from '../../src/base/random.ts';

const chiSquared = (found: readonly number[], expected: readonly number[]): number =>
  found.reduce((sum, count, k) => sum + (count - expected[k]!) ** 2 / expected[k]!, 0);

/** P(a unit comes k times in n draws with replacement from n) for k below `most`, and at least `most`. */
function binomial(n: number, most: number): number[] {
  const list: number[] = [];
  let term = (1 - 1 / n) ** n;
  for (let k = 0; k < most; k++) {
    list.push(term);
    term *= (n - k) / (k + 1) / (n - 1);
  }
  return [...list, 1 - list.reduce((sum, p) => sum + p, 0)];
}

describe('how often each of n units is drawn', () => {
  it('makes n draws in all, whatever n', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 9000 }), (seed, n) => {
        const counts = new DrawCounts(new Random(seed)).draw(n);
        return counts.subarray(0, n).reduce((sum, count) => sum + count, 0) === n;
      }),
    );
  });

  it('gives every outcome of few draws its chance: n!/Π k! out of nⁿ', () => {
    // 3 units: (3,0,0) and its like 1/27 each, (2,1,0) and its like 3/27, (1,1,1) 6/27. 5 units: five of one 1/3125 …
    const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
    for (const [n, below] of [
      // 10 and 126 outcomes: χ² beyond these once in a thousand.
      [3, 27.9],
      [5, 179.6],
    ] as const) {
      const times = new DrawCounts(new Random(n));
      const outcomes = new Map<string, number>();
      const draws = 200_000;
      for (let i = 0; i < draws; i++) {
        const key = times.draw(n).subarray(0, n).join();
        outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      }
      const all = [...Array(n ** n).keys()].map((code) => {
        const counts = new Array<number>(n).fill(0);
        for (let k = 0, left = code; k < n; k++, left = Math.floor(left / n)) counts[left % n]!++;
        return counts;
      });
      const keys = [...new Set(all.map((counts) => counts.join()))];
      const chance = (key: string): number =>
        key.split(',').reduce((ways, k) => ways / factorial(Number(k)), factorial(n)) / n ** n;
      expect([...outcomes.keys()].every((key) => keys.includes(key))).toBe(true);
      const found = keys.map((key) => outcomes.get(key) ?? 0);
      expect(
        chiSquared(
          found,
          keys.map((key) => draws * chance(key)),
        ),
      ).toBeLessThan(below);
    }
  });

  it.each([9, 50, 333, 5001])(
    'a unit of %i comes as often as a binomial says, the first, the last and those between',
    (n) => {
      const times = new DrawCounts(new Random(n));
      const most = 5;
      const draws = Math.ceil(400_000 / n);
      for (const units of [[0], [n - 1], [...Array(n).keys()]]) {
        const found = new Array<number>(most + 1).fill(0);
        for (let i = 0; i < draws * (units.length === 1 ? 20 : 1); i++) {
          const counts = times.draw(n);
          for (const unit of units) found[Math.min(counts[unit]!, most)]!++;
        }
        const all = found.reduce((sum, count) => sum + count, 0);
        // 5 degrees of freedom; beyond 20.5 once in a thousand. Counts of units of one draw hardly depend on each other.
        expect(
          chiSquared(
            found,
            binomial(n, most).map((p) => all * p),
          ),
        ).toBeLessThan(20.5);
      }
    },
  );

  it('two units share draws as a multinomial says: covariance −1/n', () => {
    const n = 12;
    const draws = 200_000;
    const times = new DrawCounts(new Random(8));
    let products = 0;
    for (let i = 0; i < draws; i++) {
      const counts = times.draw(n);
      products += (counts[2]! - 1) * (counts[9]! - 1);
    }
    // Products have a variance near 1: four standard deviations.
    expect(Math.abs(products / draws + 1 / n)).toBeLessThan(4 / Math.sqrt(draws));
  });

  it('repeats with its seed', () => {
    const list = (seed: number) => [...new DrawCounts(new Random(seed)).draw(40)];
    expect(list(2)).toEqual(list(2));
    expect(list(2)).not.toEqual(list(3));
  });
});
