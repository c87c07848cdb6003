import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/base/text.ts';
import { translator } from '../../src/messages/translator.ts';
import { html } from '../../src/report/formats/html.ts';
import type { Report, Table } from '../../src/report/model/report.ts';
import { cases } from '../support/cases.ts';
import { chartOf, DRAWING, HOSTILE, organisations, reportOf } from '../support/pages.ts';

const fr = await translator('fr');
const en = await translator('en');

interface Parsed {
  readonly elements: readonly Tree.Element[];
  readonly errors: readonly string[];
}

/** The page as a browser reads it. */
function parsed(page: string): Parsed {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  const elements: Tree.Element[] = [];
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return { elements, errors };
}

const all = ({ elements }: Parsed, tag: string): Tree.Element[] =>
  elements.filter(({ tagName }) => tagName === tag);
const attribute = (element: Tree.Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;
function textOf(node: Tree.Node | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
const within = (element: Tree.Element, tag: string): Tree.Element[] =>
  element.childNodes.flatMap((node) =>
    'tagName' in node ? [...(node.tagName === tag ? [node] : []), ...within(node, tag)] : [],
  );

const report = (table: Table, more: Partial<Report> = {}): Report => ({
  title: 'Titre',
  lead: ['Une phrase.'],
  sections: [{ heading: 'Par région', blocks: [{ kind: 'table', table }] }],
  limits: ['Une limite.'],
  ...more,
});
const MANY = Array.from({ length: 12 }, (_, i) => `Organisme ${String.fromCharCode(65 + i)}`);
const rowsOf = (page: Parsed, group: string) => all(page, group).flatMap((body) => within(body, 'tr'));
const cellsOf = (row: Tree.Element | undefined) =>
  (row?.childNodes ?? []).filter((node): node is Tree.Element => 'tagName' in node);

describe('a page of a report', () => {
  const page = parsed(
    html(report(organisations(MANY), { subtitle: 'Laval' }), fr, { edition: 'Édition publique' }),
  );

  it('is HTML without an error, in the language and variety of its reader', () => {
    expect(page.errors).toEqual([]);
    expect(attribute(all(page, 'html')[0], 'lang')).toBe('fr-CA');
    expect(attribute(all(parsed(html(report(organisations(MANY)), en)), 'html')[0], 'lang')).toBe('en-CA');
    expect(textOf(all(page, 'title')[0])).toBe('Titre – Laval');
    expect(page.elements.filter(({ tagName }) => /^(?:header|nav|main)$/.test(tagName))).toHaveLength(3);
  });

  it('lets in its own style and script by their hashes, and nothing else', () => {
    const policy = attribute(
      all(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy'),
      'content',
    );
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(textOf(all(page, 'style')[0]))}`,
      `script-src ${hash(textOf(all(page, 'script')[0]))}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html(report(organisations(MANY.slice(0, 3))), fr)).toContain("script-src 'none'");
  });

  it('asks for nothing and carries no inline handler or style', () => {
    const attrs = page.elements.flatMap(({ attrs }) => attrs);
    const addresses = attrs.filter(({ name }) => /^(?:src|href|action|srcset|data|poster)$/.test(name));
    expect(addresses.filter(({ value }) => !/^(?:#|data:,$)/.test(value))).toEqual([]);
    expect(attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect(textOf(all(page, 'style')[0])).not.toMatch(/url\(|@import/);
  });

  it('names every anchor once, and every link and description finds its anchor', () => {
    const parsedPage = parsed(html(reportOf(HOSTILE), fr, { chart: () => DRAWING }));
    const ids = parsedPage.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = parsedPage.elements.flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'for', 'data-table']
        .flatMap((name) => attribute(element, name) ?? [])
        .concat(element.tagName === 'a' ? attribute(element, 'href')!.slice(1) : []),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    const labels = all(parsedPage, 'div')
      .filter((element) => attribute(element, 'role') === 'region')
      .map((element) => attribute(element, 'aria-label'));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is the same on every run', () => {
    expect(html(reportOf(HOSTILE), fr)).toBe(html(reportOf(HOSTILE), fr));
  });
});

describe('a table of a page', () => {
  const page = parsed(html(report(organisations(MANY)), fr));

  it('is a table: caption, headers of columns and rows, its total in the foot', () => {
    expect(textOf(all(page, 'caption')[0])).toBe('OrganismesÀ lire avant les chiffres.');
    const headers = all(page, 'thead').flatMap((head) => within(head, 'th'));
    expect(headers.map((header) => [textOf(header), attribute(header, 'scope')])).toEqual([
      ['Organisme', 'col'],
      ['Région', 'col'],
      ['Montant ($)', 'col'],
      ['Part (%)', 'col'],
      ['Écart', 'col'],
    ]);
    expect(rowsOf(page, 'tbody')).toHaveLength(12);
    for (const row of [...rowsOf(page, 'tbody'), ...rowsOf(page, 'tfoot')]) {
      const [first, ...others] = cellsOf(row);
      expect([first?.tagName, attribute(first, 'scope')]).toEqual(['th', 'row']);
      expect(others.map(({ tagName }) => tagName)).toEqual(['td', 'td', 'td', 'td']);
    }
    expect(rowsOf(page, 'tfoot').map((row) => cellsOf(row).map(textOf))).toEqual([
      ['Total', '', '78\u00a0039,00', '100,0', ''],
    ]);
  });

  it('puts units in the headers, U+2212 before what is negative, and unrounded numbers behind what is shown', () => {
    const first = cellsOf(rowsOf(page, 'tbody')[0]);
    expect(first.map(textOf)).toEqual(['Organisme A', 'Laval', '1\u00a0000,50', '0,0', '−3']);
    expect(first.map((cell) => attribute(cell, 'data-value') ?? attribute(cell, 'data-sort'))).toEqual([
      '0',
      '0',
      '1000.5',
      '0',
      '-3',
    ]);
  });

  it('tells the row that matters by a sign with a name, and a total among the rows by another', () => {
    const sign = (row: Tree.Element | undefined) =>
      row &&
      within(row, 'span')
        .filter((span) => attribute(span, 'class') === 'sign')
        .map((span) => [textOf(span), attribute(span, 'aria-label')]);
    expect(sign(rowsOf(page, 'tbody')[1])).toEqual([['▸', 'à retenir']]);
    expect(sign(rowsOf(page, 'tfoot')[0])).toEqual([]);
    const { rows, ...table } = organisations(MANY);
    const first = parsed(html(report({ ...table, rows: [rows.at(-1)!, ...rows.slice(0, -1)] }), fr));
    expect(all(first, 'tfoot')).toEqual([]);
    expect(sign(rowsOf(first, 'tbody')[0])).toEqual([['Σ', 'total']]);
  });

  it('keeps units beside figures of several kinds, and gives what follows the decimal mark one width', () => {
    const mixed: Table = {
      id: 'overall',
      caption: 'Ensemble',
      columns: [
        { id: 'indicator', header: 'Indicateur', kind: 'text' },
        { id: 'value', header: 'Valeur', kind: 'quantity' },
      ],
      rows: [
        { cells: ['Organismes', { figure: 1166, kind: 'count' }] },
        { cells: ['Total', { exact: '-279979605.36' }] },
        { cells: ['Gini', { figure: 0.327, kind: 'index' }] },
        { cells: ['CV', { absent: 'n < 10', code: 'n<10' }] },
      ],
      notes: [],
    };
    const cells = rowsOf(parsed(html(report(mixed), fr)), 'tbody').map((row) => cellsOf(row)[1]!);
    // ",36 $" is five characters, with its no-break space.
    expect(
      cells.map((cell) => [
        textOf(cell),
        within(cell, 'span').map((tail) => [textOf(tail), attribute(tail, 'class')]),
      ]),
    ).toEqual([
      ['1\u00a0166', [['', 'tail t5']]],
      ['−279\u00a0979\u00a0605,36\u00a0$', [[',36\u00a0$', 'tail t5']]],
      ['0,327', [[',327', 'tail t5']]],
      ['n < 10', []],
    ]);
    expect(attribute(cells[3], 'class')).toBe('n absent');
  });

  it('sorts labels as a reader of French would, whatever the machine', () => {
    const names = ['Zone', 'école', 'Œuvre', 'Étude', 'Estrie', 'œuf', 'Île', 'b', 'B'];
    const sorted = rowsOf(parsed(html(report(organisations(names)), fr)), 'tbody')
      .map((row) => cellsOf(row)[0]!)
      .sort((a, b) => Number(attribute(a, 'data-sort')) - Number(attribute(b, 'data-sort')))
      .map((cell) => textOf(cell).replace('▸ ', ''));
    expect(sorted).toEqual(['B', 'b', 'école', 'Estrie', 'Étude', 'Île', 'œuf', 'Œuvre', 'Zone']);
  });

  it('offers to sort and filter only where there is something to look for', () => {
    const hidden = all(page, 'div').filter((element) => attribute(element, 'data-table') !== undefined);
    expect(hidden.map((element) => attribute(element, 'hidden'))).toEqual(['']);
    const names = (count: number) => Array.from({ length: count }, (_, i) => `Organisme ${i}`);
    expect(html(report(organisations(names(25))), fr)).not.toContain('type="search"');
    expect(html(report(organisations(names(26))), fr)).toContain('type="search"');
    expect(html(report(organisations(MANY.slice(0, 8))), fr)).not.toContain('<span data-sorts>');
    expect(html(report(organisations(MANY.slice(0, 9))), fr)).toContain('<span data-sorts>');
  });
});

describe('a long table', () => {
  it('scrolls in its own frame', () => {
    const classes = (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `Organisme ${i}`);
      const page = parsed(html(report(organisations(names)), fr));
      return all(page, 'div').map((element) => attribute(element, 'class') ?? '');
    };
    // With its total.
    expect(classes(60)).toContain('block long');
    expect(classes(59)).not.toContain('block long');
  });
});

describe('a chart of a page', () => {
  const blocks = [{ kind: 'chart' as const, chart: chartOf('Un écart de 12 %', MANY) }];
  const charted = report(organisations(MANY), { sections: [{ heading: 'Écarts', blocks }] });

  it('is a figure with its finding, an image with a name and a description, and its numbers', () => {
    const page = parsed(html(charted, fr, { chart: () => `<?xml version="1.0"?>\n${DRAWING}` }));
    expect(page.errors).toEqual([]);
    expect(textOf(all(page, 'figcaption')[0])).toBe('Un écart de 12 %Montant par organisme');
    const drawings = all(page, 'svg');
    expect(drawings.map((svg) => attribute(svg, 'role'))).toEqual(['img', 'img']);
    for (const svg of drawings) {
      expect(within(svg, 'title').map(textOf)).toEqual(['Un écart de 12 %']);
      expect(within(svg, 'desc').map(textOf)).toEqual(['Deux régions, de la plus faible à la plus élevée.']);
    }
    expect(all(page, 'details').flatMap((details) => within(details, 'table'))).toHaveLength(1);
  });

  it('is drawn for a page and for a telephone, without its words, under two names', () => {
    const asked: unknown[] = [];
    html(charted, fr, {
      chart: ({ id }, look) => {
        asked.push([id, look]);
        return DRAWING;
      },
    });
    expect(asked).toEqual([
      ['regions', { width: 632, words: false }],
      ['regions-narrow', { width: 328, words: false }],
    ]);
  });

  it('leaves a drawing that names itself as it is', () => {
    const own =
      '<svg role="img" aria-labelledby="t d"><title id="t">Titre</title><desc id="d">D</desc></svg>';
    expect(html(charted, fr, { chart: () => own })).toContain(own);
  });

  it('is told in words and numbers where nothing draws it', () => {
    const page = parsed(html(charted, fr));
    expect(all(page, 'svg')).toEqual([]);
    expect(all(page, 'figure').flatMap((figure) => within(figure, 'table'))).toHaveLength(1);
    expect(textOf(all(page, 'figure')[0])).toContain('Deux régions, de la plus faible à la plus élevée.');
  });
});

describe('text from the data', () => {
  const shape = (page: Parsed) => page.elements.map(({ tagName }) => tagName).filter((tag) => tag !== 'bdi');

  it('never becomes markup, whatever it holds', () => {
    const plain = shape(parsed(html(reportOf(HOSTILE.map(() => 'x')), fr)));
    const page = parsed(html(reportOf(HOSTILE), fr));
    expect(page.errors).toEqual([]);
    expect(shape(page)).toEqual(plain);
    expect(all(page, 'script')).toHaveLength(1);
  });

  it('never becomes markup: any text at all', () => {
    const alphabet = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '!',
      '-',
      '=',
      'a',
      'script',
      ' ',
      '\n',
      '\u0000',
      'ש',
      '`',
      '$',
      '{',
    );
    const text = fc.oneof(
      fc.string({ unit: alphabet, minLength: 1 }),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 9, maxLength: 12 }), (names) => {
        const page = parsed(html(reportOf(names), fr));
        expect(shape(page)).toEqual(shape(parsed(html(reportOf(names.map(() => 'x')), fr))));
        expect(all(page, 'h1').map(textOf)).toEqual([onOneLine(printable(names[0]!))]);
      }),
      { numRuns: cases(60) },
    );
  });

  it('comes without control characters and overrides, and isolates what runs from right to left', () => {
    const page = html(reportOf(HOSTILE), fr);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for control characters is the point.
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(page).toContain('<bdi>ארגון קהילתי לנוער</bdi> (n\u00a0=\u00a08)');
    expect(page).toContain('<bdi>منظمة مجتمعية</bdi> 2024');
  });
});

/** `n = 8` is kept on one line. */
const onOneLine = (text: string): string => text.replace(/\bn = (?=\d)/g, 'n\u00a0=\u00a0');
