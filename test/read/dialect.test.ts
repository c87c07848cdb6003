import { describe, expect, it } from 'vitest';
import { cellsOf, linesOf, problemsOf, read, refusalOf } from './helpers.ts';

describe('delimiter', () => {
  it.each([',', ';', '\t', '|'])('finds %j', async (delimiter) => {
    const rows = [
      ['Organisme', 'Région', 'Montant'],
      ['Le Phare', 'Laval', '100'],
      ['La Relance', 'Outaouais', '200'],
    ];
    const reading = await read(rows.map((row) => row.join(delimiter)).join('\n'));
    expect(reading.facts.delimiter?.value).toBe(delimiter);
    expect(cellsOf(reading)).toEqual(rows.slice(1));
  });

  it('is not misled by decimal commas, nor by delimiters inside quotes', async () => {
    const reading = await read('Nom;Montant\n"A, B, C";1,50\n"D; E";2,25\n"F";3,75\n');
    expect(reading.facts.delimiter).toEqual({
      value: ';',
      source: 'found',
      because: { code: 'delimiter-found', args: { share: 1, rows: 4, columns: 2 } },
    });
    expect(cellsOf(reading)).toEqual([
      ['A, B, C', '1,50'],
      ['D; E', '2,25'],
      ['F', '3,75'],
    ]);
  });

  it.each([';', '\t'])('%j is not mistaken for the decimal comma of every row', async (delimiter) => {
    for (const amounts of [['1,5'], ['1,5', '2,5', '3,5']]) {
      const names = ['Nom', ...amounts.map((_, i) => `Montant ${i}`)];
      const lines = [names, ...Array.from({ length: 40 }, (_, i) => [`Org ${i}`, ...amounts])];
      const reading = await read(lines.map((cells) => cells.join(delimiter)).join('\n'));
      expect(reading.facts.delimiter?.value).toBe(delimiter);
      expect(cellsOf(reading)).toEqual(lines.slice(1));
    }
  });

  it('is not misled by prose in title and note lines', async () => {
    const text =
      'Programme de soutien, 2023-2024, version révisée\nSource : ministère, mai 2024\n\n' +
      'Organisme;Région;Montant\nA;Laval;1\nB;Laval;2\nC;Laval;3\nNote : montants, en dollars, arrondis\n';
    const reading = await read(text);
    expect(reading.facts.delimiter?.value).toBe(';');
    expect(reading.facts.headerLine.value).toBe(4);
    expect(problemsOf(reading)).toEqual([[8, 'row-short']]);
  });

  it('accepts a single column', async () => {
    const reading = await read('Montant\n100\n200\n');
    expect(reading.facts.delimiter?.because.code).toBe('delimiter-single-column');
    expect(cellsOf(reading)).toEqual([['100'], ['200']]);
  });

  it('does as --delimiter says', async () => {
    const reading = await read('a^b\nx^1\n', { delimiter: '^' });
    expect(cellsOf(reading)).toEqual([['x', '1']]);
    expect(reading.facts.delimiter?.source).toBe('given');
    expect((await read('a\tb\nx\t1\n', { delimiter: 'tab' })).facts.delimiter?.value).toBe('\t');
    expect(await refusalOf(read('a;b\nx;1\n', { delimiter: '"' }))).toEqual(['delimiter-unusable']);
    expect(await refusalOf(read('a;b\nx;1\n', { delimiter: '' }))).toEqual(['delimiter-unusable']);
  });

  it('refuses to choose between two that do equally well', async () => {
    expect(await refusalOf(read('a;x,b\nc;y,d\ne;z,f\n'))).toEqual(['delimiter-unclear']);
  });

  it('takes the sep= line of Excel at its word, and keeps it out of the table', async () => {
    const reading = await read('sep=;\r\nNom;Montant\r\nA;1,5\r\n');
    expect(reading.facts.delimiter).toMatchObject({
      value: ';',
      because: { code: 'delimiter-declared', args: { line: 1 } },
    });
    expect(reading.facts.headerLine.value).toBe(2);
    expect(reading.facts.preamble).toEqual([]);
    expect(reading.rows).toEqual([{ line: 3, cells: ['A', '1,5'] }]);
  });
});

describe('lines', () => {
  it.each([
    ['lf', '\n'],
    ['crlf', '\r\n'],
    ['cr', '\r'],
  ])('counts %s line ends, blank lines and quoted line breaks', async (name, end) => {
    const lines = ['Titre', '', 'Nom;Région;Montant', 'A;"un', 'deux', '', 'trois";1', '', ';;', 'B;x;2'];
    const reading = await read(lines.join(end));
    expect(reading.facts.lineEnd).toBe(name);
    expect(reading.facts.headerLine.value).toBe(3);
    expect(reading.rows).toEqual([
      { line: 4, cells: ['A', 'un\ndeux\n\ntrois', '1'] },
      { line: 10, cells: ['B', 'x', '2'] },
    ]);
  });

  it('reads mixed line ends', async () => {
    const reading = await read('Nom;Montant\r\nA;1\nB;2\rC;3\r\n');
    expect(reading.facts.lineEnd).toBe('mixed');
    expect(linesOf(reading)).toEqual([2, 3, 4]);
  });

  it('gives the first line of each of thousands of records with quoted line breaks', async () => {
    const records = Array.from(
      { length: 20_000 },
      (_, i) => `Organisme ${i},"ligne 1\nligne 2\nligne 3",${i}`,
    );
    const reading = await read(`Nom,Note,Montant\n${records.join('\n')}\n`);
    expect(reading.rows).toHaveLength(20_000);
    expect(reading.rows.every((row, i) => row.line === 2 + 3 * i && row.cells[2] === String(i))).toBe(true);
  });
});

describe('ragged rows', () => {
  it('trims blank cells beyond the header, and marks rows that are too short or too long', async () => {
    const reading = await read(
      'Nom;Région;Montant\nA;x;1;;\nB;y;2\nC;3\nD;y;4;surplus\nE;;\nSource : MSSS\n',
    );
    expect(reading.rows).toEqual([
      { line: 2, cells: ['A', 'x', '1'] },
      { line: 3, cells: ['B', 'y', '2'] },
      { line: 4, cells: ['C', '3'], problem: 'row-short' },
      { line: 5, cells: ['D', 'y', '4', 'surplus'], problem: 'row-long' },
      { line: 6, cells: ['E', '', ''] },
      { line: 7, cells: ['Source : MSSS'], problem: 'row-short' },
    ]);
  });
});
