import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowWindow } from '../../src/clean/coded/row-window.ts';
import { SeenRows } from '../../src/clean/coded/seen.ts';
import { Seen } from '../../src/clean/duplicates.ts';
import { colliding } from '../support/colliding.ts';
import { oneColumn } from '../support/one-column.ts';

describe('rows seen before', () => {
  const { texts, state } = colliding(11);
  const table = oneColumn([...texts, ...texts], { hashOf: () => state });

  it('are told exactly where every row has the same hash, and not by looking at all those before', () => {
    let looked = 0;
    const [column] = table.columns;
    const same = column!.same.bind(column);
    column!.same = (a, b) => {
      looked += 1;
      return same(a, b);
    };
    const window = new RowWindow(table.rows);
    const seen = new SeenRows(table, window);
    const added = Array.from({ length: table.rows }, (_, row) => {
      if (window.isBeyond(row)) window.moveTo(row);
      return seen.add(row - window.begin);
    });
    expect(added).toEqual([...texts.map(() => true), ...texts.map(() => false)]);
    // All pairs would be some eight million.
    expect(looked).toBeLessThan(table.rows * 600);
  });
});

describe('records seen before, of rows that hold several', () => {
  it('are those of an equal row at the same place, however many a row holds', () => {
    const rows = [
      ['Maison A', 1000],
      ['Maison A', '1000'],
      ['Maison', 'A', 1000],
      [],
      ['Maison A', 1000],
    ] as const;
    const record = fc.record({ row: fc.nat(rows.length - 1), at: fc.nat(70) });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 200 }), (records) => {
        const seen = new Seen();
        const met = new Set<string>();
        for (const { row, at } of records) {
          const key = JSON.stringify([rows[row], at]);
          expect(seen.addRecordAndTest(rows[row]!, at)).toBe(met.has(key));
          met.add(key);
        }
      }),
    );
  });
});
