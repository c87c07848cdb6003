import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fisherUpperTail,
  incompleteBeta,
  normalProbability,
  normalQuantile,
} from '../../src/measure/distributions.ts';

const relative = (a: number, b: number): number => Math.abs(a - b) / Math.abs(b);

describe('normal distribution', () => {
  // Φ by mpmath 1.3.0 at 50 digits: erfc(−z/√2)/2.
  it.each([
    [-8, 6.22096057427178e-16],
    [-3, 0.0013498980316300946],
    [-1.96, 0.024997895148220435],
    [0.5, 0.6914624612740131],
    [2.5, 0.9937903346742238],
  ])('Φ(%d)', (z, p) => {
    expect(relative(normalProbability(z), p)).toBeLessThan(1e-13);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.5, 0],
    [1e-10, -6.361340902404056],
  ])('Φ⁻¹(%d)', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12);
  });

  it('Φ⁻¹ undoes Φ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 0.999, noNaN: true }),
        (p) => relative(normalProbability(normalQuantile(p)), p) < 1e-12,
      ),
    );
  });
});

describe('incomplete beta', () => {
  it('has closed forms for whole parameters', () => {
    // I_x(1, b) = 1 − (1−x)^b; I_x(a, 1) = x^a; I_x(2, 2) = 3x² − 2x³.
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (x, k) => {
          const y = 1 - x;
          return (
            Math.abs(incompleteBeta(x, y, k, 1) - x ** k) <= 1e-12 * x ** k &&
            Math.abs(incompleteBeta(x, y, 1, k) - (1 - y ** k)) <= 1e-12 &&
            Math.abs(incompleteBeta(x, y, 2, 2) - (3 * x * x - 2 * x ** 3)) <= 1e-12
          );
        },
      ),
    );
  });

  it('gives the tail of F with 2 degrees of freedom above: (1 + 2f/d)^(−d/2)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (f, d) => {
          const expected = (1 + (2 * f) / d) ** (-d / 2);
          return relative(fisherUpperTail(f, 2, d), expected) < 1e-11;
        },
      ),
    );
  });
});
