import { describe, expect, it } from 'vitest';
import { MAX_FIELD } from '../../src/read/limits.ts';
import { cellsOf, problemsOf, read } from './helpers.ts';

describe('quotes', () => {
  it('inside a field that is not quoted are text', async () => {
    const reading = await read(
      'Nom;Montant\nMaison "Le Refuge";1\nAuberge 5" de neige;2\n"Abri ""Le Nid""";3\n',
    );
    expect(cellsOf(reading)).toEqual([
      ['Maison "Le Refuge"', '1'],
      ['Auberge 5" de neige', '2'],
      ['Abri "Le Nid"', '3'],
    ]);
    expect(problemsOf(reading)).toEqual([]);
  });

  it('escaped by backslashes are read so where the file shows it', async () => {
    const reading = await read('Nom,Montant\n"Abri \\"Le Nid\\", ville",3\n"C:\\\\dossier",4\n');
    expect(cellsOf(reading)).toEqual([
      ['Abri "Le Nid", ville', '3'],
      ['C:\\dossier', '4'],
    ]);
  });

  it('a backslash is a letter like any other elsewhere', async () => {
    expect(cellsOf(await read('Nom,Montant\n"C:\\dossier\\",4\n"x",5\n'))).toEqual([
      ['C:\\dossier\\', '4'],
      ['x', '5'],
    ]);
  });

  it('followed by text cost their own line only', async () => {
    const reading = await read('Nom;Région;Montant\nA;x;1\n"Le "Nid" inc.";x;2\nB;x;3\n');
    expect(problemsOf(reading)).toEqual([[3, 'row-quote']]);
    expect(reading.rows[1]?.cells).toEqual(['"Le "Nid" inc."', 'x', '2']);
    expect(cellsOf(reading)).toHaveLength(3);
  });

  it('opened and never closed cost their own line, not the rest of the file', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Organisme ${i};Laval;${i}`);
    rows[100] = '"Organisme 100;Laval;100';
    const reading = await read(`Nom;Région;Montant\n${rows.join('\n')}\n`);
    expect(problemsOf(reading)).toEqual([[102, 'row-quote']]);
    expect(reading.rows).toHaveLength(5000);
    expect(reading.rows[4999]).toEqual({ line: 5001, cells: ['Organisme 4999', 'Laval', '4999'] });
  });

  it.each([
    ['in the first record', 0],
    ['further down', 2],
  ])('around a cell that is too long, %s, are not what is wrong with its row', async (_, at) => {
    const rows = ['A;x;1', 'B;x;2', 'C;x;3'];
    rows[at] = `L;"${'x'.repeat(MAX_FIELD + 1)}";9`;
    const reading = await read(`Nom;Note;Montant\n${rows.join('\n')}\n`);
    expect(problemsOf(reading)).toEqual([[at + 2, 'row-oversize']]);
    expect(reading.rows).toHaveLength(3);
    rows[at] = `L;"${'x'.repeat(MAX_FIELD - 1)}";9`;
    expect(problemsOf(await read(`Nom;Note;Montant\n${rows.join('\n')}\n`))).toEqual([]);
  });

  it('around a megabyte of lines are rather two stray ones', async () => {
    const long = `${'x'.repeat(99)}\n`.repeat(11_000);
    const reading = await read(`Nom;Note;Montant\nA;x;1\nL;"${long}";9\nB;x;2\n`);
    expect(problemsOf(reading)[0]).toEqual([3, 'row-quote']);
  });

  it('opened on one line and closed on a later one do not swallow the rows between', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `Organisme ${i};Laval;${i}`);
    rows[100] = 'Organisme 100;"Laval;100';
    rows[300] = 'Organisme 300;Laval";300';
    const reading = await read(`Nom;Région;Montant\n${rows.join('\n')}\n`);
    expect(reading.rows).toHaveLength(400);
    expect(problemsOf(reading)).toEqual([[102, 'row-quote']]);
    expect(reading.rows[300]?.cells).toEqual(['Organisme 300', 'Laval"', '300']);
  });

  it('around two rows of a table do not make one of them', async () => {
    const reading = await read('Nom;Région;Montant\nZ;x;9\nA;"Laval;100\nB;Laval";200\nC;x;3\n');
    expect(reading.rows.map((row) => row.cells.at(-1))).toEqual(['9', '100', '200', '3']);
    expect(problemsOf(reading)).toEqual([[3, 'row-quote']]);
  });

  it('around an address of two lines with commas do', async () => {
    const reading = await read(
      'Nom,Adresse,Montant\nA,"1, rue X\nLaval, Québec",100\nB,"2, rue Y\nLévis, Québec",5\n',
    );
    expect(reading.rows).toEqual([
      { line: 2, cells: ['A', '1, rue X\nLaval, Québec', '100'] },
      { line: 4, cells: ['B', '2, rue Y\nLévis, Québec', '5'] },
    ]);
  });

  it('in the header do not hide the table', async () => {
    const reading = await read('Nom;"Montant\nA;1\nB;2\nC;3\n');
    expect(reading.rows.length).toBeGreaterThanOrEqual(3);
  });

  it('with blanks between them and the delimiters are read so where the file shows it', async () => {
    const text = 'Nom, "Adresse", Montant\nA, "1, rue X" , 100\nB, "2, rue ""Y""\nLaval", 200\n';
    const reading = await read(text);
    expect(reading.facts.header).toEqual(['Nom', 'Adresse', 'Montant']);
    expect(reading.rows).toEqual([
      { line: 2, cells: ['A', '1, rue X', '100'] },
      { line: 3, cells: ['B', '2, rue "Y"\nLaval', '200'] },
    ]);
  });

  it('after a comma in running text are text', async () => {
    const reading = await read('Nom;Montant\nAbri, "Le Nid";1\nAuberge; "Le Coin" de nuit;2\n');
    expect(reading.rows[0]?.cells).toEqual(['Abri, "Le Nid"', '1']);
    expect(reading.rows[1]).toMatchObject({ problem: 'row-long' });
  });
});
