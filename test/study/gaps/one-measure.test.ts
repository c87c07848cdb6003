import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { plainLabel } from '../../../src/report/brief/names.ts';

/**
 * Every ratio of a group in the committed example, whatever the format, is the one of the results. The folder is made by
 * `npm start`; the CI compares it with what the code writes.
 */
const EDITIONS = [
  {
    lang: 'fr',
    folder: 'fr/rapport',
    names: ['resultats.json', 'annexe.md', 'annexe.html', 'annexe.docx'],
    tables: {
      region: [
        'tableaux/ecarts-par-region.csv',
        'tableaux/regions-en-bref.csv',
        'tableaux/hasard-regions.csv',
        'figures/regions.csv',
        'figures/carte.csv',
      ],
      sector: [
        'tableaux/ecarts-par-secteur.csv',
        'tableaux/secteurs-en-bref.csv',
        'tableaux/hasard-secteurs.csv',
      ],
    },
  },
  {
    lang: 'en',
    folder: 'en/report',
    names: ['results.json', 'annex.md', 'annex.html', 'annex.docx'],
    tables: {
      region: [
        'tables/gaps-by-region.csv',
        'tables/summary-by-region.csv',
        'tables/chance-region.csv',
        'figures/regions.csv',
        'figures/map.csv',
      ],
      sector: ['tables/gaps-by-sector.csv', 'tables/summary-by-sector.csv', 'tables/chance-sector.csv'],
    },
  },
] as const;
const ROLES = ['region', 'sector'] as const;

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Cells of a line of CSV. */
const cellsOf = (line: string): string[] =>
  (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
    cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'),
  );

/** Rows of the tables of a page or a document, as texts of cells. */
const rowsOf = (xml: string, row: RegExp, cell: RegExp): string[][] =>
  [...xml.matchAll(row)].map(([own]) => [...own.matchAll(cell)].map(([one]) => plain(one)));

describe.each(EDITIONS)('the example in $lang', async ({ lang, folder, names, tables }) => {
  const at = (name: string) => fileURLToPath(new URL(`../../../reports/${folder}/${name}`, import.meta.url));
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const [results, md, html, docx] = names;
  const { numbers, texts } = await translator(lang);
  const found = JSON.parse(read(results));
  const column = texts.gaps.byColumns.ratio;
  const columns = [column, texts.brief.front.comparison.columns.ratio];
  const ratios = (role: string): Map<string, number> =>
    new Map(
      found.verdicts[role].flatMap(({ label, ratio }: { label: string; ratio: unknown }) =>
        typeof ratio === 'number' ? [[label, ratio]] : [],
      ),
    );

  it('has one ratio a group in its tables and figures', () => {
    expect(existsSync(at(results))).toBe(true);
    for (const role of ROLES) {
      const own = ratios(role);
      expect(own.size).toBeGreaterThan(10);
      for (const file of tables[role]) {
        const [header = '', ...lines] = read(file).trim().split(/\r?\n/);
        const place = cellsOf(header).findIndex((cell) => columns.includes(cell));
        const labels = new Set<string>();
        for (const line of lines) {
          const cells = cellsOf(line);
          // The brief says regions without their code.
          const label = [...own.keys()].find((one) => one === cells[0] || plainLabel(one) === cells[0]);
          if (label === undefined) continue;
          const ratio = own.get(label);
          labels.add(label);
          expect([file, label, Number(cells[place])]).toEqual([file, label, ratio]);
        }
        expect(labels.size).toBe(own.size);
      }
    }
  });

  it('prints that ratio in every table of the page, the Markdown and the Word document', () => {
    const document = new TextDecoder().decode(
      unzipSync(new Uint8Array(readFileSync(at(docx))))['word/document.xml'],
    );
    const printedRows: Record<string, string[][]> = {
      md: read(md)
        .split('\n')
        .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
        .map((line) => line.slice(2, -2).split(' | ').map(plain)),
      html: rowsOf(read(html), /<tr[\s>].*?<\/tr>/gs, /<t[hd][\s>].*?<\/t[hd]>/gs),
      docx: rowsOf(document, /<w:tr[\s>].*?<\/w:tr>/gs, /<w:tc>.*?<\/w:tc>/gs),
    };
    const own = new Map([...ratios('region'), ...ratios('sector')]);
    const labels = new Set(
      ROLES.flatMap((role) => found.verdicts[role].map(({ label }: { label: string }) => label)),
    );
    for (const [format, rows] of Object.entries(printedRows)) {
      let place = -1;
      let seen = 0;
      for (const cells of rows) {
        // A row that is about no group is the head of a table, or its end.
        if (!labels.has(cells[0]!)) place = cells.findIndex((cell) => cell.startsWith(column));
        else if (place >= 0 && own.has(cells[0]!) && !labels.has(cells[1]!)) {
          // A page says the unit in the header.
          const bare = (text: string) => text.replace(/\s?%$/, '');
          const printed = bare(plain(numbers.percent(own.get(cells[0]!)!, 1)));
          expect([format, cells[0], bare(cells[place]!)]).toEqual([format, cells[0], printed]);
          seen++;
        }
      }
      // Regions: table, chances, figure; sectors: table and chances.
      expect([format, seen >= 2 * own.size]).toEqual([format, true]);
    }
  });
});
