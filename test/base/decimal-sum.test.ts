import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecimalSum, decimalOf, decimalTotal } from '../../src/base/decimal-sum.ts';

/** Amounts as integers of cents, up to a thousand billion: their sum in BigInt is the truth. */
const cents = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });

describe('DecimalSum', () => {
  it('adds what doubles cannot: ten dimes are one dollar', () => {
    expect(decimalTotal(Array.from({ length: 10 }, () => 0.1))).toBe('1.00');
    expect(decimalTotal([0.1, 0.2])).toBe('0.30');
  });

  it('prints at least two decimals, and more where the amounts have more', () => {
    expect(decimalTotal([])).toBe('0.00');
    expect(decimalTotal([5])).toBe('5.00');
    expect(decimalTotal([1.005, 2])).toBe('3.005');
    expect(decimalTotal([1.005, -1.005])).toBe('0.00');
    expect(decimalTotal([-0.05])).toBe('-0.05');
  });

  it('holds totals beyond the integers of a double', () => {
    expect(decimalTotal([9007199254740.99, 9007199254740.99, 0.01])).toBe('18014398509481.99');
    expect(decimalTotal([1e20, 0.01, -1e20])).toBe('0.01');
  });

  it('agrees with integer arithmetic for any list of cents, in any order', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 200 }), (list) => {
        const truth = list.reduce((sum, c) => sum + BigInt(c), 0n);
        const digits = (truth < 0n ? -truth : truth).toString().padStart(3, '0');
        const text = `${truth < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(decimalTotal(list.map((c) => c / 100))).toBe(text);
        expect(decimalTotal(list.map((c) => c / 100).reverse())).toBe(text);
      }),
    );
  });

  it('its number is the double nearest to its text, whatever the decimals and the size', () => {
    const amount = fc.oneof(
      cents.map((c) => c / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }),
    );
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 8 }), (list) => {
        const sum = new DecimalSum();
        for (const x of list) sum.add(x);
        expect(sum.toNumber()).toBe(Number(sum.toString()));
      }),
    );
  });

  it('adds a list as one amount after the other, whatever their decimals and sizes', () => {
    const any = fc.oneof(
      cents.map((c) => c / 100),
      fc.constantFrom(0.001, 1e-7, 1e20, -1e20, 2 ** 53, 9007199254740.99),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), any, (list, before) => {
        const one = new DecimalSum().add(before);
        for (const x of list) one.add(x);
        const all = new DecimalSum().add(before).addAll(Float64Array.from(list));
        expect(all.toString()).toBe(one.toString());
        expect(all.add(0.01).toString()).toBe(one.add(0.01).toString());
      }),
    );
  });

  it('merges as if the terms had been added together', () => {
    fc.assert(
      fc.property(fc.array(cents), fc.array(cents), (a, b) => {
        const of = (list: number[]) => {
          const sum = new DecimalSum();
          for (const c of list) sum.add(c / 100);
          return sum;
        };
        expect(of(a).merge(of(b)).toString()).toBe(of([...a, ...b]).toString());
      }),
    );
  });
});

describe('decimalOf', () => {
  it('gives the shortest decimal that reads back as the number', () => {
    expect(decimalOf(1234.5)).toEqual({ units: 123450n, scale: 2 });
    expect(decimalOf(1e-7)).toEqual({ units: 1n, scale: 7 });
    expect(decimalOf(1e21)).toEqual({ units: 10n ** 23n, scale: 2 });
  });

  it('refuses what is not an amount', () => {
    expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
    expect(() => decimalOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
