import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { tableFrom } from '../support/table.ts';

/** What is said of a file, by rows as by columns of codes. */
async function told(text: string, options: CleanOptions = {}): Promise<unknown[]> {
  const said = (tables: Parameters<typeof clean>[0]) =>
    clean(tables, options).then(
      ({ issues }) => issues,
      (error: unknown) => (error instanceof Refusal ? error.issues : [error]),
    );
  const byRows = await said([{ table: tableFrom(text, 'a.csv') }]);
  const byCodes = await said([{ table: await openTable(bytesSource('a.csv', Buffer.from(text))) }]);
  expect(byCodes).toEqual(byRows);
  return [...byRows];
}

const amounts = (...cells: readonly string[]) =>
  `Organisme;Montant\n${cells.map((cell, i) => `Maison ${i};${cell}`).join('\n')}`;

describe('amounts marked DT among debits and credits', () => {
  it.each([
    [['100,00 DT', '50,00 DT', '5,00 CR'], { debits: 2, others: 1, example: '5,00 CR' }],
    [['100,00 CR', '50,00 CR', '5,00 DT'], { debits: 1, others: 2, example: '100,00 CR' }],
    [['DT 100,00', 'CT 5,00'], { debits: 1, others: 1, example: 'CT 5,00' }],
  ])('are refused: %s', async (cells, args) => {
    expect(await told(amounts(...cells))).toMatchObject([
      { code: 'amounts-sided', args: { column: 'Montant', ...args }, level: 'error' },
    ]);
  });

  it('are dinars by themselves', async () => {
    expect(await told(amounts('100,00 DT', '50,00 DT', '5,00 DT'))).toEqual([]);
  });
});

const rows = (header: string, ...sides: readonly string[]) =>
  `Organisme;Montant;${header}\n${sides.map((side, i) => `Maison ${i};${(i + 1) * 100};${side}`).join('\n')}`;

describe('a column of sides', () => {
  it.each([
    ['Sens', 'D', 'C'],
    ['DT/CR', 'DT', 'CT'],
    ['Type', 'Débit', 'Crédit'],
    ['Type d’écriture', 'C', 'D'],
    ['Nature de l’opération', 'D', 'C'],
    ['Écriture', 'crédit', 'DÉBIT'],
  ])('is said beside amounts without a sign: %s', async (column, main, other) => {
    const issues = await told(rows(column, main, main, other, main));
    expect(issues).toMatchObject([
      { code: 'sides-unsigned', args: { column, main, other, rows: 1 }, level: 'warning', count: 1 },
    ]);
    expect(await told(rows(column, main, main, other, main), { where: [{ column, value: main }] })).toEqual(
      [],
    );
  });

  it('is not where amounts bear their sign, all are of one side, or letters say something else', async () => {
    expect(await told(rows('Sens', 'D', 'D', 'C').replace('300', '-300'))).toEqual([]);
    expect(await told(rows('Sens', 'D', 'D', 'D'))).toEqual([]);
    // The rows of the other side come last, with their sign.
    const sorted = [...Array<string>(900).fill('C'), ...Array<string>(20).fill('D')];
    const late = rows('Sens', ...sorted);
    expect(await told(late)).toMatchObject([{ code: 'sides-unsigned', args: { rows: 20 } }]);
    for (const taken of ['-92000', '(92 000,00)', '-92 000,00 $', '92000-'])
      expect([taken, await told(late.replace(';92000;', `;${taken};`))]).toEqual([taken, []]);
    expect(await told(rows('Axe', 'D', 'C', 'D'))).toEqual([]);
    expect(await told(rows('Type', 'C', 'D', 'B'))).toEqual([]);
    // Classes of organisations, of which two stand in the file.
    expect(await told(rows('Type', 'C', 'D', 'C'))).toEqual([]);
    expect(await told(rows('Nature', 'D', 'C', 'D'))).toEqual([]);
  });
});
