import { describe, expect, it } from 'vitest';
import { cellsOf, linesOf, problemsOf, read, refusalOf, refusedIssues } from './helpers.ts';
import { type TestSheet, xlsx } from './xlsx.ts';

const TABLE: TestSheet = {
  name: 'PSOC 2023-2024',
  rows: {
    1: ['Soutien à la mission globale'],
    2: ['Exercice 2023-2024'],
    4: ['Organisme', 'Région', 'Montant', 'Depuis', 'Actif', 'Note'],
    5: ['L’Écluse', 'Capitale-Nationale', { money: 123456.78 }, { date: 45017 }, true, null],
    6: ['Le Phare & Cie', '04', 1.73e7, { date: 45017.75 }, false, { error: '#REF!' }],
    8: ['Total', null, 17423456.78],
  },
  merged: ['A1:F1', 'A2:F2'],
};
const NOTES: TestSheet = {
  name: 'À lire',
  rows: { 1: ['Ce fichier présente'], 3: ['les montants versés.'] },
};
const OTHER: TestSheet = { name: '2022', rows: { 1: ['Organisme', 'Montant'], 2: ['A', 1] } };

describe('a workbook', () => {
  it('is read with typed cells, its header found at depth, lines being row numbers', async () => {
    const reading = await read(xlsx([TABLE]), { name: 'psoc.xlsx' });
    expect(reading.facts).toMatchObject({
      format: 'xlsx',
      delimiter: null,
      lineEnd: null,
      sheet: { value: 'PSOC 2023-2024', because: { code: 'sheet-only' } },
      headerLine: { value: 4, because: { code: 'header-below-preamble', args: { skipped: 2 } } },
      header: ['Organisme', 'Région', 'Montant', 'Depuis', 'Actif', 'Note'],
      preamble: [
        { line: 1, text: 'Soutien à la mission globale' },
        { line: 2, text: 'Exercice 2023-2024' },
      ],
    });
    // Serial 45017 is 2023-04-01 (45017 days after 1899-12-30); .75 is six in the evening.
    expect(reading.rows).toEqual([
      { line: 5, cells: ['L’Écluse', 'Capitale-Nationale', 123456.78, '2023-04-01', 'TRUE', ''] },
      { line: 6, cells: ['Le Phare & Cie', '04', 1.73e7, '2023-04-01T18:00:00', 'FALSE', '#REF!'] },
      { line: 8, cells: ['Total', '', 17423456.78, '', '', ''] },
    ]);
    expect(reading.issues).toEqual([]);
  });

  it('is known by its bytes whatever its name, also inside gzip', async () => {
    const reading = await read(xlsx([OTHER]), { name: 'export.csv' });
    expect(reading.rows).toEqual([{ line: 2, cells: ['A', 1] }]);
    expect(reading.issues).toEqual([
      {
        code: 'file-name-misleads',
        args: { file: 'export.csv', extension: 'csv', found: 'xlsx' },
        level: 'note',
      },
    ]);
  });

  it('of several sheets: the first that holds a table is taken, and the others are named', async () => {
    const reading = await read(xlsx([NOTES, { name: 'Vide', rows: {} }, TABLE, OTHER]), { name: 'a.xlsx' });
    expect(reading.facts.sheet).toEqual({
      value: 'PSOC 2023-2024',
      source: 'found',
      because: { code: 'sheet-first-table', args: { sheets: 3 } },
    });
    expect(reading.issues).toEqual([
      {
        code: 'sheet-chosen',
        args: { file: 'a.xlsx', sheet: 'PSOC 2023-2024', others: ['À lire', '2022'] },
        level: 'warning',
        count: 2,
      },
    ]);
  });

  it.each([
    ['2022', '2022'],
    ['psoc 2023-2024', 'PSOC 2023-2024'],
    ['2', 'PSOC 2023-2024'],
  ])('--sheet %s takes sheet %s', async (sheet, name) => {
    const { facts, issues } = await read(xlsx([NOTES, TABLE, OTHER]), { sheet, name: 'a.xlsx' });
    expect(facts.sheet).toMatchObject({ value: name, source: 'given' });
    expect(issues).toEqual([]);
  });

  it('without the sheet asked for is refused, its sheets named', async () => {
    const [issue] = await refusedIssues(read(xlsx([NOTES, TABLE]), { sheet: '2025' }));
    expect(issue).toMatchObject({
      code: 'sheet-missing',
      args: { sheet: '2025', sheets: ['À lire', 'PSOC 2023-2024'] },
    });
  });

  it('keeps inline strings and spaces as they stand', async () => {
    const reading = await read(
      xlsx([{ name: 'a', rows: { 1: ['Nom ', 'Montant'], 2: [{ inline: 'Abri' }, ' 12 '] } }]),
    );
    expect(reading.facts.header).toEqual(['Nom ', 'Montant']);
    expect(cellsOf(reading)).toEqual([['Abri', ' 12 ']]);
  });

  it('with a note far to the right still has its header found', async () => {
    const far: (string | null)[] = ['C', 'Laval', '3', ...Array<null>(20).fill(null), 'note'];
    const reading = await read(
      xlsx([
        { name: 'a', rows: { 1: ['Nom', 'Région', 'Montant'], 2: ['A', 'x', 1], 3: ['B', 'y', 2], 4: far } },
      ]),
    );
    expect(reading.facts.header).toEqual(['Nom', 'Région', 'Montant', ...Array<string>(21).fill('')]);
    expect(reading.rows[2]?.cells.slice(0, 3)).toEqual(['C', 'Laval', '3']);
    expect(problemsOf(reading)).toEqual([]);
    expect(linesOf(reading)).toEqual([2, 3, 4]);
  });

  it('without header takes columns by number', async () => {
    const reading = await read(xlsx([{ name: 'a', rows: { 1: ['A', 1], 2: ['B', 2] } }]), { header: false });
    expect(reading.facts.header).toEqual(['#1', '#2']);
    expect(reading.rows).toHaveLength(2);
  });

  it('with typed cells that have no value, or styles that it lacks, is read all the same', async () => {
    const cells = '<c r="A2" t="s"/><c r="B2" t="str"><f>A1&amp;""</f></c><c r="C2" s="0"><v>5</v></c>';
    const names = ['Nom', 'Note', 'Montant'].map(
      (name, i) => `<c r="${'ABC'[i]}1" t="str"><v>${name}</v></c>`,
    );
    const sheet = `<worksheet><sheetData><row r="1">${names.join('')}</row><row r="2">${cells}</row></sheetData></worksheet>`;
    const bytes = xlsx([TABLE], { 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': null });
    expect((await read(bytes)).rows).toEqual([{ line: 2, cells: ['', '', 5] }]);
  });

  it('that is empty, or has a header only, is refused', async () => {
    expect(await refusalOf(read(xlsx([{ name: 'a', rows: {} }])))).toEqual(['file-empty']);
    expect(await refusalOf(read(xlsx([{ name: 'a', rows: { 3: ['Nom', 'Montant'] } }])))).toEqual([
      'file-header-only',
    ]);
  });

  it('that breaks off or does not hold together is refused as damaged', async () => {
    const whole = xlsx([TABLE]);
    expect(await refusalOf(read(whole.subarray(0, whole.length - 100)))).toEqual(['file-damaged']);
    expect(await refusedIssues(read(xlsx([TABLE], { 'xl/workbook.xml': '<workbook>' })))).toMatchObject([
      { code: 'workbook-damaged', args: { part: 'xl/workbook.xml', fault: 'xml' } },
    ]);
  });

  it.each(['A999999999', 'ZZZZZZZ1'])(
    'with a cell at %s, beyond any sheet, is refused at once',
    async (at) => {
      const sheet = `<worksheet><sheetData><row><c r="${at}"><v>1</v></c></row></sheetData></worksheet>`;
      expect(await refusedIssues(read(xlsx([TABLE], { 'xl/worksheets/sheet1.xml': sheet })))).toMatchObject([
        { code: 'workbook-damaged', args: { fault: 'address', at } },
      ]);
    },
  );
});

describe('a zip bomb', () => {
  const SIZE = 1_234_567;

  /** A workbook with a sheet of SIZE bytes that declares another size, locally and in the directory. */
  function declaring(size: number): Uint8Array {
    const bytes = xlsx([TABLE], { 'xl/worksheets/sheet1.xml': ' '.repeat(SIZE) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let patched = 0;
    for (let i = 0; i + 4 <= bytes.length; i++) {
      if (view.getUint32(i, true) !== SIZE) continue;
      view.setUint32(i, size, true);
      patched++;
    }
    expect(patched).toBeGreaterThan(0);
    return bytes;
  }

  it('is refused by the size it declares, before it is unpacked', async () => {
    const before = process.memoryUsage().rss;
    expect(await refusalOf(read(declaring(600 * 1024 * 1024), { name: 'bomb.xlsx' }))).toEqual([
      'file-expands',
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('that lies about its size fills no more than it declares', async () => {
    expect(await refusedIssues(read(declaring(100)))).toMatchObject([
      { code: 'workbook-damaged', args: { part: 'xl/worksheets/sheet1.xml', fault: 'archive' } },
    ]);
  });
});
