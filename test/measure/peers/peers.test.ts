import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, sidesOf } from '../../../src/measure/peers/balance.ts';
import { coarsenedMatch } from '../../../src/measure/peers/coarsened.ts';
import { GowerDistance } from '../../../src/measure/peers/gower.ts';
import { nearestControls } from '../../../src/measure/peers/nearest.ts';

describe('Gower distance', () => {
  const numbers = [0, 5, 10, null];
  const labels = ['a', 'b', 'a', 'a'];
  const distance = new GowerDistance([{ numbers }, { labels }]);

  it('means |a − b| / range and 0 or 1', () => {
    expect(distance.between(0, 1)).toBe((0.5 + 1) / 2);
    expect(distance.between(0, 2)).toBe((1 + 0) / 2);
  });

  it('leaves a column out of a pair with a missing value', () => {
    expect(distance.between(0, 3)).toBe(0);
    expect(new GowerDistance([{ numbers }]).between(0, 3)).toBeUndefined();
  });

  it('weighs columns, and counts 0 for a column that does not vary', () => {
    const weighted = new GowerDistance([{ numbers: [1, 1], weight: 3 }, { labels: ['a', 'b'] }]);
    expect(weighted.between(0, 1)).toBe(1 / 4);
  });

  it('is symmetric, 0 to itself, within [0, 1]', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.constantFrom('a', 'b', 'c')), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const gower = new GowerDistance([
          { numbers: list.map(([x]) => x) },
          { labels: list.map(([, label]) => label) },
        ]);
        return list.every((_, i) =>
          list.every((__, j) => {
            const apart = gower.between(i, j)!;
            return apart === gower.between(j, i) && apart >= 0 && apart <= 1 && (i !== j || apart === 0);
          }),
        );
      }),
    );
  });
});

describe('balance', () => {
  it('standardises by the sd of the treated, by the mean variance, and by the pooled variance', () => {
    // Treated 0, 2 (mean 1, variance 2); control 0, 0, 3 (mean 1, variance 3): no difference of means; shifted by 1 below.
    const sides = { treated: Float64Array.of(1, 3), control: Float64Array.of(0, 0, 3) };
    expect(balance(sides, 'x')).toEqual({
      'smd.treated.x': 1 / Math.sqrt(2),
      'smd.pooled.x': 1 / Math.sqrt(2.5),
      'smd.hedges_pooled.x': 1 / Math.sqrt((1 * 2 + 2 * 3) / 3),
      'varratio.x': 2 / 3,
      'ks.x': 2 / 3,
    });
  });

  it('Kolmogorov-Smirnov steps over ties in both lists at once', () => {
    const ks = (treated: Float64Array, control: Float64Array) => balance({ treated, control }, 'x')['ks.x'];
    expect(ks(Float64Array.of(1, 1, 2), Float64Array.of(1, 1, 2))).toBe(0);
    expect(ks(Float64Array.of(1, 2), Float64Array.of(3, 4))).toBe(1);
  });

  it('has no value with one unit on a side', () => {
    expect(balance(sidesOf([1, 2, 3], [1, 0, 0]), 'x')).toMatchObject({
      'smd.pooled.x': 'too-few',
      'varratio.x': 'too-few',
    });
  });
});

describe('matching', () => {
  it('takes the nearest control, the first of equals, as often as it is nearest', () => {
    expect(nearestControls([[0, 1, 10, 2, 9, 11]], [1, 1, 1, 0, 0, 0])).toEqual([3, 3, 4]);
  });

  it('has no distance on covariates that repeat each other, nor without controls', () => {
    const x = [1, 2, 3, 5];
    expect(nearestControls([x, x.map((one) => 2 * one)], [1, 1, 0, 0])).toBeUndefined();
    expect(nearestControls([x], [1, 1, 1, 1])).toBeUndefined();
  });

  it('coarsened exact: a value on a cutpoint goes to the upper cell; control weights sum to the kept controls', () => {
    const match = coarsenedMatch([[1, 2, 2, 3, 5]], [[2]], [1, 1, 0, 0, 0]);
    // Lower cell: the treated 1 alone. Upper cell: one treated, three controls.
    expect([...match.weights]).toEqual([0, 1, 1, 1, 1]);
    expect([match.treated, match.control]).toEqual([1, 3]);
  });

  it('control weights always sum to the number of kept controls', () => {
    const units = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 1)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(units, (list) => {
        const treat = list.map(([, side]) => side);
        const { weights, control } = coarsenedMatch([list.map(([x]) => x)], [[1, 2, 3]], treat);
        const sum = weights.reduce((total, w, i) => total + (treat[i] === 0 ? w : 0), 0);
        return Math.abs(sum - control) < 1e-9;
      }),
    );
  });
});
