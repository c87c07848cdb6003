import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { sheetNames } from '../../src/report/formats/xlsx/sheet-names.ts';
import { xlsx } from '../../src/report/formats/xlsx.ts';
import type { CellValue, Column, Table } from '../../src/report/model/report.ts';
import { HOSTILE, opened, REGIONS, row, table } from './documents.ts';

const fr = await translator('fr');
const en = await translator('en');
const SOURCES = [
  ['Fichier', 'SHA-256'],
  ['financement.csv', 'ab'.repeat(32)],
];

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function workbook(tables: readonly Table[], lang = fr) {
  const bytes = await xlsx(
    tables.map((each) => ({ table: each, sheet: each.caption })),
    SOURCES,
    lang,
  );
  const office = opened(bytes);
  const sheets = await readExcelFile(Buffer.from(bytes));
  return { ...office, sheets: sheets.map(({ sheet, data }) => ({ sheet, data })) };
}

/** The format code of each cell of a row, and whether it holds a text. */
function cellsOf({ xml }: Pick<ReturnType<typeof opened>, 'xml'>, line: number) {
  const styles = xml('xl/styles.xml');
  const codes = new Map(
    [...styles.getElementsByTagNameNS(NS, 'numFmt')].map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode'),
    ]),
  );
  const [cellStyles] = styles.getElementsByTagNameNS(NS, 'cellXfs');
  const looks = [...cellStyles!.getElementsByTagNameNS(NS, 'xf')];
  return [...xml('xl/worksheets/sheet1.xml').getElementsByTagNameNS(NS, 'c')]
    .filter((cell) => /^[A-Z]+/.exec(cell.getAttribute('r')!)![0] + line === cell.getAttribute('r'))
    .map((cell) => ({
      type: cell.getAttribute('t'),
      format: codes.get(looks[Number(cell.getAttribute('s'))]!.getAttribute('numFmtId') ?? '') ?? null,
    }));
}

const one = (value: CellValue, column: Partial<Column> = {}): Table =>
  table([{ id: 'x', header: 'x', kind: 'money', ...column }], [row([value])], { caption: '', notes: [] });

