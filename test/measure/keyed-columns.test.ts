import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyedColumns } from '../../src/measure/keyed-columns.ts';
import { type KeyedValue, keyedValue } from '../../src/measure/types.ts';

const guard = fc.constantFrom(undefined, 'n<5', 'n<10');
const value = fc.oneof(
  fc.double({ noNaN: true }).map((number) => ({ value: number })),
  fc.constantFrom('no-units' as const, 'zero-mean' as const).map((reason) => ({ undefined: reason })),
);
/** Keys in one order, of which a sample may lack some. */
const values = fc
  .tuple(
    ...['mean', 'median', 'gini', 'population'].map((key) =>
      fc.option(fc.tuple(fc.constant(key), guard, value)),
    ),
  )
  .map((found) => found.flatMap((one) => (one ? [keyedValue(...one)] : [])));

function put(columns: KeyedColumns, index: number, sample: readonly KeyedValue[]): void {
  for (const one of sample)
    columns.column(one.key).put(index, one.guard, 'value' in one ? one.value : one.undefined);
}

describe('KeyedColumns', () => {
  it('gives back what was put, sample by sample, whichever keys each has', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), (samples) => {
        const every: KeyedValue[] = ['mean', 'median', 'gini', 'population'].map((key) => ({
          key,
          value: 1,
        }));
        const columns = new KeyedColumns(samples.length + 1);
        // The order of the keys is that in which they first came.
        put(columns, 0, every);
        samples.forEach((sample, at) => {
          put(columns, at + 1, sample);
        });
        expect(columns.at(0)).toEqual(every);
        expect(samples.map((_, at) => columns.at(at + 1))).toEqual(samples);
      }),
    );
  });

  it('has nothing of a sample of which nothing was put', () => {
    expect(new KeyedColumns(1).at(0)).toEqual([]);
  });

  it('refuses more kinds of value than it can tell apart', () => {
    const columns = new KeyedColumns(300);
    expect(() => {
      for (let n = 0; n < 300; n++) put(columns, n, [{ key: 'mean', guard: `n<${n}`, value: 1 }]);
    }).toThrow(RangeError);
  });
});
