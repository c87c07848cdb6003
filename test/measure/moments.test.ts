import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/measure/least-squares.ts';
import { fitOfProducts, momentsByGroup, pooledMoments } from '../../src/measure/moments.ts';
import { explainedBand, OAXACA_REFERENCES } from '../../src/measure/oaxaca-band.ts';

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 5000 }),
  ),
  { minLength: 12, maxLength: 40 },
);

describe('moments', () => {
  it('gives the published Oaxaca-Blinder values of case o01', () => {
    // R oaxaca 0.1.5 (case o01 of the reference values).
    const y = [30, 34, 41, 45, 52, 28, 29, 35, 33, 44];
    const x = [1, 2, 3, 4, 5, 1, 2, 3, 2.5, 6];
    const expected = {
      refA: 0.55,
      refB: 0.333802816901409,
      neumark: 0.429514963880289,
      jann: 0.423140495867769,
    };
    const [a, b] = momentsByGroup([x, y], [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 2);
    const band = explainedBand(a!, b!);
    expect(band.gap).toBeCloseTo(6.6, 12);
    for (const reference of OAXACA_REFERENCES) {
      const found = band.explained[reference];
      expect('value' in found && found.value, reference).toBeCloseTo(expected[reference], 12);
    }
  });

  it('fits as a pass over the rows does, whatever the groups they were gathered in', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [x1, x2, group, y] = [0, 1, 2, 3].map((j) => list.map((row) => row[j]!));
        const parts = momentsByGroup([x1!, x2!, y!], group!, 2);
        const fit = fitOfProducts(pooledMoments(parts.filter(({ n }) => n > 0)).products);
        const direct = leastSquares(y!, [x1!, x2!]);
        fc.pre(fit !== undefined && direct !== undefined);
        const size = 1 + direct!.totalSquares;
        expect(Math.abs(fit!.residualSquares - direct!.residualSquares)).toBeLessThan(1e-9 * size);
        expect(Math.abs(fit!.totalSquares - direct!.totalSquares)).toBeLessThan(1e-9 * size);
        for (const [j, slope] of fit!.slopes.entries()) {
          expect(Math.abs(slope - direct!.coefficients[j + 1]!)).toBeLessThan(1e-7 * (1 + Math.abs(slope)));
        }
      }),
    );
  });

  it('splits a gap as fits over the units do: β of A, of B, of both, of both with a level of their own', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [x1, x2, group, y] = [0, 1, 2, 3].map((j) => list.map((row) => row[j]!));
        const [a, b] = momentsByGroup([x1!, x2!, y!], group!, 2);
        fc.pre(a!.n > 4 && b!.n > 4);
        const band = explainedBand(a!, b!);
        const of = (side: number | undefined) => (column: number[]) =>
          column.filter((_, i) => side === undefined || group![i] === side);
        const mean = (column: number[]) => column.reduce((sum, x) => sum + x, 0) / column.length;
        const fitted = (side: number | undefined, more: readonly number[][] = []) =>
          leastSquares(of(side)(y!), [...[x1!, x2!].map(of(side)), ...more]);
        const fits = {
          refA: fitted(0),
          refB: fitted(1),
          neumark: fitted(undefined),
          jann: fitted(undefined, [group!]),
        };
        for (const reference of OAXACA_REFERENCES) {
          const [found, fit] = [band.explained[reference], fits[reference]];
          if (!('value' in found) || fit === undefined) continue;
          const expected = [x1!, x2!].reduce(
            (sum, x, j) => sum + (mean(of(0)(x)) - mean(of(1)(x))) * fit.coefficients[j + 1]!,
            0,
          );
          expect(Math.abs(found.value - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
        }
      }),
    );
  });

  it('has no fit where a column does not vary', () => {
    const [all] = momentsByGroup(
      [
        [1, 1, 1],
        [3, 5, 9],
      ],
      [0, 0, 0],
      1,
    );
    expect(fitOfProducts(all!.products)).toBeUndefined();
  });
});
