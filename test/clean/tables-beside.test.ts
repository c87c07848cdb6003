import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom } from '../support/table.ts';

const refusals = async (text: string, options: CleanOptions = { needed: ['organisation'] }) =>
  clean([{ table: tableFrom(text, 'a.csv') }], options).then(
    () => [],
    (error: unknown) => (error instanceof Refusal ? error.issues : [error]),
  );

const ROWS = '\nA;1000;C;30,50\nB;500;D;12';

describe('tables side by side', () => {
  it.each([
    ['Organisme;Montant;Organisme;Montant', ['#1 Organisme', '#3 Organisme']],
    ['Organisme 1;Montant 1;Organisme 2;Montant 2', ['Organisme 1', 'Organisme 2']],
    [
      'Organisme Laval;Montant Laval;Organisme Estrie;Montant Estrie',
      ['Organisme Laval', 'Organisme Estrie'],
    ],
    ['Organisme;Montant;Organismes;Montants', ['Organisme', 'Organismes']],
  ])('are refused as what they are: %s', async (header, columns) => {
    const args = { file: 'a.csv', columns, tables: 2 };
    expect(await refusals(header + ROWS)).toMatchObject([{ code: 'tables-beside', args }]);
    // Where the question is of no organisation too: the amounts alone are as many.
    expect(await refusals(header + ROWS, {})).toMatchObject([{ code: 'tables-beside', args }]);
  });

  it('are so with the amounts first, and with other columns between', async () => {
    const first = 'Montant;Organisme;Montant;Organisme\n1000;A;30,50;C\n500;B;12;D';
    expect(await refusals(first)).toMatchObject([{ code: 'tables-beside' }]);
    const three = `Nom;Région;Montant;Nom;Région;Montant;Nom;Région;Montant\nA;x;10;B;y;20;C;z;30`;
    expect(await refusals(three, { needed: ['organisation', 'region', 'sector'] })).toMatchObject([
      { code: 'tables-beside', args: { tables: 3 } },
      { code: 'role-missing', args: { role: 'sector' } },
    ]);
  });

  it('are not two organisations of one grant, nor one with two amounts', async () => {
    const trust = `Organisme;Montant;Organisme fiduciaire;Montant retenu${ROWS}`;
    expect(await refusals(trust)).toMatchObject([{ code: 'role-ambiguous' }, { code: 'role-ambiguous' }]);
    const one = await refusals('Organisme;Montant;Montant\nA;10;20\nB;30;40');
    expect(one).toMatchObject([{ code: 'role-ambiguous', args: { role: 'amount' } }]);
  });
});

describe('amounts in a column of debits and one of credits', () => {
  it.each(['DT;CR', 'Débit;Crédit', 'Montant DT;Montant CR'])('are refused: %s', async (names) => {
    const [debit, credit] = names.split(';');
    const text = `Organisme;${names}\nA;100000,00;\nB;50000,00;\nB;;5000,00`;
    expect(await refusals(text)).toMatchObject([{ code: 'columns-sided', args: { debit, credit } }]);
    // A person who names one of them has chosen.
    expect(await refusals(text, { map: { amount: debit ?? '' } })).toEqual([]);
  });
});
