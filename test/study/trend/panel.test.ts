import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { type LensRow, lensOf, lensTotal } from '../../../src/study/trend/lens.ts';
import { panelOf, stepsOf } from '../../../src/study/trend/panel.ts';
import { datasetOf } from '../../support/dataset.ts';
import { tableFrom } from '../../support/table.ts';

const YEARS = ['2020-2021', '2021-2022', '2022-2023'];
const [A, B, C] = YEARS as [string, string, string];

describe('organisations of one name over the years', () => {
  const phare = (organisation_id: string, region: string, period: string, organisation = 'Le Phare') => ({
    organisation_id,
    organisation,
    region,
    period,
    amount: 100,
  });
  const passages = (records: Parameters<typeof datasetOf>[0]) =>
    stepsOf(panelOf(datasetOf(records), [A, B]))[0]!.passages.map(({ kind, name }) => [kind, name]);

  it('are told apart by their identifier, whatever their regions become', () => {
    expect(
      passages([
        phare('1', 'Laval', A),
        phare('2', 'Laval', A),
        phare('1', 'Estrie', B),
        phare('3', 'Laval', B),
        phare('4', 'Laval', A, 'L’Ancre'),
      ]),
    ).toEqual([
      ['departure', 'L’Ancre'],
      ['moved', 'Le Phare (1)'],
      ['departure', 'Le Phare (2)'],
      ['arrival', 'Le Phare (3)'],
    ]);
  });

  it('are not told from themselves in another year, and are renamed by their names alone', () => {
    expect(
      passages([phare('1', 'Laval', A), phare('1', 'Laval', B, 'LE PHARE'), phare('2', 'Estrie', A)]),
    ).toEqual([['departure', 'Le Phare (2)']]);
    const [renamed] = stepsOf(
      panelOf(
        datasetOf([phare('1', 'Laval', A), phare('2', 'Laval', A), phare('1', 'Laval', B, 'L’Ancre')]),
        [A, B],
      ),
    )[0]!.passages;
    expect(renamed).toMatchObject({ kind: 'renamed', name: 'L’Ancre', before: 'Le Phare', after: 'L’Ancre' });
  });
});

describe('organisations followed over the years', () => {
  const panel = panelOf(
    datasetOf([
      { organisation_id: '1', organisation: 'Un', region: 'Laval', typology: 'M', period: A, amount: 100 },
      {
        organisation_id: '1',
        organisation: 'Un inc',
        region: 'Laval',
        typology: 'M',
        period: B,
        amount: 110,
      },
      {
        organisation_id: '1',
        organisation: 'Un renommé',
        region: 'Montréal',
        typology: 'H',
        period: C,
        amount: 120,
      },
      { organisation: 'Deux', region: 'Laval', typology: 'M', period: A, amount: 50 },
      { organisation: 'Deux', region: 'Laval', typology: 'M', period: C, amount: 60 },
      { organisation: 'Trois', region: 'Montréal', typology: 'M', period: B, amount: 30 },
    ]),
    YEARS,
  );
  const steps = stepsOf(panel);

  it('tells who came, who left, who moved, who changed type or name', () => {
    const told = steps.map(({ passages }) =>
      passages.map(({ kind, name, before, after }) => [kind, name, before, after]),
    );
    expect(told).toEqual([
      [
        ['departure', 'Deux', 'Laval', ''],
        ['arrival', 'Trois', '', 'Montréal'],
        ['renamed', 'Un inc', 'Un', 'Un inc'],
      ],
      [
        ['return', 'Deux', '', 'Laval'],
        ['departure', 'Trois', 'Montréal', ''],
        ['moved', 'Un renommé', 'Laval', 'Montréal'],
        ['reclassified', 'Un renommé', 'M', 'H'],
        ['renamed', 'Un renommé', 'Un inc', 'Un renommé'],
      ],
    ]);
  });

  it('says what part of the money is in them', () => {
    // 2021-2022: 140 in all, of which 110 of those present before; 50 of the 150 of the year before left.
    expect(steps[0]!.stayers).toEqual({ n: 1, cents: 11_000, share: 110 / 140 });
    expect(steps[0]!.arrivals).toEqual({ n: 1, cents: 3_000, share: 30 / 140 });
    expect(steps[0]!.departures).toEqual({ n: 1, cents: 5_000, share: 50 / 150 });
    expect(steps[1]!.returns).toEqual({ n: 1, cents: 6_000, share: 60 / 180 });
  });

  it('gives a move to both regions, and takes it from the whole', () => {
    const [, second] = lensOf(panel, { roles: ['region'], indexation: 0.1, dollars: undefined });
    const rows = new Map(second!.by[0]!.rows.map((row) => [row.label, row]));
    // Un had 110 in Laval: 10 % is 11, to 121; it has 120, a loss of 1. Deux is back with 60; Trois leaves with 30.
    expect(rows.get('Laval')).toMatchObject({
      before: 11_000,
      after: 6_000,
      moves: -11_000,
      arrivals: 6_000,
    });
    expect(rows.get('Montréal')).toMatchObject({
      moves: 11_000,
      indexation: 1_100,
      fresh: -100,
      departures: -3_000,
    });
  });
});

