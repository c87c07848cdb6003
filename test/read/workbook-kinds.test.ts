import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cellsOf, read, refusedIssues } from './helpers.ts';
import { number, ods, row, table, text } from './ods.ts';

const NAMES = row(text('Organisme') + text('Région') + text('Montant') + text('Depuis'));
const date = (iso: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${iso}"><text:p>?</text:p></table:table-cell>`;
const BLANK_REST = '<table:table-cell table:number-columns-repeated="16380"/>';

describe('an OpenDocument spreadsheet', () => {
  it('is read with typed cells, blank rows and columns costing nothing', async () => {
    const rows =
      NAMES +
      row(text('A &amp; B') + text('Laval') + number(12.5) + date('2023-04-01') + BLANK_REST) +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048570"',
      ) +
      row(text('C') + text('') + number(0) + date('2023-04-01T18:30:00.000000000'));
    const reading = await read(ods(table('Données', rows)), { name: 'a.ods' });
    expect(reading.facts).toMatchObject({ format: 'ods', sheet: { value: 'Données' } });
    expect(reading.rows).toEqual([
      { line: 2, cells: ['A & B', 'Laval', 12.5, '2023-04-01'] },
      { line: 1_048_573, cells: ['C', '', 0, '2023-04-01T18:30:00'] },
    ]);
    expect(reading.issues).toEqual([]);
  });

  it('gives cells and rows that repeat as often as they stand', async () => {
    const rows =
      row(text('Nom') + text('Montant') + text('Autre')) +
      row(text('A') + number(5, 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="3"');
    const reading = await read(ods(table('a', rows)), { name: 'a.ods' });
    expect(reading.rows).toEqual([2, 3, 4].map((line) => ({ line, cells: ['A', 5, 5] })));
  });

  it('keeps text as it is shown: runs, spaces, lines, links; not notes nor drawings', async () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Note</text:p></office:annotation>' +
      '<text:p>Le<text:s text:c="2"/><text:span>Phare</text:span></text:p><text:p><text:a>inc.</text:a></text:p>' +
      '<draw:frame><text:p>Logo</text:p></draw:frame></table:table-cell>';
    const error =
      '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/D</text:p></table:table-cell>';
    const flag =
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>';
    const rows = row(text('a') + text('b') + text('c') + text('d')) + row(cell + error + flag + number(1));
    expect(cellsOf(await read(ods(table('a', rows)), { name: 'a.ods' }))).toEqual([
      ['Le  Phare\ninc.', '#N/D', 'TRUE', 1],
    ]);
  });

  it('says what is merged, hidden and never worked out', async () => {
    const covered = '<table:covered-table-cell/>';
    const formula = '<table:table-cell table:formula="of:=1+1"/>';
    const rows =
      row(text('Région') + text('Organisme') + text('Montant')) +
      row(text('Nord', 'table:number-rows-spanned="2"') + text('A') + number(1)) +
      row(covered + text('B') + formula, 'table:visibility="filter"');
    const hidden =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const old = table(
      'Vieux',
      row(text('x') + text('y')) + row(text('z') + number(3)),
      'table:style-name="ta2"',
    );
    const reading = await read(ods(old + table('a', rows), hidden), { name: 'a.ods' });
    expect(cellsOf(reading)).toEqual([
      ['Nord', 'A', 1],
      ['Nord', 'B', ''],
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual([
      'sheets-hidden-unread',
      'rows-hidden',
      'formulas-unworked',
      'cells-merged',
    ]);
  });

  it('says which columns are hidden, each described before the rows', async () => {
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
    const rows =
      row(text('Organisme') + text('Région') + text('Montant')) + row(text('A') + text('Nord') + number(1));
    const { issues } = await read(ods(table('a', columns + rows)), { name: 'a.ods' });
    expect(issues).toMatchObject([{ code: 'columns-hidden', args: { columns: ['Montant'] } }]);
  });

  it('is known by its type wherever that stands in the archive', async () => {
    const book = utils.book_new(
      utils.aoa_to_sheet([
        ['Nom', 'Montant'],
        ['A', 2],
      ]),
      'a',
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'ods' }));
    expect(cellsOf(await read(bytes, { name: 'a.ods' }))).toEqual([['A', 2]]);
  });

  it('that a password protects is said to be so', async () => {
    const manifest =
      '<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
    const bytes = ods('', '', { 'META-INF/manifest.xml': manifest });
    expect(await refusedIssues(read(bytes, { name: 'a.ods' }))).toMatchObject([{ code: 'file-encrypted' }]);
  });

  it('of which one filled row is repeated beyond what is held is refused for it', async () => {
    const rows = row(
      number(1, 'table:number-columns-repeated="16384"'),
      'table:number-rows-repeated="1048576"',
    );
    expect(await refusedIssues(read(ods(table('a', rows)), { name: 'a.ods' }))).toMatchObject([
      { code: 'workbook-too-large', args: { what: 'cells' } },
    ]);
  });
});

/** Written by the library that reads them; what is held to the standard are values, dates, errors and sheets. */
function binary(bookType: 'biff8' | 'biff5' | 'xlsb'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Région', 'Organisme', 'Montant', 'Depuis', 'Actif', 'Note'],
    ['Nord', 'Le Phare', 1234.56],
    [null, 'Écluse', -3],
  ]);
  // 45017 days after 1899-12-30 is 2023-04-01; .75 is six in the evening.
  sheet.D2 = { t: 'n', v: 45017, z: 'yyyy\\-mm\\-dd' };
  sheet.D3 = { t: 'n', v: 45017.75, z: 'dd/mm/yyyy hh:mm' };
  sheet.E2 = { t: 'b', v: true };
  sheet.F2 = { t: 'e', v: 42 };
  sheet['!ref'] = 'A1:F3';
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Organisme', 'Montant'],
      ['vieux', 1],
    ]),
    'Archive',
  );
  utils.book_append_sheet(book, sheet, 'Données');
  book.Workbook = {
    Sheets: [
      { name: 'Archive', Hidden: 1 },
      { name: 'Données', Hidden: 0 },
    ],
  };
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

