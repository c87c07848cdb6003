import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { additions } from '../../../src/study/brief-tables/additions.ts';
import { averageByRegion } from '../../../src/study/brief-tables/average-by-region.ts';
import { claimComputation } from '../../../src/study/brief-tables/claim.ts';
import { growth } from '../../../src/study/brief-tables/growth.ts';
import { posters } from '../../../src/study/brief-tables/posters.ts';
import { regionSheets } from '../../../src/study/brief-tables/region-sheets.ts';
import { territories } from '../../../src/study/brief-tables/territories.ts';
import { datasetOf } from '../../support/dataset.ts';

/**
 * Two years, two regions. 2022-2023: Laval a 100, b 50; Estrie c 150. 2023-2024: Laval a 120, b 60; Estrie c 160, d 20.
 * Half as much again in projects for a and c in the last year, which are no mission money.
 */
const row = (
  period: string,
  region: string,
  organisation: string,
  [amount, floor]: readonly [number, number],
  mode = 'Mission globale',
) => ({
  period,
  region,
  organisation,
  amount,
  floor,
  mode,
  typology: organisation === 'a' || organisation === 'c' ? 'A' : 'B',
  population: region === 'Laval' ? 30 : 10,
  poor: region === 'Laval' ? 5 : 4,
});
const dataset = datasetOf(
  [
    row('2022-2023', 'Laval', 'a', [100, 200]),
    row('2022-2023', 'Laval', 'b', [50, 100]),
    row('2022-2023', 'Estrie', 'c', [150, 200]),
    row('2023-2024', 'Laval', 'a', [120, 200]),
    row('2023-2024', 'Laval', 'a', [60, 200], 'Projet ponctuel'),
    row('2023-2024', 'Laval', 'b', [60, 100]),
    row('2023-2024', 'Estrie', 'c', [160, 150]),
    row('2023-2024', 'Estrie', 'c', [80, 150], 'PROJETS PONCTUELS'),
    row('2023-2024', 'Estrie', 'd', [20, 100]),
  ],
  ['floor', 'population', 'poor'],
);

