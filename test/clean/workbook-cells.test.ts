import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { type TestSheet, xlsx } from '../read/xlsx.ts';

async function cleaned(bytes: Uint8Array) {
  const table = await openTable(bytesSource('a.xlsx', bytes));
  return clean([{ table }], { regions: 'free' });
}

const labelsOf = ({ dataset }: Awaited<ReturnType<typeof cleaned>>, role: string) => {
  const column = dataset.labels.get(role);
  return [...(column?.codes ?? [])].map((code) => column?.values[code] ?? null);
};

const HEADER = ['Région', 'Exercice', 'Organisme', 'Montant'];

describe('cells of a workbook', () => {
  it('merged: labels stand on all of their rows, years too; an amount counts once', async () => {
    const sheet: TestSheet = {
      name: 'a',
      rows: {
        1: HEADER,
        2: ['Nord', 2023, 'A', 100],
        3: [null, null, 'B', null],
        4: ['Sud', null, 'C', 300],
      },
      merged: ['A2:A3', 'B2:B4', 'D2:D3'],
    };
    const result = await cleaned(xlsx([sheet]));
    expect(labelsOf(result, 'region')).toEqual(['Nord', 'Sud']);
    expect(labelsOf(result, 'period')).toEqual(['2023', '2023']);
    expect(result.ledger).toMatchObject({
      rows: 3,
      accepted: 2,
      amountAccepted: '400.00',
      reasons: [{ code: 'amount-merged', rows: 1, first: [{ line: 3 }] }],
    });
  });

  it('whose formula failed name nothing: they are blank labels, and said', async () => {
    const sheet: TestSheet = {
      name: 'a',
      rows: {
        1: HEADER,
        2: ['Nord', 2023, 'A', 100],
        3: [{ error: '#N/A' }, 2023, 'B', 200],
        4: ['#NOM?', 2023, 'C', 300],
        5: ['#1 Nord', 2023, 'D', { error: '#DIV/0!' }],
      },
    };
    const result = await cleaned(xlsx([sheet]));
    expect(labelsOf(result, 'region')).toEqual(['Nord', null, null]);
    expect(result.issues).toContainEqual({
      code: 'label-error',
      args: { column: 'Région', cells: 2, examples: ['#N/A', '#NOM?'] },
      level: 'warning',
      count: 2,
      places: [
        { file: 'a.xlsx', line: 3, column: 'Région', value: '#N/A' },
        { file: 'a.xlsx', line: 4, column: 'Région', value: '#NOM?' },
      ],
    });
    expect(result.ledger.reasons).toMatchObject([
      { code: 'amount-unreadable', rows: 1, first: [{ line: 5 }] },
    ]);
  });

  it('whose formula was never worked out are not taken for amounts left blank', async () => {
    const rows = [2, 3].map(
      (r) => `<row r="${r}"><c t="str"><v>A${r}</v></c><c>${r === 2 ? '<f>1+1</f>' : '<v>5</v>'}</c></row>`,
    );
    const part = `<worksheet><sheetData><row r="1"><c t="str"><v>Organisme</v></c><c t="str"><v>Montant</v></c></row>${rows.join('')}</sheetData></worksheet>`;
    const bytes = xlsx([{ name: 'a', rows: {} }], { 'xl/worksheets/sheet1.xml': part });
    expect((await cleaned(bytes)).ledger.reasons).toMatchObject([{ code: 'amount-unworked', rows: 1 }]);
  });
});
