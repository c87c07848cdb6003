import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { inFiles, many, type Records, told } from './told.ts';

/** One hundred organisations with amounts of their own, 1 000 $ to 1 099 $. */
const others = (period: string): Records =>
  many(100, (i) => ({ period, mode: 'Mission', amount: 1000 + i, programme: 'P' }));
const TOTAL = 100 * 1000 + (99 * 100) / 2; // 104 950

describe('the same money in two rows', () => {
  const twoYears = [...others('2021'), ...others('2022')];

  it('is told within a period when a payment stands under two modes', () => {
    const again = { organisation: 'O7', period: '2022', mode: 'Projet', programme: 'P', amount: 1007 };
    // 1 007 of 104 950 + 1 007 is 0.95 % of the money of 2022: under one hundredth, chance is enough.
    expect(told(datasetOf([...twoYears, again]), 'period', 'money-twice')).toEqual([]);
    const two = [again, { ...again, organisation: 'O8', amount: 1008 }];
    const [finding, none] = told(datasetOf([...twoYears, ...two]), 'period', 'money-twice');
    expect(none).toBeUndefined();
    expect(finding).toMatchObject({ verdict: 'with-care', rows: 2, amount: '2015.00' });
    expect(finding?.args).toMatchObject({ across: 'mode', side: 'b', pairs: 2, stake: '2015.00' });
    expect(finding?.args.share).toBeCloseTo(2015 / (TOTAL + 2015), 12);
    expect(finding?.places?.map(({ line, value }) => [line, value])).toEqual([
      [202, 'O7'],
      [203, 'O8'],
    ]);
  });

  it('is not told of equal instalments of one mode and programme', () => {
    const instalments = many(50, (i) => ({
      period: '2022',
      mode: 'Mission',
      programme: 'P',
      amount: 1000 + i,
    }));
    expect(told(datasetOf([...twoYears, ...instalments]), 'period', 'money-twice')).toEqual([]);
  });

  it('makes two files not comparable when one is largely the other', () => {
    const dataset = datasetOf([...others('2022'), ...others('2022')]);
    const files = inFiles(dataset, ['a.csv', 'b.csv'], (record) => (record < 100 ? 0 : 1));
    const [finding] = told(files, 'file', 'money-twice');
    expect(finding).toMatchObject({ verdict: 'not-comparable', rows: 100, amount: `${TOTAL}.00` });
    expect(finding?.args).toMatchObject({ across: 'file', dated: 'yes', pairs: 100, share: 1 });
  });

  it('calls for care only where no period tells the rows of two years apart', () => {
    const undated = many(10, (i) => ({ amount: 1000 + i }));
    const files = inFiles(datasetOf([...undated, ...undated]), ['a.csv', 'b.csv'], (record) =>
      record < 10 ? 0 : 1,
    );
    const [finding] = told(files, 'file', 'money-twice');
    expect(finding).toMatchObject({ verdict: 'with-care', args: { dated: 'no' } });
  });

  it('is weighed against the smaller of two files, wherever it stands', () => {
    const dataset = datasetOf([...others('2022'), ...others('2022').slice(0, 10)]);
    for (const files of [
      ['a.csv', 'b.csv'],
      ['b.csv', 'a.csv'],
    ]) {
      const [finding] = told(
        inFiles(dataset, files, (record) => (record < 100 ? 0 : 1)),
        'file',
        'money-twice',
      );
      expect(finding?.args).toMatchObject({ side: files[1]![0], pairs: 10, share: 1 });
    }
  });

  it('counts a payment as often as both sides have it', () => {
    const times = (mode: string, count: number): Records =>
      Array.from({ length: count }, () => ({ organisation: 'A', period: '2022', mode, amount: 50 }));
    const more = many(6, (i) => ({
      organisation: `Q${i}`,
      period: '2022',
      mode: i % 2 ? 'M' : 'P',
      amount: 300 + i,
    }));
    const [finding] = told(
      datasetOf([
        ...times('M', 3),
        ...times('P', 2),
        ...more,
        ...many(4, (i) => ({ organisation: `R${i}`, mode: 'P', period: '2022', amount: 7 + i })),
        ...many(4, (i) => ({ organisation: `S${i}`, mode: 'M', period: '2022', amount: 7 + i })),
      ]),
      'mode',
      'money-twice',
    );
    expect(finding?.args.pairs).toBe(2);
  });
});

describe('a total beside its parts', () => {
  const parts = (organisation: string, amounts: readonly number[]): Records =>
    amounts.map((amount, i) => ({ organisation, period: '2022', programme: `P${i}`, amount }));

  it('is told, to the cent, with the rows', () => {
    const rows = [
      ...parts('A', [0.1, 0.2, 0.3]),
      ...parts('B', [10, 20, 31]),
      ...many(6, () => ({ period: '2021', amount: 1 })),
    ];
    const [finding, none] = told(datasetOf(rows), 'period', 'money-total-and-parts', {
      pairs: [['2021', '2022']],
    });
    expect(none).toBeUndefined();
    // A: 0.10 + 0.20 = 0.30; B: 10 + 20 is not 31. The money of 2022 is 61.60: 0.30 is half of one hundredth.
    expect(finding).toBeUndefined();
    const larger = [
      ...parts('A', [0.1, 0.2, 0.3]),
      ...parts('B', [10, 20, 30]),
      ...many(6, () => ({ period: '2021', amount: 1 })),
    ];
    const [both] = told(datasetOf(larger), 'period', 'money-total-and-parts');
    expect(both).toMatchObject({ verdict: 'with-care', rows: 2, amount: '30.30' });
    expect(both?.args).toMatchObject({ side: 'b', totals: 2, stake: '30.30' });
    expect(both?.places?.map(({ line }) => line)).toEqual([4, 7]);
  });

  it('needs two parts: two equal rows are no total', () => {
    const rows = [...parts('A', [20, 20]), ...many(6, () => ({ period: '2021', amount: 1 }))];
    expect(told(datasetOf(rows), 'period', 'money-total-and-parts')).toEqual([]);
  });
});
