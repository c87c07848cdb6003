import { describe, expect, it } from 'vitest';
import { compareSides, type SideComparison } from '../../../src/compare/sides.ts';
import { translator } from '../../../src/messages/translator.ts';
import { comparabilityTable, findingSentence, verdictLine } from '../../../src/report/words/comparability.ts';
import { many } from '../../compare/checks/told.ts';
import { datasetOf } from '../../support/dataset.ts';

const fr = await translator('fr');
const en = await translator('en');
/** No-break spaces as plain ones, to compare sentences as one reads them. */
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const rows = (region: string, mode: string, count: number, amount: number) =>
  many(count, (i) => ({ organisation: `${region}${i}`, region, mode, amount }));
/** Estrie has mission money alone; Laval half of each; Outaouais two organisations. */
const regions = compareSides(
  datasetOf([
    ...rows('Estrie', 'Mission', 8, 100),
    ...rows('Laval', 'Mission', 8, 50),
    ...rows('Laval', 'Projet', 8, 50),
    ...rows('Outaouais', 'Mission', 2, 100),
  ]),
  'region',
);
const years = (...periods: readonly string[]) =>
  compareSides(datasetOf(periods.flatMap((period) => many(6, () => ({ period, amount: 100 })))), 'period');

describe('findingSentence', () => {
  it('names everyone else, roles and shares in the language of the reader', () => {
    const [absent] = regions[0]!.findings;
    // All the money of the others: 16 × 50 + 2 × 100 = 1 000, of which 400 are projects.
    expect(plain(findingSentence(absent!, fr))).toBe(
      '« Projet » (« mode de financement ») fait 40,0 % de l’argent pour les autres et n’existe pas pour « Estrie » : ce n’est pas le même argent, et ni les totaux ni les moyennes ne se comparent tels quels.',
    );
    expect(findingSentence(absent!, en)).toBe(
      '“Projet” (“funding mode”) is 40.0% of the money for the others and does not exist for “Estrie”: it is not the same money, and neither totals nor means compare as they stand.',
    );
  });

  it('prints sums as money', () => {
    const spread = datasetOf([
      ...many(20, (i) => ({ period: '2021', amount: 90 + i })),
      ...many(20, (i) => ({ period: '2022', amount: i === 19 ? 499 : 90 + i })),
    ]);
    const outlier = compareSides(spread, 'period')[0]!.findings.find(({ code }) => code === 'outlier-mean')!;
    expect(plain(findingSentence(outlier, fr))).toContain('« O19 » (499,00 $ en tout pour « 2022 »)');
    expect(plain(findingSentence(outlier, fr))).toContain('passe de 119 $ à 99 $');
  });
});

describe('verdictLine', () => {
  it('says the worst verdict, how many comparisons and the main reasons', () => {
    expect(plain(verdictLine(regions, fr))).toBe(
      'Données à comparer avec précaution : 3 comparaisons demandent des précautions, sur 3 (région : 3) : une sorte d’argent absente d’un côté (2); trop peu d’organismes (1).',
    );
    expect(verdictLine(years('2022', '2022-2023'), en)).toBe(
      'Data not comparable as they are: 1 comparison does not hold, of 1 (period: 1): fiscal against calendar year (1).',
    );
  });

  it('says that nothing stands in the way, and nothing where nothing is compared', () => {
    expect(plain(verdictLine(years('2021', '2022', '2023'), fr))).toBe(
      'Données comparables : les 2 comparaisons faites n’appellent aucune réserve (exercice : 2).',
    );
    expect(verdictLine([], fr)).toBe('');
  });
});

describe('comparabilityTable', () => {
  it('lists every comparison, the worst first, with reasons in short', () => {
    const sides = [...years('2021', '2022'), ...years('2022', '2022-2023'), ...regions];
    const table = comparabilityTable(sides, fr)!;
    expect(
      table.rows.map(({ cells, mark }) => [cells[0], cells[1], cells[2], plain(String(cells[5])), mark]),
    ).toEqual([
      ['exercice', '2022', '2022-2023', 'non comparable tel quel', 'accent'],
      ['région', 'Estrie', 'tous les autres', 'avec précaution', undefined],
      ['région', 'Laval', 'tous les autres', 'avec précaution', undefined],
      ['région', 'Outaouais', 'tous les autres', 'avec précaution', undefined],
      ['exercice', '2021', '2022', 'comparable', undefined],
    ]);
    expect(table.rows[0]?.cells.slice(3, 5)).toEqual([6, 6]);
    expect(table.rows[0]?.cells[6]).toBe('exercice contre année civile');
  });

  it('says each reason in full below, at most twice, and what to do once', () => {
    const one = regions[0]!;
    const thrice: SideComparison[] = [one, one, one];
    const notes = comparabilityTable(thrice, en)!.notes;
    expect(
      notes.filter((note) => note.includes('is not the same money') || note.includes('it is not the same')),
    ).toHaveLength(2);
    expect(notes).toContain('One more comparison for the same reason [mode-absent].');
    expect(notes.filter((note) => note.startsWith('Next: '))).toEqual([
      'Next: compare one kind of money at a time, e.g. --where mode="VALUE"',
    ]);
  });

  it('is nothing without a comparison', () => {
    expect(comparabilityTable([], fr)).toBeUndefined();
  });
});
