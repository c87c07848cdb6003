import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { totalsLabel } from '../../src/clean/totals.ts';
import { tableFrom } from '../support/table.ts';

describe('a label of a total', () => {
  it.each([
    'Total',
    'TOTAL :',
    'Sous-total',
    'Grand total',
    'Total général',
    'Total régional',
    'Ensemble du Québec',
    'Subtotal',
    'Totaux',
  ])('%s says it alone', (label) => expect(totalsLabel(label)).toEqual({ kind: 'whole' }));

  it.each([
    ['Total Estrie', 'estrie'],
    ['Total pour la région de Laval', 'la region de laval'],
    ['Sous-total – Côte-Nord', 'cote nord'],
    ['Estrie total', 'estrie'],
  ])('%s names what it covers', (label, of) => expect(totalsLabel(label)).toEqual({ kind: 'named', of }));

  it.each(['Ensemble vocal de Rimouski', 'Totalement jeunes', 'Centre de jour'])('%s does not', (label) =>
    expect(totalsLabel(label)).toBeUndefined(),
  );
});

const read = async (text: string) => {
  const { ledger, issues } = await clean([{ table: tableFrom(text) }], { regions: 'free' });
  const totals = ledger.reasons.find(({ code }) => code === 'totals-row');
  return { ledger, rows: totals?.rows ?? 0, issues };
};

