import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { Dataset } from '../../src/clean/types.ts';
import { VERDICTS, worst } from '../../src/compare/check.ts';
import { comparabilityOf, compareSides, type SideComparison } from '../../src/compare/sides.ts';
import { unitTable } from '../../src/compare/unit-table.ts';
import { openTable } from '../../src/read/open.ts';
import { fileSource } from '../../src/read/source.ts';
import { datasetOf } from '../support/dataset.ts';
import { ROOT, sharedData } from '../support/run.ts';
import { inFiles } from './checks/told.ts';

const pairsOf = (sides: readonly SideComparison[]) => sides.map(({ a, b }) => [a, b]);

describe('which sides are compared', () => {
  const dataset = datasetOf([
    { organisation: 'a', period: '2023-2024', region: 'Laval', amount: 1 },
    { organisation: 'b', period: '2021-2022', region: 'Estrie', amount: 2 },
    { organisation: 'c', period: '2022-2023', region: 'Outaouais', amount: 3 },
    { organisation: 'd', period: '', region: '', amount: 4 },
  ]);

  it('periods: each with the next, in order of time', () => {
    expect(pairsOf(compareSides(dataset, 'period'))).toEqual([
      ['2021-2022', '2022-2023'],
      ['2022-2023', '2023-2024'],
    ]);
  });

  it('other columns: each label with all others, in order of labels; blank rows are on no side', () => {
    const sides = compareSides(dataset, 'region');
    expect(pairsOf(sides)).toEqual([
      ['Estrie', ''],
      ['Laval', ''],
      ['Outaouais', ''],
    ]);
    expect(sides.map(({ n }) => n)).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('two labels: with one another, once', () => {
    const two = datasetOf([
      { organisation: 'a', region: 'Laval', amount: 1 },
      { organisation: 'b', region: 'Estrie', amount: 1 },
    ]);
    expect(pairsOf(compareSides(two, 'region'))).toEqual([['Estrie', 'Laval']]);
  });

  it('pairs that are asked for, and none that the data do not have', () => {
    const pairs = [
      ['2021-2022', '2023-2024'],
      ['2021-2022', ''],
      ['2021-2022', '1999'],
      ['2021-2022', '2021-2022'],
    ] as const;
    expect(pairsOf(compareSides(dataset, 'period', { pairs }))).toEqual([
      ['2021-2022', '2023-2024'],
      ['2021-2022', ''],
    ]);
  });

  it('nothing without the column, or with one label', () => {
    expect(compareSides(dataset, 'typology')).toEqual([]);
    expect(compareSides(dataset, 'file')).toEqual([]);
  });

  it('by itself: periods and files when there are several, regions', () => {
    const files = inFiles(dataset, ['a.csv', 'b.csv'], (record) => record % 2);
    expect(comparabilityOf(unitTable(files, 'organisation')).map(({ role, a }) => `${role} ${a}`)).toEqual([
      'period 2021-2022',
      'period 2022-2023',
      'file a.csv',
      'region Estrie',
      'region Laval',
      'region Outaouais',
    ]);
  });

  it('counts rows where the data name no organisation', () => {
    const unnamed = datasetOf([
      { region: 'A', amount: 1 },
      { region: 'A', amount: 1 },
      { region: 'B', amount: 1 },
    ]);
    expect(compareSides(unnamed, 'region')[0]?.n).toEqual([2, 1]);
  });
});

describe('always', () => {
  const record = fc.record({
    organisation: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor'),
    period: fc.constantFrom('', '2021-2022', '2022-2023', '2023', '2019', 'T1 2024', 'Phase 2'),
    region: fc.constantFrom('', 'x', 'y', 'z'),
    typology: fc.constantFrom('', 'p', 'q'),
    mode: fc.constantFrom('', 'Mission', 'Projet'),
    date: fc.constantFrom('', '2023-01-01', '2023-12-31', '03/04/2023'),
    floor: fc.constantFrom(Number.NaN, 0, 1000, 2000),
    amount: fc.oneof(
      fc.constantFrom(0, 5000, 5_000_000),
      fc.integer({ min: -9999, max: 10 ** 8 }).map((x) => x / 100),
    ),
  });
  const datasets = fc
    .tuple(fc.array(record, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 3 }))
    .map(([records, files]) =>
      inFiles(datasetOf(records, ['floor']), ['a', 'b', 'c'].slice(0, files), (i) => (i * 7) % files),
    );
  const everySide = (dataset: Dataset) => [
    ...comparabilityOf(unitTable(dataset, 'organisation')),
    ...['typology', 'mode', 'date'].flatMap((role) => compareSides(dataset, role)),
  ];

  it('the verdict is that of the worst finding, and every figure is a number', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { verdict, findings, a, b, role } of everySide(dataset)) {
          const ranks = findings.map((finding) => VERDICTS.indexOf(finding.verdict));
          expect(VERDICTS.indexOf(verdict)).toBe(ranks.reduce((most, rank) => Math.max(most, rank), 0));
          expect(verdict).toBe(worst(findings));
          for (const { args } of findings) {
            expect(args).toMatchObject({ a, b, role, against: b === '' ? 'rest' : 'label' });
            for (const value of Object.values(args))
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
    );
  });

  it('the order of the rows changes no verdict', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 60 }), (records) => {
        const verdicts = (list: typeof records) =>
          everySide(datasetOf(list, ['floor'])).map(({ role, a, b, verdict, findings }) =>
            [role, a, b, verdict, ...findings.map(({ code }) => code)].join(' '),
          );
        expect(verdicts([...records].reverse())).toEqual(verdicts(records));
      }),
    );
  });

  it('two halves alike are comparable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }), (n) => {
        const year = (period: string) =>
          Array.from({ length: n }, (_, i) => ({
            organisation: `O${i}`,
            period,
            mode: 'Mission',
            amount: 100 + i,
          }));
        expect(compareSides(datasetOf([...year('2021'), ...year('2022')]), 'period')).toMatchObject([
          { verdict: 'comparable', findings: [] },
        ]);
      }),
    );
  });
});

