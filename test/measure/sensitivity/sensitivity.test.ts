import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRanks } from '../../../src/measure/sensitivity/aligned-ranks.ts';
import { robustnessValue } from '../../../src/measure/sensitivity/robustness-value.ts';
import { boundedP, type ScoredStratum, sensitivity } from '../../../src/measure/sensitivity/rosenbaum.ts';
import { shareToErase, smallestMultiplier } from '../../../src/measure/sensitivity/unrecorded-factor.ts';
import { withinStrata } from '../../../src/measure/sensitivity/within-strata.ts';

describe('the share that would have to hold an unrecorded factor', () => {
  it('is Cornfield’s: at 58.1 % a factor that doubles must be held by 72 % elsewhere', () => {
    // (1/0.581 − 1)/(2 − 1) = 0.7212
    expect(shareToErase(0.581, 2)).toBeCloseTo(0.7212, 4);
    expect(shareToErase(1.4, 2)).toBeCloseTo(0.4, 12);
    expect(smallestMultiplier(0.5)).toBe(2);
  });

  it('makes the ratio that it explains, and no more than that', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 1.01, max: 50, noNaN: true }),
        (ratio, m) => {
          // Everyone here without the factor, a share p elsewhere with it: R = 1/(1 + p(m − 1)).
          const p = shareToErase(ratio, m);
          expect(1 / (1 + p * (m - 1))).toBeCloseTo(ratio, 10);
          expect(p > 1).toBe(m < smallestMultiplier(ratio));
        },
      ),
    );
  });
});

describe('the robustness value', () => {
  it('is that of the Darfur example of Cinelli and Hazlett (2020) and of sensemakr', () => {
    // sensemakr, summary(): estimate 0.09732, se 0.02326, t 4.18445, 783 degrees of freedom.
    const { partialR2, erased, untold } = robustnessValue(4.18445, 783);
    expect(partialR2).toBeCloseTo(0.02187, 5);
    expect(erased).toBeCloseTo(0.13878, 5);
    expect(untold).toBeCloseTo(0.07626, 5);
  });

  it('is 0 of what is not told, and below 1', () => {
    expect(robustnessValue(1.5, 100).untold).toBe(0);
    expect(robustnessValue(1e4, 10).erased).toBeLessThan(1);
    expect(robustnessValue(1e4, 10).untold).toBeLessThan(1);
  });

  it('is what a factor of that strength on both sides does: R²/(1 − R²) · R² = f²', () => {
    // Definition (Cinelli & Hazlett 2020, equation 18): |bias| is all of the estimate at equal strength.
    const { erased } = robustnessValue(3, 50);
    expect((erased * erased) / (1 - erased)).toBeCloseTo(9 / 50, 12);
  });
});

describe('members against the others of their strata', () => {
  it('is least squares with a level a stratum, worked out by hand', () => {
    // Stratum 0: 1, 3 | 5; stratum 1: 2 | 4. Deviations: members −1/3 … cross 2·(…); see below.
    const fit = withinStrata([1, 3, 5, 2, 4], [0, 0, 0, 1, 1], [0, 0, 1, 0, 1])!;
    // Stratum 0: d = −1/3, −1/3, 2/3 and y − 3 = −2, 0, 2: Σdy = 2, Σd² = 2/3. Stratum 1: d = ∓1/2, y − 3 = ∓1: 1 and 1/2.
    expect(fit.coefficient).toBeCloseTo(3 / (7 / 6), 12);
    expect(fit.freedom).toBe(2);
    // Σy² = 8 + 2 = 10, explained 9/(7/6) = 54/7, left 16/7 over 2 degrees.
    expect(fit.t).toBeCloseTo(18 / 7 / Math.sqrt(8 / 7 / (7 / 6)), 12);
  });

  it('leaves out strata of one side, and says nothing where none is left', () => {
    const without = withinStrata([1, 3, 5, 2, 4], [0, 0, 0, 1, 1], [0, 0, 1, 0, 1])!;
    const withOne = withinStrata([1, 3, 5, 2, 4, 900, 7], [0, 0, 0, 1, 1, 2, -1], [0, 0, 1, 0, 1, 1, 1])!;
    expect(withOne).toEqual(without);
    expect(withinStrata([1, 2, 3], [0, 0, 1], [1, 1, 0])).toBeUndefined();
  });
});

/** Blood lead of 33 children whose father works with lead, and of their matched controls (Morton et al. 1982). */
const EXPOSED = [
  38, 23, 41, 18, 37, 36, 23, 62, 31, 34, 24, 14, 21, 17, 16, 20, 15, 10, 45, 39, 22, 35, 49, 48, 44, 35, 43,
  39, 34, 13, 73, 25, 27,
];
const CONTROL = [
  16, 18, 18, 24, 19, 11, 10, 15, 16, 18, 18, 13, 19, 10, 16, 16, 24, 13, 9, 14, 21, 19, 7, 18, 19, 12, 11,
  22, 25, 16, 13, 11, 13,
];