const parts = (row: LensRow): number =>
  row.indexation + row.fresh + row.redistribution + row.arrivals + row.departures + row.moves;

const record = fc.record({
  organisation: fc.integer({ min: 0, max: 11 }),
  region: fc.constantFrom('13 Laval', '06 Montréal', '09 Côte-Nord', ''),
  typology: fc.constantFrom('Milieu de vie', 'Hébergement'),
  period: fc.constantFrom(...YEARS),
  cents: fc.integer({ min: -20_000, max: 90_000_000 }),
});

describe('the lens on random panels with entries, exits, merges and renames', () => {
  it('splits the money of every group to the cent of the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 60 }),
        // Organisations that a table of equivalents counts as another: renames, and merges where both have rows.
        fc.dictionary(
          fc.integer({ min: 0, max: 5 }).map((i) => `Organisme ${i}`),
          fc.integer({ min: 6, max: 11 }).map((i) => `Organisme ${i}`),
          { maxKeys: 4 },
        ),
        async (records, sameAs) => {
          const lines = records.map(
            ({ organisation, region, typology, period, cents }) =>
              `Organisme ${organisation};${region};${typology};${period};${(cents / 100).toFixed(2)}`,
          );
          const { dataset } = await clean(
            [{ table: tableFrom(['Organisme;Région;Typologie;Exercice;Montant', ...lines].join('\n')) }],
            { sameAs: { organisation: sameAs }, homonyms: 'together', decimal: '.' },
          );
          const present = YEARS.filter((year) => dataset.labels.get('period')!.values.includes(year));
          const panel = panelOf(dataset, present);
          const lens = lensOf(panel, {
            roles: ['region', 'typology'],
            indexation: 0.018,
            dollars: undefined,
          });
          const total = (year: string) =>
            records.reduce((sum, { period, cents }) => sum + (period === year ? cents : 0), 0);
          for (const { from, to, overall, by } of lens) {
            expect([overall.before, overall.after]).toEqual([total(from), total(to)]);
            for (const row of [overall, ...by.flatMap(({ rows }) => rows)])
              expect(parts(row)).toBe(row.change);
            for (const { rows } of by) {
              expect(rows.reduce((sum, { change }) => sum + change, 0)).toBe(overall.change);
              expect(rows.reduce((sum, { moves }) => sum + moves, 0)).toBe(0);
              expect(rows.reduce((sum, { redistribution }) => sum + redistribution, 0)).toBe(0);
            }
          }
          for (const row of [...lensTotal(lens), ...lensTotal(lens, 'region')]) {
            expect(parts(row)).toBe(row.after - row.before);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
