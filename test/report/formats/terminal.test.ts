import { expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
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
