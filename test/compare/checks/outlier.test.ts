import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

/** Two regions of twenty organisations: 90 $ to 109 $ in Estrie; the same in Laval, but `large` for the last one. */
const regions = (large: number) =>
  datasetOf([
    ...many(20, (i) => ({ organisation: `E${i}`, region: 'Estrie', amount: 90 + i })),
    ...many(20, (i) => ({ organisation: `L${i}`, region: 'Laval', amount: i === 19 ? large : 90 + i })),
  ]);

describe('an organisation that moves the mean', () => {
  // The other nineteen of Laval: 90 + … + 108 = 1 881, mean 99. Quartiles 94.75 and 104.25: far out is above 132.75.
  it('is told with the mean with and without it', () => {
    const [finding, none] = told(regions(499), 'region', 'outlier-mean');
    expect(none).toBeUndefined();
    // (1 881 + 499) / 20 = 119; leaving it out moves the ratio by 1 − 99/119.
    expect(finding).toMatchObject({ verdict: 'with-care', rows: 1, amount: '499.00' });
    expect(finding?.args).toMatchObject({
      side: 'b',
      organisation: 'L19',
      received: '499.00',
      mean: '119.00',
      meanWithout: '99.00',
    });
    // Seen from Laval to Estrie: (99 / m) ÷ (119 / m) − 1.
    expect(finding?.args.shift).toBeCloseTo(20 / 119, 12);
    expect(finding?.places).toEqual([{ file: 'test.csv', line: 41, value: 'L19' }]);
  });

  it('is told from one tenth on: a mean of 110 without it 99', () => {
    expect(told(regions(320), 'region', 'outlier-mean')).toHaveLength(1); // 1 − 99/110.05 = 0.1004
    expect(told(regions(318), 'region', 'outlier-mean')).toEqual([]); // 1 − 99/109.95 = 0.0996
  });

  it('is not told when everyone is spread: it must be far out of the quartiles', () => {
    // Eleven organisations at 100 against 1, 2, 4 … 256 and one more. Quartiles at ranks 2.25 and 6.75 from 0 (type 7):
    // 4 + 0.25 × 4 = 5 and 64 + 0.75 × 64 = 112; far out is above 112 + 3 × 107 = 433. Either way it moves the mean by
    // more than a third.
    const doubling = (most: number) =>
      datasetOf([
        ...many(11, (i) => ({ organisation: `A${i}`, region: 'A', amount: 100 })),
        ...many(10, (i) => ({ organisation: `B${i}`, region: 'B', amount: i === 9 ? most : 2 ** i })),
      ]);
    expect(told(doubling(432), 'region', 'outlier-mean')).toEqual([]);
    expect(told(doubling(434), 'region', 'outlier-mean')).toHaveLength(1);
  });

  it('does not disturb a comparison when it weighs as much on both sides', () => {
    const years = datasetOf(
      ['2021', '2022'].flatMap((period) => many(20, (i) => ({ period, amount: i === 19 ? 5000 : 90 + i }))),
    );
    expect(told(years, 'period', 'outlier-mean')).toEqual([]);
  });

  it('is not looked for among fewer than ten', () => {
    const few = datasetOf([
      ...many(9, (i) => ({ region: 'A', amount: i === 8 ? 9999 : 100 })),
      ...many(12, () => ({ region: 'B', amount: 100 })).map((record, i) => ({
        ...record,
        organisation: `B${i}`,
      })),
    ]);
    expect(told(few, 'region', 'outlier-mean')).toEqual([]);
  });
});
