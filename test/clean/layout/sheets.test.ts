import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { FUNDING_SHEETS, sheetsOf } from '../../../src/clean/layout/sheets.ts';
import { openTable } from '../../../src/read/open.ts';
import { bytesSource } from '../../../src/read/source.ts';
import { type TestCell, xlsx } from '../../read/xlsx.ts';

type Sheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

const open = (sheets: Sheets, sheet?: string) =>
  openTable(
    bytesSource(
      'a.xlsx',
      xlsx(
        Object.entries(sheets).map(([name, rows]) => ({
          name,
          rows: Object.fromEntries(rows.map((cells, i) => [i + 1, cells])),
        })),
      ),
    ),
    { prefers: FUNDING_SHEETS, ...(sheet === undefined ? {} : { sheet }) },
  );

async function read(sheets: Sheets, asked: readonly string[] | null = null) {
  const first = asked?.[0] === 'all' ? undefined : asked?.[0];
  const set = await sheetsOf(await open(sheets, first), asked);
  const cleaned = await clean(
    set.inputs.map(({ table, set: says }) => ({ table, options: { sheetSays: says } })),
    {},
  );
  return {
    ...cleaned,
    codes: set.issues.map(({ code }) => code),
    says: set.inputs.map(({ set: own }) => own),
  };
}

const HEAD = ['Organisme', 'Région', 'Montant'];
const year = (amount: number): TestCell[][] => [HEAD, ['A', 'Laval', amount], ['B', 'Estrie', amount + 1]];
const COVER = [['Programme de soutien'], ['Préparé par la table']];

describe('a summary before the tables of funding', () => {
  const BY_YEAR = [
    ['Exercice', 'Montant'],
    ['2021-2022', 201],
    ['2022-2023', 401],
    ['Total', 602],
  ];

  it('is not what is read: the sheets that name organisations and amounts are, and it is named', async () => {
    const { ledger, files, codes } = await read({
      Sommaire: BY_YEAR,
      '2021-2022': year(100),
      '2022-2023': year(200),
    });
    expect(ledger).toMatchObject({ accepted: 4, amountAccepted: '602.00' });
    expect(files.map(({ facts }) => facts.sheet?.value)).toEqual(['2021-2022', '2022-2023']);
    expect(codes).toEqual(['sheets-together', 'sheets-unread']);
  });

  it('is not read before a table with a column a year either; alone, it is', async () => {
    const across = [
      ['Organisme', 'Région', '2021-2022', '2022-2023'],
      ['A', 'Laval', 100, 200],
      ['B', 'Estrie', 101, 201],
    ];
    const { facts } = await open({ Sommaire: BY_YEAR, Détail: across });
    expect(facts.sheet).toMatchObject({
      value: 'Détail',
      because: { code: 'sheet-funding', args: { sheets: 2 } },
    });
    expect((await open({ Codes: COVER, Sommaire: BY_YEAR })).facts.sheet?.value).toBe('Sommaire');
  });

  it('is not read where it has their columns too, and each of them is of a region, a year or a mode', async () => {
    const head = ['Organisme', 'Mission', 'Montant'];
    const of = (...amounts: number[]) => [
      head,
      ...amounts.map((amount) => [`Maison ${amount}`, 'Aide', amount]),
    ];
    const summary = [head, ['Laval', '', 1000], ['Estrie', '', 7000], ['Total', '', 8000]];
    for (const name of ['Sommaire', 'TOTAL', 'Récapitulatif 2023-2024', 'Ensemble']) {
      const parts = { '13 Laval': of(1000), '05 Estrie': of(3000, 4000) };
      for (const sheets of [
        { ...parts, [name]: summary },
        { [name]: summary, ...parts },
      ]) {
        const { ledger, codes, says } = await read(sheets);
        expect(ledger).toMatchObject({ accepted: 3, amountAccepted: '8000.00' });
        expect(codes).toEqual(['sheets-together', 'sheets-unread']);
        expect(says).toEqual([{ region: '13 Laval' }, { region: '05 Estrie' }]);
      }
    }
    // Nothing says that the others are parts of it.
    const others = await read({ Feuil1: of(1000), Feuil2: of(3000, 4000), Sommaire: summary });
    expect(others.codes).toEqual(['sheets-together']);
  });

  it('is part of the data where it names others than they do, whatever it is called', async () => {
    const head = ['Organisme', 'Mission', 'Montant'];
    const of = (word: string, ...amounts: number[]) => [
      head,
      ...amounts.map((amount, i) => [`${word} ${i}`, 'Aide', amount]),
    ];
    const parts = { '13 Laval': of('Maison', 1000), '05 Estrie': of('Centre', 3000, 4000) };
    for (const name of ['Ensemble', 'Global', 'Tous']) {
      // Organisations of all the province: 500 + 600 on top of 8000.
      const own = await read({ ...parts, [name]: of('Fédération', 500, 600) });
      expect(own.ledger).toMatchObject({ accepted: 5, amountAccepted: '9100.00' });
      expect(own.codes).toEqual(['sheets-together']);
      // The same money by other names is the same money: 1000 + 7000.
      const sectors = await read({ [name]: of('Secteur', 1000, 7000), ...parts });
      expect(sectors.ledger).toMatchObject({ accepted: 3, amountAccepted: '8000.00' });
      // The rows of all, once more, among which one of its own: a warning names the sheet.
      const again = [...of('Maison', 1000), ...of('Centre', 3000, 4000).slice(1), ['Autre', 'Aide', 5]];
      const copy = await read({ ...parts, [name]: again });
      expect(copy.ledger).toMatchObject({ accepted: 3, amountAccepted: '8000.00' });
      expect(copy.codes).toEqual(['sheets-together', 'sheets-unread']);
    }
  });

  it('is read before a list of what was asked for and refused', async () => {
    const refused = [
      ['Organisme', 'Montant demandé'],
      ['X', 900],
      ['Y', 901],
    ];
    expect((await open({ Versements: BY_YEAR, Refus: refused })).facts.sheet?.value).toBe('Versements');
  });
});

