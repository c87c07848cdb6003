import { describe, expect, it } from 'vitest';
import { trend } from '../../../src/study/trend/trend.ts';
import { planted } from './planted.ts';

const REPETITIONS = 100;
/** Twelve regions of 12 to 80 organisations, with gaps that stay, but for the fourth. */
const SIZES = [12, 16, 20, 40, 25, 30, 34, 40, 45, 50, 60, 80];
const FIRST = [-0.2, 0, 0.1, -0.35, 0, -0.1, 0.2, 0, 0, -0.15, 0.05, 0.1];
const CLOSED = 0.2;
const LAST = FIRST.map((gap, region) => (region === 3 ? gap + CLOSED : gap));

/**
 * What the measure must find: each region against the others, whose level moves a little with the planted one. Exact with the
 * expected amounts: the mean of the others' exp(gap) by their sizes.
 */
function truth(region: number): number {
  const ratio = (gaps: readonly number[]): number => {
    const others = SIZES.flatMap((size, other) =>
      other === region ? [] : [[size, Math.exp(gaps[other]!)] as const],
    );
    const n = others.reduce((sum, [size]) => sum + size, 0);
    return gaps[region]! - Math.log(others.reduce((sum, [size, level]) => sum + size * level, 0) / n);
  };
  return ratio(LAST) - ratio(FIRST);
}

describe('a gap that closes by a known amount', () => {
  it('is recovered inside its interval, and constant gaps are not called closing', () => {
    let [inside, found, regions, covered, closing, files] = [0, 0, 0, 0, 0, 0];
    for (let seed = 1; seed <= REPETITIONS; seed++) {
      const dataset = planted({ sizes: SIZES, first: FIRST, last: LAST, seed });
      const { changes } = trend(dataset, { seed: 1, draws: 0 });
      let any = false;
      changes[0]!.all.groups.forEach(({ change, verdict }, region) => {
        if (!('value' in change)) throw new Error(`no change for ${region}`);
        const exact = Math.expm1(truth(region));
        const within = change.low <= exact && exact <= change.high;
        if (region === 3) {
          if (within) inside++;
          if (verdict === 'closing') found++;
          return;
        }
        regions++;
        if (within) covered++;
        if (verdict === 'closing') {
          closing++;
          any = true;
        }
      });
      if (any) files++;
    }
    console.log({ inside, found, covered: covered / regions, closing: closing / regions, files });
    expect(inside).toBeGreaterThanOrEqual(93);
    expect(files).toBeLessThanOrEqual(5);
    expect(found).toBeGreaterThan(50);
  }, 120_000);
});
