// What a terminal shows of a table that nobody goes through, and where the rest is.
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { withFirstRows } from '../../../src/report/model/longest.ts';
import type { Row, Table } from '../../../src/report/model/report.ts';

const en = await translator('en');
const fr = await translator('fr');
const tableOf = (rows: number): Table => ({
  id: 'groups',
  caption: 'Groups',
  columns: [{ id: 'n', header: 'n', kind: 'count' }],
  rows: [...Array.from({ length: rows }, (_, i): Row => ({ cells: [i] })), { cells: [rows], mark: 'total' }],
  notes: ['A note.'],
});
const shown = (rows: number, say = en): Table => {
  const report = {
    title: '',
    lead: [],
    limits: [],
    sections: [{ heading: '', blocks: [{ kind: 'table' as const, table: tableOf(rows) }] }],
  };
  const [block] = withFirstRows(report, say).sections[0]!.blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  return block.table;
};

describe('a table on a terminal', () => {
  it('is whole up to a hundred lines', () => {
    expect(shown(100)).toEqual(tableOf(100));
  });

  it('has the first hundred and its total beyond, and says where all are', () => {
    const table = shown(20_000);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([...Array(100).keys(), 20_000]);
    expect(table.rows.at(-1)!.mark).toBe('total');
    expect(table.notes).toEqual([
      '100 lines of 20,000; all of them are in a file (-o), in a pipe (|) and in any other format (--format csv, json).',
      'A note.',
    ]);
    expect(shown(101, fr).notes[0]).toMatch(/^100 lignes sur 101;/);
  });
});
