import { expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { wrap } from '../../../src/report/formats/wrap.ts';
import type { Table } from '../../../src/report/model/report.ts';

it('draws a table of many rows under one head, its rows one after the other', async () => {
  const names = Array.from({ length: 450 }, (_, i) => `Organisme-${i}`);
  const table: Table = {
    id: 'long',
    caption: '',
    columns: [{ id: 'name', header: 'Nom', kind: 'text' }],
    rows: names.map((name) => ({ cells: [name] })),
    notes: [],
  };
  const report = {
    title: 'Titre',
    lead: [],
    sections: [{ heading: 'Section', blocks: [{ kind: 'table' as const, table }] }],
    limits: [],
  };
  const text = terminal(report, await translator('fr'), { width: 80, colour: false });
  const lines = text.trimEnd().split('\n');
  const first = lines.indexOf('Organisme-0');
  expect(lines.slice(first)).toEqual(names);
  expect(lines.filter((line) => line === 'Nom')).toHaveLength(1);
});

const lines = async (table: Table, width: number): Promise<string[]> => {
  const section = { heading: 'Section', blocks: [{ kind: 'table' as const, table }] };
  const report = { title: 'Titre', lead: [], sections: [section], limits: [] };
  return terminal(report, await translator('fr'), { width, colour: false })
    .trimEnd()
    .split('\n');
};

it('cuts a name that is too long behind a hyphen or a dash, and a number without one where it must', async () => {
  const names = ['11 Gaspésie–Îles-de-la-Madeleine', '0123456789'.repeat(5)];
  const columns = [{ id: 'name', header: 'Nom', kind: 'text' as const }];
  const rows = names.map((name) => ({ cells: [name] }));
  const drawn = await lines({ id: 'names', caption: '', columns, rows, notes: [] }, 40);
  expect(drawn).not.toContain('Madeleine');
  const narrow = wrap(names[0]!, 20).split('\n');
  expect(narrow).toEqual(['11 Gaspésie–Îles-de-', 'la-Madeleine']);
  expect(wrap(names[1]!, 20).split('\n')).toEqual([
    '01234567890123456789',
    '01234567890123456789',
    '0123456789',
  ]);
  // Nothing is lost and no space is put in.
  for (const width of [3, 8, 13, 29])
    expect(wrap(names[0]!, width).replaceAll('\n', '').replace(' ', '')).toBe(names[0]!.replace(' ', ''));
});

it('is no wider than the terminal where a narrow column of text stands before wide ones', async () => {
  const columns = ['Par', 'Un côté', 'L’autre', 'Pourquoi'].map((header, i) => ({
    id: `c${i}`,
    header,
    kind: 'text' as const,
  }));
  const rows = [
    {
      cells: [
        'région',
        '18 Terres-Cries-de-la-Baie-James',
        'tous les autres',
        'sortes d’argent mêlées autrement',
      ],
    },
  ];
  for (const width of [60, 80, 90]) {
    const drawn = await lines({ id: 'sides', caption: '', columns, rows, notes: [] }, width);
    expect(Math.max(...drawn.map((line) => line.length))).toBeLessThanOrEqual(width);
  }
});
