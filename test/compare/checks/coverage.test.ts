import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { told } from './told.ts';

/** Years with organisations `from` … `to` − 1. */
const years = (...ranges: readonly (readonly [number, number])[]) =>
  datasetOf(
    ranges.flatMap(([from, to], year) =>
      Array.from({ length: to - from }, (_, i) => ({
        organisation: `O${from + i}`,
        period: String(2020 + year),
        amount: 1,
      })),
    ),
  );

describe('coverage that jumps', () => {
  it('is told at a fifth more organisations, or a fifth fewer, not below', () => {
    const [more] = told(years([0, 50], [0, 60]), 'period', 'coverage-number');
    expect(more).toMatchObject({ verdict: 'with-care', args: { nA: 50, nB: 60, change: 0.2 } });
    const [fewer] = told(years([0, 50], [0, 40]), 'period', 'coverage-number');
    expect(fewer?.args.change).toBeCloseTo(-0.2, 12);
    expect(told(years([0, 50], [0, 59]), 'period', 'coverage-number')).toEqual([]);
  });

  it('is told when fewer than three quarters of the smaller side are on both', () => {
    // 0–39 and 11–49: 29 of 39, or 74.4 %.
    const [finding] = told(years([0, 40], [11, 50]), 'period', 'coverage-turnover');
    expect(finding?.args).toMatchObject({ nA: 40, nB: 39, both: 29, share: 29 / 39 });
    // 0–39 and 10–49: 30 of 40 is three quarters.
    expect(told(years([0, 40], [10, 50]), 'period', 'coverage-turnover')).toEqual([]);
  });

  it('does not take growth for other organisations', () => {
    expect(told(years([0, 40], [0, 80]), 'period', 'coverage-turnover')).toEqual([]);
  });

  it('leaves a year that falls short as a whole to the check of part years', () => {
    const dip = years([0, 100], [0, 50], [0, 100]);
    expect(told(dip, 'period', 'coverage-number')).toEqual([]);
    expect(told(dip, 'period', 'part-year-rows')).toHaveLength(2);
  });

  it('is asked of periods alone', () => {
    const regions = datasetOf(
      Array.from({ length: 30 }, (_, i) => ({ organisation: `O${i}`, region: i < 5 ? 'A' : 'B', amount: 1 })),
    );
    expect(told(regions, 'region', 'coverage-turnover')).toEqual([]);
  });
});
