import { describe, expect, it } from 'vitest';
import { cellsOf, linesOf, read } from './helpers.ts';

describe('a table of few rows', () => {
  it('is not outnumbered by its titles and notes', async () => {
    const { facts, rows } = await read(
      'Financement 2023-2024\nExtraction\nOrganisme,Région,Montant\nA,Estrie,1\nB,Laval,2\nSource : x\n* provisoire\nFin\n',
    );
    expect(facts.headerLine.value).toBe(3);
    expect(rows).toHaveLength(5);
  });
});

describe('header', () => {
  it('is the first line of a plain table', async () => {
    const { facts } = await read('Nom;Montant\nA;1\n');
    expect(facts.headerLine).toEqual({
      value: 1,
      source: 'found',
      because: { code: 'header-first-line', args: {} },
    });
    expect(facts.preamble).toEqual([]);
  });

  it('is found below title lines, padded or not, which are kept as they stand', async () => {
    const reading = await read(
      'Programme de soutien aux organismes communautaires;;;\r\n"Exercice 2023-2024";;;\r\n\r\n' +
        'Organisme;Région;Secteur;Montant\r\nA;Laval;Famille;1 234,56 $\r\nB;Laval;Jeunes;2 000,00 $\r\n',
    );
    expect(reading.facts.headerLine).toMatchObject({
      value: 4,
      because: { code: 'header-below-preamble', args: { skipped: 2 } },
    });
    expect(reading.facts.preamble).toEqual([
      { line: 1, text: 'Programme de soutien aux organismes communautaires' },
      { line: 2, text: 'Exercice 2023-2024' },
    ]);
    expect(linesOf(reading)).toEqual([5, 6]);
  });

  it('may hold line breaks; rows are counted from the line after it', async () => {
    const reading = await read('"Nom de\nl’organisme";"Montant\n($)"\nA;1\n');
    expect(reading.facts.header).toEqual(['Nom de\nl’organisme', 'Montant\n($)']);
    expect(reading.rows).toEqual([{ line: 4, cells: ['A', '1'] }]);
  });

  it('may name columns by fiscal years', async () => {
    const { facts } = await read('Région;2021-2022;2022-2023;2023\nLaval;10 000;20 000;30 000\n');
    expect(facts.header).toEqual(['Région', '2021-2022', '2022-2023', '2023']);
  });

  it('keeps duplicate and blank names; a blank last column without a cell goes', async () => {
    const { facts } = await read('Nom;;Région;Région;Montant;\nA;x;Laval;13;1;\nB;y;Laval;13;2;\n');
    expect(facts.header).toEqual(['Nom', '', 'Région', 'Région', 'Montant']);
  });

  it('is absent when the user says so: columns are called by number', async () => {
    const reading = await read('A;Laval;1\nB;Laval;2\n', { header: false });
    expect(reading.facts.header).toEqual(['#1', '#2', '#3']);
    expect(reading.facts.headerLine).toEqual({
      value: null,
      source: 'given',
      because: { code: 'given-by-flag', args: { flag: '--no-header' } },
    });
    expect(cellsOf(reading)).toEqual([
      ['A', 'Laval', '1'],
      ['B', 'Laval', '2'],
    ]);
  });

  it('is absent: a first row with few cells is a row, a title is not', async () => {
    const sparse = await read('A;;;\nB;Laval;x;2\nC;Laval;y;3\n', { header: false });
    expect(sparse.facts.preamble).toEqual([{ line: 1, text: 'A' }]);
    const pair = await read('A;;;1\nB;Laval;x;2\nC;Laval;y;3\n', { header: false });
    expect(linesOf(pair)).toEqual([1, 2, 3]);
  });

  it('is not made of a row of data: the tool says that it found none', async () => {
    const reading = await read(
      'Le Phare;Laval;1 000 $\nLa Relance;Outaouais;2 000 $\nLe Relais;Estrie;3 000 $\n',
    );
    expect(reading.facts.headerLine).toMatchObject({ value: null, because: { code: 'header-not-found' } });
    expect(reading.rows).toHaveLength(3);
    expect(reading.issues.map((issue) => issue.code)).toEqual(['header-absent']);
  });

  it('is not a textual row in the midst of data', async () => {
    const reading = await read(
      'Le Phare;Laval;1 000\nLa Relance;Outaouais;n.d.\nLe Relais;Estrie;3 000\nX;Y;4\n',
    );
    expect(reading.facts.headerLine.value).toBeNull();
    expect(reading.rows).toHaveLength(4);
  });

  it('spans two lines where groups stand over names', async () => {
    const reading = await read(
      'Organisme;Région;2022-2023;;2023-2024;\n;;Mission;Projet;Mission;Projet\nA;Laval;1;2;3;4\nB;Laval;5;6;7;8\n',
    );
    expect(reading.facts.header).toEqual([
      'Organisme',
      'Région',
      '2022-2023 / Mission',
      '2022-2023 / Projet',
      '2023-2024 / Mission',
      '2023-2024 / Projet',
    ]);
    expect(reading.facts.headerLine).toMatchObject({ value: 2, because: { code: 'header-two-lines' } });
    expect(linesOf(reading)).toEqual([3, 4]);
  });

  it.each(['(1);(2);(3)', '1;2;3', '1.;2.;3.', '(a);(b);(c)', 'A);B);C)'])(
    'has the row that numbers its columns beneath it: %s',
    async (numbers) => {
      const reading = await read(`Organisme;Région;Montant\n${numbers}\nAlpha;Laval;10\nBravo;Estrie;20\n`);
      expect(reading.facts.header).toEqual(['Organisme', 'Région', 'Montant']);
      expect(reading.facts.headerLine).toMatchObject({ value: 2, because: { code: 'header-two-lines' } });
      expect(linesOf(reading)).toEqual([3, 4]);
    },
  );

  it.each(['1;2;3', 'A;B;C', '1;2;4', '(1);2;3', '1;;3', '2;1;3'])(
    'has no such row in a record of a table of codes: %s',
    async (record) => {
      const reading = await read(`Organisme;Région;Montant\n${record}\n7;6;10\n8;13;20\n`);
      expect(linesOf(reading)).toEqual([2, 3, 4]);
    },
  );

  it('spans two lines whose last group leaves its blanks out', async () => {
    const reading = await read(
      'Organisme;Région;Montant\n;;2022-2023;2023-2024\nA;Laval;10;20\nB;Laval;30;40\n',
    );
    expect(reading.facts.header).toEqual([
      'Organisme',
      'Région',
      'Montant / 2022-2023',
      'Montant / 2023-2024',
    ]);
    expect(linesOf(reading)).toEqual([3, 4]);
    // Longer than the rows below: a row of text, and no line of names.
    const short = await read('Organisme;Région;Montant\n;;x;y\nA;Laval;10\nB;Laval;30\n');
    expect(short.facts.header).toEqual(['Organisme', 'Région', 'Montant']);
  });

  it('takes the line above it in when that tells equal names apart', async () => {
    const { facts } = await read(
      'Tableau 3;;;;;\n;;2022-2023;;2023-2024;\nOrganisme;Région;Mission;Projet;Mission;Projet\nA;Laval;1;2;3;4\n',
    );
    expect(facts.header.slice(2)).toEqual([
      '2022-2023 / Mission',
      '2022-2023 / Projet',
      '2023-2024 / Mission',
      '2023-2024 / Projet',
    ]);
    expect(facts.preamble).toEqual([{ line: 1, text: 'Tableau 3' }]);
  });

  it('does not take a first row of text for a second line of names', async () => {
    const reading = await read('Nom;Région;Montant\nA;Laval;n.d.\nB;Laval;2\n');
    expect(reading.facts.headerLine.value).toBe(1);
    expect(reading.rows).toHaveLength(2);
  });

  it('does not take a row of text below a column without a name for a second line', async () => {
    const reading = await read(';Organisme;Montant\na1;A;n.d.\na2;B;2\na3;C;3\n');
    expect(reading.facts.headerLine.value).toBe(1);
    expect(reading.rows).toHaveLength(3);
  });

  it('is found after a block of metadata that a blank line sets apart', async () => {
    const reading = await read('Ministère;MSSS\nExercice;2023-2024\n\nOrganisme;Montant\nA;1\nB;2\n');
    expect(reading.facts.headerLine.value).toBe(4);
    expect(reading.facts.header).toEqual(['Organisme', 'Montant']);
    expect(linesOf(reading)).toEqual([5, 6]);
  });

  it('may name columns by dates', async () => {
    const { facts } = await read('Organisme;31/03/2023;31/03/2024\nA;1;2\nB;3;4\n');
    expect(facts.headerLine.value).toBe(1);
  });

  it('is not a row that holds a date among dates', async () => {
    const { facts } = await read('Le Phare;Laval;2023-04-01\nLe Nid;Laval;2023-05-01\n');
    expect(facts.headerLine.value).toBeNull();
  });
});
