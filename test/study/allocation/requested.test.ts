import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../../src/compare/definition.ts';
import { translator } from '../../../src/messages/translator.ts';
import { requestedTable } from '../../../src/report/allocation/requested.ts';
import { allocation } from '../../../src/study/allocation/allocation.ts';
import { datasetOf } from '../../support/dataset.ts';

const row = (organisation: string, region: string, amount: number, asked: number) => ({
  organisation,
  region,
  amount,
  asked,
});

describe('requested, granted, part met', () => {
  const dataset = datasetOf(
    [
      row('A', '05 Estrie', 100, 150),
      row('A', '05 Estrie', 50, 150),
      row('B', '05 Estrie', 80, Number.NaN),
      row('C', '13 Laval', 60, 120),
    ],
    ['asked'],
  );
  const study = allocation(dataset, {
    scenarios: [],
    requested: 'asked',
    definition: EVERYONE,
    deals: { seed: 1, draws: 0 },
  });

  it('adds requests up over the rows of an organisation, and leaves out who asked for nothing', async () => {
    expect([...study.requested!]).toEqual([30_000, Number.NaN, 12_000]);
    const rows = requestedTable(study, await translator('fr'))!.rows.map(({ cells }) => cells);
    expect(rows).toEqual([
      ['05 Estrie', 1, { exact: '300.00' }, { exact: '150.00' }, { exact: '150.00' }, 0.5],
      ['13 Laval', 1, { exact: '120.00' }, { exact: '60.00' }, { exact: '60.00' }, 0.5],
      ['Total', 2, { exact: '420.00' }, { exact: '210.00' }, { exact: '210.00' }, 0.5],
    ]);
  });

  it('sets what one receives beyond its request off against nobody’s refusal', async () => {
    // A asked for 100 and receives 300, B asked for 200 and receives nothing, C asked for 100 and gives 20 back.
    const rows = [
      row('A', '05 Estrie', 300, 100),
      row('B', '05 Estrie', 0, 200),
      row('C', '13 Laval', -20, 100),
    ];
    const study = allocation(datasetOf(rows, ['asked']), {
      scenarios: [],
      requested: 'asked',
      definition: EVERYONE,
      deals: { seed: 1, draws: 0 },
    });
    const told = requestedTable(study, await translator('fr'))!.rows.map(({ cells }) => cells);
    expect(told).toEqual([
      ['05 Estrie', 2, { exact: '300.00' }, { exact: '300.00' }, { exact: '200.00' }, 1 - 200 / 300],
      ['13 Laval', 1, { exact: '100.00' }, { exact: '-20.00' }, { exact: '100.00' }, 0],
      ['Total', 3, { exact: '400.00' }, { exact: '280.00' }, { exact: '300.00' }, 1 - 300 / 400],
    ]);
  });
});