describe('tables of a brief', () => {
  it('1: average mission grant by region and year', () => {
    const table = averageByRegion(dataset);
    expect(table.money).toBe('mission');
    expect(table.labels).toEqual(['Estrie', 'Laval']);
    expect(table.periods).toEqual(['2022-2023', '2023-2024']);
    expect(table.cells.map((line) => line.map(({ mean }) => mean))).toEqual([
      [{ value: 150 }, { value: 90 }],
      [{ value: 75 }, { value: 90 }],
      [{ value: 100 }, { value: 90 }],
    ]);
    const all = averageByRegion(dataset, { money: 'all' });
    expect(all.cells[0]![1]).toEqual({ n: 2, total: '260.00', mean: { value: 130 } });
  });

  it('2: claim computation, by typology', () => {
    const { rows, labels, period } = claimComputation(dataset);
    expect([period, labels]).toEqual(['2023-2024', ['A', 'B']]);
    // A: a 120 of 200, c 160 of 150: floors differ. B: b 60 of 100, d 20 of 100.
    expect(rows[0]).toEqual({
      type: 0,
      n: 2,
      without: 0,
      floor: { undefined: 'floors-differ' },
      need: '350.00',
      paid: '280.00',
      gap: '70.00',
      shortfall: '80.00',
      under: 1,
      shareUnder: { value: 0.5 },
    });
    expect(rows[1]).toMatchObject({
      floor: { value: 100 },
      need: '200.00',
      gap: '120.00',
      shortfall: '120.00',
    });
    expect(rows[2]).toMatchObject({
      type: -2,
      n: 4,
      need: '550.00',
      paid: '360.00',
      gap: '190.00',
      under: 3,
    });
  });

  it('2: with a table of floors in place of the column', () => {
    const floors = {
      entries: [
        { typology: 'a', amount: 300, source: 'campaign' },
        { typology: 'A', period: '2023-24', amount: 400, source: 'campaign, raised' },
      ],
    };
    const { rows } = claimComputation(dataset, { floors });
    // The entry that states the year goes before the one that does not; B has no floor.
    expect(rows[0]).toMatchObject({ n: 2, floor: { value: 400 }, need: '800.00' });
    expect(rows[1]).toMatchObject({ n: 0, without: 2, floor: { undefined: 'floor-missing' } });
    expect(claimComputation(dataset, { floors, period: '2022-2023' }).rows[0]).toMatchObject({
      floor: { value: 300 },
    });
  });

  it('3: additions per year', () => {
    expect(additions(dataset).rows).toEqual([
      {
        period: '2022-2023',
        organisations: 3,
        total: '300.00',
        addition: { undefined: 'first-period' },
        perOrganisation: { undefined: 'first-period' },
      },
      {
        period: '2023-2024',
        organisations: 4,
        total: '360.00',
        addition: { value: 60 },
        perOrganisation: { value: 15 },
      },
    ]);
  });

  it('4: region sheets', () => {
    const { sheets, previous } = regionSheets(dataset);
    expect(previous).toBe('2022-2023');
    const [estrie, laval] = sheets;
    // Laval: need 300, received 180, before 150: 30 of the 150 that were missing. The pool: 30 + 30 = 60.
    expect(laval).toEqual({
      region: 'Laval',
      organisations: 2,
      need: { value: 300 },
      withoutFloor: 0,
      received: '180.00',
      before: { value: 150 },
      topUp: { value: 30 },
      gap: { value: 150 },
      shareClosed: { value: 0.2 },
      byPopulation: { value: 45 },
      byOrganisations: { value: 30 },
    });
    expect(estrie).toMatchObject({ byPopulation: { value: 15 }, topUp: { value: 30 } });
    expect(regionSheets(dataset, { period: '2022-2023' }).sheets[0]).toMatchObject({
      topUp: { undefined: 'first-period' },
      shareClosed: { undefined: 'first-period' },
    });
  });

  it('4: the figures of the CDC de Laval, 2019', () => {
    // Need 31 M$, received 16.5, top-up 0.881: 6 % of the gap (DOMAIN §5).
    const laval = datasetOf(
      [
        { period: '2018-2019', region: 'Laval', organisation: 'all', amount: 16.5, floor: 31 },
        { period: '2019-2020', region: 'Laval', organisation: 'all', amount: 17.381, floor: 31 },
      ],
      ['floor'],
    );
    const [sheet] = regionSheets(laval).sheets;
    expect('value' in sheet!.shareClosed && sheet!.shareClosed.value).toBeCloseTo(0.881 / 14.5, 12);
  });

  it('5: growth and rank by region', () => {
    const { rows, ranked } = growth(dataset);
    expect(ranked).toBe(2);
    // Estrie 150 → 180: 20 %; Laval 150 → 180: the same: both first.
    expect(rows.map(({ label, growth: g, rank }) => [label, g, rank])).toEqual([
      ['Estrie', { value: 0.2 }, 1],
      ['Laval', { value: 0.2 }, 1],
      ['', { value: 0.2 }, undefined],
    ]);
    expect(rows[0]!.growthPerOrganisation).toEqual({ value: (90 - 150) / 150 });
  });

  it('6: comparable territories, per inhabitant or per declared count', () => {
    const table = territories(dataset, { money: 'all' });
    // 2023-2024: Estrie c 240, d 20: 130 each; Laval a 180, b 60: 120 each; all 125.
    expect(table.mean).toEqual({ value: 125 });
    expect(table.rows).toEqual([
      {
        label: 'Estrie',
        organisations: 2,
        total: '260.00',
        mean: { value: 130 },
        fromMean: { value: 5 },
        rank: 1,
        per: { value: 26 },
        perRank: 1,
      },
      {
        label: 'Laval',
        organisations: 2,
        total: '240.00',
        mean: { value: 120 },
        fromMean: { value: -5 },
        rank: 2,
        per: { value: 8 },
        perRank: 2,
      },
    ]);
    const poor = territories(dataset, { money: 'all', count: 'poor' });
    // The same on every row of a region: counted once.
    expect(poor.rows.map(({ per }) => per)).toEqual([{ value: 65 }, { value: 48 }]);
    expect(() => territories(dataset, { territory: 'quartier' })).toThrow(Refusal);
  });

  it('9: posters', () => {
    const { posters: all } = posters(dataset);
    expect(all[0]).toEqual({
      organisation: 'a',
      region: 'Laval',
      typology: 'A',
      grant: 120,
      floor: { value: 200 },
      shortfall: '80.00',
      relativeWealth: { value: 0.6 },
    });
    expect(all[2]).toMatchObject({
      organisation: 'c',
      shortfall: '0.00',
      relativeWealth: { value: 160 / 150 },
    });
  });

  it('refuse what the data cannot tell', () => {
    const plain = datasetOf([{ organisation: 'a', region: 'Laval', amount: 10 }]);
    expect(averageByRegion(plain).money).toBe('all');
    expect(() => averageByRegion(plain, { money: 'mission' })).toThrow(Refusal);
    expect(() => claimComputation(dataset, { period: '1999' })).toThrow(Refusal);
    expect(additions(plain).rows[0]!.addition).toEqual({ undefined: 'first-period' });
    expect(growth(plain).rows[0]).toMatchObject({ growth: { undefined: 'one-period' }, rank: undefined });
  });
});
