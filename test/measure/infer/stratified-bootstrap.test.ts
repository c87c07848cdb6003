import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, type StratifiedUnits } from '../../../src/measure/cells.ts';
import { groupGaps } from '../../../src/measure/group-gaps.ts';
import { GapsOfMoments } from '../../../src/measure/infer/moment-gaps.ts';
import { observedMoments } from '../../../src/measure/infer/resampled-cells.ts';
import {
  type GroupBootstrap,
  type StratifiedBootstrapOptions,
  stratifiedBootstrap,
} from '../../../src/measure/infer/stratified-bootstrap.ts';
import { close } from '../arbitrary.ts';

function bootstrapOf(
  units: StratifiedUnits,
  group: number,
  options?: StratifiedBootstrapOptions,
): GroupBootstrap {
  const result = stratifiedBootstrap(units, options)[group]!;
  if ('undefined' in result) throw new Error(result.undefined);
  return result;
}

const sideBySide = (own: readonly number[], others: readonly number[]): StratifiedUnits => ({
  amounts: [...own, ...others],
  strata: [...own, ...others].map(() => 0),
  strataCount: 1,
  groups: [...own.map(() => 0), ...others.map(() => 1)],
  groupCount: 2,
});

const ones = new Array<number>(10).fill(1);
const SPREAD = [60, 75, 80, 95, 100, 110, 120, 140, 150, 170];

describe('bootstrap of the gaps', () => {
  it('half of ten units at 2, half at 0, against 1: the ratio of a resample is a binomial over 5', () => {
    const units = sideBySide([0, 0, 0, 0, 0, 2, 2, 2, 2, 2], ones);
    const result = bootstrapOf(units, 0, { draws: 20_000 });
    // B(10, ½): P(≤ 1) = 0.0107, P(≤ 2) = 0.0547; P(≤ 7) = 0.945, P(≤ 8) = 0.989.
    expect(result).toMatchObject({
      ratio: 1,
      gap: 0,
      percentile: { ratio: { low: 0.4, high: 1.6 }, gap: { low: -0.6, high: 0.6 } },
      draws: 20_000,
    });
    // No money at all once in 1024: 19.5 expected, within four standard deviations.
    expect(Math.abs(result.withoutValue - 20_000 / 1024)).toBeLessThan(4 * Math.sqrt(20_000 / 1024));
  });

  it('moments give the gap that the units give, whatever the hierarchy', () => {
    const row = fc.record({
      x: fc.integer({ min: 0, max: 500_000 }),
      s: fc.integer({ min: -1, max: 3 }),
      g: fc.integer({ min: -1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const units: StratifiedUnits = {
          amounts: rows.map(({ x }) => x),
          strata: rows.map(({ s }) => s),
          strataCount: 4,
          groups: rows.map(({ g }) => g),
          groupCount: 3,
        };
        const cells = cellsOf(units);
        const moments = observedMoments(
          cells,
          Float64Array.from(cells.units, (i) => rows[i]!.x),
        );
        const gaps = new GapsOfMoments(cells, 4);
        gaps.take(moments);
        return groupGaps(units).every((gap, g) => {
          const { compared, total, expected } = gaps.of(g, moments);
          if ('undefined' in gap) return compared === 0;
          return compared === gap.compared && close(total, gap.total) && close(expected, gap.expected);
        });
      }),
    );
  });

  it('its standard error is the linear one where all comparables are alike', () => {
    const units = sideBySide(SPREAD, SPREAD);
    const cells = cellsOf(units);
    const moments = observedMoments(cells, Float64Array.from(units.amounts));
    const gaps = new GapsOfMoments(cells, 1);
    gaps.take(moments);
    // The mean's own variance and that of the comparables' mean, both s²/n over 110².
    const squares = SPREAD.reduce((sum, x) => sum + (x - 110) ** 2, 0);
    expect(gaps.of(0, moments).standardError ** 2).toBeCloseTo((2 * squares) / 9 / 10 / 110 ** 2, 12);
  });

  it('holds the ratio, is wider for more spread, and comes near the interval that draws nothing', () => {
    const narrow = bootstrapOf(sideBySide(SPREAD, SPREAD), 0).studentised.ratio;
    const wide = bootstrapOf(
      sideBySide(
        SPREAD.map((x) => 3 * x - 220),
        SPREAD,
      ),
      0,
    ).studentised.ratio;
    expect(narrow.low).toBeLessThan(1);
    expect(narrow.high).toBeGreaterThan(1);
    expect(wide.high / wide.low).toBeGreaterThan(narrow.high / narrow.low);
    const [drawnFromNothing] = groupGaps(sideBySide(SPREAD, SPREAD));
    if (drawnFromNothing === undefined || 'undefined' in drawnFromNothing) throw new Error('no gap');
    const { interval } = drawnFromNothing;
    if ('undefined' in interval) throw new Error(interval.undefined);
    expect(Math.abs(Math.log(narrow.high / interval.ratio.high))).toBeLessThan(0.1);
  });

  it('equal amounts: one point', () => {
    const point = { ratio: { low: 1, high: 1 }, gap: { low: 0, high: 0 } };
    expect(bootstrapOf(sideBySide(ones, ones), 0)).toMatchObject({ studentised: point, percentile: point });
  });

  it('repeats with its seed, and tells how many resamples are done', () => {
    const units = sideBySide(SPREAD, SPREAD);
    const told: number[] = [];
    const first = stratifiedBootstrap(units, { draws: 3, onDraw: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3]);
    expect(stratifiedBootstrap(units, { draws: 3 })).toEqual(first);
    expect(stratifiedBootstrap(units, { draws: 3, seed: 2 })).not.toEqual(first);
  });

  it.each([
    ['no-units', { ...sideBySide(ones, ones), groupCount: 3 }, 2],
    ['no-comparables', sideBySide(ones, []), 0],
    ['too-few', sideBySide(ones.slice(1), ones), 0],
    ['too-few', sideBySide(ones, ones.slice(1)), 0],
    [
      'zero-reference',
      sideBySide(
        ones,
        ones.map(() => 0),
      ),
      0,
    ],
    [
      'zero-total',
      sideBySide(
        ones.map(() => 0),
        ones,
      ),
      0,
    ],
    [
      'negative-amount',
      sideBySide(
        ones.map(() => -1),
        ones,
      ),
      0,
    ],
  ] as const)('has no value: %s', (reason, units, group) => {
    expect(stratifiedBootstrap(units, { draws: 9 })[group]).toEqual({ undefined: reason });
  });
});
