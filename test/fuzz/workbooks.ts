import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

/** A record of a workbook, and what a fuzzed workbook does to say it otherwise than programs usually do. */
export interface FuzzBook {
  readonly records: readonly (readonly [organisation: string, region: string, cents: number])[];
  readonly style: {
    /** Cells and rows say where they stand, or leave it to their order. */
    readonly references: boolean;
    readonly strings: 'shared' | 'inline' | 'formula';
    readonly dimension: string | undefined;
    readonly prefix: string;
    readonly dates: 'none' | 'built-in' | 'custom' | '1904';
    readonly gap: number;
    readonly absolute: boolean;
    readonly hidden: boolean;
    readonly chart: boolean;
  };
  readonly faults: readonly Fault[];
}

/** What is wrong with it, and where (a share of the text or the bytes). */
interface Fault {
  readonly kind: (typeof FAULTS)[number];
  readonly at: number;
  readonly value: number;
}

const FAULTS = [
  'byte',
  'cut',
  'part-away',
  'part-empty',
  'text-away',
  'text-in',
  'reference',
  'string',
  'style',
  'type',
  'number',
  'relation',
  'merge',
] as const;

const NAMES = ['Maison des jeunes', 'L’Étape, inc.', 'Gîte & Ami', 'Café <Nord>', 'Écluse "B"'];
const DIMENSIONS = ['A1', 'A1:XFD1048576', 'B2:C3', '', 'A0', 'ZZZZ9'];
const TEXTS = ['<', '&', '</c>', '<row>', '<!--', ']]>', '<c t="e"><v>#N/A</v></c>', '\u0000', '<f/>', '"'];
const REFERENCES = ['A1', 'XFD1048576', 'ZZZ1', 'A0', 'A1048577', '1', 'A', '', 'a2', 'B2:B9', 'A-1'];
const NUMBERS = ['1E308', '-1E308', '1E999', 'NaN', 'Infinity', '0x10', '1,5', ' 7 ', '', '1e-320', '--1'];

const records = fc.array(
  fc.tuple(
    fc.tuple(fc.constantFrom(...NAMES), fc.nat(99)).map(([name, n]) => `${name} ${n}`),
    fc.constantFrom('Nord', 'Sud', 'Île-d’Ouest'),
    fc.integer({ min: 1, max: 9_999_999 }),
  ),
  { minLength: 2, maxLength: 8 },
);

const style = fc.record({
  references: fc.boolean(),
  strings: fc.constantFrom('shared' as const, 'inline' as const, 'formula' as const),
  dimension: fc.option(fc.constantFrom(...DIMENSIONS), { nil: undefined }),
  prefix: fc.constantFrom('', 'x:'),
  dates: fc.constantFrom('none' as const, 'built-in' as const, 'custom' as const, '1904' as const),
  gap: fc.constantFrom(0, 0, 1, 1_000_000),
  absolute: fc.boolean(),
  hidden: fc.boolean(),
  chart: fc.boolean(),
});

const fault = fc.record({
  kind: fc.constantFrom(...FAULTS),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  value: fc.nat(255),
});

export const aSoundBook: fc.Arbitrary<FuzzBook> = fc.record({ records, style, faults: fc.constant([]) });
export const aFaultyBook: fc.Arbitrary<FuzzBook> = fc.record({
  records,
  style,
  faults: fc.array(fault, { minLength: 1, maxLength: 3 }),
});

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function bytesOfBook({ records: rows, style: how, faults }: FuzzBook): Uint8Array {
  const parts = new Map(Object.entries(partsOf(rows, how)));
  for (const fault of faults) damage(parts, fault);
  const files = [...parts].map(([name, text]) => [name, strToU8(text)] as const);
  return damagedBytes(zipSync(Object.fromEntries(files), { level: 0 }), faults);
}

function partsOf(rows: FuzzBook['records'], how: FuzzBook['style']): Record<string, string> {
  const strings: string[] = [];
  const target = (name: string) => (how.absolute ? `/xl/${name}` : name);
  const sheet = sheetXml(rows, how, strings);
  const state = how.hidden ? ' state="hidden"' : '';
  const sheets = `<sheet name="S" sheetId="1"${state} r:id="r1"/>${how.chart ? '<sheet name="G" sheetId="2" r:id="r2"/>' : ''}`;
  const date1904 = how.dates === '1904' ? ' date1904="1"' : '';
  const relation = (id: string, type: string, name: string) =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target(name)}"/>`;
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${REL}"><workbookPr${date1904}/><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'chartsheet', 'charts/c.xml')}${relation('r3', 'styles', 'styles.xml')}${relation('r4', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/charts/c.xml': '<chartsheet/>',
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${how.dates === 'custom' ? 170 : 14}"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  };
}

/** Serial number of 2023-04-01 in each calendar. */
const SERIAL = { '1904': 43_555, other: 45_017 };

