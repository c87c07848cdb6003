import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces, LongList } from '../../../src/report/json/text.ts';
import { PrintedGroups } from '../../../src/report/measure/group-text.ts';
import { groupJson } from '../../../src/report/measure/json.ts';
import { GroupColumns } from '../../../src/study/group-columns.ts';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('\0', '"', '\\', '__proto__', '2', 'région', '\ud800', 'NaN', 'n"\0"0'),
);
const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e21, 1e-7, 'zero-mean' as const, 'too-few' as const),
);
/** What is put of one group: under each key a figure, with its mark or without, or nothing. */
const values = fc.array(fc.option(fc.tuple(fc.constantFrom(undefined, 'n<5', 'n<10'), figure)), {
  minLength: 3,
  maxLength: 3,
});
const groups = fc.uniqueArray(text, { maxLength: 4 }).chain((by) =>
  fc.record({
    by: fc.constant([...by, ...by.slice(0, 1)]),
    list: fc.array(
      fc.record({
        labels: fc.array(text, { minLength: by.length + 1, maxLength: by.length + 1 }),
        n: fc.nat(),
        values,
      }),
      { maxLength: 80 },
    ),
  }),
);

function columnsOf({ by, list }: typeof groups extends fc.Arbitrary<infer T> ? T : never): GroupColumns {
  const columns = new GroupColumns(
    by,
    list.map(({ labels }) => labels.slice(0, by.length)),
  );
  list.forEach((group, at) => {
    columns.n[at] = group.n;
    columns.nZero[at] = group.n >> 1;
    columns.nNegative[at] = group.n >> 2;
    columns.total[at] = `-${group.n}.05`;
    for (const [i, key] of ['share_of_total', 'mean', 'atkinson.0.5'].entries()) {
      const column = columns.values.column(key);
      const own = group.values[i];
      if (own) column.put(at, ...own);
    }
  });
  return columns;
}

describe('PrintedGroups', () => {
  it('prints a group as JSON does the object that it stands for', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom('', '    '), (drawn, margin) => {
        const columns = columnsOf(drawn);
        const printed = new PrintedGroups(columns);
        for (let group = 0; group < columns.length; group++) {
          const expected = JSON.stringify(groupJson(columns.at(group)), null, 2);
          expect(printed.text(group, margin)).toBe(expected.replaceAll('\n', `\n${margin}`));
          expect(printed.json(group)).toEqual(groupJson(columns.at(group)));
        }
      }),
    );
  });

  const listOf = (columns: GroupColumns) => {
    const printed = new PrintedGroups(columns);
    const places = Array.from({ length: columns.length }, (_, group) => group);
    return new LongList(
      places,
      (group) => printed.json(group),
      (group, margin) => printed.text(group, margin),
    );
  };

  it('fills a long list in the middle of a result', () => {
    fc.assert(
      fc.property(groups, (drawn) => {
        const columns = columnsOf(drawn);
        const plain = Array.from({ length: columns.length }, (_, group) => groupJson(columns.at(group)));
        expect([...jsonPieces({ a: [{ groups: listOf(columns) }] })].join('')).toBe(
          `${JSON.stringify({ a: [{ groups: plain }] }, null, 2)}\n`,
        );
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('does not print %d', (figure) => {
    const columns = new GroupColumns(['region'], [['A']]);
    columns.total[0] = '0.00';
    columns.values.column('mean').put(0, undefined, figure);
    expect(() => [...jsonPieces({ groups: listOf(columns) })]).toThrow(RangeError);
  });
});
