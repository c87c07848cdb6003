import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRate, splitChange } from '../../../src/measure/trend/lens.ts';

const NONE = Number.NaN;
const list = (...values: number[]) => Float64Array.from(values);

describe('the split of a change', () => {
  it('gives each part what it is, worked out by hand', () => {
    // 2 % on 1000, 2000, 500, 0: 20, 40, 10, 0. Left: +80, −140, 0, +300. Gains 380, losses 140, new 240.
    const before = list(1000, 2000, 500, 0, NONE, 700);
    const after = list(1100, 1900, 510, 300, 900, NONE);
    const parts = splitChange(before, after, 0.02);
    expect([...parts.indexation]).toEqual([20, 40, 10, 0, 0, 0]);
    expect([...parts.arrivals]).toEqual([0, 0, 0, 0, 900, 0]);
    expect([...parts.departures]).toEqual([0, 0, 0, 0, 0, -700]);
    // 80/380 × 240 = 50.53 and 300/380 × 240 = 189.47: 51 and 189 by largest remainder.
    expect([...parts.fresh]).toEqual([51, 0, 0, 189, 0, 0]);
    expect([...parts.redistribution]).toEqual([29, -140, 0, 111, 0, 0]);
  });

  it('turns about when losses exceed gains', () => {
    // No rate: +10, −30: losses exceed by 20, which the loser has; 10 went to who gained.
    const parts = splitChange(list(100, 100), list(110, 70), 0);
    expect([...parts.fresh]).toEqual([0, -20]);
    expect([...parts.redistribution]).toEqual([10, -10]);
  });

  const money = fc.oneof(fc.constant(NONE), fc.integer({ min: -50_000, max: 5_000_000 }));
  const panels = fc.array(fc.tuple(money, money), { maxLength: 60 });

  it('adds up to the change of each organisation, to the cent, and redistribution to nothing', () => {
    fc.assert(
      fc.property(panels, fc.double({ min: 0, max: 0.2, noNaN: true }), (pairs, rate) => {
        const before = Float64Array.from(pairs, ([had]) => had);
        const after = Float64Array.from(pairs, ([, has]) => has);
        const parts = splitChange(before, after, rate);
        let passed = 0;
        pairs.forEach(([had, has], i) => {
          const sum = Object.values(parts).reduce((total, part) => total + part[i]!, 0);
          const change = (Number.isNaN(has) ? 0 : has) - (Number.isNaN(had) ? 0 : had);
          expect(sum).toBe(change + 0);
          passed += parts.redistribution[i]!;
          for (const part of Object.values(parts)) expect(Number.isInteger(part[i]!)).toBe(true);
        });
        expect(passed).toBe(0);
      }),
    );
  });
});

describe('the common rate', () => {
  it('is the one that most share, to a tenth of a percent', () => {
    const before = list(10_000_00, 20_000_00, 35_123_45, 12_000_00, NONE, 5);
    const after = list(10_180_00, 20_360_00, 35_755_67, 30_000_00, 4, NONE);
    expect(commonRate(before, after)).toEqual({ rate: 0.018, n: 3, of: 4 });
  });

  it('is none where fewer than a quarter share one', () => {
    const before = Float64Array.from({ length: 20 }, () => 1000_00);
    const after = before.map((own, i) => own * (1 + 0.01 * i));
    expect(commonRate(before, after)).toBeUndefined();
    expect(commonRate(list(100), list(102))).toBeUndefined();
  });
});
