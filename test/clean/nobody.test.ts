import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { tableFrom } from '../support/table.ts';

async function read(...rows: string[]) {
  const text = `Organisme;Région;Montant\nAlpha;Laval;1000\nBêta;Estrie;2000\n${rows.join('\n')}\n`;
  const { ledger, issues } = await clean([{ table: tableFrom(text) }], {});
  return { ledger, found: issues.filter(({ code }) => code === 'name-of-nobody') };
}

describe('a row under the name of nobody', () => {
  it.each([
    ['Page;1;3', '3003.00'],
    ['Page 2 de 3;Laval;3', '3003.00'],
    ['Population;Laval;439583', '442583.00'],
    ['À déterminer;Laval;500', '3500.00'],
    ['RÉSERVE;Laval;500', '3500.00'],
    ['N/D;Laval;500', '3500.00'],
    ['Autres organismes;Laval;500', '3500.00'],
    ['—;Laval;500', '3500.00'],
    ['?;Laval;500', '3500.00'],
    ['(vide);Laval;500', '3500.00'],
    ['Enveloppe disponible;Laval;500', '3500.00'],
    ['Montant non réparti;Laval;500', '3500.00'],
  ])('is counted, and told: %s', async (row, total) => {
    const { ledger, found } = await read(row);
    expect(ledger).toMatchObject({ accepted: 3, setAside: 0, amountAccepted: total });
    const [name = '', , amount = ''] = row.split(';');
    expect(found).toMatchObject([
      {
        level: 'warning',
        count: 1,
        amount: `${amount}.00`,
        args: { names: [name], records: 1 },
        places: [{ line: 4, column: 'Organisme', value: name }],
      },
    ]);
  });

  it('is told once for all of them, in every region', async () => {
    const { found } = await read('Population;Laval;439583', 'Population;Estrie;522809');
    expect(found).toMatchObject([
      { count: 2, amount: '962392.00', args: { names: ['Population'], records: 2 } },
    ]);
  });

  it('is no organisation that only has such a word in its name, or has a number', async () => {
    const names = [
      'La Réserve',
      'Page blanche',
      'Autres Regards',
      'Diversité',
      'NA',
      'Populations en marche',
      'Organisme 12',
    ];
    expect((await read(...names.map((name) => `${name};Laval;5`))).found).toEqual([]);
    const text = 'Organisme;No organisme;Montant\nAlpha;1;1000\nDivers;2;2000\n';
    const { issues } = await clean([{ table: tableFrom(text) }], {});
    expect(issues.map(({ code }) => code)).not.toContain('name-of-nobody');
  });
});
