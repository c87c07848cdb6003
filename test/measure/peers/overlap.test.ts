import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber } from '../../../src/measure/peers/effective-number.ts';
import * as overlap from '../../../src/measure/peers/overlap.ts';
import type { WeighedSide } from '../../../src/measure/peers/weighed-side.ts';

/** A side with one unit at each value that weighs something. */
function sideOf(weights: readonly number[]): WeighedSide {
  const sum = (term: (w: number) => number) => weights.reduce((total, w) => total + term(w), 0);
  return {
    at: Float64Array.from(weights),
    total: sum((w) => w),
    squares: sum((w) => w * w),
    units: sum((w) => (w > 0 ? 1 : 0)),
  };
}
const labelOverlap = (a: readonly number[], b: readonly number[]) =>
  overlap.labelOverlap(sideOf(a), sideOf(b));
const numberOverlap = (a: readonly number[], b: readonly number[]) =>
  overlap.numberOverlap(sideOf(a), sideOf(b));

const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
const twoSides = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((pairs) => pairs.some(([p]) => p > 0) && pairs.some(([, q]) => q > 0));

describe('overlap of labels', () => {
  it('is the shared part of the two lists of proportions', () => {
    // ½, ½, 0 against ¼, ¼, ½: ¼ + ¼ + 0.
    expect(labelOverlap([1, 1, 0], [1, 1, 2])).toBe(0.5);
    expect(labelOverlap([3, 1], [6, 2])).toBe(1);
    expect(labelOverlap([1, 0], [0, 5])).toBe(0);
  });

  it('has no value when a side is empty', () => {
    expect(labelOverlap([0, 0], [1, 1])).toBe('too-few');
    expect(labelOverlap([1, 1], [0, 0])).toBe('too-few');
  });

  it('is one less half of the sum of the differences', () => {
    fc.assert(
      fc.property(twoSides, (pairs) => {
        const sum = (side: 0 | 1) => pairs.reduce((total, pair) => total + pair[side], 0);
        const apart = pairs.reduce((total, [p, q]) => total + Math.abs(p / sum(0) - q / sum(1)), 0);
        const found = labelOverlap(
          pairs.map(([p]) => p),
          pairs.map(([, q]) => q),
        );
        expect(found).toBeCloseTo(1 - apart / 2, 12);
      }),
    );
  });
});

describe('overlap of numbers', () => {
  it('adds the shared part of each cell between pooled deciles', () => {
    // 1 … 10 against 2 … 11, one unit each. Each side counts for half: the value 1 has 0.05 of the pool, 2 … 10 have 0.10,
    // 11 has 0.05. Cells close at 2 (0.15 passes 0.1), 3 (0.25), …, 10 (0.95), 11. The first holds 0.2 and 0.1 of the
    // sides, the eight next 0.1 of both, the last 0 and 0.1.
    const one = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0];
    expect(numberOverlap(one, one.toReversed())).toBeCloseTo(0.9, 12);
  });

  it('makes one cell of a tie that spans deciles', () => {
    // The value 1 has ¾ of both sides; 2 and 3 have a quarter each of one side: 0.125 of the pool, a cell each.
    expect(numberOverlap([3, 1, 0], [3, 0, 1])).toBe(0.75);
  });

  it('puts values that are close together in one cell, where labels would share nothing', () => {
    // Forty values, the sides in turn, 0.025 of the pool each: every cell holds two values of each side.
    const turn = Array.from({ length: 40 }, (_, k) => k % 2);
    const other = turn.map((x) => 1 - x);
    expect(numberOverlap(turn, other)).toBeCloseTo(1, 12);
    expect(labelOverlap(turn, other)).toBe(0);
  });

  it('is 0 for sides that do not meet, 1 for the same side twice, whatever the scale of the weights', () => {
    expect(numberOverlap([1, 2, 0, 0], [0, 0, 5, 1])).toBe(0);
    fc.assert(
      fc.property(
        weights.filter((list) => list.some((w) => w > 0)),
        fc.constantFrom(1, 3, 0.1),
        (list, scale) => {
          expect(
            numberOverlap(
              list,
              list.map((w) => w * scale),
            ),
          ).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('is the same from both sides, within [0, 1], and at least that of the values as labels', () => {
    fc.assert(
      fc.property(twoSides, (pairs) => {
        const [p, q] = [pairs.map(([own]) => own), pairs.map(([, other]) => other)];
        const found = numberOverlap(p, q) as number;
        expect(found).toBeCloseTo(numberOverlap(q, p) as number, 12);
        expect(found).toBeLessThanOrEqual(1);
        expect(found).toBeGreaterThanOrEqual((labelOverlap(p, q) as number) - 1e-12);
      }),
    );
  });
});

describe('effective number', () => {
  it('is the number of labels when they are equal, and less when they are not', () => {
    expect(effectiveNumber([5, 5, 5, 0])).toBe(3);
    // p = ¾, ¼: 1 / (9/16 + 1/16).
    expect(effectiveNumber([3, 1])).toBe(1.6);
    expect(effectiveNumber([7])).toBe(1);
  });

  it('has no value without counts', () => {
    expect(effectiveNumber([])).toBeUndefined();
    expect(effectiveNumber([0, 0])).toBeUndefined();
  });

  it('stays between 1 and the number of labels that are there', () => {
    fc.assert(
      fc.property(
        weights.filter((list) => list.some((w) => w > 0)),
        (list) => {
          const effective = effectiveNumber(list)!;
          expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(effective).toBeLessThanOrEqual(list.filter((w) => w > 0).length + 1e-12);
        },
      ),
    );
  });
});
