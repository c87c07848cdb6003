import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeighedSide } from '../../../src/measure/peers/weighed-side.ts';
import {
  standardisedDifference,
  varianceRatio,
  weightedKolmogorovSmirnov,
  weightedMoments,
} from '../../../src/measure/peers/weighted-distance.ts';

/** Units with a value (an index into the distinct values) and a weight, as a side. */
function sideOf(units: readonly (readonly [code: number, weight: number])[], values: number): WeighedSide {
  const at = new Float64Array(values);
  for (const [code, weight] of units) at[code]! += weight;
  const sum = (term: (weight: number) => number) =>
    units.reduce((total, [, weight]) => total + term(weight), 0);
  return { at, total: sum((w) => w), squares: sum((w) => w * w), units: units.length };
}
const none = sideOf([], 3);

const mean = (list: Float64Array): number => list.reduce((sum, x) => sum + x, 0) / list.length;
/** With the divisor n − 1. */
const variance = (list: Float64Array): number =>
  list.reduce((sum, x) => sum + (x - mean(list)) ** 2, 0) / (list.length - 1);

describe('weighted variance', () => {
  const values = Float64Array.of(0, 3, 6);

  it('divides by W − Σw²/W', () => {
    // Values 0, 3, 6 with weights 2, 1, 1: mean 9/4; Σw(x − x̄)² = 2·81/16 + 9/16 + 225/16 = 396/16 = 24.75;
    // W − Σw²/W = 4 − 6/4 = 2.5.
    const side = sideOf(
      [
        [0, 2],
        [1, 1],
        [2, 1],
      ],
      3,
    );
    expect(weightedMoments(values, side).variance).toBeCloseTo(24.75 / 2.5, 12);
    const tripled = sideOf(
      [
        [0, 6],
        [1, 3],
        [2, 3],
      ],
      3,
    );
    expect(weightedMoments(values, tripled).variance).toBeCloseTo(24.75 / 2.5, 12);
  });

  it('has no value for one unit, and is 0 when all have one value, whatever the rounding of its mean', () => {
    expect(weightedMoments(values, sideOf([[1, 1]], 3)).variance).toBe('too-few');
    const same = sideOf(
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      1,
    );
    expect(weightedMoments(Float64Array.of(0.1), same).variance).toBe(0);
  });
});

describe('weighted distances', () => {
  // Treated 0, 3 and control 3 (weight 1), 6 (weight 3).
  const values = Float64Array.of(0, 3, 6);
  const treated = sideOf(
    [
      [0, 1],
      [1, 1],
    ],
    3,
  );
  const control = sideOf(
    [
      [1, 1],
      [2, 3],
    ],
    3,
  );

  it('standardise by the sd that they are given', () => {
    // Means 1.5 and (3 + 18)/4 = 5.25.
    const [own, others] = [weightedMoments(values, treated), weightedMoments(values, control)];
    expect(standardisedDifference(own, others, 2.25)).toBe(-2.5);
    expect(standardisedDifference(own, others, 0)).toBe('no-variation');
    expect(standardisedDifference(own, others, 'too-few')).toBe('too-few');
    expect(standardisedDifference(own, weightedMoments(values, none), 1)).toBe('too-few');
  });

  it('compare variances: 4.5 over Σw(x − x̄)² / (W − Σw²/W) = 6.75 / 1.5', () => {
    // 1·(3 − 5.25)² + 3·(6 − 5.25)² = 5.0625 + 1.6875 = 6.75; W − Σw²/W = 4 − 10/4.
    const against = (...units: [number, number][]) =>
      varianceRatio(weightedMoments(values, treated), weightedMoments(values, sideOf(units, 3)));
    expect(against([1, 1], [2, 3])).toBeCloseTo(1, 12);
    expect(against([1, 1])).toBe('too-few');
    expect(against([1, 1], [1, 1])).toBe('no-variation');
  });

  it('Kolmogorov-Smirnov: cumulated shares ½, 1, 1 and 0, ¼, 1', () => {
    expect(weightedKolmogorovSmirnov(treated, control)).toBe(0.75);
    expect(weightedKolmogorovSmirnov(treated, none)).toBe('too-few');
  });

  const sample = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 25 });
  const all = Float64Array.of(-4, -1.5, 0, 0.25, 2, 7, 11);

  it('are those of the plain lists when every unit of a side weighs the same', () => {
    fc.assert(
      fc.property(sample, sample, fc.constantFrom(1, 0.25), (own, other, weight) => {
        const [t, c] = [own, other].map((codes) => Float64Array.from(codes, (code) => all[code]!));
        const [side, against] = [
          sideOf(
            own.map((code) => [code, 1]),
            7,
          ),
          sideOf(
            other.map((code) => [code, weight]),
            7,
          ),
        ];
        const below = (list: Float64Array, value: number) =>
          list.filter((one) => one <= value).length / list.length;
        const apart = Array.from(all, (value) => Math.abs(below(t!, value) - below(c!, value)));
        const [mine, others] = [weightedMoments(all, side), weightedMoments(all, against)];
        const close = (ours: unknown, theirs: number) => expect(ours).toBeCloseTo(theirs, 9);
        // Sides without spread: told above.
        if (new Set(own).size > 1)
          close(
            standardisedDifference(mine, others, mine.variance),
            (mean(t!) - mean(c!)) / Math.sqrt(variance(t!)),
          );
        if (new Set(own).size > 1 && new Set(other).size > 1)
          close(varianceRatio(mine, others), variance(t!) / variance(c!));
        close(weightedKolmogorovSmirnov(side, against), Math.max(...apart));
      }),
    );
  });

  it('take a weight of 2 as the unit twice, in means and distributions', () => {
    fc.assert(
      fc.property(sample, sample, (own, other) => {
        const side = sideOf(
          own.map((code) => [code, 1]),
          7,
        );
        const twice = sideOf(
          other.map((code) => [code, 2]),
          7,
        );
        const copies = sideOf(
          [...other, ...other].map((code) => [code, 1]),
          7,
        );
        expect(weightedMoments(all, twice).mean).toBeCloseTo(weightedMoments(all, copies).mean as number, 12);
        expect(weightedKolmogorovSmirnov(side, twice)).toBeCloseTo(
          weightedKolmogorovSmirnov(side, copies) as number,
          12,
        );
      }),
    );
  });
});
