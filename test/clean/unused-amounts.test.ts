import { describe, expect, it } from 'vitest';
import { amountColumns } from '../../src/clean/amount-columns.ts';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { unusedAmounts } from '../../src/clean/unused-amounts.ts';
import { tableFrom } from '../support/table.ts';

async function unused(text: string, options: CleanOptions = {}) {
  const table = tableFrom(text);
  const issues = await unusedAmounts([table], await clean([{ table }], options));
  return issues.map(({ args }) => args);
}

describe('columns of amounts that play no role', () => {
  it('are listed with the exact sum of the records, totals and notes left out', async () => {
    const text = `
      Organisme;Montant demandé;Montant accordé;Frais (k$)
      A;1 000,10;500;1,5
      B;2 000,20;600;2,25
      C;3 000,30;700;n.d.
      Total;6 000,60;1800;3,75`;
    expect(await unused(text, { map: { amount: 'Montant accordé' } })).toEqual([
      {
        column: 'Montant demandé',
        sum: '6000.60',
        amounts: 3,
        examples: ['1 000,10', '2 000,20', '3 000,30'],
      },
      { column: 'Frais (k$)', sum: '3750.00', amounts: 2, examples: ['1,5', '2,25', 'n.d.'] },
    ]);
  });

  it('are none where every amount is used', async () => {
    expect(await unused('Organisme;Montant;Plancher\nA;1000;900\nB;2000;900')).toEqual([]);
    // The only column of amounts is called by its year.
    expect(await unused('Organisme;2022\nA;5000\nB;300')).toEqual([]);
  });

  it('are not numbers, codes, years, counts, places, dates', () => {
    const header =
      'NEQ;Téléphone;Année;Nombre de membres;Code postal;Latitude;Date;Pourcentage;Rang;Population;Dossier';
    const rows = [
      '1143456789;4181234567;2022;120;10001;46.81;2023-04-01;12,5;1;497819;100234',
      '1143456790;4189876543;2023;350;10002;45.50;2023-05-01;50,0;2;120345;100235',
      '1143456791;5141234567;2024;75;10003;48.43;2023-06-01;7,25;3;98000;100236',
    ];
    const whole = rows.map((row, i) => ({ line: i + 2, cells: row.split(';') }));
    expect(amountColumns(header.split(';'), whole)).toEqual([]);
  });

  it('are not codes that begin like a side of an account, and are where some of them bear one', () => {
    const column = (...cells: string[]) =>
      amountColumns(
        ['Poste'],
        cells.map((cell, i) => ({ line: i + 2, cells: [cell] })),
      ).map(({ at }) => at);
    expect(column('DB-001', 'CT-104', 'CR-9', '5200', '417')).toEqual([]);
    expect(column('CT 104', 'CT 2050', 'DB 310', '5200', '417')).toEqual([]);
    expect(column('1 200,00', '2 050,00 CR', '310,50', '5 200,00', '417,00 CR')).toEqual([0]);
  });
});
