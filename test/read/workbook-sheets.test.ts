import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { cellsOf, read as readFile, refusedIssues } from './helpers.ts';
import { type TestSheet, xlsx } from './xlsx.ts';

/** Under a name that fits, unless the test gives another. */
const read: typeof readFile = (content, options) => readFile(content, { name: 'a.xlsx', ...options });

const CODES: TestSheet = {
  name: 'Codes',
  rows: { 1: ['Code', 'Région'], 2: ['01', 'Nord'], 3: ['02', 'Sud'] },
};
const GRANTS: TestSheet = {
  name: 'Subventions',
  rows: { 1: ['Organisme', 'Montant'], 2: ['A', 10], 3: ['B', 20] },
};
const OLD: TestSheet = { name: 'Archive', rows: { 1: ['Organisme', 'Montant'], 2: ['A', 7] } };

/** The list of sheets as the standard writes it, each with a state and a relation. */
function listed(...sheets: readonly (readonly [name: string, state: string, relation: string])[]): string {
  const entries = sheets.map(
    ([name, state, id], i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="${id}"/>`,
  );
  return `<workbook xmlns:r="r"><sheets>${entries.join('')}</sheets></workbook>`;
}

const codesOf = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);
const namesAmounts = (header: readonly string[]) => header.includes('Montant');

describe('of several sheets', () => {
  it('a hidden one is not read while a visible one holds a table, and is named', async () => {
    const bytes = xlsx([OLD, GRANTS], {
      'xl/workbook.xml': listed(['Archive', 'hidden', 'rId1'], ['Subventions', 'visible', 'rId2']),
    });
    const { facts, issues } = await read(bytes, { name: 'a.xlsx' });
    expect(facts.sheet?.value).toBe('Subventions');
    expect(issues).toEqual([
      {
        code: 'sheets-hidden-unread',
        args: { file: 'a.xlsx', sheets: ['Archive'] },
        level: 'note',
        count: 1,
      },
    ]);
  });

  it('a hidden one is read, and said to be hidden, where no other holds anything', async () => {
    const bytes = xlsx([OLD], { 'xl/workbook.xml': listed(['Archive', 'veryHidden', 'rId1']) });
    const { facts, issues } = await read(bytes, { name: 'a.xlsx' });
    expect(facts.sheet?.value).toBe('Archive');
    expect(codesOf(issues)).toEqual(['sheet-hidden']);
  });

  it('the one whose names the caller prefers is read, and its evidence says so', async () => {
    const { facts } = await read(xlsx([CODES, GRANTS]), { prefers: [namesAmounts] });
    expect(facts.sheet).toEqual({
      value: 'Subventions',
      source: 'found',
      because: { code: 'sheet-preferred', args: { sheets: 2 } },
    });
    const visible = await read(
      xlsx([OLD, CODES], {
        'xl/workbook.xml': listed(['Archive', 'hidden', 'rId1'], ['Codes', 'visible', 'rId2']),
      }),
      { prefers: [namesAmounts] },
    );
    expect(visible.facts.sheet?.value).toBe('Codes');
  });

  it('charts and sheets without their part are passed over and named; asked for, they are refused', async () => {
    const relations = ['worksheet', 'chartsheet', 'worksheet']
      .map((type, i) => `<Relationship Id="rId${i + 1}" Type="http://x/${type}" Target="s${i + 1}.xml"/>`)
      .join('');
    const bytes = xlsx([], {
      'xl/workbook.xml': listed(
        ['Données', 'visible', 'rId1'],
        ['Graphique', 'visible', 'rId2'],
        ['Perdue', 'visible', 'rId3'],
        ['Sans lien', 'visible', 'rId9'],
      ),
      'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
      'xl/s1.xml':
        '<worksheet><sheetData><row><c t="str"><v>Nom</v></c><c t="str"><v>Montant</v></c></row><row><c t="str"><v>A</v></c><c><v>1</v></c></row></sheetData></worksheet>',
      'xl/s2.xml': '<chartsheet/>',
    });
    const reading = await read(bytes, { name: 'a.xlsx' });
    expect(cellsOf(reading)).toEqual([['A', 1]]);
    expect(reading.issues).toEqual([
      {
        code: 'sheets-without-cells',
        args: { file: 'a.xlsx', sheets: ['Graphique'] },
        level: 'note',
        count: 1,
      },
      {
        code: 'sheets-without-part',
        args: { file: 'a.xlsx', sheets: ['Perdue', 'Sans lien'] },
        level: 'warning',
        count: 2,
      },
    ]);
    expect(await refusedIssues(read(bytes, { sheet: 'Graphique' }))).toMatchObject([
      { code: 'sheet-without-cells', args: { sheet: 'Graphique', kind: 'chart' } },
    ]);
    expect(await refusedIssues(read(bytes, { sheet: '3' }))).toMatchObject([
      { code: 'sheet-without-cells', args: { sheet: 'Perdue', kind: 'missing' } },
    ]);
  });

  it('each can be opened as a table of its own', async () => {
    const table = await openTable(bytesSource('a.xlsx', xlsx([CODES, GRANTS])));
    expect(table.workbook?.sheets).toEqual([
      { name: 'Codes', visibility: 'visible', kind: 'cells', filled: true, header: ['Code', 'Région'] },
      {
        name: 'Subventions',
        visibility: 'visible',
        kind: 'cells',
        filled: true,
        header: ['Organisme', 'Montant'],
      },
    ]);
    const other = await table.workbook!.open('Subventions');
    expect(other.facts).toMatchObject({
      file: 'a.xlsx',
      sha256: table.facts.sha256,
      sheet: { value: 'Subventions', because: { code: 'sheet-asked' } },
    });
    const rows = [];
    for await (const batch of other.rows()) rows.push(...batch);
    expect(rows).toEqual([
      { line: 2, cells: ['A', 10] },
      { line: 3, cells: ['B', 20] },
    ]);
  });
});

describe('merged cells', () => {
  const sheet: TestSheet = {
    name: 'a',
    rows: {
      1: ['Région', null, 'Organisme', 'Code', 'Montant'],
      2: ['Nord', 'x', 'A', 7, 100],
      3: [null, null, 'B', null, null],
      4: ['Sud', null, 'C', 8, 300],
      6: [null, null, 'D', null, 50],
      7: [null, null, 'E', null, 60],
    },
    merged: ['A1:B1', 'A2:A3', 'D2:D3', 'E2:E3', 'A4:A6', 'C9:C12'],
  };

  it('stand on each of their rows: labels as cells, numbers for who knows what they are', async () => {
    const reading = await read(xlsx([sheet]), { name: 'a.xlsx' });
    expect(reading.rows).toEqual([
      { line: 2, cells: ['Nord', 'x', 'A', 7, 100] },
      {
        line: 3,
        cells: ['Nord', '', 'B', '', ''],
        merged: new Map([
          [3, 7],
          [4, 100],
        ]),
      },
      { line: 4, cells: ['Sud', '', 'C', 8, 300] },
      { line: 6, cells: ['Sud', '', 'D', '', 50] },
      { line: 7, cells: ['', '', 'E', '', 60] },
    ]);
    expect(reading.issues).toEqual([
      {
        code: 'cells-merged',
        args: { file: 'a.xlsx', sheet: 'a', rows: 2, columns: ['Région', 'Code', 'Montant'] },
        level: 'note',
        count: 2,
      },
    ]);
  });

  it('of the header, or of titles, are not carried into the rows', async () => {
    const reading = await read(
      xlsx([
        {
          name: 'a',
          rows: {
            1: ['Subventions versées'],
            3: ['Organisme', 'Région', 'Montant'],
            4: [null, 'Laval', 5],
            5: ['B', 'Laval', 6],
          },
          merged: ['A1:C2', 'A3:A4'],
        },
      ]),
    );
    expect(cellsOf(reading)).toEqual([
      ['', 'Laval', 5],
      ['B', 'Laval', 6],
    ]);
    expect(reading.issues).toEqual([]);
  });
});

describe('what a person sees otherwise than it is read', () => {
  const HEADER = '<row r="1"><c t="str"><v>Nom</v></c><c t="str"><v>Montant</v></c></row>';
  const sheetOf = (rows: string, after = '', book = '') =>
    xlsx([GRANTS], {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${HEADER}${rows}</sheetData>${after}</worksheet>`,
      ...(book === '' ? {} : { 'xl/workbook.xml': book }),
    });

  it('rows hidden on the screen are read, and counted; those that are blank are not', async () => {
    const row = (r: number, hidden: string, name = 'A') =>
      `<row r="${r}" hidden="${hidden}"><c t="str"><v>${name}</v></c><c><v>${r}</v></c></row>`;
    const rows = `${row(2, '0')}${row(3, '1')}${row(4, 'true')}<row r="5" hidden="1"/>`;
    const filter = '<autoFilter ref="A1:B4"><filterColumn colId="0"/></autoFilter>';
    const { rows: found, issues } = await read(sheetOf(rows, filter), { name: 'a.xlsx' });
    expect(found).toHaveLength(3);
    expect(issues).toEqual([
      {
        code: 'rows-hidden',
        args: { file: 'a.xlsx', sheet: 'Subventions', rows: 2, filtered: true },
        level: 'warning',
        count: 2,
        places: [
          { file: 'a.xlsx', line: 3 },
          { file: 'a.xlsx', line: 4 },
        ],
      },
    ]);
    const plain = await read(sheetOf(row(2, '1'), '<autoFilter ref="A1:B4"/>'));
    expect(plain.issues).toMatchObject([{ args: { rows: 1, filtered: false } }]);
  });

  it('columns hidden on the screen are read, and named; those without a name are not', async () => {
    const cells = (r: number) => `<row r="${r}"><c t="str"><v>A</v></c><c><v>${r}</v></c></row>`;
    // The second of two named columns, and, as Excel writes it, all those to the right of the table.
    const cols = '<cols><col min="1" max="1" width="9"/><col min="2" max="16384" hidden="1"/></cols>';
    const book = xlsx([{ name: 'Subventions', rows: {} }], {
      'xl/worksheets/sheet1.xml': `<worksheet>${cols}<sheetData>${HEADER}${cells(2)}${cells(3)}</sheetData></worksheet>`,
    });
    const { rows: found, issues } = await read(book, { name: 'a.xlsx' });
    expect(found).toHaveLength(2);
    expect(issues).toEqual([
      {
        code: 'columns-hidden',
        args: { file: 'a.xlsx', sheet: 'Subventions', count: 1, columns: ['Montant'] },
        level: 'note',
        count: 1,
      },
    ]);
  });

  it('formulas that were never worked out are said, by column', async () => {
    const rows =
      '<row r="2"><c t="str"><v>A</v></c><c><f>1+1</f></c></row>' +
      '<row r="3"><c t="str"><v>B</v></c><c><f>1+2</f><v></v></c></row>' +
      '<row r="4"><c t="str"><f>A2&amp;""</f><v></v></c><c><f>2+2</f><v>4</v></c></row>';
    const { rows: found, issues } = await read(sheetOf(rows), { name: 'a.xlsx' });
    expect(found.map(({ cells }) => cells)).toEqual([
      ['A', ''],
      ['B', ''],
      ['', 4],
    ]);
    expect(issues).toMatchObject([
      {
        code: 'formulas-unworked',
        args: { cells: 2, columns: ['Montant'] },
        places: [{ line: 2 }, { line: 3 }],
      },
    ]);
  });

  it('zeros that a program wrote for every formula, to be worked out on opening, are said too', async () => {
    const rows = [2, 3].map((r) => `<row r="${r}"><c t="str"><v>A</v></c><c><f>1+${r}</f><v>0</v></c></row>`);
    const book = (calc: string) =>
      `<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets>${calc}</workbook>`;
    const asked = await read(sheetOf(rows.join(''), '', book('<calcPr fullCalcOnLoad="1"/>')));
    expect(asked.issues).toMatchObject([{ code: 'formulas-unworked', args: { cells: 2 } }]);
    expect(asked.rows).toEqual([2, 3].map((line) => ({ line, cells: ['A', ''], unworked: new Set([1]) })));
    const worked = await read(sheetOf(rows.join(''), '', book('<calcPr calcId="1"/>')));
    expect(worked.issues).toEqual([]);
  });
});

