import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { inPeriod } from '../../../src/study/brief-tables/options.ts';
import { fundingBy } from '../../../src/study/gaps/funding.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { constantDollars } from '../../../src/study/trend/price-index.ts';
import { CANADA_PRICES } from '../../../src/study/trend/reference-prices.ts';
import { trend } from '../../../src/study/trend/trend.ts';
import { agrees, oracleCases, oraclesAbsent } from '../../measure/oracles.ts';
import { datasetOf } from '../../support/dataset.ts';
import { planted } from './planted.ts';

const OPTIONS = { seed: 1, draws: 0 };
const dataset = planted({
  sizes: [20, 30, 25, 40],
  first: [-0.3, 0, 0.1, 0],
  last: [-0.1, 0, 0.1, 0],
  seed: 4,
});

describe('the years side by side', () => {
  it('are the measure of `gaps` on each of them', () => {
    const study = trend(dataset, { seed: 1, draws: 999 });
    for (const [at, period] of study.years.all.entries()) {
      const own = gaps(studyUnits(inPeriod(dataset, period), 'organisation'), {
        definition: study.definition,
        seed: 1,
        draws: 999,
      });
      const expected = fundingBy(own.funding, ['region'])!.groups;
      const found = study.funding.find(({ by }) => by.join() === 'region')!.periods[at]!.groups;
      expect(found.map(({ labels, ratio, verdict, chance }) => ({ labels, ratio, verdict, chance }))).toEqual(
        expected.map(({ labels, ratio, verdict, chance }) => ({ labels, ratio, verdict, chance })),
      );
    }
  });

  it.skipIf(oraclesAbsent)('have the convergence of published computations', () => {
    const [one] = oracleCases().filter(({ kind }) => kind === 'convergence');
    const years = ['2018', String(2018 + (one!.t as number))];
    const records = ['y0', 'y1'].flatMap((name, at) =>
      (one![name] as number[]).map((amount, i) => ({ organisation: `O${i}`, period: years[at]!, amount })),
    );
    const { convergence } = trend(datasetOf(records), OPTIONS);
    for (const { key, value, required } of one!.values) {
      if (required)
        expect(agrees(convergence![0]!.balanced.values[key] as number, value as number)).toBe(true);
    }
  });

  it('keep every ratio and widen every gap by the rate that is given to everyone', () => {
    const { sameForAll } = trend(dataset, { ...OPTIONS, indexation: 0.05 });
    expect(sameForAll!.rate).toBe(0.05);
    expect(sameForAll!.rows.length).toBe(4);
    for (const { ratio, ratioAfter, gap, gapAfter } of sameForAll!.rows) {
      expect(ratioAfter).toBeCloseTo(ratio, 12);
      expect(gapAfter / gap).toBeCloseTo(1.05, 10);
    }
  });

  it('leave arrivals and departures out of the change of the same organisations', () => {
    // Everyone stays as they are, but for one that arrives with ten times the others.
    const records = ['2021', '2022'].flatMap((period) =>
      Array.from({ length: 30 }, (_, i) => ({
        organisation: `O${i}`,
        region: i < 15 ? 'Laval' : 'Estrie',
        typology: 'M',
        period,
        amount: 1000 + i,
      })),
    );
    const arrival = { organisation: 'Z', region: 'Laval', typology: 'M', period: '2022', amount: 10_000 };
    const { all, same } = trend(datasetOf([...records, arrival]), OPTIONS).changes[0]!;
    const laval = (changes: typeof all) => changes.groups.find(({ labels }) => labels[0] === 'Laval')!;
    expect(laval(all).to! / laval(all).from!).toBeGreaterThan(1.4);
    expect(laval(same).to).toBeCloseTo(laval(same).from!, 12);
    expect(laval(same).verdict).toBe('steady');
  });

  it('are not joined where they cannot be compared', () => {
    const rows = ['2019-2020', '2020-2021', 'T1 2021-2022'].flatMap((period) =>
      Array.from({ length: 30 }, (_, i) => ({
        organisation: `O${i}`,
        region: i < 15 ? 'Laval' : 'Estrie',
        period,
        amount: (1000 + 10 * i) * (period.startsWith('T1') ? 0.25 : 1),
      })),
    );
    const { years, changes, issues } = trend(datasetOf(rows), OPTIONS);
    expect(years.joins).toEqual([true, false]);
    expect(years.joined).toEqual(['T1 2021-2022']);
    expect(changes).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('trend-not-joined');
  });

  it('are two at least', () => {
    const one = inPeriod(dataset, '2020-2021');
    expect(() => trend(one, OPTIONS)).toThrow(Refusal);
  });
});

describe('constant dollars', () => {
  it('take a fiscal year from nine and three twelfths of its calendar years', () => {
    // 2019: 136.0, 2020: 137.0, 2021: 141.6 (table 18-10-0005-01).
    const { factor, base, index } = constantDollars(
      CANADA_PRICES,
      ['2019-2020', '2020-2021', '2020'],
      '2020-2021',
    );
    expect(base).toBe('2020-2021');
    expect(index.get('2019-2020')).toBeCloseTo((9 * 136 + 3 * 137) / 12, 12);
    expect(index.get('2020')).toBe(137);
    expect(factor.get('2020-2021')).toBe(1);
    expect(factor.get('2019-2020')).toBeCloseTo((9 * 137 + 3 * 141.6) / (9 * 136 + 3 * 137), 12);
  });

  it('refuse a year that the index says nothing of', () => {
    expect(() => constantDollars(CANADA_PRICES, ['2024-2025'], '2024-2025')).toThrow(Refusal);
  });

  it('stand beside current ones, which stay exact', () => {
    const study = trend(dataset, { ...OPTIONS, index: CANADA_PRICES });
    const [first] = study.overall.years;
    const factor = study.dollars!.factor.get(first!.period)!;
    expect(first!.real!.total).toBe(Number(first!.total) * factor);
    expect(study.overall.years.at(-1)!.real!.total).toBe(Number(study.overall.years.at(-1)!.total));
  });
});
