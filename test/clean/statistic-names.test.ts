import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { summaryLabel } from '../../src/clean/totals.ts';
import { tableFrom } from '../support/table.ts';

async function read(...rows: string[]) {
  const text = `Organisme;Région;Montant\nAlpha;Laval;1000\nBêta;Estrie;2000\nGamma;Laval;3000,50\n${rows.join('\n')}\n`;
  const { ledger, issues } = await clean([{ table: tableFrom(text) }], {});
  const told = issues.some(({ code }) => code === 'name-of-nobody');
  return [ledger.accepted, ledger.amountAccepted, told];
}

describe('a row under a label of statistics that may be a name', () => {
  it.each([
    ['Max;;3000,50', 'Max;;3000,51'],
    ['Minimum;;1000', 'Minimum;;1000,01'],
    ['N;;3', 'N;;4'],
    ['Range;;2000,50', 'Range;;2000'],
  ])(
    'is one where its figure is that statistic of the rows above, else a record that is told: %s',
    async (row, record) => {
      expect(await read(row)).toEqual([3, '6000.50', false]);
      const amount = Number(record.split(';')[2]!.replace(',', '.'));
      expect(await read(record)).toEqual([4, (6000.5 + amount).toFixed(2), true]);
    },
  );

  it('is one beneath a total, whatever its figure, and after other statistics', async () => {
    expect(await read('Total;;6000,50', 'Max;;4000')).toEqual([3, '6000.50', false]);
    expect(await read('Moyenne;;2000,17', 'Max;;3000,50', 'Min;;1000')).toEqual([3, '6000.50', false]);
  });

  it('is a record where it says only which one, or of what kind', async () => {
    for (const name of ['Premier', 'First', 'Standard', '2e']) expect(summaryLabel(name), name).toBe(false);
    for (const name of [
      'Premier quartile',
      '1st decile',
      'Écart type',
      'Standard deviation',
      'Moyenne simple',
    ])
      expect(summaryLabel(name), name).toBe(true);
    expect(await read('Premier;;500')).toEqual([4, '6500.50', false]);
  });
});