describe('totals rows', () => {
  it('are set aside with their amount, and agree with the rows above', async () => {
    const { ledger, issues } = await read(`
      Région;Organisme;Montant
      Estrie;A;100,25
      Estrie;B;200
      Estrie;Total régional;300,25
      Laval;C;50
      Total Laval;;50
      Ensemble du Québec;;350,25`);
    expect(ledger).toMatchObject({
      accepted: 3,
      setAside: 3,
      amountAccepted: '350.25',
      amountSetAside: '700.50',
    });
    expect(ledger.reasons).toMatchObject([
      {
        code: 'totals-row',
        rows: 3,
        amount: '700.50',
        first: [{ line: 4, value: 'Total régional' }, {}, {}],
      },
    ]);
    expect(issues).toEqual([]);
  });

  it('at two levels, unsorted or printed above their rows, agree too', async () => {
    const levels = await read(
      'Secteur;Organisme;Montant\na;A;1\na;B;2\nSous-total;;3\nb;C;4\nb;D;5\nSous-total;;9\nTotal;;12',
    );
    expect([levels.rows, levels.issues]).toEqual([3, []]);
    const nested = await read(
      'Secteur;Organisme;Montant\na;A;1\nSous-total;;1\nb;B;2\nSous-total;;2\nTotal;;3\nc;C;4\nSous-total;;4\nd;D;8\nSous-total;;8\nTotal;;12',
    );
    expect([nested.rows, nested.issues]).toEqual([6, []]);
    const unsorted = await read('Région;Organisme;Montant\nx;A;1\ny;B;2\nx;C;4\nTotal x;;5\nTotal y;;2');
    expect([unsorted.rows, unsorted.issues]).toEqual([2, []]);
    const above = await read('Région;Organisme;Montant\nTotal;;7\nx;A;3\ny;B;4');
    expect([above.rows, above.issues]).toEqual([1, []]);
  });

  it('that do not match are a finding, with printed, computed and difference', async () => {
    const { issues } = await read('Organisme;Montant\nA;100,10\nB;200\nTotal;310,10');
    expect(issues).toEqual([
      {
        code: 'totals-mismatch',
        args: { label: 'Total', printed: '310.10', computed: '300.10', difference: '10.00' },
        level: 'warning',
        count: 1,
        amount: '10.00',
        places: [{ file: 'a.csv', line: 4, column: 'Montant', value: 'Total' }],
      },
    ]);
  });

  it('without a label are found by arithmetic, where no organisation is named', async () => {
    const found = await read('Région;Organisme;Montant\nx;A;1,50\nx;B;2\nx;;3,50\ny;C;4\n;;7,50');
    expect(found.rows).toBe(2);
    expect(found.ledger.amountAccepted).toBe('7.50');
    // The same amounts under a name are an organisation like any other; another amount is a blank label.
    expect((await read('Région;Organisme;Montant\nx;A;1,50\nx;B;2\nx;C;3,50')).rows).toBe(0);
    expect((await read('Région;Organisme;Montant\nx;A;1,50\nx;B;2\nx;;3,60')).rows).toBe(0);
  });

  it('do not take an organisation for a total', async () => {
    const { rows } = await read(
      'Région;Organisme;Montant\nx;Total Ressources;1\nx;Ensemble du Québec choral;2\ny;B;4',
    );
    expect(rows).toBe(0);
  });

  it('may be ragged', async () => {
    const { ledger } = await read('Organisme;Montant;Note\nA;1;x\nB;2;y\nTotal;3');
    expect(ledger.reasons).toMatchObject([{ code: 'totals-row', rows: 1, amount: '3.00' }]);
  });

  it('by arithmetic cover the rows of the labels they bear', async () => {
    // 1 000 is 500 + 500, but those rows are of x.
    const { rows } = await read('Région;Organisme;Montant\nx;A;500\nx;B;500\ny;;1000\ny;C;70');
    expect(rows).toBe(0);
  });

  it('are not found by chance among rows that name nobody', async () => {
    const nameless = 'Région;Organisme;Montant\n;;500\n;;500\n;;1000\n;A;70\n;;2070';
    expect((await read(nameless)).rows).toBe(0);
  });

  it('need the sum where an organisation is named beside a label for all regions', async () => {
    const national =
      'Région;Organisme;Montant\nEnsemble du Québec;A;10\nAll regions;B;20\nEstrie;C;30\nLaval;D;5';
    expect((await read(national)).ledger).toMatchObject({ accepted: 4, amountAccepted: '65.00' });
    const total = 'Région;Organisme;Montant\nEstrie;A;10\nLaval;B;20\nEnsemble du Québec;Tous;30';
    expect((await read(total)).rows).toBe(1);
  });

  it('need the sum where their label could be a name', async () => {
    for (const label of ['Total awarded', 'Total: 3 grants', 'Montant total', 'Gesamtsumme', 'Total geral']) {
      const rows = `Organisme;Montant\nA;100\nB;200\nC;50\n${label};`;
      expect([label, (await read(`${rows}350`)).rows]).toEqual([label, 1]);
      expect([label, (await read(`${rows}360`)).rows]).toEqual([label, 0]);
    }
    // A grant without a region, to an organisation whose name begins so.
    const name = 'Région;Organisme;Montant\nx;A;1\n;Total Jeunesse;2\ny;B;4';
    expect((await read(name)).rows).toBe(0);
  });

  it('are no sum of a single row and of zeros', async () => {
    const again = 'Région;Organisme;Montant\nx;Total Jeunesse;7\nx;A;0\nx;B;0\nx;Total Jeunesse;7';
    expect((await read(again)).rows).toBe(0);
    expect((await read('Région;Organisme;Montant\nx;A;7\nx;B;0\nx;;7')).rows).toBe(0);
  });

  it('under a label of their own stay in, and are a finding', async () => {
    const rows = 'Organisme;Montant\nA;1\nB;2\nC;4\nD;8\nE;16,50\n5 organismes;31,50';
    const { ledger, issues } = await read(rows);
    expect(ledger).toMatchObject({ accepted: 6, setAside: 0 });
    expect(issues).toMatchObject([
      {
        code: 'totals-suspected',
        args: { label: '5 organismes', rows: 5 },
        amount: '31.50',
        places: [{ line: 7 }],
      },
    ]);
  });

  it('are no organisations with an identifier', async () => {
    const company = 'SIRET;Bénéficiaire;Montant\n1;A;100\n54205118000066;Total;250\n3;C;50';
    expect((await read(company)).ledger).toMatchObject({ accepted: 3, amountAccepted: '400.00' });
    const total = 'SIRET;Bénéficiaire;Montant\n1;A;100\n3;C;50\n;Total;150';
    expect((await read(total)).rows).toBe(1);
  });
});