/** `role a | b: codes` of the comparisons with a finding. */
const told = (sides: readonly SideComparison[]) =>
  sides
    .filter(({ findings }) => findings.length > 0)
    .map(({ role, a, b, findings }) => `${role} ${a} | ${b}: ${findings.map(({ code }) => code).join(', ')}`);

const datasetFrom = async (path: string, map?: Readonly<Record<string, string>>): Promise<Dataset> => {
  const table = await openTable(fileSource(path));
  return (await clean([{ table }], map ? { map } : {})).dataset;
};

/** Figures below were made from the same files with another program (Python, standard library, plain definitions). */
describe('the sample', () => {
  it('has 22 comparisons, of which three are to be read with care', async () => {
    const sides = comparabilityOf(
      unitTable(await datasetFrom(`${ROOT}data/samples/psoc-fictif.csv`), 'organisation'),
    );
    expect(sides).toHaveLength(4 + 18);
    expect(told(sides)).toEqual([
      'period 2021-2022 | 2022-2023: floor-changed',
      'region 10 Nord-du-Québec | : outlier-mean',
      'region 18 Terres-Cries-de-la-Baie-James | : mode-share',
    ]);
    expect(sides.slice(0, 4).map(({ n }) => n)).toEqual([
      [1122, 1135],
      [1135, 1145],
      [1145, 1157],
      [1157, 1166],
    ]);
    const [floor, outlier, mix] = sides.flatMap(({ findings }) => findings.map(({ args }) => args));
    expect(floor).toMatchObject({ organisations: 1136, change: 0.5012658227848101 });
    expect(outlier).toMatchObject({ received: '1421676.35', mean: '113427.71', meanWithout: '79246.20' });
    expect(mix).toMatchObject({
      shareA: expect.closeTo(0.5039696945174718, 10),
      shareB: expect.closeTo(0.8661752339142629, 10),
    });
  });
});

const otf = sharedData('ca-otf-grants.csv');
describe.skipIf(otf === undefined)(
  '3,105 Ontario grants (skipped where the data folder beside the project is absent)',
  async () => {
    const dataset = await datasetFrom(otf ?? '', {
      amount: 'Amount Awarded:Montant décerné',
      region: 'Geographical Area Served:Région servis',
      sector: 'Program Area:Région de programme',
      period: 'Fiscal Year:Année fiscal',
      organisation: "Organization name:Nom d'organisme",
      fund: 'Budget Fund:Fonds du budget',
    });

    it('years: other organisations each time, and funds that come and go', () => {
      const sides = compareSides(dataset, 'period');
      expect(sides.map(({ n, verdict }) => [...n, verdict])).toEqual([
        [599, 617, 'not-comparable'],
        [617, 552, 'not-comparable'],
        [552, 549, 'not-comparable'],
        [549, 560, 'with-care'],
      ]);
      const args = (code: string) =>
        sides.flatMap(({ findings }) =>
          findings.filter((finding) => finding.code === code).map((one) => one.args),
        );
      expect(args('coverage-turnover').map((one) => 'both' in one && one.both)).toEqual([108, 97, 87, 99]);
      expect(args('mode-absent')).toMatchObject([
        { mode: 'Ontario150', without: 'a', share: expect.closeTo(0.22693616725706744, 10) },
        { mode: 'Ontario150', without: 'b', share: expect.closeTo(0.22693616725706744, 10) },
        { mode: 'Provincial Impact', without: 'b', share: expect.closeTo(0.1710823847890175, 10) },
      ]);
      expect(sides.flatMap(({ findings }) => findings)).toHaveLength(4 + 3);
    });

    it('regions: three of eighteen differ from the others', () => {
      const sides = compareSides(dataset, 'region');
      expect(sides).toHaveLength(18);
      expect(told(sides)).toEqual([
        'region Essex, Kent, Lambton; Thames Valley; Grand River; Niagara | : side-small',
        'region Muskoka, Nipissing, Parry Sound & Timiskaming | : mode-share',
        'region Ontario | : mode-absent, periods-differ',
      ]);
    });
  },
);

const za = sharedData('za-lottery-2014.csv');
describe.skipIf(za === undefined)(
  '3,684 South African grants (skipped where the data folder beside the project is absent)',
  async () => {
    const sides = comparabilityOf(unitTable(await datasetFrom(za ?? ''), 'organisation'));

    it('one organisation moves the mean in four of nine provinces', () => {
      expect(told(sides)).toEqual(
        ['EASTERN CAPE', 'LIMPOPO', 'NORTH WEST', 'NORTHERN CAPE'].map(
          (name) => `region ${name} | : outlier-mean`,
        ),
      );
      expect(sides).toHaveLength(9);
      const args = sides.flatMap(({ findings }) => findings.map((finding) => finding.args));
      expect(args[0]).toMatchObject({
        organisation: 'Border Cricket',
        mean: '390055.59',
        meanWithout: '339659.82',
      });
      expect(args[3]).toMatchObject({
        organisation: 'Specialist Agents for Youth',
        received: '7735000.00',
        mean: '401275.20',
        meanWithout: '338593.79',
      });
    });
  },
);
