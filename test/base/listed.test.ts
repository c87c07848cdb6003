import { describe, expect, it } from 'vitest';
import { chained, each, lazily } from '../../src/base/listed.ts';

describe('chained', () => {
  it.each([[[]], [[[]]], [[[1], [], [2, 3]]], [[[], [], [1, 2], []]]])(
    'is the lists one after the other: %j',
    (lists: number[][]) => {
      const all = chained(lists);
      expect([all.length, ...each(all)]).toEqual([lists.flat().length, ...lists.flat()]);
      expect(all.at(all.length)).toBeUndefined();
    },
  );

  it('makes an element when it is asked for', () => {
    const made: number[] = [];
    const list = lazily([1, 2], (n) => {
      made.push(n);
      return -n;
    });
    const all = chained([list, list]);
    expect([made.length, all.at(2), made]).toEqual([0, -1, [1]]);
  });
});
