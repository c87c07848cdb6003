import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { Random } from '../../../src/base/random.ts';
import { mergedRegions } from '../../../src/study/trend/merged-regions.ts';
import { trend } from '../../../src/study/trend/trend.ts';
import { datasetOf } from '../../support/dataset.ts';

const PERIODS = ['2018-2019', '2019-2020', '2020-2021', '2021-2022', '2022-2023'];
const OPTIONS = { seed: 1, draws: 0 };

/** Three regions of 20; the money of one rises by a fifth in 2020-2021 and stays; noise of 2 % a year. */
function reform(labels: (region: number, period: string) => string) {
  const random = new Random(9);
  return datasetOf(
    Array.from({ length: 60 }, (_, i) => i).flatMap((i) =>
      PERIODS.map((period, at) => ({
        organisation: `O${i}`,
        region: labels(i % 3, period),
        typology: 'M',
        period,
        amount: Math.round(
          (50_000 + 1_000 * (i % 20)) *
            (i % 3 === 0 && at >= 2 ? 1.2 : 1) *
            (1 + 0.02 * (random.unit() - 0.5)),
        ),
      })),
    ),
  );
}

const NAMES = ['09 Côte-Nord', '13 Laval', '05 Estrie'];

describe('before and after a declared date', () => {
  const found = trend(
    reform((region) => NAMES[region]!),
    { ...OPTIONS, breakAt: '2020-2021' },
  ).break!;
  const [{ changes, groups }] = found.by as [(typeof found.by)[number]];
  const at = changes.groups.findIndex(({ labels }) => labels[0] === NAMES[0]);

  it('finds the change where it is, and nothing as large at the other dates', () => {
    const own = changes.groups[at]!.change as { value: number; low: number; high: number };
    // The group rises by 1.2 and its comparables, which are the others alone, not at all.
    expect(own.low).toBeLessThan(0.2);
    expect(own.high).toBeGreaterThan(0.2);
    expect(groups[at]!.placebos.map(({ to }) => to)).toEqual(['2019-2020', '2021-2022', '2022-2023']);
    for (const { change } of groups[at]!.placebos) expect(Math.abs(change)).toBeLessThan(0.02);
    expect(groups[at]!.rank).toEqual({ p: 1 / 4, dates: 4 });
  });

  it('refuses a date that has nothing before it', () => {
    for (const breakAt of ['2018-2019', '2030-2031']) {
      expect(() =>
        trend(
          reform((region) => NAMES[region]!),
          { ...OPTIONS, breakAt },
        ),
      ).toThrow(Refusal);
    }
  });

  it('names the groups that one side does not have', () => {
    const { break: own } = trend(
      reform((region, period) => (region === 2 && period >= '2020-2021' ? 'Zone nouvelle' : NAMES[region]!)),
      { ...OPTIONS, breakAt: '2020-2021' },
    );
    expect(own!.oneSided).toEqual([{ role: 'region', labels: ['05 Estrie', 'Zone nouvelle'] }]);
  });
});

describe('a merger of regions', () => {
  const before = ['Mauricie', 'Centre-du-Québec', '13 Laval'];
  const merged = reform((region, period) =>
    period < '2020-2021' || region === 2 ? before[region]! : '04 Mauricie et Centre-du-Québec',
  );

  it('is undone by the crosswalk: both sides have the region that holds the others', () => {
    const { dataset, pairs } = mergedRegions(merged, (period) => period < '2020-2021');
    expect(pairs).toEqual([
      'Mauricie = 04 Mauricie et Centre-du-Québec',
      'Centre-du-Québec = 04 Mauricie et Centre-du-Québec',
    ]);
    expect([...new Set(dataset.labels.get('region')!.values)].sort()).toEqual([
      '04 Mauricie et Centre-du-Québec',
      '13 Laval',
    ]);
    const own = trend(merged, { ...OPTIONS, breakAt: '2020-2021' }).break!;
    expect(own.oneSided).toEqual([]);
    expect(own.by[0]!.changes.groups.map(({ labels }) => labels[0])).toContain(
      '04 Mauricie et Centre-du-Québec',
    );
  });

  it('leaves alone what the crosswalk does not know, or would lose', () => {
    const free = reform((region, period) => (period < '2020-2021' ? `Z${region}` : 'Z'));
    expect(mergedRegions(free, (period) => period < '2020-2021').pairs).toEqual([]);
    // Nord-du-Québec (administrative) is three health regions: its label alone does not say which.
    const north = reform((region, period) =>
      period < '2020-2021' ? 'Nord-du-Québec (admin)' : NAMES[region]!,
    );
    expect(mergedRegions(north, (period) => period < '2020-2021').pairs).toEqual([]);
  });
});
