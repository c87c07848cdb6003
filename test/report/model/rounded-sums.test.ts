// Lines of whole dollars that miss their total are told, or printed in cents.
import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import type { Row, Table } from '../../../src/report/model/report.ts';
import { inCentsWhereNeeded, withRoundedSumsSaid } from '../../../src/report/model/rounded-sums.ts';

const fr = await translator('fr');
const en = await translator('en');

const tableOf = (
  lines: readonly Row['cells'][number][],
  total: Row['cells'][number],
  digits?: number,
): Table => ({
  id: 'shares',
  caption: 'Shares',
  columns: [
    { id: 'region', header: 'Region', kind: 'text' },
    { id: 'money', header: 'Money', kind: 'money', ...(digits === undefined ? {} : { digits }) },
  ],
  rows: [
    ...lines.map((cell, i): Row => ({ cells: [`R${i}`, cell] })),
    { cells: ['All', total], mark: 'total' },
  ],
  notes: [],
});
const exact = (text: string) => ({ exact: text });
const notesOf = (table: Table, say = en) =>
  withRoundedSumsSaid(
    { title: '', lead: [], limits: [], sections: [{ heading: '', blocks: [{ kind: 'table', table }] }] },
    say,
  ).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.table.notes : [])),
  );
const digitsOf = (table: Table) => inCentsWhereNeeded(table).columns[1]!.digits;

// 10.40 + 20.40 = 30.80: read as 10 + 20 = 31.
const missed = [[10.4, 20.4], 30.8] as const;
// 10.40 + 20.60 = 31.00: read as 10 + 21 = 31.
const met = [[10.4, 20.6], 31] as const;

describe('lines of whole dollars', () => {
  it('that miss their total are said to', () => {
    expect(notesOf(tableOf(...missed))).toEqual([
      'Amounts are printed to the dollar, the total too: their sum may be a few dollars away from it.',
    ]);
    expect(notesOf(tableOf(...missed), fr)).toEqual([
      'Les montants sont imprimés au dollar, le total aussi\u00a0: leur somme peut s’en écarter de quelques dollars.',
    ]);
    expect(notesOf(tableOf([exact('10.40'), exact('20.40')], exact('30.80'), 0))).toHaveLength(1);
    expect(notesOf(tableOf(...met))).toEqual([]);
    expect(notesOf(tableOf([-10.4, -20.4], -30.8))).toHaveLength(1);
  });

  it('are no matter where cents are printed, or where the last line is no sum of them', () => {
    expect(notesOf(tableOf(...missed, 2))).toEqual([]);
    // An exact sum whose column says nothing is printed to the cent.
    expect(notesOf(tableOf([exact('10.40'), exact('20.40')], exact('30.80')))).toEqual([]);
    // A mean; a line that is not shown.
    expect(notesOf(tableOf([10.4, 20.4], 15.4))).toEqual([]);
    expect(notesOf(tableOf([10.4, { absent: 'few', code: 'few' }], 30.8))).toEqual([]);
    expect(notesOf(tableOf([10.4], 10.4))).toEqual([]);
  });

  it('become cents where each is known to the cent, and where one is of cents only', () => {
    expect(digitsOf(tableOf(...missed, 0))).toBe(2);
    expect(digitsOf(tableOf(...met, 0))).toBe(0);
    // 0.40 is printed as such: it does not stand beside whole dollars, even where all add up.
    expect(digitsOf(tableOf([0.4, 20], 20.4, 0))).toBe(2);
    expect(digitsOf(tableOf([0, 20], 20, 0))).toBe(0);
  });
});
