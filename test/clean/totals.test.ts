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
});
