import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';

const cleaned = async (text: string) => {
  const table = await openTable(bytesSource('a.csv', new TextEncoder().encode(text)));
  return clean([{ table }], {});
};

describe('a file whose rows are all cut otherwise than its header', () => {
  it('is refused for that, and not for a column that has no cell left', async () => {
    const text =
      'attribuant,beneficiaire,objet,montant,nature\nConseil,A,aide,165 000,00,argent\nConseil,B,aide,25 000,00,argent\n';
    await expect(cleaned(text)).rejects.toMatchObject({
      issues: [
        {
          code: 'rows-ragged',
          args: { file: 'a.csv', columns: 5, line: 2, cells: 6, problem: 'long' },
          places: [{ file: 'a.csv', line: 2 }],
        },
      ],
    });
  });

  it('is read when one row is whole', async () => {
    const text =
      'attribuant,beneficiaire,objet,montant,nature\nConseil,A,aide,165 000,00,argent\nConseil,B,aide,25 000,argent\n';
    const { ledger } = await cleaned(text);
    expect(ledger).toMatchObject({ rows: 2, accepted: 1, setAside: 1, amountAccepted: '25000.00' });
  });
});

describe('a file without a line of names', () => {
  it('is refused for that', async () => {
    await expect(cleaned('A,Estrie,150.25\nB,Laval,200.50\nC,Laval,30.00\n')).rejects.toMatchObject({
      issues: [{ code: 'role-unnamed', args: { role: 'amount', file: 'a.csv', line: 1, columns: 3 } }],
    });
  });
});

describe('a name of several lines', () => {
  it('is offered on one line, and found as it is offered', async () => {
    const text = 'Nom;"Montant\naccordé (1)";"Montant\ndemandé (2)"\nA;250,00;1,00\nB;500,00;2,00\n';
    await expect(cleaned(text)).rejects.toMatchObject({
      issues: [{ args: { candidates: ['Montant accordé (1)', 'Montant demandé (2)'] } }],
    });
    const table = await openTable(bytesSource('a.csv', new TextEncoder().encode(text)));
    const { ledger } = await clean([{ table }], { map: { amount: 'Montant accordé (1)' } });
    expect(ledger.amountAccepted).toBe('750.00');
  });
});
