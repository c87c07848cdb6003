import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageOfAwards } from '../../../src/measure/claims/average-of-awards.ts';
import { averageOfManyAwards } from '../../../src/measure/claims/average-of-awards-many.ts';
import { randomArrival } from '../../../src/measure/claims/random-arrival.ts';
import { randomArrivalDraws } from '../../../src/measure/claims/random-arrival-draws.ts';
import { recursiveBounds } from '../../../src/measure/claims/recursive-bounds.ts';

const problem = (least: number, most: number) =>
  fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: least, maxLength: most }).chain((cents) => {
    const total = cents.reduce((sum, d) => sum + d, 0);
    return fc.tuple(fc.constant(Float64Array.from(cents)), fc.integer({ min: 1, max: total - 1 }));
  });

const sum = (list: Float64Array): number => list.reduce((total, x) => total + x, 0);

describe('average of awards by integration', () => {
  it('is the centre worked out in exact integers, where that is within reach', () => {
    fc.assert(
      fc.property(problem(12, 17), ([d, e]) => {
        const [near, exact] = [averageOfManyAwards(e, d)!, averageOfAwards(e, d)!];
        const largest = Math.max(...d);
        return near.every((x, i) => Math.abs(x - exact[i]!) <= 1e-9 * largest);
      }),
      { numRuns: 30 },
    );
  });

  it('pays out E between many', () => {
    const d = Float64Array.from({ length: 3000 }, (_, i) => 1 + ((i * 7919) % 5000));
    for (const part of [1e-6, 0.01, 0.5, 0.7, 0.999]) {
      const e = part * sum(d);
      const awards = averageOfManyAwards(e, d)!;
      expect(Math.abs(sum(awards) - e)).toBeLessThan(1e-9 * sum(d));
      expect(awards.every((x, i) => x >= 0 && x <= d[i]!)).toBe(true);
    }
  });
});

/** Domínguez & Thomson step by step, as their definition says. */
function stepByStep(endowment: number, claims: Float64Array, steps: number): Float64Array {
  const n = claims.length;
  const awards = new Float64Array(n);
  const open = claims.slice();
  let left = endowment;
  for (let k = 0; k < steps; k++) {
    const bounds = open.map((d) => Math.min(d, left) / n);
    for (let i = 0; i < n; i++) {
      awards[i]! += bounds[i]!;
      open[i]! -= bounds[i]!;
    }
    left -= sum(bounds);
  }
  return awards;
}

describe('recursive lower bounds', () => {
  it('are the limit of their steps', () => {
    fc.assert(
      fc.property(problem(1, 9), ([d, e]) => {
        const [ours, theirs] = [recursiveBounds(e, d), stepByStep(e, d, 2000)];
        return ours.every((x, i) => Math.abs(x - theirs[i]!) <= 1e-9 * (1 + sum(d)));
      }),
    );
  });
});

describe('random arrival by draws', () => {
  it('pays out E, and lies within a few of its own standard errors of the exact awards', () => {
    fc.assert(
      fc.property(problem(3, 9), ([d, e]) => {
        const { awards, error } = randomArrivalDraws(e, d, { pairs: 4000, seed: 5 });
        const exact = randomArrival(e, d)!;
        expect(Math.abs(sum(awards) - e)).toBeLessThan(1e-6 * sum(d));
        return awards.every((x, i) => Math.abs(x - exact[i]!) <= 6 * error + 1e-6);
      }),
      { numRuns: 20 },
    );
  });
});
