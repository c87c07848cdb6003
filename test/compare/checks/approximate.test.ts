import { describe, expect, it } from 'vitest';
import { APPROXIMATE_SHARE_GAP } from '../../../src/compare/checks/approximate.ts';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

/** Ten organisations a year; in 2021 the first `rounded` amounts are approximate. */
const years = (rounded: number) => {
  const records = [2020, 2021].flatMap((year) => many(10, () => ({ period: String(year), amount: 100 })));
  const approximate = Uint8Array.from(records, (_, i) => (i >= 10 && i < 10 + rounded ? 1 : 0));
  return { ...datasetOf(records), approximate };
};

describe('approximate amounts', () => {
  it('are told from one amount in ten on, with the share of each side', () => {
    expect(APPROXIMATE_SHARE_GAP).toBe(0.1);
    const [finding] = told(years(1), 'period', 'approximate-share');
    expect(finding).toMatchObject({
      verdict: 'with-care',
      args: { a: '2020', b: '2021', shareA: 0, shareB: 0.1 },
    });
  });

  it('are not told when both sides have as many, or none', () => {
    expect(told(years(0), 'period', 'approximate-share')).toEqual([]);
    const all = { ...years(0), approximate: new Uint8Array(20).fill(1) };
    expect(told(all, 'period', 'approximate-share')).toEqual([]);
  });
});
