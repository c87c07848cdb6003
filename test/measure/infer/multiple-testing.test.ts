import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni, holm } from '../../../src/measure/infer/multiple-testing.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('multiple testing', () => {
  it('raw ≤ BH ≤ Holm ≤ Bonferroni ≤ 1', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const [b, h, f] = [bonferroni(p), holm(p), benjaminiHochberg(p)];
        return p.every(
          (raw, i) => raw <= f[i]! + 1e-15 && f[i]! <= h[i]! + 1e-15 && h[i]! <= b[i]! && b[i]! <= 1,
        );
      }),
    );
  });

  it('keeps the order of the p-values', () => {
    fc.assert(
      fc.property(pValues, (p) =>
        [holm, benjaminiHochberg].every((adjust) => {
          const adjusted = adjust(p);
          return p.every((a, i) => p.every((b, j) => a > b || adjusted[i]! <= adjusted[j]!));
        }),
      ),
    );
  });

  it('answers in the order asked', () => {
    // Holm: 3·0.01, 2·0.02, then 0.04 pulled up to 0.04.
    expect([...holm([0.04, 0.01, 0.02])]).toEqual([0.04, 0.03, 0.04]);
  });
});