describe('rows that stand whole in one cell', () => {
  const lines = (...texts: readonly string[]): TestSheet => ({
    name: 'Sheet',
    rows: Object.fromEntries(texts.map((text, i) => [i + 1, [text]])),
  });

  it('are cut as the text file that they were, and this is said', async () => {
    const sheet = lines('Organisme;Région;Montant', 'A;Nord;1 000,50', '"B; et fils";Sud;2', 'C;Nord;3');
    const { facts, rows, issues } = await read(xlsx([sheet]), { name: 'a.xlsx' });
    expect(facts.header).toEqual(['Organisme', 'Région', 'Montant']);
    expect(facts.delimiter?.value).toBe(';');
    expect(rows).toEqual([
      { line: 2, cells: ['A', 'Nord', '1 000,50'] },
      { line: 3, cells: ['B; et fils', 'Sud', '2'] },
      { line: 4, cells: ['C', 'Nord', '3'] },
    ]);
    expect(issues).toMatchObject([{ code: 'sheet-of-lines', args: { delimiter: ';' } }]);
  });

  it('and were cut at their commas before are refused: `1234,05` and `1234,5` look the same now', async () => {
    const sheet: TestSheet = {
      name: 'Sheet',
      rows: { 1: ['Organisme;Région;Montant'], 2: ['A;Nord;1234', 5], 3: ['B;Sud;2000', 25], 4: ['C;Sud;3'] },
    };
    expect(await refusedIssues(read(xlsx([sheet])))).toMatchObject([
      { code: 'sheet-lines-cut', args: { delimiter: ';' } },
    ]);
  });

  it('are no table where they are running text', async () => {
    const { facts } = await read(
      xlsx([lines('Note; à lire', 'Ceci est un texte', 'sans tableau; vraiment')]),
    );
    expect(facts.delimiter).toBeNull();
  });
});