/** Wilcoxon’s signed ranks as scores of pairs: the rank of the difference to the higher one, 0 to the other; of no difference, 0. */
function signedRanks(): readonly ScoredStratum[] {
  const apart = EXPOSED.map((own, i) => own - CONTROL[i]!);
  const known = apart.map(Math.abs);
  return apart.map((one) => {
    const size = Math.abs(one);
    const rank = known.filter((x) => x < size).length + (known.filter((x) => x === size).length + 1) / 2;
    if (one === 0) return { members: [0], others: [0] };
    return one > 0 ? { members: [rank], others: [0] } : { members: [0], others: [rank] };
  });
}

describe('bounds under hidden bias', () => {
  it('are those of the children of lead workers in Rosenbaum (2002, table 4.1)', () => {
    const pairs = signedRanks();
    for (const [gamma, p] of [
      [2, 0.0018],
      [3, 0.0136],
      [4, 0.0388],
      [4.25, 0.0468],
      [5, 0.074],
    ] as const) {
      expect(boundedP(pairs, gamma)).toBeCloseTo(p, 4);
    }
    expect(boundedP(pairs, 1)).toBeLessThan(0.0001);
    expect(sensitivity(pairs, 0.0468)).toBeGreaterThan(4.2);
    expect(sensitivity(pairs, 0.0468)).toBeLessThan(4.3);
  });

  it('are the worst of all unrecorded factors in one stratum, gone through one by one', () => {
    // Every assignment of m of n members under u ∈ {0, 1}ⁿ has weight Γ^Σzu; the bound is the largest expectation over all u.
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 7 }),
        fc.nat(),
        fc.double({ min: 1, max: 6, noNaN: true }),
        (scores, pick, gamma) => {
          const m = 1 + (pick % (scores.length - 1));
          const { mean, variance } = worstByHand(scores, m, gamma);
          const members = scores.slice(0, m);
          const p = boundedP([{ members, others: scores.slice(m) }], gamma);
          const sum = members.reduce((total, one) => total + one, 0);
          if (variance < 1e-9) expect(p).toBe(sum > mean + 1e-9 ? 0 : 1);
          else expect(p).toBeCloseTo(normalAbove((sum - mean) / Math.sqrt(variance)), 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('grow with Γ', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 4, maxLength: 30 }), fc.nat(), (scores, pick) => {
        const m = 1 + (pick % (scores.length - 1));
        const stratum = [{ members: scores.slice(0, m), others: scores.slice(m) }];
        // From where the observed sum lies beyond the expectation, both of which only rise.
        const p = [1, 1.5, 2, 4].map((gamma) => boundedP(stratum, gamma));
        for (let k = 1; k < p.length; k++)
          if (p[k - 1]! < 0.5) expect(p[k]!).toBeGreaterThanOrEqual(p[k - 1]! - 1e-12);
      }),
    );
  });
});

/** P(Z > z) by Simpson’s rule on the density. */
function normalAbove(z: number): number {
  const [from, steps] = [Math.min(z, 12), 4000];
  const width = (12 - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = from + i * width;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp((-x * x) / 2);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI) + (z > 12 ? 0 : 0);
}

function worstByHand(scores: readonly number[], m: number, gamma: number) {
  const n = scores.length;
  const chosen = (bits: number) => scores.filter((_, i) => (bits >> i) & 1);
  const count = (bits: number): number => chosen(bits).length;
  let worst = { mean: Number.NEGATIVE_INFINITY, variance: 0 };
  for (let u = 1; u < (1 << n) - 1; u++) {
    let [weights, first, second] = [0, 0, 0];
    for (let z = 0; z < 1 << n; z++) {
      if (count(z) !== m) continue;
      const weight = gamma ** count(z & u);
      const sum = chosen(z).reduce((total, one) => total + one, 0);
      weights += weight;
      first += weight * sum;
      second += weight * sum * sum;
    }
    const mean = first / weights;
    const variance = second / weights - mean * mean;
    const tie = Math.abs(mean - worst.mean) < 1e-9;
    if (tie ? variance > worst.variance : mean > worst.mean) worst = { mean, variance };
  }
  return worst;
}

describe('aligned ranks', () => {
  it('rank amounts about the median of their stratum together, and leave out strata of one side', () => {
    const found = alignedRanks([1, 2, 9, 100, 103, 50], [0, 0, 0, 1, 1, 2], [1, 0, 0, 0, 1, 1], 1);
    // About 2: −1, 0, 7; about 101.5: −1.5, 1.5. Order: −1.5, −1, 0, 1.5, 7.
    const order = found
      .flatMap(({ members, others }) => [...members, ...others])
      .map((rank) => Math.round(rank * 5 + 0.5));
    expect(order).toEqual([2, 3, 5, 4, 1]);
    expect(found.map(({ members }) => members.length)).toEqual([1, 1]);
  });
});
