import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

const inPeriods = (...periods: readonly string[]) =>
  datasetOf(periods.flatMap((period) => many(5, () => ({ period, amount: 1 }))));

describe('prices of distant years', () => {
  it('are told of periods more than one year apart', () => {
    const [finding] = told(inPeriods('2015-2016', '2019-2020'), 'period', 'prices-years-apart');
    expect(finding).toMatchObject({ verdict: 'with-care', args: { yearA: 2015, yearB: 2019, apart: 4 } });
    expect(told(inPeriods('2018-2019', '2019-2020'), 'period', 'prices-years-apart')).toEqual([]);
  });

  it('are told of any two years that are compared on purpose', () => {
    const options = { pairs: [['2018', '2020']] as const };
    expect(told(inPeriods('2018', '2019', '2020'), 'period', 'prices-years-apart')).toEqual([]);
    expect(
      told(inPeriods('2018', '2019', '2020'), 'period', 'prices-years-apart', options)[0]?.args.apart,
    ).toBe(2);
  });

  it('are told of regions whose rows lie on average more than two years apart', () => {
    const regions = (last: number) =>
      datasetOf([
        ...many(6, (i) => ({ organisation: `A${i}`, region: 'A', period: '2015', amount: 1 })),
        ...many(6, (i) => ({
          organisation: `B${i}`,
          region: 'B',
          period: String(i % 2 ? last : 2015),
          amount: 1,
        })),
      ]);
    // Half of 2015 and half of 2020: two and a half years later on average; of 2019: two.
    expect(told(regions(2020), 'region', 'prices-years-apart')[0]?.args.apart).toBe(2.5);
    expect(told(regions(2019), 'region', 'prices-years-apart')).toEqual([]);
  });
});

describe('constant and current dollars', () => {
  const bases = (first: string, second: string) =>
    datasetOf([
      ...many(5, () => ({ period: '2021', base: first, amount: 1 })),
      ...many(5, () => ({ period: '2022', base: second, amount: 1 })),
    ]);

  it('do not compare', () => {
    for (const label of [
      'Dollars constants',
      'constant 2012 dollars',
      'En dollars de 2019',
      'Prix constants de 2012',
    ]) {
      const [finding] = told(bases(label, 'Dollars courants'), 'period', 'prices-basis');
      expect(finding, label).toMatchObject({
        verdict: 'not-comparable',
        args: { column: 'base', label, shareA: 1, shareB: 0 },
      });
    }
  });

  it('are not seen in other labels, or where both sides have the same', () => {
    expect(told(bases('Le Constant', 'Courant'), 'period', 'prices-basis')).toEqual([]);
    expect(told(bases('Dollars constants', 'Dollars constants'), 'period', 'prices-basis')).toEqual([]);
  });
});