describe('cells far from the others', () => {
  const SMALL =
    '<row r="1"><c r="A1" t="str"><v>Nom</v></c><c r="B1" t="str"><v>Montant</v></c></row><row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2"><v>1</v></c></row>';
  const sheetOf = (rows: string) =>
    xlsx([GRANTS], { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` });

  it('in the last row and column take no memory for what lies between', async () => {
    const before = process.memoryUsage().rss;
    const last = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>';
    const { rows, facts } = await read(sheetOf(`<dimension ref="A1:XFD1048576"/>${SMALL}${last}`));
    expect(facts.header).toHaveLength(16_384);
    expect(rows.map(({ line, cells }) => [line, cells[1], cells[16_383]])).toEqual([
      [2, 1, ''],
      [1_048_576, '', 7],
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('that widen thousands of rows are refused, the cell named', async () => {
    const many = Array.from({ length: 16_000 }, (_, i) => `<row r="${i + 3}"><c><v>1</v></c></row>`).join('');
    const far = '<row r="20000"><c r="XFD20000"><v>7</v></c></row>';
    expect(await refusedIssues(read(sheetOf(`${SMALL}${many}${far}`)))).toMatchObject([
      { code: 'sheet-too-sparse', args: { at: 'XFD20000', columns: 16_384, rows: 16_002 } },
    ]);
  });

  it('merged far down, over one another, cost no more than the rows they give something to', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `<row r="${i + 3}"><c r="B${i + 3}"><v>1</v></c></row>`,
    );
    const refs = Array.from({ length: 2000 }, (_, i) => `<mergeCell ref="A${i + 2}:A1048576"/>`);
    const part = `<worksheet><sheetData>${SMALL}${rows.join('')}</sheetData><mergeCells>${refs.join('')}</mergeCells></worksheet>`;
    const reading = await read(xlsx([GRANTS], { 'xl/worksheets/sheet1.xml': part }));
    expect(reading.rows.at(-1)).toEqual({ line: 2002, cells: ['A', 1] });
  });
});

describe('a part that is not what it should be', () => {
  const sheetOf = (xml: string | Uint8Array) => {
    const part = typeof xml === 'string' ? xml : Buffer.from(xml).toString('latin1');
    return xlsx([GRANTS], { 'xl/worksheets/sheet1.xml': part });
  };
  const TABLE =
    '<sheetData><row><c t="str"><v>Nom</v></c><c t="str"><v>Montant</v></c></row><row><c t="str"><v>A</v></c><c><v>1</v></c></row></sheetData>';

  it.each([
    ['xml', '<worksheet><sheetData><row></sheetData></worksheet>'],
    ['xml', `<worksheet>${TABLE}`],
    ['xml', `<worksheet>${TABLE}${'<a>'.repeat(200)}`],
    ['xml', `<worksheet><!--${'x'.repeat(3_000_000)}--></worksheet>`],
    ['order', '<worksheet><sheetData><row r="2"/><row r="2"/></sheetData></worksheet>'],
    ['order', '<worksheet><sheetData><row r="2"><c r="B2"/><c r="A2"/></row></sheetData></worksheet>'],
    ['order', '<worksheet><sheetData><row r="2"><c r="A3"/></row></sheetData></worksheet>'],
    ['address', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ['text', '<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>'],
    ['style', '<worksheet><sheetData><row><c s="99"><v>1</v></c></row></sheetData></worksheet>'],
    ['type', '<worksheet><sheetData><row><c t="zz"><v>1</v></c></row></sheetData></worksheet>'],
  ])('is refused for it: %s', async (fault, xml) => {
    expect(await refusedIssues(read(sheetOf(xml)))).toMatchObject([
      { code: 'workbook-damaged', args: { part: 'xl/worksheets/sheet1.xml', fault } },
    ]);
  });

  it('is read in any prefix, with entities, character data and characters beyond U+FFFF', async () => {
    const xml = `<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="str"><x:v>Nom</x:v></x:c><x:c t="str"><x:v>Montant</x:v></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Le &#x1F600; </x:t></x:r><x:r><x:t><![CDATA[<Phare>]]></x:t></x:r><x:rPh><x:t>n</x:t></x:rPh></x:is></x:c><x:c><x:v>1<!-- -->2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cellsOf(await read(sheetOf(xml)))).toEqual([['Le 😀 <Phare>', 12]]);
  });
});
