import { describe, expect, it } from 'vitest';
import { cellsOf, read } from './helpers.ts';

const ROWS = ['Maison A,Estrie,1500.25', 'Centre B,Laval,2000.50', 'Club C,Laval,300.00'];

describe('shapes of published exports', () => {
  it('finds the header below comments and pairs of metadata that nearly fill a narrow table', async () => {
    const comments = '# Source: portal\n# Generated 2021-02-03, 3 rows\n';
    const commented = await read(`${comments}organisation,region,amount\n${ROWS.join('\n')}\n`);
    expect(commented.facts).toMatchObject({
      headerLine: { value: 3 },
      header: ['organisation', 'region', 'amount'],
    });
    const pairs = await read(
      `Report:,Grants awarded\nDate:,2020-01-01\nOrganisation,Region,Amount\n${ROWS.join('\n')}\n`,
    );
    expect(pairs.facts.headerLine.value).toBe(3);
    expect(cellsOf(pairs)).toHaveLength(3);
  });

  it('keeps a header that leaves a column of numbers without a name', async () => {
    const indexed = await read(',Organisme,Région,Montant\n0,A,Estrie,1\n1,B,Laval,2\n2,C,Laval,3\n');
    expect(indexed.facts).toMatchObject({
      headerLine: { value: 1 },
      header: ['', 'Organisme', 'Région', 'Montant'],
    });
  });

  it('takes years for names of columns though an amount happens to look like one', async () => {
    const { facts } = await read('Organisme;2018;2019\nA;1500;2000\nB;80;1950\nC;7000;12\nD;1;3\nE;400;5\n');
    expect(facts.header).toEqual(['Organisme', '2018', '2019']);
    const headless = await read('A;2018;150\nB;2019;80\nC;2018;7000\n');
    expect(headless.facts.headerLine.value).toBeNull();
  });

  it.each([
    ['Organisme;2022\nMaison A;2000\n', 1],
    ['Nom de l’organisme;2021;2022\nMaison A;2000;2010\n', 1],
    ['Organisme,Région,2022\nMaison A,Laval,2000\nCentre B,Estrie,3000\n', 1],
    // Nothing says that these are names; and the second names a kind, which the rows below repeat.
    ['Maison A;Laval;2022\nCentre B;Estrie;2000\n', null],
    ['Maison A;Association;2022\nCentre B;Association;2000\nClub C;Association;2001\n', null],
  ])(
    'takes a year over a few amounts that look like years for a name where a word beside it names a column: %j',
    async (text, line) => {
      expect((await read(text)).facts.headerLine.value).toBe(line);
    },
  );

  it('does not take the signs of a text repeated on every row for the delimiter', async () => {
    const rows = ROWS.map((row) => `${row},"a; b; c, d; e"`);
    const { facts } = await read(`Organisation,Region,Amount,Purpose\n${rows.join('\n')}\n`);
    expect(facts.delimiter?.value).toBe(',');
  });

  it('reads the text of cells guarded against spreadsheets', async () => {
    const reading = await read(
      '="Nr";="Empfänger";="Betrag"\n="0042";="Verein A";="1.234,50"\n="0043";="B";="2,00"\n',
    );
    expect(reading.facts.header).toEqual(['Nr', 'Empfänger', 'Betrag']);
    expect(cellsOf(reading)).toEqual([
      ['0042', 'Verein A', '1.234,50'],
      ['0043', 'B', '2,00'],
    ]);
    // A formula is not a text.
    expect(cellsOf(await read('a;b\n="x"&"y";1\n="z";2\n'))).toEqual([
      ['="x"&"y"', '1'],
      ['z', '2'],
    ]);
  });

  it('reads a table whose lines stand in quotes whole', async () => {
    const lines = ['Organisme,Montant', '"Le ""Refuge"", inc.",1500.25', 'B,2.00'];
    const whole = await read(`${lines.map((line) => `"${line.replaceAll('"', '""')}"`).join('\r\n')}\r\n`);
    expect(whole.facts.header).toEqual(['Organisme', 'Montant']);
    expect(cellsOf(whole)).toEqual([
      ['Le "Refuge", inc.', '1500.25'],
      ['B', '2.00'],
    ]);
    // Only the lines that hold quotes are wrapped when a spreadsheet saves them.
    const some = await read(
      'Organisme,Région,Montant\nA,Laval,1\n"B,""Estrie, est"",2"\nC,Laval,3\n"une note, seule"\n',
    );
    expect(some.rows.map(({ cells, problem }) => problem ?? cells)).toEqual([
      ['A', 'Laval', '1'],
      ['B', 'Estrie, est', '2'],
      ['C', 'Laval', '3'],
      'row-short',
    ]);
  });
});
