import { describe, expect, it } from 'vitest';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import { publicTrend } from '../../../src/study/trend/public-trend.ts';
import { trend } from '../../../src/study/trend/trend.ts';
import { datasetOf } from '../../support/dataset.ts';

const SIZES = [30, 25, 40, 35];

/** Two years of four regions; the last one has `last` organisations in the second. */
function file(last: number) {
  return datasetOf(
    ['2021-2022', '2022-2023'].flatMap((period, year) =>
      SIZES.flatMap((size, region) =>
        Array.from({ length: year === 1 && region === 3 ? last : size }, (_, i) => ({
          organisation: `O${region}-${i}`,
          region: `R${region}`,
          typology: i % 2 === 0 ? 'A' : 'B',
          period,
          amount: 50_000 + 1_000 * ((7 * i + 3 * region) % 29),
        })),
      ),
    ),
  );
}

describe('the years of a public edition', () => {
  const publicOf = (last: number) => {
    const dataset = file(last);
    return publicTrend(dataset, trend(dataset, { seed: 1, draws: 99 }), DEFAULT_SUPPRESSION);
  };

  it('have the words of every group that each year shows', () => {
    const [{ role, groups, withheld }] = publicOf(35).by as [ReturnType<typeof publicOf>['by'][number]];
    expect([role, withheld, groups.map(({ label }) => label)]).toEqual([
      'region',
      0,
      ['R0', 'R1', 'R2', 'R3'],
    ]);
  });

  it('withhold in all years what one of them withholds, and whatever would give it away', () => {
    const [{ groups, withheld }] = publicOf(3).by as [ReturnType<typeof publicOf>['by'][number]];
    expect(groups.map(({ label }) => label)).not.toContain('R3');
    expect(withheld).toBeGreaterThanOrEqual(2);
  });

  it('have no number of any group', () => {
    const numbers = JSON.stringify(publicOf(35).by.map(({ groups }) => groups)).match(/-?\d+\.\d+/);
    expect(numbers).toBeNull();
  });
});
