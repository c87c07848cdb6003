import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { layoutOf } from '../../src/report/formats/docx/columns.ts';
import { LETTER, textWidthOf } from '../../src/report/formats/docx/page.ts';
import { docx } from '../../src/report/formats/docx.ts';
import type { Column, Report } from '../../src/report/model.ts';
import {
  all,
  attr,
  CHART,
  children,
  HOSTILE,
  opened,
  PNG,
  REGIONS,
  REPORT,
  row,
  table,
  textOf,
  val,
  WIDE,
} from './documents.ts';
import { dangling } from './word-package.ts';
import { outOfOrder } from './word-schema.ts';

const fr = await translator('fr');
const en = await translator('en');
const picture = async () => ({ png: PNG, width: 600, height: 300 });

const written = async (report: Report, options = { picture }, lang = fr) => {
  const office = opened(await docx(report, lang, options));
  return { ...office, document: office.xml('word/document.xml'), styles: office.xml('word/styles.xml') };
};

const { document, styles, ...office } = await written(REPORT);
const paragraphs = all(document, 'p').map((p) => ({ style: val(p, 'pStyle'), text: textOf(p), node: p }));
const tables = all(document, 'tbl');
const inBody = paragraphs.filter(({ node }) => node.parentNode?.localName === 'body');

