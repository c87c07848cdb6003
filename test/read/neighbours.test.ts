import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneColumn } from '../support/one-column.ts';

describe('the texts of a column', () => {
  it('are those of its cells, whichever is asked for first and however long its neighbours are', () => {
    const unit = fc.constantFrom('a', 'é', '\u00FF', '\u2019', '\u20AC', '\uFFFD', '\u{1D11E}', ' ');
    const own = fc.oneof(
      { weight: 40, arbitrary: fc.string({ unit, maxLength: 5 }) },
      { weight: 1, arbitrary: fc.nat(9).map((i) => `é${i}`.repeat(2000)) },
    );
    const latin = fc.string({ unit: fc.constantFrom('a', 'é', '\u00FF', '\u0080'), maxLength: 5 });
    const lists = fc.oneof(
      fc.tuple(fc.uniqueArray(own, { minLength: 1, maxLength: 100 }), fc.constant('utf8' as const)),
      fc.tuple(fc.uniqueArray(latin, { minLength: 1, maxLength: 100 }), fc.constant('latin1' as const)),
    );
    fc.assert(
      fc.property(lists, fc.nat(99), ([texts, encoding], first) => {
        const [column] = oneColumn(texts, { encoding }).columns;
        const asked = first % texts.length;
        expect(column!.text(asked)).toBe(texts[asked]);
        expect(texts.map((_, code) => column!.text(code))).toEqual(texts);
      }),
    );
  });
});
