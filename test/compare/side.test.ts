import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelSide, RestSide } from '../../src/compare/side.ts';

describe('everyone else, by subtraction', () => {
  it('counts and sums as if its records were counted', () => {
    const record = fc.record({
      own: fc.boolean(),
      code: fc.integer({ min: -1, max: 3 }),
      cents: fc.integer({ min: -10_000, max: 1_000_000 }),
      flag: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (records) => {
        const amount = Float64Array.from(records, ({ cents }) => cents / 100);
        const column = { codes: Int32Array.from(records, ({ code }) => code), size: 4 };
        const flags = Uint8Array.from(records, ({ flag }) => flag);
        const all = Int32Array.from(records.keys());
        const own = all.filter((i) => records[i]!.own);
        const others = all.filter((i) => !records[i]!.own);
        const rest = new RestSide(new LabelSide('', all, amount), new LabelSide('own', own, amount));
        const listed = new LabelSide('others', others, amount);

        expect([...rest.records]).toEqual([...others]);
        expect(rest.n).toBe(listed.n);
        expect(rest.distinct(column)).toBe(listed.distinct(column));
        expect([...rest.codes(column)].sort()).toEqual([...listed.codes(column)].sort());
        expect(rest.sum(flags)).toBe(listed.sum(flags));
        expect(rest.total).toBeCloseTo(listed.total, 6);
        for (const code of [-1, 0, 1, 2, 3]) {
          expect(rest.rows(column, code)).toBe(listed.rows(column, code));
          expect(rest.money(column, code)).toBeCloseTo(listed.money(column, code), 6);
        }
      }),
    );
  });
});
