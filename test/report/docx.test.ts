import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { layoutOf } from '../../src/report/formats/docx/columns.ts';
import { LETTER, textWidthOf } from '../../src/report/formats/docx/page.ts';
import { sharedRoom, textColumn } from '../../src/report/formats/docx/share.ts';
import { linesIn, longestWord, textWidth } from '../../src/report/formats/docx/text-width.ts';
import { docx } from '../../src/report/formats/docx.ts';
import type { Column, Report } from '../../src/report/model/report.ts';
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

  it.each([
    [500, 1],
    [200, 0],
  ])(
    'starts a page with the caption of a figure after a table when it is high: %i on 600',
    async (height, n) => {
      const table = REPORT.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table')!;
      const blocks = [table, { kind: 'chart' as const, chart: CHART }];
      const made = (order: Report['sections'][number]['blocks']) =>
        written(
          { ...REPORT, sections: [{ heading: 'Section', blocks: order }] },
          { picture: async () => ({ png: PNG, width: 600, height }) },
        );
      expect(all((await made(blocks)).document, 'pageBreakBefore').length).toBe(n);
      // A heading alone on its page would be worse.
      expect(all((await made([blocks[1]!])).document, 'pageBreakBefore')).toEqual([]);
    },
  );

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

  it('has the text that leads to a wide table on the same paper', async () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
    const wide = { kind: 'table', table: WIDE } as const;
    const blocks = [paragraph('Avant.'), wide, paragraph('Entre.'), wide, paragraph('Après.')];
    const { document: mixed } = await written({
      ...REPORT,
      sections: [{ heading: 'h', blocks }],
      limits: [],
    });
    const papers = children(all(mixed, 'body')[0]!).reduce<string[][]>(
      (found, element) => {
        const text = element.localName === 'p' ? textOf(element) : '';
        if (/^(?:h|Avant\.|Entre\.|Après\.)$/.test(text)) found.at(-1)!.push(text);
        if (all(element, 'sectPr').length > 0) found.push([]);
        return found;
      },
      [[]],
    );
    expect(papers).toEqual([[], ['h', 'Avant.', 'Entre.'], ['Après.']]);
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

describe('the first page', () => {
  /** Widths that a chart is asked for, when its height is always that of 300 units. */
  const asked = async (lead: readonly string[], title = 'Titre') => {
    const widths: number[] = [];
    const draw = async (_: unknown, width: number) => {
      widths.push(width);
      return { png: PNG, width, height: 300 };
    };
    const section = { heading: 'h', blocks: [{ kind: 'chart' as const, chart: CHART }] };
    await docx({ title, lead, sections: [section, section], limits: [] }, fr, { picture: draw });
    return widths;
  };
  const width = Math.floor(textWidthOf(LETTER, 'portrait') / 15);

  it('has its chart drawn wider, and so less high, where the answer leaves less room; the others as usual', async () => {
    expect(await asked([])).toEqual([width, width]);
    const [usual, wider, other, ...more] = await asked(
      Array(11).fill('Une phrase de la réponse. '.repeat(7)),
    );
    expect([usual, other, more]).toEqual([width, width, []]);
    expect(wider).toBeGreaterThan(width);
    // Words are never printed under four fifths of their size.
    expect(wider).toBeLessThanOrEqual(width / 0.8);
  });

  it('asks for the points of a picture once it is known to fit, not of one that is made again wider', async () => {
    const drawn: number[] = [];
    const picture = async (_: unknown, width: number) => ({
      width,
      height: 2 * width,
      png: async () => {
        drawn.push(width);
        return PNG;
      },
    });
    const section = { heading: 'h', blocks: [{ kind: 'chart' as const, chart: CHART }] };
    const file = await docx({ title: 'Titre', lead: [], sections: [section], limits: [] }, fr, { picture });
    expect(drawn).toEqual([Math.round(width / 0.8)]);
    expect(opened(file).names).toContain('word/media/image1.png');
  });

  it('sets a title of more than two lines smaller, and lines of about the same length', async () => {
    const titled = async (title: string) => {
      const { document: page } = await written({ ...REPORT, title });
      const [first] = all(page, 'p');
      return { size: val(first!, 'sz'), right: Number(attr(all(first!, 'ind')[0], 'right')) };
    };
    expect(await titled('Court')).toMatchObject({ size: null });
    const long = await titled(
      'Un organisme comparable reçoit-il un financement comparable? Mauricie et Centre-du-Québec',
    );
    // Half points: less than 20 points, not less than four fifths of it.
    expect(Number(long.size)).toBeLessThan(40);
    expect(Number(long.size)).toBeGreaterThanOrEqual(32);
    const two = await titled('Un organisme comparable reçoit-il un financement comparable?');
    expect(two.size).toBe(null);
    expect(two.right).toBeGreaterThan(textWidthOf(LETTER, 'portrait') / 4);
  });
});

describe('two narrow tables, one after the other', () => {
  const narrow = { ...REGIONS, columns: REGIONS.columns.slice(0, 2), head: [] };
  const report = (blocks: Report['sections'][number]['blocks']): Report => ({
    title: 't',
    lead: [],
    sections: [{ heading: 'h', blocks }],
    limits: ['Une limite.'],
  });
  const paired = async (...given: (typeof REGIONS)[]) => {
    const { document: page } = await written(report(given.map((each) => ({ kind: 'table', table: each }))));
    return {
      columns: all(page, 'sectPr').map((section) => [
        val(section, 'type'),
        attr(all(section, 'cols')[0], 'num'),
      ]),
      breaks: all(page, 'br').map((each) => attr(each, 'type')),
      captions: all(page, 'p')
        .filter((each) => val(each, 'pStyle') === 'Caption')
        .map(textOf),
    };
  };

  it('stand side by side, numbered in order, on the page of what comes before and after', async () => {
    const found = await paired(narrow, narrow, REGIONS);
    expect(found.columns).toEqual([
      [null, null],
      ['continuous', '2'],
      ['continuous', null],
    ]);
    expect(found.breaks).toEqual(['column']);
    expect(found.captions.map((text) => text.slice(0, 9))).toEqual([
      'Tableau\u00a01',
      'Tableau\u00a02',
      'Tableau\u00a03',
    ]);
  });

  it('stand one under the other where one of them needs the page', async () => {
    expect((await paired(narrow, WIDE)).breaks).toEqual([]);
    const long = { ...narrow, rows: Array.from({ length: 60 }, (_, i) => row([`Région ${i}`, i])) };
    expect((await paired(narrow, long)).breaks).toEqual([]);
  });
});

describe('texts of a table', () => {
  const body = async (changed: typeof REGIONS) => {
    const section = { heading: 'h', blocks: [{ kind: 'table' as const, table: changed }] };
    const { document: page } = await written({ title: 't', lead: [], sections: [section], limits: [] });
    return all(page, 'p').map((p) => ({
      text: textOf(p),
      keeps: all(p, 'keepNext').length > 0,
      left: attr(all(p, 'ind')[0], 'left'),
    }));
  };

  it('run in before it, as sentences', async () => {
    const head = ['Définition : même typologie', 'Données à comparer avec précaution.', 'Fin'];
    expect((await body({ ...REGIONS, head })).map(({ text }) => text)).toContain(
      'Définition : même typologie. Données à comparer avec précaution. Fin',
    );
  });

  it('stay together under it', async () => {
    const found = await body({ ...REGIONS, notes: ['un', 'deux', 'trois'] });
    expect(found.filter(({ text }) => /^(?:un|deux|trois)$/.test(text)).map(({ keeps }) => keeps)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('stand clear of the figure at their left', async () => {
    const columns: Column[] = [
      { id: 'n', header: 'n', kind: 'count' },
      { id: 'rank', header: 'Rang', kind: 'text' },
    ];
    const found = await body(table(columns, [row([12, '1 sur 3'])]));
    expect(found.find(({ text }) => text === '1 sur 3')?.left).toBe('120');
    expect(found.find(({ text }) => text === '12')?.left).toBe(null);
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

describe('a line of a table', () => {
  const face = { size: 10 };

  it('breaks at a space and after a hyphen between letters, never inside a figure', () => {
    const lines = (text: string, part: string) => linesIn(text, textWidth(part, face), face);
    expect(lines('Gaspésie–Îles-de-la-Madeleine', 'Gaspésie–Îles-de-la-')).toBe(2);
    expect(lines('Saguenay Lac', 'Saguenay')).toBe(2);
    expect(longestWord('Bas-Saint-Laurent', face)).toBe(textWidth('Laurent', face));
    expect(longestWord('2023-2024', face)).toBe(textWidth('2023-2024', face));
    expect(longestWord('1\u00a0234,50\u00a0$', face)).toBe(textWidth('1\u00a0234,50\u00a0$', face));
  });

  it('is one in the width of the whole text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        expect(linesIn(text, Math.max(1, textWidth(text, face)), face)).toBe(1);
      }),
    );
  });
});

describe('room shared between columns of texts', () => {
  const face = { size: 8.5 };
  const widthOf = (text: string) => textWidth(text, face);
  const column = (texts: readonly string[], least: number) =>
    textColumn(
      texts.map((text) => ({ text, face })),
      { natural: texts.reduce((most, text) => Math.max(most, widthOf(text)), 1), least, white: 0 },
    );

  it('goes where it saves lines', () => {
    const names = Array.from({ length: 8 }, () => 'Maison de la famille');
    const types = ['Aide et entraide', ...Array(7).fill('Aide')];
    const room = widthOf('Maison de la famille') + widthOf('entraide');
    const { widths, lines } = sharedRoom([column(names, 100), column(types, widthOf('entraide'))], room, 1);
    expect(widths[0]).toBeGreaterThanOrEqual(widthOf('Maison de la famille'));
    // Three words take three lines at most, seven names one each.
    expect(lines).toBeLessThanOrEqual(3 + 7);
  });

  it('is never more than there is, nor does more room make more lines', () => {
    const texts = fc.array(fc.lorem({ maxCount: 6 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), fc.nat(4000), (given, more) => {
        const columns = given.map((each) => column(each, 300));
        const least = columns.reduce((sum, { natural }) => sum + Math.min(natural, 300), 0);
        const [narrow, wide] = [sharedRoom(columns, least, 1), sharedRoom(columns, least + more, 1)];
        expect(wide.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(least + more);
        expect(wide.lines).toBeLessThanOrEqual(narrow.lines);
      }),
    );
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