describe('a binary workbook', () => {
  it.each([
    ['biff8', 'xls'],
    ['xlsb', 'xlsb'],
  ] as const)('is read with typed cells: %s', { timeout: 60_000 }, async (bookType, format) => {
    const reading = await read(binary(bookType), { name: `a.${format}` });
    expect(reading.facts).toMatchObject({ format, sheet: { value: 'Données' } });
    expect(reading.rows).toEqual([
      { line: 2, cells: ['Nord', 'Le Phare', 1234.56, '2023-04-01', 'TRUE', '#N/A'] },
      { line: 3, cells: ['Nord', 'Écluse', -3, '2023-04-01T18:00:00', '', ''] },
    ]);
    expect(reading.issues.map(({ code }) => code)).toEqual(['sheets-hidden-unread', 'cells-merged']);
  });

  it('counts its dates from 1904 where it says so', { timeout: 60_000 }, async () => {
    const sheet = utils.aoa_to_sheet([
      ['Nom', 'Date'],
      ['A', null],
    ]);
    sheet.B2 = { t: 'n', v: 43555, z: 'yyyy-mm-dd' };
    const book = utils.book_new(sheet, 'a');
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
    // 43555 days after 1904-01-01 is 2023-04-01.
    expect(cellsOf(await read(bytes, { name: 'a.xls' }))).toEqual([['A', '2023-04-01']]);
  });

  it('that breaks off is refused as damaged', { timeout: 60_000 }, async () => {
    const whole = binary('biff8');
    expect(await refusedIssues(read(whole.subarray(0, 1000), { name: 'a.xls' }))).toMatchObject([
      { code: 'file-damaged' },
    ]);
  });
});
