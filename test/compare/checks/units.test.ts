import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

/** The same organisations in two years; the amounts of the second are those of the first times `factor`. */
const years = (organisations: number, factor: number) =>
  datasetOf(
    ['2021', '2022'].flatMap((period) =>
      many(organisations, (i) => ({ period, amount: (101 + i) * (period === '2021' ? 1 : factor) })),
    ),
  );

describe('dollars and thousands of dollars', () => {
  it('are told by the median ratio of the same organisations, from 500 to 2 000 either way', () => {
    expect(told(years(5, 1000), 'period', 'units-thousands')[0]).toMatchObject({
      verdict: 'not-comparable',
      args: { larger: 'b', ratio: 1000, organisations: 5 },
    });
    expect(told(years(5, 1 / 1000), 'period', 'units-thousands')[0]?.args.larger).toBe('a');
    expect(told(years(5, 500), 'period', 'units-thousands')).toHaveLength(1);
    expect(told(years(5, 2000), 'period', 'units-thousands')).toHaveLength(1);
    for (const factor of [499, 2001, 1, 12])
      expect(told(years(5, factor), 'period', 'units-thousands')).toEqual([]);
  });

  it('are suspected from the medians where fewer than five organisations are on both sides', () => {
    const strangers = (factor: number, count = 20) =>
      datasetOf([
        ...many(20, (i) => ({ organisation: `A${i}`, region: 'A', amount: 101 + i })),
        ...many(count, (i) => ({ organisation: `B${i}`, region: 'B', amount: (101 + i) * factor })),
      ]);
    expect(told(strangers(1000), 'region', 'units-medians')[0]).toMatchObject({
      verdict: 'with-care',
      args: { larger: 'b', ratio: 1000 },
    });
    expect(told(strangers(100), 'region', 'units-medians')).toEqual([]);
    expect(told(strangers(1000, 19), 'region', 'units-medians')).toEqual([]);
  });

  it('finds the one region of several that counts in thousands', () => {
    const region = (label: string, factor: number) =>
      many(20, (i) => ({ organisation: `${label}${i}`, region: label, amount: (101 + i) * factor }));
    const dataset = datasetOf([
      ...region('A', 1000),
      ...region('B', 1000),
      ...region('C', 1),
      ...region('D', 1000),
    ]);
    expect(told(dataset, 'region', 'units-medians').map(({ args }) => [args.a, args.larger])).toEqual([
      ['C', 'b'],
    ]);
  });
});

describe('round thousands on one side', () => {
  /** Twenty amounts a year: all round in 2021, `round` of them in 2022. */
  const rounded = (round: number, count = 20) =>
    datasetOf([
      ...many(count, (i) => ({ period: '2021', amount: 1000 * (i + 1) })),
      ...many(20, (i) => ({ period: '2022', amount: 1000 * (i + 1) + (i < round ? 0 : 1) })),
    ]);

  it('are told when fewer than half are on the other', () => {
    expect(told(rounded(9), 'period', 'units-rounded')[0]).toMatchObject({
      verdict: 'with-care',
      args: { rounded: 'a', share: 0.45 },
    });
    expect(told(rounded(10), 'period', 'units-rounded')).toEqual([]);
    expect(told(rounded(20), 'period', 'units-rounded')).toEqual([]);
  });

  it('say nothing of fewer than twenty amounts', () => {
    expect(told(rounded(0, 19), 'period', 'units-rounded')).toEqual([]);
  });
});