describe('sheets with the same columns', () => {
  it('are one data set, a year each by their names; cover and notes are left out and named', async () => {
    const { dataset, ledger, files, codes } = await read({
      Couverture: COVER,
      '2021-2022': year(100),
      '2022-2023': year(200),
      Notes: [['Source : ministère']],
    });
    expect(dataset.labels.get('period')?.values).toEqual(['2021-2022', '2022-2023']);
    expect(ledger).toMatchObject({ rows: 4, accepted: 4, amountAccepted: '602.00' });
    expect(files.map(({ facts }) => [facts.file, facts.within])).toEqual([
      ['a.xlsx [2021-2022]', 'a.xlsx'],
      ['a.xlsx [2022-2023]', 'a.xlsx'],
    ]);
    expect(codes).toEqual(['sheets-together', 'sheets-without-table']);
  });

  it('may be a region each, a mode each, or a region and a year', async () => {
    const bare = (name: string): TestCell[][] => [
      ['Organisme', 'Montant'],
      [name, 10],
    ];
    const regions = await read({ Laval: bare('A'), 'Région 05 – Estrie': bare('B') });
    expect(regions.dataset.labels.get('region')?.values).toEqual(['13 Laval', '05 Estrie']);
    const modes = await read({ 'Mission globale': bare('A'), Ententes: bare('A') });
    expect(modes.dataset.labels.get('mode')?.values).toEqual(['Mission globale', 'Ententes']);
    const both = await read({ 'Laval 2022-2023': bare('A'), 'Laval 2023-2024': bare('A') });
    expect(both.says).toEqual([
      { period: '2022-2023', region: 'Laval' },
      { period: '2023-2024', region: 'Laval' },
    ]);
  });

  it('keep what their rows say', async () => {
    const { says, dataset } = await read({
      '2021-2022': [
        [...HEAD, 'Exercice'],
        ['A', 'Laval', 1000, '2019-2020'],
      ],
      '2022-2023': [
        [...HEAD, 'Exercice'],
        ['A', 'Laval', 2000, '2020-2021'],
      ],
    });
    expect(says).toEqual([{}, {}]);
    expect(dataset.labels.get('period')?.values).toEqual(['2019-2020', '2020-2021']);
  });

  it('that say neither year nor region are not added up in silence', async () => {
    await expect(read({ Un: year(100), Deux: year(200) })).rejects.toMatchObject({
      issues: [
        { code: 'files-without-period', args: { files: ['a.xlsx [Un]', 'a.xlsx [Deux]'], said: 'sheets' } },
      ],
    });
  });

  it('with other columns beside them leave a choice, which is refused until it is made', async () => {
    const sheets = {
      '2021-2022': year(100),
      '2022-2023': year(200),
      Ententes: [
        ['Nom de l’organisme', 'Entente', 'Montant versé'],
        ['A', 'x', 5],
      ],
    };
    await expect(read(sheets)).rejects.toMatchObject({
      issues: [{ code: 'sheets-differ', args: { same: ['2021-2022', '2022-2023'], others: ['Ententes'] } }],
    });
    const chosen = await read(sheets, ['2021-2022', '2022-2023']);
    expect(chosen.ledger.amountAccepted).toBe('602.00');
    expect(chosen.codes).toEqual(['sheets-together', 'sheets-unread']);
    const one = await read(sheets, ['2022-2023']);
    expect([one.ledger.amountAccepted, one.codes]).toEqual(['401.00', ['sheets-unread']]);
  });

  it('are no lists of codes or summaries', async () => {
    const { ledger, codes } = await read({
      Données: year(100),
      Codes: [
        ['Code', 'Région'],
        [13, 'Laval'],
      ],
      Sommaire: [
        ['Région', 'Total'],
        ['Laval', 100],
      ],
    });
    expect([ledger.accepted, codes]).toEqual([2, []]);
  });
});
