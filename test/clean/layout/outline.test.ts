import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import type { CleanOptions } from '../../../src/clean/types.ts';
import { tableFrom } from '../../support/table.ts';

async function records(text: string, options: CleanOptions = {}) {
  const { dataset, ledger, issues } = await clean([{ table: tableFrom(text) }], options);
  const label = (role: string, record: number) => {
    const column = dataset.labels.get(role);
    return column?.values[column.codes[record] ?? -1];
  };
  const found = [...dataset.amount].map((amount, record) =>
    [
      ...['organisation', 'region', 'group', 'period'].flatMap((role) => label(role, record) ?? []),
      amount,
    ].join('/'),
  );
  return { found, ledger, codes: issues.filter(({ level }) => level !== 'note').map(({ code }) => code) };
}

const PIVOT = `
  Étiquettes de lignes;Somme de Montant
  13 Laval;97000
  Maison A;45000
  Maison B;52000
  14 Lanaudière;100000
  Maison C;39000
  Maison D;61000
  Total général;197000`;
const RECORDS = [
  'Maison A/13 Laval/45000',
  'Maison B/13 Laval/52000',
  'Maison C/14 Lanaudière/39000',
  'Maison D/14 Lanaudière/61000',
];

describe('a compact pivot', () => {
  it('gives its items with the region of their group; groups and total are not counted', async () => {
    const { found, ledger, codes } = await records(PIVOT);
    expect(found).toEqual(RECORDS);
    expect(ledger).toMatchObject({ rows: 7, accepted: 4, setAside: 3, amountAccepted: '197000.00' });
    expect(ledger.reasons).toMatchObject([{ code: 'totals-row', rows: 3, amount: '394000.00' }]);
    expect(codes).toEqual([]);
    const mapped = await records(PIVOT, { map: { organisation: 'Étiquettes de lignes' } });
    expect(mapped.found).toEqual(RECORDS);
  });

  it('may have years across, two levels of groups, and groups of a kind that nothing names', async () => {
    const wide = await records(`
      Étiquettes de lignes;2021-2022;2022-2023;Total général
      Laval;97000;98000;195000
      A;45000;45500;90500
      B;52000;52500;104500
      Estrie;100000;102000;202000
      C;100000;102000;202000
      Total général;197000;200000;397000`);
    expect(wide.ledger).toMatchObject({ accepted: 6, amountAccepted: '397000.00' });
    expect(wide.found[0]).toBe('A/13 Laval/2021-2022/45000');
    const deep = await records(`
      Étiquettes de lignes;Somme de Montant
      13 Laval;97
      Famille;45
      A;45
      Jeunesse;52
      B;50
      C;2
      05 Estrie;100
      Famille;100
      D;39
      E;61
      Total général;197`);
    expect(deep.found).toEqual([
      'A/13 Laval/Famille/45',
      'B/13 Laval/Jeunesse/50',
      'C/13 Laval/Jeunesse/2',
      'D/05 Estrie/Famille/39',
      'E/05 Estrie/Famille/61',
    ]);
    const sectors = await records(
      'Étiquettes de lignes;Somme de Montant\nFamille;97\nA;45\nB;52\nJeunesse;100\nC;39\nD;61\nTotal général;197',
    );
    expect(sectors.found).toEqual(['A/Famille/45', 'B/Famille/52', 'C/Jeunesse/39', 'D/Jeunesse/61']);
  });

  it('is not a list of equal amounts, with or without its total', async () => {
    for (const total of ['', '\nTotal;20']) {
      const { found } = await records(`Organisme;Montant\nA;5\nB;5\nC;5\nD;5${total}`);
      expect(found).toEqual(['A/5', 'B/5', 'C/5', 'D/5']);
    }
  });
});

describe('titles of regions over their organisations', () => {
  it('give the region', async () => {
    const { found, ledger } = await records(
      'Organisme;Montant\n13 Laval;\nMaison A;45000\nMaison B;52000\n14 Lanaudière;\nMaison C;39000\nMaison D;61000\nTotal;197000',
    );
    expect(found).toEqual(RECORDS);
    expect(ledger.reasons).toMatchObject([
      { code: 'heading-row', rows: 2 },
      { code: 'totals-row', rows: 1 },
    ]);
  });

  it('are no organisations without an amount', async () => {
    const { ledger } = await records('Organisme;Montant\nMaison Z;\nMaison A;1\nMaison Y;\nMaison B;2');
    expect(ledger.reasons).toMatchObject([{ code: 'amount-missing', rows: 2 }]);
  });
});
