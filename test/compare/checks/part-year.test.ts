import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

describe('a period that says it is a part', () => {
  const of = (...periods: readonly string[]) =>
    datasetOf(periods.flatMap((period) => many(5, () => ({ period, amount: 1 }))));

  it('does not compare with a whole one', () => {
    const [finding] = told(of('2022', '2023 (6 mois)'), 'period', 'part-year-label');
    expect(finding).toMatchObject({ verdict: 'not-comparable', args: { part: '2023 (6 mois)' } });
  });

  it('compares with another part, and whole years with one another', () => {
    expect(told(of('T1 2022', 'T1 2023'), 'period', 'part-year-label')).toEqual([]);
    expect(told(of('2021-2022', '2022-2023'), 'period', 'part-year-label')).toEqual([]);
  });
});

describe('dates over a part of the year', () => {
  /** Twenty rows a year, dated in turn in the months from April to the `last` month of each year. */
  const dated = (months: readonly [number, number], rows = 20) =>
    datasetOf(
      months.flatMap((last, year) =>
        many(rows, (i) => {
          const month = (i % last) + 4;
          const [y, m] = month > 12 ? [2021 + year + 1, month - 12] : [2021 + year, month];
          return {
            period: `${2021 + year}-${2022 + year}`,
            versement: `${y}-${String(m).padStart(2, '0')}-01`,
            amount: 1,
          };
        }),
      ),
    );

  it('are told at three quarters of the months with care, at half as not comparable', () => {
    const [care] = told(dated([12, 9]), 'period', 'part-year-dates');
    expect(care).toMatchObject({
      verdict: 'with-care',
      args: { column: 'versement', short: 'b', spanA: 12, spanB: 9 },
    });
    expect(told(dated([6, 12]), 'period', 'part-year-dates')[0]).toMatchObject({
      verdict: 'not-comparable',
      args: { short: 'a', spanA: 6, spanB: 12 },
    });
    expect(told(dated([12, 10]), 'period', 'part-year-dates')).toEqual([]);
  });

  it('are not told of fewer than twenty dated rows', () => {
    expect(told(dated([12, 6], 19), 'period', 'part-year-dates')).toEqual([]);
  });

  it('read accounting periods: P01 to P13 against P01 to P06', () => {
    const year = (label: string, period: string, last: number) =>
      many(26, (i) => ({
        period,
        periode_comptable: `${label}-P${String((i % last) + 1).padStart(2, '0')}`,
        amount: 1,
      }));
    const dataset = datasetOf([...year('1920', '2019-2020', 13), ...year('2021', '2020-2021', 6)]);
    const [finding] = told(dataset, 'period', 'part-year-dates');
    expect(finding).toMatchObject({ verdict: 'not-comparable', args: { spanA: 13, spanB: 6 } });
  });
});

describe('a year with too few rows', () => {
  /** Years with so many organisations, one row each. */
  const sizes = (...counts: readonly number[]) =>
    datasetOf(
      counts.flatMap((count, year) => many(count, () => ({ period: String(2019 + year), amount: 1 }))),
    );

  it('is told below six tenths of both neighbours, in both comparisons it is in', () => {
    const findings = told(sizes(100, 59, 100), 'period', 'part-year-rows');
    expect(
      findings.map(({ args }) => [args.a, args.b, args.part, args.rows, args.before, args.after]),
    ).toEqual([
      ['2019', '2020', '2020', 59, 100, 100],
      ['2020', '2021', '2020', 59, 100, 100],
    ]);
    expect(told(sizes(100, 60, 100), 'period', 'part-year-rows')).toEqual([]);
    expect(told(sizes(100, 50, 80), 'period', 'part-year-rows')).toEqual([]);
  });

  it('is told of the last year, which may be under way, and not of the first', () => {
    expect(told(sizes(100, 100, 50), 'period', 'part-year-rows')[0]?.args).toMatchObject({
      before: 100,
      after: 0,
    });
    expect(told(sizes(50, 100, 100), 'period', 'part-year-rows')).toEqual([]);
    expect(told(sizes(100, 50), 'period', 'part-year-rows')).toEqual([]);
  });

  it('is not told when its organisations are all there with fewer rows each', () => {
    const rows = (period: string, times: number) =>
      Array.from({ length: times }, () => many(50, () => ({ period, amount: 1 }))).flat();
    expect(
      told(
        datasetOf([...rows('2020', 4), ...rows('2021', 1), ...rows('2022', 4)]),
        'period',
        'part-year-rows',
      ),
    ).toEqual([]);
  });
});