describe('a report in Word', () => {
  it('has a title, the answer first, headings, and its limits last', () => {
    const outline = inBody.filter(({ style }) => /Title|Subtitle|Heading|Answer|List/.test(style ?? ''));
    expect(outline.map(({ style, text }) => [style, text])).toEqual([
      ['Title', 'Équité du financement'],
      ['Subtitle', 'Édition de l’Estrie'],
      ['Heading1', 'En bref'],
      ['EquiteAnswer', 'Première phrase.'],
      ['EquiteAnswer', 'Deuxième phrase.'],
      ['Heading1', 'Par région'],
      ['EquiteList', 'un'],
      ['EquiteList', 'deux'],
      ['Heading1', 'Région et secteur'],
      ['Heading1', 'Méthode'],
      ['Heading1', 'Ce sur quoi reposent ces chiffres'],
      ['EquiteList', 'Une limite.'],
    ]);
  });

  it('numbers tables and figures by fields that Word counts, and keeps captions with what they name', () => {
    const captions = inBody.filter(({ style }) => style === 'Caption');
    expect(captions.map(({ text }) => text)).toEqual([
      'Figure\u00a01. L’Estrie reçoit 18 % de moins',
      'Tableau\u00a01. Organismes par région',
      'Tableau\u00a02. Région et secteur',
    ]);
    expect(captions.map(({ node }) => attr(all(node, 'fldSimple')[0], 'instr'))).toEqual([
      ' SEQ Figure \\* ARABIC ',
      ' SEQ Tableau \\* ARABIC ',
      ' SEQ Tableau \\* ARABIC ',
    ]);
    expect(captions.every(({ node }) => all(node, 'keepNext').length === 1)).toBe(true);
  });

  it('repeats header rows, never cuts a row, and tells every width', () => {
    for (const tbl of tables) {
      const rows = all(tbl, 'tr');
      expect(rows.map((tr) => all(tr, 'tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
      expect(rows.every((tr) => all(tr, 'cantSplit').length === 1)).toBe(true);
      const grid = all(tbl, 'gridCol').map((column) => Number(attr(column, 'w')));
      expect(attr(all(tbl, 'tblW')[0], 'type')).toBe('dxa');
      expect(Number(attr(all(tbl, 'tblW')[0], 'w'))).toBe(grid.reduce((sum, width) => sum + width, 0));
      expect(attr(all(tbl, 'tblLayout')[0], 'type')).toBe('fixed');
      for (const tr of rows) expect(all(tr, 'tcW').map((cell) => Number(attr(cell, 'w')))).toEqual(grid);
    }
  });

  it('aligns figures on the right, with the same decimals down a column', () => {
    const rows = all(tables[0]!, 'tr').map((tr) => all(tr, 'tc'));
    expect(rows.map((cells) => cells.map((cell) => val(cell, 'jc')))).toEqual(
      rows.map(() => [null, 'right', 'right', 'right', 'right']),
    );
    expect(rows.map((cells) => cells.map(textOf))).toEqual([
      ['Région', 'n', 'Total', 'Part', 'Gini'],
      ['▸\u00a0Estrie', '72', '15\u00a0932\u00a0957\u00a0$', '5,7\u00a0%', '0,236'],
      ['Laval', '39', '10\u00a0065\u00a0616\u00a0$', '3,6\u00a0%', 'n < 10'],
      ['Ensemble', '111', '25\u00a0998\u00a0573\u00a0$', '100,0\u00a0%', '0,250'],
    ]);
  });

  it('tells totals by weight and a rule, the row that matters by weight and a sign', () => {
    const [, accent, plain, total] = all(tables[0]!, 'tr');
    const bold = (tr: typeof accent) => all(tr!, 'r').map((run) => all(run, 'b').length > 0);
    expect(bold(accent).every(Boolean)).toBe(true);
    expect(bold(plain).some(Boolean)).toBe(false);
    expect(bold(total).every(Boolean)).toBe(true);
    expect(
      all(total!, 'tcBorders').map((borders) => children(borders).map((side) => side.localName)),
    ).toEqual(Array.from({ length: 5 }, () => ['top']));
  });

  it('says what must be read before a table above it, and notes under it', () => {
    const at = (text: string) => inBody.findIndex((paragraph) => paragraph.text === text);
    const body = children(all(document, 'body')[0]!);
    const place = (text: string) => body.indexOf(inBody[at(text)]!.node);
    expect(place('Ce tableau n’ajuste rien.')).toBe(body.indexOf(tables[0]!) - 1);
    expect(place('Comparables : même typologie.')).toBe(body.indexOf(tables[0]!) + 1);
  });

  it('gives a figure its alternative text, and keeps it with its caption and its source', () => {
    const drawing = all(document, 'drawing')[0]!;
    const properties = drawing.getElementsByTagName('wp:docPr')[0]!;
    expect(properties.getAttribute('descr')).toBe(CHART.alt);
    const host = inBody.find(({ node }) => all(node, 'drawing').length > 0)!;
    expect(all(host.node, 'keepNext').length).toBe(1);
    expect(office.names.filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
  });

  it('draws a figure as SVG where one is given, with the PNG for programs that do not', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="6" height="3"/>';
    const drawn = await written(REPORT, {
      picture: async () => ({ png: PNG, svg, width: 600, height: 300 }),
    });
    expect(drawn.names.filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/image1.png',
      'word/media/image1.svg',
    ]);
    expect(drawn.text('word/document.xml')).toContain('asvg:svgBlip');
  });

  it('holds a picture inside the page, in proportion', async () => {
    const large = await written(REPORT, { picture: async () => ({ png: PNG, width: 3000, height: 1000 }) });
    const extent = large.document.getElementsByTagName('wp:extent')[0]!;
    const [cx, cy] = ['cx', 'cy'].map((name) => Number(extent.getAttribute(name)));
    // 635 EMU to the twip (914 400 and 1440 to the inch).
    expect(cx).toBeLessThanOrEqual(textWidthOf(LETTER, 'portrait') * 635);
    expect(cx! / cy!).toBeCloseTo(3, 1);
  });

  it('gives the numbers of a chart where no picture can be made', async () => {
    const { document: plain } = await written(REPORT, {} as { picture: typeof picture });
    expect(all(plain, 'drawing')).toEqual([]);
    expect(all(plain, 'tbl').length).toBe(3);
    expect(textOf(all(plain, 'body')[0]!)).toContain(CHART.alt);
  });

  it('turns the page for a wide table, its heading with it, and back', () => {
    const sections = all(document, 'sectPr').map((section) => {
      const size = all(section, 'pgSz')[0]!;
      return [attr(size, 'orient'), attr(size, 'w'), attr(size, 'h')];
    });
    expect(sections).toEqual([
      ['portrait', '12240', '15840'],
      ['landscape', '15840', '12240'],
      ['portrait', '12240', '15840'],
    ]);
    const breaks = inBody.findIndex(({ node }) => all(node, 'sectPr').length > 0);
    expect(inBody[breaks + 1]!.text).toBe('Région et secteur');
  });

  it('numbers its pages, and has its title at the head of all but the first', () => {
    const first = all(document, 'sectPr')[0]!;
    expect(all(first, 'titlePg').length).toBe(1);
    expect(
      all(first, 'headerReference')
        .map((header) => attr(header, 'type'))
        .sort(),
    ).toEqual(['default', 'first']);
    const headers = office.names.filter((name) => /^word\/header\d\.xml$/.test(name));
    expect(headers.map((name) => textOf(office.xml(name).documentElement!)).sort()).toEqual([
      '',
      'Équité du financement',
    ]);
    const footers = office.names.filter((name) => /^word\/footer\d\.xml$/.test(name));
    for (const name of footers) {
      expect(office.text(name)).toContain('PAGE');
      expect(office.text(name)).toContain('NUMPAGES');
    }
  });

  it('names its language on the default run', async () => {
    const lang = (root: typeof styles) => attr(all(all(root, 'rPrDefault')[0]!, 'lang')[0], 'val');
    expect(lang(styles)).toBe('fr-CA');
    const english = await written(REPORT, { picture }, en);
    expect(lang(english.styles)).toBe('en-CA');
    expect(english.text('docProps/core.xml')).toContain('<dc:language>en-CA</dc:language>');
    expect(textOf(all(english.document, 'body')[0]!)).toContain('Table\u00a01. ');
  });

  it('names nobody of this machine, and no time', () => {
    const core = office.text('docProps/core.xml');
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)].map(String)).toEqual([
      '1980-01-01T00:00:00Z',
      '1980-01-01T00:00:00Z',
    ]);
    expect(core).toContain('<dc:creator>équité</dc:creator>');
    expect(core).not.toContain('lastModifiedBy');
  });
});