describe('a table in a workbook', () => {
  it('holds the caption, what to read first, the header, numbers as numbers, and the notes', async () => {
    const { sheets } = await workbook([REGIONS]);
    const filled = sheets[0]!.data.map((cells) => cells.slice(0, 5));
    expect(filled).toEqual([
      ['Organismes par région', null, null, null, null],
      ['Ce tableau n’ajuste rien.', null, null, null, null],
      ['Région', 'n', 'Total', 'Part', 'Gini'],
      ['▸ Estrie', 72, 15932957.4, 0.057, 0.236],
      ['Laval', 39, 10065616, 0.036, 'n < 10'],
      ['Ensemble', 111, 25998573.4, 1, 0.25],
      [null, null, null, null, null],
      ['Comparables : même typologie.', null, null, null, null],
    ]);
  });

  it('prints numbers as the language does', async () => {
    const formats = async (lang: typeof fr) =>
      cellsOf(await workbook([REGIONS], lang), 4).map(({ format }) => format);
    expect(await formats(fr)).toEqual([null, '#,##0', '#,##0"\u00a0$"', '0.0"\u00a0"%', '0.000']);
    expect(await formats(en)).toEqual([null, '#,##0', '"$"#,##0', '0.0%', '0.000']);
  });

  it('follows the kind of a figure in a column of several', async () => {
    const mixed = one({ figure: 0.25, kind: 'share', digits: 2 }, { kind: 'quantity' });
    const { sheets, ...office } = await workbook([mixed]);
    expect(sheets[0]!.data[1]).toEqual([0.25]);
    expect(cellsOf(office, 2)[0]!.format).toBe('0.00"\u00a0"%');
  });

  it('keeps every digit of money: a number up to 15, a text and a note beyond', async () => {
    const value = async (exact: string) => {
      const { sheets } = await workbook([one({ exact })]);
      return [sheets[0]!.data[1]![0], sheets[0]!.data.length];
    };
    expect(await value('9999999999999.99')).toEqual([9999999999999.99, 2]);
    expect(await value('10000000000000000.00')).toEqual([1e16, 2]);
    const [text, rows] = await value('12345678901234567.89');
    expect(text).toBe('12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567,89\u00a0$');
    expect(rows).toBe(4);
  });

  it('freezes its header row, repeats it in print, and tells the widths of its columns', async () => {
    const office = await workbook([REGIONS]);
    const sheet = office.xml('xl/worksheets/sheet1.xml');
    const [pane] = sheet.getElementsByTagNameNS(NS, 'pane');
    expect([
      pane!.getAttribute('state'),
      pane!.getAttribute('ySplit'),
      pane!.getAttribute('topLeftCell'),
    ]).toEqual(['frozen', '3', 'A4']);
    expect(sheet.getElementsByTagNameNS(NS, 'col').length).toBe(5);
    const [title] = office.xml('xl/workbook.xml').getElementsByTagNameNS(NS, 'definedName');
    expect(title!.textContent).toBe("'Organismes par région'!$3:$3");
  });

  it('is followed by a sheet of sources', async () => {
    const { sheets } = await workbook([REGIONS]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Organismes par région', 'Sources']);
    expect(sheets[1]!.data).toEqual(SOURCES);
  });

  it('gives every row the height of its lines', async () => {
    const heights = ({ xml }: Pick<ReturnType<typeof opened>, 'xml'>, sheet: number) =>
      [...xml(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagNameNS(NS, 'row')].map((each) =>
        Number(each.getAttribute('ht')),
      );
    const named = table(
      [{ id: 'name', header: 'Nom', kind: 'text' }],
      [row(['Court']), row(['1234567890 '.repeat(9).trim()])],
      { caption: '', notes: [] },
    );
    const long = 'Une ligne de plus de mots que la feuille ne peut en porter. '.repeat(4);
    const bytes = await xlsx([{ table: named, sheet: 'a' }], [...SOURCES, [], [long]], fr);
    const office = opened(bytes);
    const [header, short, wrapped] = heights(office, 1);
    expect(short).toBe(header);
    // Nine words of ten figures in a column of 48 figures, four to a line.
    expect(wrapped).toBe(3 * header!);
    // A line of its own runs over the columns of the sheet.
    expect(office.text('xl/worksheets/sheet2.xml')).toContain('<mergeCell ref="A4:');
    expect(heights(office, 2).at(-1)).toBeGreaterThan(header!);
  });

  it('never holds a formula: what begins like one is text, and stays text when it is edited', async () => {
    const names = table(
      [{ id: 'name', header: '=1+1', kind: 'text' }],
      HOSTILE.map((name) => row([name])),
      { caption: '', notes: ['=2+2'] },
    );
    const office = await workbook([names]);
    const sheet = office.xml('xl/worksheets/sheet1.xml');
    expect(sheet.getElementsByTagNameNS(NS, 'f').length).toBe(0);
    const lines = [1, ...HOSTILE.map((_, i) => i + 2)].map((line) => cellsOf(office, line)[0]!);
    expect(lines.every(({ type }) => type === 's')).toBe(true);
    expect(lines.map(({ format }) => format)).toEqual(
      ['=1+1', ...HOSTILE].map((name) => (/^[=+\-@]/.test(name) ? '@' : null)),
    );
    const shown = office.sheets[0]!.data.slice(1, HOSTILE.length + 1).map(([cell]) => cell);
    expect(shown).toEqual([
      '<script>alert(1)</script>',
      '=cmd|"/C calc"!A0',
      '+1+1',
      '@SUM(A1)',
      'abcde',
      'elif',
      'جمعية الحي',
      'half  pair',
      'L'.repeat(300),
      ']]>&amp;<!--',
      '_x0041_ escape',
      'constructor',
      '__proto__',
      'leading and trailing',
    ]);
  });

  it('holds its longest text in what a cell takes', async () => {
    const { sheets } = await workbook([one('é'.repeat(40_000), { kind: 'text' })]);
    expect(String(sheets[0]!.data[1]![0]).length).toBe(32_767);
  });
});

describe('names of sheets', () => {
  it('are what Excel accepts: short, apart whatever their case, without its signs', () => {
    const long = 'Organismes par région et par secteur d’intervention';
    expect(
      sheetNames(
        [long, long.toUpperCase(), long, '[a]:b*c?d/e\\f', "''", 'History', '', 'Sources', 'sources'],
        'Tableau',
      ),
    ).toEqual([
      'Organismes par région et par se',
      'ORGANISMES PAR RÉGION ET PA (2)',
      'Organismes par région et pa (3)',
      'a b c d e f',
      'Tableau',
      'History 1',
      'Tableau (2)',
      'Sources',
      'sources (2)',
    ]);
  });

  it('do not end on half of a character', () => {
    const [name] = sheetNames([`${'a'.repeat(30)}😀`], 'Tableau');
    expect(name).toBe('a'.repeat(30));
  });

  it('may hold an apostrophe or an ampersand', async () => {
    const { sheets, xml } = await workbook([{ ...REGIONS, caption: "L'aide & <l'entraide>" }]);
    expect(sheets[0]!.sheet).toBe("L'aide & <l'entraide>");
    const [title] = xml('xl/workbook.xml').getElementsByTagNameNS(NS, 'definedName');
    expect(title!.textContent).toBe("'L''aide & <l''entraide>'!$3:$3");
  });
});

it('a workbook is the same on every run', async () => {
  const write = () => xlsx([{ table: REGIONS, sheet: 'a' }], SOURCES, fr);
  expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
});
