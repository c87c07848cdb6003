import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hyndmanFan } from '../../src/measure/hyndman-fan.ts';
import { evaluate } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';

describe('sampleOf', () => {
  it('sorts once and takes the weights along', () => {
    const sample = sampleOf([30, 10, 20], [3, 1, 2]);
    expect([...sample.amounts]).toEqual([10, 20, 30]);
    expect([...sample.weights!]).toEqual([1, 2, 3]);
  });

  it('leaves the input as it was', () => {
    const amounts = Float64Array.of(3, 1, 2);
    sampleOf(amounts);
    expect([...amounts]).toEqual([3, 1, 2]);
  });

  it('leaves out units of weight 0', () => {
    expect(sampleOf([5, 7], [0, 1]).n).toBe(1);
  });

  it.each([
    ['an amount that is no number', [1, Number.NaN], undefined],
    ['an infinite amount', [Number.POSITIVE_INFINITY], undefined],
    ['a negative weight', [1, 2], [1, -1]],
    ['lists of different lengths', [1, 2], [1]],
  ])('refuses %s', (_, amounts, weights) => {
    expect(() => sampleOf(amounts, weights)).toThrow(RangeError);
  });

  it('gives sums that do not depend on the order, where plain addition loses 1', () => {
    expect(sampleOf([1e16, 1, -1e16]).total).toBe(1);
  });

  it('splits the unit on the border of a part', () => {
    // The lowest half of 1, 2, 3 is 1 and half of 2.
    expect(sampleOf([1, 2, 3]).lowest(50)).toBe(2);
    expect(sampleOf([1, 2, 3]).highest(50)).toBe(4);
  });
});

describe('quantiles', () => {
  it('hit the order statistic exactly where n·p is whole', () => {
    // 0.07·100 is 7.000000000000001 in doubles; the 7th of 1 … 100 is 7 for types 1, 3 and 4, 7.5 for type 2.
    const sorted = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    expect([1, 2, 3, 4].map((type) => hyndmanFan(sorted, type, 7))).toEqual([7, 7.5, 7, 7]);
  });

  it('differ without the rounding of their level', () => {
    // Four amounts one dollar apart: Q95 − Q05 spans 0.9 of the three steps, whatever the level. As two doubles near
    // 10⁹ the percentiles would each be off by 10⁻⁷.
    const sample = sampleOf([1e9, 1e9 + 1, 1e9 + 2, 1e9 + 3]);
    expect(Math.abs(sample.quantileGap(7, 95, 5) - 2.7)).toBeLessThan(1e-15);
    expect(sample.quantileGap(2, 95, 5)).toBe(3);
  });

  it('measure the distance to a median that no double holds', () => {
    // 1 and its next double, 2⁻⁵² above: the median lies 2⁻⁵³ from both.
    const sample = sampleOf([1, 1 + 2 ** -52]);
    expect([sample.aboveMedian(0), sample.aboveMedian(1)]).toEqual([-(2 ** -53), 2 ** -53]);
    const weighted = sampleOf([1, 1 + 2 ** -52, 7], [2, 1, 1]);
    expect(weighted.aboveMedian(0)).toBe(-(2 ** -53));
  });

  it('type 7 of simple-statistics is our own type 7', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (x, percent) => {
          const sample = sampleOf(x);
          const [a, b] = [sample.quantile(7, percent), hyndmanFan(sample.amounts, 7, percent)];
          return Math.abs(a - b) <= 1e-9 * Math.max(1, b);
        },
      ),
    );
  });

  it('weighted: reached, passed, averaged', () => {
    // Shares 0.1, 0.3, 0.6, 1: a tenth is reached at 10 and passed at 20.
    const sample = sampleOf([10, 20, 30, 40], [1, 2, 3, 4]);
    expect(sample.weightedQuantile('reached', 10)).toBe(10);
    expect(sample.weightedQuantile('passed', 10)).toBe(20);
    expect(sample.weightedQuantile('averaged', 10)).toBe(15);
  });
});

describe('a large sample', () => {
  it('is sorted once for the whole default set, and every figure is linear after that', () => {
    let state = 1;
    const amounts = Float64Array.from({ length: 100_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return state / 100;
    });
    const sorted = vi.spyOn(Float64Array.prototype, 'sort');
    const values = evaluate(sampleOf(amounts), [
      'n',
      'n_zero',
      'total',
      'mean',
      'median',
      'gini.unbiased',
      'gini.population',
      'hoover',
      'cv.population',
      'theil_t.zero0',
      'mld',
      'mcloone.half',
      'verstegen.half',
      'p90p10.type7',
      'atkinson.0.5',
      'atkinson.1',
      'gap_to_median',
    ]);
    const sorts = sorted.mock.calls.length;
    sorted.mockRestore();
    expect(sorts).toBe(1);
    expect(values.every((value) => 'value' in value)).toBe(true);
  });
});
