import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundingStep } from '../../../src/study/disclosure/rounding.ts';

describe('the step to which somebody’s amount may be rounded', () => {
  it.each([
    // 10 % of 123 456 is 12 345.6 on either side: 24 691.2 apart, and 50 000 is the next of 1, 2, 5, 10 …
    [123_456, 10, 50_000],
    // 5 % of 100 is 5 on either side: 10 exactly.
    [100, 5, 10],
    [0.04, 10, 0.01],
  ])('%d at %d %% → %d', (amount, percent, step) => {
    expect(roundingStep(amount, percent)).toBe(step);
  });

  it('has none for nothing', () => {
    expect(roundingStep(0, 10)).toBeUndefined();
    expect(roundingStep(50, 0)).toBeUndefined();
  });

  it('leaves p % open, and is not more than 2.5 times what that takes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e12, noNaN: true }),
        fc.integer({ min: 1, max: 50 }),
        (x, p) => {
          const step = roundingStep(x, p)!;
          const least = (2 * p * x) / 100;
          return step >= least && step <= 2.5 * least * (1 + 1e-12);
        },
      ),
    );
  });
});
