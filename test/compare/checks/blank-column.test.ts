import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

/** Ten organisations a year, `filled` of them with a typology and a floor in 2021; all of them in 2020. */
const years = (filled: number) =>
  datasetOf(
    ['2020', '2021'].flatMap((period) =>
      many(10, (i) => {
        const has = period === '2020' || i < filled;
        return { period, amount: 1, typology: has ? 'Milieu de vie' : '', floor: has ? 300_000 : Number.NaN };
      }),
    ),
    ['floor'],
  );

describe('a column blank on one side', () => {
  it('is told of labels and of numbers, with the share filled on each side', () => {
    const findings = told(years(0), 'period', 'column-blank');
    expect(findings.map(({ args }) => [args.column, args.shareA, args.shareB])).toEqual([
      ['typology', 1, 0],
      ['floor', 1, 0],
    ]);
    expect(findings.every(({ verdict }) => verdict === 'with-care')).toBe(true);
  });

  it('is told at half as many cells, not at six of ten against ten', () => {
    expect(told(years(5), 'period', 'column-blank')).toHaveLength(2);
    expect(told(years(6), 'period', 'column-blank')).toEqual([]);
  });

  it('is not told of the column that makes the sides', () => {
    expect(told(years(10), 'typology', 'column-blank')).toEqual([]);
  });
});
