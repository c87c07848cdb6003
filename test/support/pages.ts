import type { Chart } from '../../src/report/charts/chart.ts';
import type { Report, Row, Table } from '../../src/report/model/report.ts';

/** What names in real and unreal exports hold: markup, formulas, control characters, no end, the other direction. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</table></main></style><img src=x onerror=alert(1)>',
  '" onclick="alert(1)',
  "=cmd|' /C calc'!A0",
  'a\u0000b\u001b[31mc\u0007d',
  'W'.repeat(300),
  'ארגון קהילתי לנוער (n = 8)',
  'منظمة مجتمعية 2024',
  'x\u202egnihton\u2066y',
  '&lt;b&gt; &amp;',
  '__proto__',
  '{n, plural, one {a}} `alert(1)`',
] as const;

/** A table of organisations, one row a name, with a total below and a row that matters. */
export function organisations(names: readonly string[], id = 'organisations'): Table {
  const rows = names.map(
    (name, i): Row => ({
      cells: [name, i % 2 === 0 ? 'Laval' : 'Montérégie', 1000.5 * (i + 1), (i % 5) / 10, i - 3],
      ...(i === 1 ? { mark: 'accent' as const } : {}),
    }),
  );
  return {
    id,
    caption: 'Organismes',
    head: ['À lire avant les chiffres.'],
    columns: [
      { id: 'organisation', header: 'Organisme', kind: 'text' },
      { id: 'region', header: 'Région', kind: 'text' },
      { id: 'amount', header: 'Montant', kind: 'money', digits: 2 },
      { id: 'share', header: 'Part', kind: 'share' },
      { id: 'gap', header: 'Écart', kind: 'count' },
    ],
    rows: [...rows, { cells: ['Total', '', { exact: '78039.00' }, 1, null], mark: 'total' }],
    notes: ['Une note.'],
  };
}

export function chartOf(title: string, names: readonly string[]): Chart {
  return {
    id: 'regions',
    title,
    subtitle: 'Montant par organisme',
    foot: ['Source : export fictif.'],
    alt: 'Deux régions, de la plus faible à la plus élevée.',
    data: organisations(names, 'regions-data'),
    drawing: {
      kind: 'lorenz',
      x: { label: 'x', kind: 'share' },
      y: { label: 'y', kind: 'share' },
      curves: [],
    },
  };
}

/** A report whose every text is one of `names`. */
export function reportOf(names: readonly string[]): Report {
  const at = (i: number) => names[i % names.length]!;
  return {
    title: at(0),
    subtitle: at(6),
    lead: names,
    sections: [
      { heading: at(1), blocks: [{ kind: 'table', table: organisations(names) }] },
      {
        heading: at(1),
        blocks: [
          { kind: 'paragraph', text: at(2) },
          { kind: 'list', items: names },
          { kind: 'chart', chart: chartOf(at(5), names) },
          {
            kind: 'table',
            table: {
              id: at(6),
              caption: at(7),
              head: names,
              columns: [
                { id: 'a', header: at(5), kind: 'text' },
                { id: 'b', header: at(0), kind: 'money' },
              ],
              rows: names.map((name) => ({ cells: [name, { absent: name, code: 'x' }] })),
              notes: names,
            },
          },
        ],
      },
    ],
    limits: names,
  };
}

export const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 632 200" width="632" height="200"><rect width="632" height="200" fill="#eee"/></svg>';
