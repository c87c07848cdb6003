import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalDifference, sameDecimal } from '../../src/base/decimal-text.ts';

/** A number of cents as money is printed. */
const money = (cents: bigint): string => {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('differences of exact decimals', () => {
  it.each([
    ['100.00', '99.995', '0.005'],
    ['1', '3', '-2.00'],
    ['0.10', '0.1', '0.00'],
    ['-5.25', '-7.00', '1.75'],
    // Doubles hold neither of these to the cent.
    ['90071992547409930.01', '90071992547409930.00', '0.01'],
  ])('%s − %s = %s', (a, b, expected) => {
    expect(decimalDifference(a, b)).toBe(expected);
  });

  it('are those of whole numbers of cents', () => {
    const cents = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(decimalDifference(money(a), money(b))).toBe(money(a - b));
      }),
    );
  });

  it('know two spellings of one number', () => {
    expect(sameDecimal('1.5', '1.50')).toBe(true);
    expect(sameDecimal('-0.00', '0')).toBe(true);
    expect(sameDecimal('1.50', '1.500000000000000001')).toBe(false);
  });
});
