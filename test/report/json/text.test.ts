import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces, jsonText, LongList } from '../../../src/report/json/text.ts';

const row = fc.record({
  name: fc.string(),
  n: fc.double(),
  gone: fc.constant(undefined),
  list: fc.array(fc.nat()),
});

/** Objects and lists nested in one another, some of them long lists; each beside the plain value it stands for. */
const nested = fc.letrec<{ value: { ours: unknown; plain: unknown } }>((tie) => {
  const both = (plain: unknown) => ({ ours: plain, plain });
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue().map(both),
      fc.constant(both(undefined)),
      fc
        .array(row, { maxLength: 5 })
        .map((rows) => ({ ours: new LongList(rows, (one) => one), plain: rows })),
      fc
        .array(tie('value'), { maxLength: 4 })
        .map((list) => ({ ours: list.map(({ ours }) => ours), plain: list.map(({ plain }) => plain) })),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }).map((fields) => {
        const of = (which: 'ours' | 'plain') =>
          Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value[which]]));
        return { ours: of('ours'), plain: of('plain') };
      }),
    ),
  };
}).value;

describe('JSON text with long lists', () => {
  it('is the text of the same lists as they are', () => {
    fc.assert(
      fc.property(nested, ({ ours, plain }) => {
        const text = `${JSON.stringify({ plain }, null, 2)}\n`;
        return [...jsonPieces({ plain: ours })].join('') === text && jsonText({ plain: ours }) === text;
      }),
    );
  });

  it.each([0, 1, 256, 257, 1000])('%i elements', (n) => {
    const list = Array.from({ length: n }, (_, i) => i);
    const made = (i: number) => ({ i, text: `[\n${i}\n]` });
    const [ours, plain] = [new LongList(list, made), list.map(made)];
    const text = JSON.stringify({ a: [{ list: plain }], b: plain }, null, 2);
    expect([...jsonPieces({ a: [{ list: ours }], b: ours })].join('')).toBe(`${text}\n`);
  });

  it('makes an element when its text is asked for', () => {
    const made: number[] = [];
    const pieces = jsonPieces({
      list: new LongList(
        Array.from({ length: 100_000 }, (_, i) => i),
        (i) => {
          made.push(i);
          return { i };
        },
      ),
    });
    expect(made).toEqual([]);
    while (made.length === 0) pieces.next();
    expect(made.length).toBeLessThan(100_000);
  });
});