function sheetXml(rows: FuzzBook['records'], how: FuzzBook['style'], strings: string[]): string {
  const p = how.prefix;
  const cell = (column: number, row: number, type: string, inner: string) => {
    const at = how.references ? ` r="${'ABCD'[column]}${row}"` : '';
    return `<${p}c${at}${type}>${inner}</${p}c>`;
  };
  const text = (column: number, row: number, value: string) => {
    if (how.strings === 'inline') {
      return cell(column, row, ' t="inlineStr"', `<${p}is><${p}t>${escaped(value)}</${p}t></${p}is>`);
    }
    if (how.strings === 'formula') return cell(column, row, ' t="str"', `<${p}v>${escaped(value)}</${p}v>`);
    return cell(column, row, ' t="s"', `<${p}v>${strings.push(value) - 1}</${p}v>`);
  };
  const number = (column: number, row: number, value: number, type = '') =>
    cell(column, row, type, `<${p}v>${value}</${p}v>`);
  const serial = how.dates === '1904' ? SERIAL['1904'] : SERIAL.other;
  const lines = [
    rowXml(how, 1, ['Organisme', 'Région', 'Montant', 'Depuis'].map((name, i) => text(i, 1, name)).join('')),
    ...rows.map(([organisation, region, cents], i) => {
      const row = rowOf(i, rows.length, how.gap);
      const date = how.dates === 'none' ? text(3, row, 'x') : number(3, row, serial, ' s="1"');
      const amount = number(2, row, cents / 100);
      return rowXml(how, row, text(0, row, organisation) + text(1, row, region) + amount + date);
    }),
  ];
  const dimension = how.dimension === undefined ? '' : `<${p}dimension ref="${how.dimension}"/>`;
  const space = p === '' ? `xmlns="${NS}"` : `xmlns:x="${NS}"`;
  return `<${p}worksheet ${space}>${dimension}<${p}sheetData>${lines.join('')}</${p}sheetData></${p}worksheet>`;
}

/** The last record stands `gap` rows further down, where rows say their number. */
export function rowOf(index: number, count: number, gap: number): number {
  return index + 2 + (index === count - 1 ? gap : 0);
}

function rowXml({ prefix: p, gap, references }: FuzzBook['style'], row: number, cells: string): string {
  const at = references || gap > 0 ? ` r="${row}"` : '';
  return `<${p}row${at}>${cells}</${p}row>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Changes one part, or its place. */
function damage(parts: Map<string, string>, { kind, at, value }: Fault): void {
  const names = [...parts.keys()];
  const name = names[value % names.length]!;
  const sheet = 'xl/worksheets/sheet1.xml';
  const replaceOne = (part: string, pattern: RegExp, by: string) => {
    const text = parts.get(part);
    const found = [...(text ?? '').matchAll(pattern)];
    const one = found[Math.floor(at * found.length)];
    if (text === undefined || !one) return;
    parts.set(part, text.slice(0, one.index) + by + text.slice(one.index + one[0].length));
  };
  const text = parts.get(name) ?? '';
  const place = Math.floor(at * text.length);
  const pick = (list: readonly string[]) => list[value % list.length]!;
  if (kind === 'part-away') parts.delete(name);
  else if (kind === 'part-empty') parts.set(name, '');
  else if (kind === 'text-away') parts.set(name, text.slice(0, place) + text.slice(place + 1 + (value % 60)));
  else if (kind === 'text-in') parts.set(name, text.slice(0, place) + pick(TEXTS) + text.slice(place));
  else if (kind === 'reference') replaceOne(sheet, / r="[^"]*"/g, ` r="${pick(REFERENCES)}"`);
  else if (kind === 'string') replaceOne(sheet, /v>\d+</g, `v>${pick(['-1', '1e9', 'x', '0.5', '999'])}<`);
  else if (kind === 'style') replaceOne(sheet, / s="1"/g, ` s="${pick(['99', '-1', 'x', '0'])}"`);
  else if (kind === 'type') replaceOne(sheet, / t="\w+"/g, ` t="${pick(['b', 'e', 'd', 'n', 'zz', ''])}"`);
  else if (kind === 'number') replaceOne(sheet, /v>[\d.]+</g, `v>${pick(NUMBERS)}<`);
  else if (kind === 'relation') {
    replaceOne(
      'xl/_rels/workbook.xml.rels',
      /Target="[^"]*"/g,
      `Target="${pick(['../../x', '', name, 'http://x/'])}"`,
    );
  } else if (kind === 'merge') {
    const reference = pick(['A2:A1048576', 'A2:XFD3', 'C2:C9', 'B3', 'x', 'B2:B4', 'D9:A1']);
    const xml = parts.get(sheet) ?? '';
    const merged = (end: string, p = '') =>
      `${end}<${p}mergeCells><${p}mergeCell ref="${reference}"/></${p}mergeCells>`;
    if (parts.has(sheet)) parts.set(sheet, xml.replace(/<\/(x:)?sheetData>/, merged));
  }
}

/** Changes the archive itself. */
function damagedBytes(bytes: Uint8Array, faults: readonly Fault[]): Uint8Array {
  let out = bytes;
  for (const { kind, at, value } of faults) {
    const place = Math.floor(at * out.length);
    if (kind === 'cut') out = out.slice(0, place);
    else if (kind === 'byte') {
      out = Uint8Array.from(out);
      out[place] = value;
    }
  }
  return out;
}
