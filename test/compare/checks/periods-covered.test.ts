import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

const rows = (region: string, period: string, count: number) =>
  many(count, (i) => ({ organisation: `${region}${i}`, region, period, amount: 1 }));

describe('periods that one side has not', () => {
  it('are told from a tenth of the rows on, in order of time', () => {
    const dataset = datasetOf([
      ...rows('Estrie', '2022', 9),
      ...rows('Laval', '2022', 9),
      ...rows('Laval', '2021', 1),
    ]);
    const [finding] = told(dataset, 'region', 'periods-differ');
    expect(finding).toMatchObject({
      verdict: 'with-care',
      args: { periods: ['2021'], shareA: 0, shareB: 0.1 },
    });
    const fewer = datasetOf([
      ...rows('Estrie', '2022', 9),
      ...rows('Laval', '2022', 10),
      ...rows('Laval', '2021', 1),
    ]);
    expect(told(fewer, 'region', 'periods-differ')).toEqual([]);
  });

  it('are not asked of periods, or of data without any', () => {
    const dataset = datasetOf([...rows('Estrie', '2022', 9), ...rows('Laval', '2021', 9)]);
    expect(told(dataset, 'period', 'periods-differ')).toEqual([]);
    expect(told(dataset, 'region', 'periods-differ')[0]?.args.periods).toEqual(['2021', '2022']);
  });
});