describe('the package', () => {
  it('has its elements in the order of the schema', () => {
    const faults = office.names
      .filter((name) => /^word\/\w+\.xml$/.test(name))
      .flatMap((name) => outOfOrder(office.xml(name).documentElement!).map((fault) => `${name} ${fault}`));
    expect(faults).toEqual([]);
  });

  it('refers to nothing that is not there', () => expect(dangling(office)).toEqual([]));

  it('is the same on every run', async () => {
    const [one, two] = [await docx(REPORT, fr, { picture }), await docx(REPORT, fr, { picture })];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

describe('names from the data', () => {
  it('stay text, whatever they hold', async () => {
    const columns: Column[] = [
      { id: 'name', header: HOSTILE[0]!, kind: 'text' },
      { id: 'n', header: 'n', kind: 'count' },
    ];
    const hostile = table(
      columns,
      HOSTILE.map((name) => row([name, 1])),
      { caption: HOSTILE.join(' '), notes: HOSTILE },
    );
    const report: Report = {
      title: HOSTILE.join(' '),
      lead: HOSTILE,
      sections: [
        {
          heading: HOSTILE[0]!,
          blocks: [
            { kind: 'table', table: hostile },
            { kind: 'chart', chart: { ...CHART, alt: HOSTILE.join('"'), id: HOSTILE[0]! } },
          ],
        },
      ],
      limits: HOSTILE,
    };
    const strange = await written(report);
    for (const name of strange.names.filter((part) => /\.(?:xml|rels)$/.test(part))) strange.xml(name);
    const names = all(all(strange.document, 'tbl')[0]!, 'tr').map((tr) => textOf(all(tr, 'tc')[0]!));
    expect(names).toEqual([
      '<script>alert(1)</script>',
      '<script>alert(1)</script>',
      '=cmd|"/C calc"!A0',
      '+1+1',
      '@SUM(A1)',
      'abcd\uFFFDe',
      'elif',
      'جمعية الحي',
      'half \uFFFD pair',
      'L'.repeat(300),
      ']]>&amp;<!--',
      '_x0041_ escape',
      'constructor',
      '__proto__',
      ' leading and trailing ',
    ]);
    expect(dangling(strange)).toEqual([]);
  });
});

describe('a long table', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => row([`Organisme ${i}`, i]));
  const columns: Column[] = [
    { id: 'name', header: 'Organisme', kind: 'text' },
    { id: 'amount', header: 'Montant', kind: 'money' },
  ];
  const kept = async (count: number) => {
    const section = {
      heading: 'h',
      blocks: [{ kind: 'table' as const, table: table(columns, rows(count)) }],
    };
    const { document: long } = await written({ ...REPORT, sections: [section] });
    return all(all(long, 'tbl')[0]!, 'tr').map((tr) => all(tr, 'keepNext').length > 0);
  };

  it('is kept whole on a page that holds it, its note with it', async () => {
    expect(await kept(20)).toEqual(Array.from({ length: 21 }, () => true));
  });

  it('is cut between rows when no page holds it, not after the first nor before the last', async () => {
    const flags = await kept(120);
    expect(flags.slice(0, 3)).toEqual([true, true, true]);
    expect(flags.slice(-3)).toEqual([true, true, true]);
    expect(flags.slice(3, -3).some(Boolean)).toBe(false);
  });
});

describe('the columns of a table', () => {
  const paper = { page: LETTER, tableSize: 8.5, slack: 1.04 };

  it('stand upright when they can, on a page turned on its side when they must', () => {
    expect(layoutOf(REGIONS, paper, fr).orientation).toBe('portrait');
    expect(layoutOf(WIDE, paper, fr).orientation).toBe('landscape');
  });

  it('are set smaller before they are cut in strips', async () => {
    const columns: Column[] = [
      { id: 'region', header: 'Région', kind: 'text' },
      ...Array.from(
        { length: 13 },
        (_, i): Column => ({ id: `s${i}`, header: `Secteur ${i}`, kind: 'money', digits: 0 }),
      ),
    ];
    const matrix = table(columns, [row(['Chaudière-Appalaches', ...Array(13).fill(1234567)])]);
    const { strips, size, orientation } = layoutOf(matrix, paper, fr);
    expect([strips.length, size, orientation]).toEqual([1, paper.tableSize - 1, 'landscape']);
    const section = { heading: 'h', blocks: [{ kind: 'table' as const, table: matrix }] };
    const { document: small } = await written({ ...REPORT, sections: [section] });
    const runs = all(all(small, 'tbl')[0]!, 'r');
    // Half points: 8.5 − 1.
    expect(new Set(runs.map((run) => val(run, 'sz')))).toEqual(new Set(['15']));
  });

  it('never leave the page, and every column stands somewhere', () => {
    const word = fc.string({ maxLength: 40, unit: 'grapheme' });
    const column = fc.record({ header: word, kind: fc.constantFrom('text', 'money', 'share', 'count') });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 30 }), word, (given, text) => {
        const columns = given.map(
          ({ header, kind }, i): Column => ({ id: `c${i}`, header, kind: kind as Column['kind'] }),
        );
        const cells = columns.map(({ kind }) => (kind === 'text' ? text : 123456.7));
        const { orientation, strips } = layoutOf(table(columns, [row(cells)]), paper, fr);
        const room = textWidthOf(LETTER, orientation);
        for (const { widths } of strips) {
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
          expect(widths.every((width) => width > 0)).toBe(true);
        }
        expect([...new Set(strips.flatMap((strip) => strip.columns))].sort((a, b) => a - b)).toEqual(
          columns.map((_, i) => i),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('of a table wider than the page stand in strips that repeat the labels and n', () => {
    const columns: Column[] = [
      { id: 'region', header: 'Région', kind: 'text' },
      { id: 'n', header: 'n', kind: 'count' },
      ...Array.from(
        { length: 24 },
        (_, i): Column => ({ id: `s${i}`, header: `Secteur ${i}`, kind: 'money' }),
      ),
    ];
    const { strips } = layoutOf(
      table(columns, [row(['Estrie', 3, ...Array(24).fill(1234567.89)])]),
      paper,
      fr,
    );
    expect(strips.length).toBeGreaterThan(1);
    for (const { columns: of } of strips) expect(of.slice(0, 2)).toEqual([0, 1]);
  });
});
