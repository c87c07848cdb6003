import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenFigures, roundingStep } from '../../../src/measure/disclosure/derived.ts';

describe('what goes with a hidden figure', () => {
  const restsOn = new Map([
    ['gap to the reference, in dollars', ['mean of 04', 'reference']],
    ['rank of 04', ['gap to the reference, in dollars']],
    ['mean of 04', ['total of 04', 'n of 04']],
    ['mean of 06', ['total of 06', 'n of 06']],
  ]);

  it('is all that rests on it, however far', () => {
    expect([...hiddenFigures(['total of 04'], restsOn)]).toEqual([
      'total of 04',
      'mean of 04',
      'gap to the reference, in dollars',
      'rank of 04',
    ]);
  });

  it('is nothing else', () => {
    expect([...hiddenFigures(['n of 06'], restsOn)]).toEqual(['n of 06', 'mean of 06']);
    expect([...hiddenFigures([], restsOn)]).toEqual([]);
  });

  it('ends when figures rest on one another', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect([...hiddenFigures(['a'], circle)]).toEqual(['a', 'b']);
  });
});

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
