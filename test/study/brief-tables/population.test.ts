import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalTotal } from '../../../src/base/decimal-sum.ts';
import { averageByRegion } from '../../../src/study/brief-tables/average-by-region.ts';
import { claimComputation } from '../../../src/study/brief-tables/claim.ts';
import { growth } from '../../../src/study/brief-tables/growth.ts';
import { regionSheets } from '../../../src/study/brief-tables/region-sheets.ts';
import { territories } from '../../../src/study/brief-tables/territories.ts';
import { disparity } from '../../../src/study/disparity.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';

/** One line of a table: organisations and their money. */
type Line = readonly [n: number, total: string];

const row = (organisation: string, region: string, period: string, amount: number) => ({
  organisation,
  region,
  period,
  typology: 'X',
  floor: 100_000,
  amount,
});

/** Everyone of the last period, by each table that has regions, with the lines that should add up to it. */
function everyone(rows: readonly ReturnType<typeof row>[]) {
  const dataset = datasetOf(rows, ['floor']);
  const byRegion = averageByRegion(dataset);
  const years = growth(dataset);
  const sides = territories(dataset);
  const sheets = regionSheets(dataset);
  const last = <T>(list: readonly T[]) => list.at(-1)!;
  const lineOf = ({ organisations, total }: { organisations: number; total: string }): Line => [
    organisations,
    total,
  ];
  const tables: Record<string, readonly Line[]> = {
    average: [...byRegion.cells.slice(0, -1), ...(byRegion.unplaced ? [byRegion.unplaced] : [])].map(
      (cells) => [last(cells).n, last(cells).total],
    ),
    growth: [...years.rows.slice(0, -1), ...(years.unplaced ? [years.unplaced] : [])].map(
      ({ organisationsLast, last: total }) => [organisationsLast, total],
    ),
    territories: [...sides.rows, ...(sides.unplaced ? [sides.unplaced] : [])].map(lineOf),
    sheets: [...sheets.sheets, ...(sheets.unplaced ? [sheets.unplaced] : [])].map(
      ({ organisations, received }) => [organisations, received],
    ),
  };
  const claim = last(claimComputation(dataset).rows);
  const whole: Line[] = [
    [last(last(byRegion.cells)).n, last(last(byRegion.cells)).total],
    [last(years.rows).organisationsLast, last(years.rows).last],
    [claim.n, claim.paid],
  ];
  return { tables, whole, mean: sides.mean, dataset };
}

const sum = (lines: readonly Line[]): Line => [
  lines.reduce((n, [own]) => n + own, 0),
  decimalTotal(lines.map(([, total]) => Number(total))),
];

describe('organisations without a region', () => {
  const case07 = ['2022-2023', '2023-2024'].flatMap((period, late) => [
    row('Alpha', 'Laval', period, 40_000 + 2000 * late),
    row('Bravo', 'Laval', period, 50_000 + 2000 * late),
    row('Charlie', 'Lanaudière', period, 30_000 + 2000 * late),
    row('Delta', '', period, 200_000 + 10_000 * late),
  ]);

  it('are in every table, or in none: four of 336,000 $ on average 84,000 $', () => {
    const { tables, whole, mean } = everyone(case07);
    for (const lines of [...Object.values(tables).map(sum), ...whole])
      expect(lines).toEqual([4, '336000.00']);
    expect(mean).toEqual({ value: 84_000 });
  });

  it('keep their own top-up in each split of it', () => {
    const { unplaced, sheets } = regionSheets(datasetOf(case07, ['floor']));
    expect(unplaced).toMatchObject({ topUp: { value: 10_000 }, byOrganisations: { value: 10_000 } });
    expect(sheets.map(({ byOrganisations }) => byOrganisations)).toEqual([{ value: 2000 }, { value: 4000 }]);
  });

  it('count the same in every table, whatever the data', () => {
    const rows = fc.array(
      fc.record({
        organisation: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        region: fc.constantFrom('', 'Laval', 'Estrie'),
        period: fc.constantFrom('2022-2023', '2023-2024'),
        amount: fc.integer({ min: 0, max: 999 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const all = list.map(({ organisation, region, period, amount }) =>
          row(organisation, region, period, amount),
        );
        all.push(row('z', '', '2023-2024', 1));
        const { tables, whole, dataset } = everyone(all);
        const [expected] = whole;
        for (const lines of [...Object.values(tables).map(sum), ...whole]) expect(lines).toEqual(expected);
        const { overall } = disparity(studyUnits(dataset, 'organisation'), { groupings: [] });
        const years = averageByRegion(dataset).cells.at(-1)!;
        expect(overall.total).toBe(decimalTotal(years.map(({ total }) => Number(total))));
        expect(overall.n).toBe(years.reduce((n, year) => n + year.n, 0));
      }),
    );
  });
});
