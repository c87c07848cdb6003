import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NeedFactor, type NeedResiduals, needResiduals } from '../../src/measure/need-residuals.ts';
import { close } from './arbitrary.ts';

function residualsOf(y: readonly number[], factors: readonly NeedFactor[]): NeedResiduals {
  const result = needResiduals(y, factors);
  if ('undefined' in result) throw new Error(result.undefined);
  return result;
}

const category = (codes: readonly number[]): NeedFactor => ({ kind: 'category', codes });
const number = (values: readonly number[]): NeedFactor => ({ kind: 'number', values });

describe('what the declared factors leave unexplained', () => {
  it('a category alone: the distance to its mean', () => {
    const { residuals, variation, r2, parameters } = residualsOf([10, 14, 30, 50], [category([3, 3, 8, 8])]);
    [-2, 2, -10, 10].forEach((e, i) => {
      expect(residuals[i]).toBeCloseTo(e, 12);
    });
    // Σe² = 208 of n = 4 around a mean of 26; Σ(y − ȳ)² = 992.
    expect(variation).toEqual({ value: expect.closeTo(Math.sqrt(208 / 4) / 26, 12) });
    expect(r2).toEqual({ value: expect.closeTo(1 - 208 / 992, 12) });
    expect(parameters).toBe(2);
  });

  it('studentised by leaving the unit out of the scale that it is measured on', () => {
    const { studentised } = residualsOf([10, 12, 14, 99, 100], [category([0, 0, 0, 1, 1])]);
    // Without the first, its category has mean 13 and squares 2, the other one squares ½: s² = 2½ with 2 degrees of
    // freedom. A new unit differs from the mean of two by variance s²(1 + ½): (10 − 13)/√(1.25 · 1.5).
    expect(studentised[0]).toEqual({ value: expect.closeTo(-3 / Math.sqrt(1.25 * 1.5), 12) });
  });

  it('the only one of its category has no studentised residual', () => {
    const { residuals, studentised } = residualsOf([10, 12, 15, 99], [category([0, 0, 0, 1])]);
    expect(residuals[3]).toBeCloseTo(0, 12);
    expect(studentised[3]).toEqual({ undefined: 'no-comparables' });
    expect(studentised[0]).toHaveProperty('value');
  });

  it('categories and numbers together: residuals sum to 0 in each category, uncorrelated with the number', () => {
    const row = fc.record({
      y: fc.integer({ min: 0, max: 500_000 }),
      c: fc.integer({ min: 0, max: 2 }),
      x: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 25 }), (rows) => {
        const result = needResiduals(
          rows.map(({ y }) => y),
          [category(rows.map(({ c }) => c)), number(rows.map(({ x }) => x))],
        );
        if ('undefined' in result) return true;
        const sum = (weight: (row: (typeof rows)[number]) => number) =>
          rows.reduce((total, one, i) => total + weight(one) * result.residuals[i]!, 0);
        return (
          [0, 1, 2].every((c) =>
            close(
              sum((one) => (one.c === c ? 1 : 0)),
              0,
              1e6,
            ),
          ) &&
          close(
            sum(({ x }) => x),
            0,
            1e8,
          )
        );
      }),
    );
  });

  it('no factor: the distance to the mean; the same column twice has no answer', () => {
    const { residuals, r2 } = residualsOf([1, 2, 6], []);
    expect(residuals).toEqual([-2, -1, 3]);
    expect(r2).toEqual({ value: 0 });
    const x = number([1, 2, 4, 8]);
    expect(needResiduals([1, 2, 3, 5], [x, x])).toEqual({ undefined: 'not-independent' });
    expect(needResiduals([], [])).toEqual({ undefined: 'no-units' });
  });

  it('an exact fit leaves nothing to studentise', () => {
    const { studentised, variation } = residualsOf([3, 3, 3, 3], [category([0, 0, 1, 1])]);
    expect(studentised.every((one) => 'undefined' in one)).toBe(true);
    expect(variation).toEqual({ value: 0 });
    expect(residualsOf([1, 2], []).studentised).toEqual([{ undefined: 'too-few' }, { undefined: 'too-few' }]);
  });

  it('reference values: y on two need factors, R 4.2.2 lm and rstudent', () => {
    const y = [18.2, 21.0, 19.5, 25.1, 23.9, 30.2, 27.7, 33.0];
    const { studentised, variation, r2, n, parameters } = residualsOf(y, [
      number([1, 2, 1, 3, 2, 4, 3, 5]),
      number([10, 12, 15, 16, 20, 22, 25, 24]),
    ]);
    expect({ n, parameters }).toEqual({ n: 8, parameters: 3 });
    expect(r2).toEqual({ value: expect.closeTo(0.997656650110853, 10) });
    expect(variation).toEqual({ value: expect.closeTo(0.00954779221855945, 10) });
    const rstudent = [
      0.925695362322436, -1.33670344247078, -0.0389982469738636, -0.458380742717241, 0.592833578118495,
      2.27099587086934, -1.45675238423404, -0.383895475599288,
    ];
    expect(studentised).toEqual(rstudent.map((value) => ({ value: expect.closeTo(value, 8) })));
  });
});
