import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from '../../src/report/charts/chart.ts';
import type { CellValue, Column, Report, Row, Table } from '../../src/report/model/report.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of an Office package: those that are XML parsed, strictly. */
export type Opened = ReturnType<typeof opened>;

export function opened(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  return {
    names,
    bytes: (name: string): Uint8Array => parts[name]!,
    text: (name: string): string => strFromU8(parts[name]!),
    xml: (name: string): Document => parsed(strFromU8(parts[name]!)),
  };
}

function parsed(text: string): Document {
  const stop = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
}

export const all = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS(W, name),
];
export const attr = (element: Element | undefined, name: string): string | null =>
  element?.getAttributeNS(W, name) ?? null;
/** `w:val` of the first element of that name below. */
export const val = (element: Element, name: string): string | null => attr(all(element, name)[0], 'val');
export const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
export const textOf = (element: Element): string =>
  all(element, 't')
    .map((text) => text.textContent ?? '')
    .join('');

export const table = (
  columns: readonly Column[],
  rows: readonly Row[],
  more: Partial<Table> = {},
): Table => ({
  id: 'table',
  caption: 'Organismes par région',
  columns,
  rows,
  notes: ['Comparables : même typologie.'],
  ...more,
});

export const row = (cells: readonly CellValue[], mark?: Row['mark']): Row =>
  mark === undefined ? { cells } : { cells, mark };

export const REGIONS = table(
  [
    { id: 'region', header: 'Région', kind: 'text' },
    { id: 'n', header: 'n', kind: 'count' },
    { id: 'total', header: 'Total', kind: 'money', digits: 0 },
    { id: 'share', header: 'Part', kind: 'share' },
    { id: 'gini', header: 'Gini', kind: 'index' },
  ],
  [
    row(['Estrie', 72, { exact: '15932957.40' }, 0.057, 0.236], 'accent'),
    row(['Laval', 39, { exact: '10065616.00' }, 0.036, { absent: 'n < 10', code: 'guard' }]),
    row(['Ensemble', 111, { exact: '25998573.40' }, 1, 0.25], 'total'),
  ],
  { head: ['Ce tableau n’ajuste rien.'] },
);

/** One row a region and one column a sector: wider than an upright page. */
export const WIDE = table(
  [
    { id: 'region', header: 'Région', kind: 'text' },
    ...Array.from({ length: 12 }, (_, i): Column => ({ id: `s${i}`, header: `Secteur ${i}`, kind: 'money' })),
  ],
  [row(['Estrie', ...Array.from({ length: 12 }, (_, i) => 100_000.5 + i)])],
  { id: 'wide', caption: 'Région et secteur', notes: [] },
);

export const CHART: Chart = {
  id: 'points-regions',
  title: 'L’Estrie reçoit 18 % de moins',
  subtitle: 'Montant moyen, 2023-2024, n = 111',
  foot: ['Source : fichier d’essai.'],
  alt: 'Deux points : Laval, puis l’Estrie.',
  data: REGIONS,
  drawing: {
    kind: 'lorenz',
    x: { label: 'x', kind: 'share' },
    y: { label: 'y', kind: 'share' },
    curves: [],
  },
};

export const REPORT: Report = {
  title: 'Équité du financement',
  subtitle: 'Édition de l’Estrie',
  lead: ['Première phrase.', 'Deuxième phrase.'],
  sections: [
    {
      heading: 'Par région',
      blocks: [
        { kind: 'paragraph', text: 'Un paragraphe.' },
        { kind: 'chart', chart: CHART },
        { kind: 'table', table: REGIONS },
        { kind: 'list', items: ['un', 'deux'] },
      ],
    },
    { heading: 'Région et secteur', blocks: [{ kind: 'table', table: WIDE }] },
    { heading: 'Méthode', blocks: [{ kind: 'paragraph', text: 'La méthode.' }] },
  ],
  limits: ['Une limite.'],
};

/** A PNG of one pixel. */
export const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** Names that are markup, formulas, controls, overrides of direction, halves of characters, or endless. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '@SUM(A1)',
  'a\u0000b\u0007c\u001bd\uFFFEe',
  '\u202Eelif\u202C',
  'جمعية الحي',
  'half \uD800 pair',
  'L'.repeat(300),
  ']]>&amp;<!--',
  '_x0041_ escape',
  'constructor',
  '__proto__',
  ' leading and trailing ',
];
