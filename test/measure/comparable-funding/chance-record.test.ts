import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onNormalScale, onStudentScale } from '../../../src/measure/comparable-funding/chance-record.ts';

describe('statistics of few and of many on one scale', () => {
  // Points of Student’s law and of the normal at the same two-sided level, from printed tables.
  it.each([
    [9, 2.2622, 1.96],
    [9, 3.2498, 2.5758],
    [9, 4.7809, 3.2905],
    [19, 2.093, 1.96],
    [39, 2.7079, 2.5758],
    [299, 1.9679, 1.96],
  ])('with %i degrees of freedom, %f stands where the normal has %f', (freedom, t, z) => {
    expect(onNormalScale(t, freedom)).toBeCloseTo(z, 1.7);
    expect(onNormalScale(-t, freedom)).toBeCloseTo(-z, 1.7);
  });

  it('keep their order, and come back', () => {
    const statistic = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(statistic, statistic, fc.integer({ min: 1, max: 500 }), (a, b, freedom) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(onNormalScale(low, freedom)).toBeLessThanOrEqual(onNormalScale(high, freedom));
        expect(onStudentScale(onNormalScale(a, freedom), freedom)).toBeCloseTo(a, 6);
      }),
    );
    expect(onNormalScale(Number.POSITIVE_INFINITY, 9)).toBe(Number.POSITIVE_INFINITY);
  });
});
