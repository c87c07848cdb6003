import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

/** Five organisations a period: mission `mission` and projects `projects` for each. */
const side = (column: string, label: string, mission: number, projects: number) => [
  ...many(5, () => ({ [column]: label, mode: 'Mission globale', amount: mission })),
  ...many(projects === 0 ? 0 : 5, () => ({ [column]: label, mode: 'Projet ponctuel', amount: projects })),
];

describe('kinds of money', () => {
  it('make two years not comparable when a tenth of one has no match in the other', () => {
    const dataset = datasetOf([...side('period', '2021', 100, 0), ...side('period', '2022', 90, 10)]);
    const [finding] = told(dataset, 'period', 'mode-absent');
    expect(finding).toMatchObject({
      verdict: 'not-comparable',
      args: { column: 'mode', mode: 'Projet ponctuel', without: 'a', share: 0.1 },
    });
    const less = datasetOf([...side('period', '2021', 100, 0), ...side('period', '2022', 91, 9)]);
    expect(told(less, 'period', 'mode-absent')).toEqual([]);
    expect(told(less, 'period', 'mode-share')).toEqual([]);
  });

  it('call for care when both have them in other shares', () => {
    // 0.75 against 0.5.
    const dataset = datasetOf([...side('period', '2021', 75, 25), ...side('period', '2022', 50, 50)]);
    const [finding] = told(dataset, 'period', 'mode-share');
    expect(finding).toMatchObject({
      verdict: 'with-care',
      args: { mode: 'Mission globale', shareA: 0.75, shareB: 0.5 },
    });
  });

  it('may differ by less than a fifth between regions, and absent they call for care', () => {
    const between = (mission: number) =>
      datasetOf([...side('region', 'Estrie', 100, 0), ...side('region', 'Laval', mission, 100 - mission)]);
    expect(told(between(85), 'region', 'mode-absent')).toEqual([]);
    expect(told(between(75), 'region', 'mode-absent')[0]?.verdict).toBe('with-care');
  });

  it('are also covariates named for a programme or a fund', () => {
    const records = side('period', '2021', 100, 0).concat(side('period', '2022', 50, 50));
    const renamed = records.map(({ mode, ...record }) => ({ ...record, fonds: mode! }));
    expect(told(datasetOf(renamed), 'period', 'mode-absent')[0]?.args.column).toBe('fonds');
    const other = records.map(({ mode, ...record }) => ({ ...record, clientele: mode! }));
    expect(told(datasetOf(other), 'period', 'mode-absent')).toEqual([]);
  });

  it('are not asked of sides that are kinds of money', () => {
    const records = side('period', '2021', 60, 40).map((record) => ({ ...record, programme: record.mode! }));
    expect(told(datasetOf(records), 'mode', 'mode-absent')).toEqual([]);
  });
});
