import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestLogP, type UnitsNeeded, unitsNeeded } from '../../../src/measure/infer/units-needed.ts';

function neededFor(...args: Parameters<typeof unitsNeeded>): UnitsNeeded {
  const needed = unitsNeeded(...args);
  if ('undefined' in needed) throw new Error(needed.undefined);
  return needed;
}

describe('units it would take for p < 0.05 to be possible', () => {
  it('half of them: 2/C(n, n/2), which is 0.1 for 6 and 0.029 for 8', () => {
    expect(Math.exp(smallestLogP([{ units: 6, own: 3 }]))).toBeCloseTo(2 / 20, 12);
    expect(Math.exp(smallestLogP([{ units: 8, own: 4 }]))).toBeCloseTo(2 / 70, 12);
    // 7 would be Γ(8)/Γ(4.5)² = 37.2 ways, two of them as far: 0.0537.
    expect(neededFor([{ units: 4, own: 2 }], 0.05)).toEqual({ units: 8, own: 4 });
  });

  it('a third: 1/15 for 2 of 6, 1/26.4 for 2⅓ of 7', () => {
    expect(neededFor([{ units: 3, own: 1 }], 0.05)).toEqual({ units: 7, own: 3 });
  });

  it('adds up over strata, and leaves out those that the group does not share', () => {
    const deals = [
      { units: 2, own: 1 },
      { units: 2, own: 1 },
      { units: 9, own: 9 },
    ];
    // Two strata of 2f with f each: 2/C(2f, f)²; f = 2 gives 2/36 = 0.056, f = 3 gives 2/400.
    const { units, own } = neededFor(deals, 0.05);
    expect(units).toBeGreaterThan(8);
    expect(units).toBeLessThanOrEqual(12);
    expect(own).toBe(Math.ceil(units / 2));
  });

  it('is the smallest scale that reaches alpha', () => {
    const deals = fc.array(
      fc.record({ own: fc.integer({ min: 1, max: 9 }), rest: fc.integer({ min: 1, max: 40 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(deals, fc.constantFrom(0.05, 0.01, 0.05 / 18), (list, alpha) => {
        const open = list.map(({ own, rest }) => ({ units: own + rest, own }));
        const total = open.reduce((sum, { units }) => sum + units, 0);
        const { units } = neededFor(open, alpha);
        return (
          smallestLogP(open, units / total) < Math.log(alpha) + 1e-9 &&
          smallestLogP(open, (units - 1) / total) >= Math.log(alpha) - 1e-9
        );
      }),
    );
  });

  it('no number is enough without comparables', () => {
    expect(unitsNeeded([{ units: 5, own: 5 }], 0.05)).toEqual({ undefined: 'no-comparables' });
  });
});
