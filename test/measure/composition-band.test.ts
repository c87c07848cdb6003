import { describe, expect, it } from 'vitest';
import { compositionBand } from '../../src/measure/composition-band.ts';

const side = (counts: readonly number[], rates: readonly number[]) => ({
  counts,
  totals: counts.map((count, i) => count * rates[i]!),
});

describe('the band of a composition effect', () => {
  it('gives the reference values of case t01: 4.925 between the two orders of accounting', () => {
    const found = compositionBand(
      side([20, 30, 50], [20, 25, 39]),
      side([40, 35, 25], [18, 26, 41]),
      'refuse',
    );
    if ('undefined' in found) throw new Error(found.undefined);
    expect(found.gap).toBeCloseTo(4.45, 12);
    expect(found.composition).toBeCloseTo(4.925, 12);
    expect(found.rate).toBeCloseTo(-0.475, 12);
    expect(found.interaction).toBeCloseTo(-0.85, 12);
    // Composition at the rates of the others 5.35 (three-part form), at the group's own 5.35 − 0.85.
    expect(found.high).toBeCloseTo(5.35, 12);
    expect(found.low).toBeCloseTo(4.5, 12);
    expect(found.lowShare).toMatchObject({ value: expect.closeTo(4.5 / 4.45, 12) });
  });

  it('has no interaction in a category that one side lacks', () => {
    // Types 1 and 2 against type 1 alone: equal rates where both have them.
    const found = compositionBand(side([1, 1], [10, 50]), side([2, 0], [10, 0]), 'borrow');
    expect(found).toMatchObject({ gap: 20, rate: 0, composition: 20, interaction: 0, low: 20, high: 20 });
    expect(compositionBand(side([1, 1], [10, 50]), side([2, 0], [10, 0]), 'refuse')).toMatchObject({
      undefined: 'empty-cell',
    });
  });
});
