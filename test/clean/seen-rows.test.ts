import { describe, expect, it } from 'vitest';
import { SeenRows } from '../../src/clean/coded/seen.ts';
import { colliding } from '../support/colliding.ts';
import { oneColumn } from '../support/one-column.ts';

describe('rows seen before', () => {
  const { texts, state } = colliding(11);
  const table = oneColumn([...texts, ...texts], () => state);

  it('are told exactly where every row has the same hash, and not by looking at all those before', () => {
    let looked = 0;
    const [column] = table.columns;
    const same = column!.same.bind(column);
    column!.same = (a, b) => {
      looked += 1;
      return same(a, b);
    };
    const seen = new SeenRows(table);
    const added = Array.from({ length: table.rows }, (_, row) => seen.add(row));
    expect(added).toEqual([...texts.map(() => true), ...texts.map(() => false)]);
    // All pairs would be some eight million.
    expect(looked).toBeLessThan(table.rows * 600);
  });
});
