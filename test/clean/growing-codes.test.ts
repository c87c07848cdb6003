import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingCodes } from '../../src/clean/growing-codes.ts';

describe('codes that grow', () => {
  const around = fc.constantFrom(-1, 0, 1, 126, 127, 128, 129, 32_766, 32_767, 32_768, 40_000, 2 ** 31 - 1);
  const step = fc.oneof(
    fc.record({ one: around }),
    fc.record({ many: fc.array(around, { maxLength: 30 }) }),
    fc.record({ same: around, times: fc.nat(3000) }),
    fc.record({ open: fc.nat(5000) }),
  );

  it('are what was pushed, however narrow they began', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const codes = new GrowingCodes();
        const expected: number[] = [];
        for (const own of steps) {
          if ('one' in own) {
            codes.push(own.one);
            expected.push(own.one);
          } else if ('many' in own) {
            codes.pushAll(Int32Array.from(own.many), Math.max(...own.many, 0));
            expected.push(...own.many);
          } else if ('same' in own) {
            codes.pushMany(own.same, own.times);
            for (let i = 0; i < own.times; i++) expected.push(own.same);
          } else codes.open(own.open);
        }
        expect([...codes.finish()]).toEqual(expected);
      }),
    );
  });

  it.each([
    [127, Int8Array],
    [128, Int16Array],
    [32_767, Int16Array],
    [32_768, Int32Array],
  ])('take as few bytes as the largest needs: %i', (largest, kind) => {
    const codes = new GrowingCodes();
    codes.push(-1);
    codes.push(largest);
    expect(codes.finish()).toBeInstanceOf(kind);
  });
});
