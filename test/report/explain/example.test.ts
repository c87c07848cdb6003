import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/measure/methods.ts';
import { indicators } from '../../../src/measure/registry.ts';
import { exampleOf } from '../../../src/report/explain/example.ts';

/** The values that the worked examples of the method pages must show, each derived by hand. */
const BY_HAND: readonly (readonly [key: string, kind: string, expected: number | readonly number[]])[] = [
  // 10, 20, 30, 40, 50 thousand: total 150, mean and median 30.
  ['mean', 'univariate', 30_000],
  ['median', 'univariate', 30_000],
  // Gaps of ordered pairs: 2·(4·10 + 3·20 + 2·30 + 1·40) = 400; G = 400/(2·25·30).
  ['gini.population', 'univariate', 4 / 15],
  ['gini.unbiased', 'univariate', 1 / 3],
  ['gini.mean_difference', 'univariate', 16_000],
  // |x − 30| = 20, 10, 0, 10, 20: half of 60 over 150.
  ['hoover', 'univariate', 0.2],
  ['hoover.amount', 'univariate', 30_000],
  // Lower half: 10 + 20 + 30/2 = 45 of 2.5·30 = 75; upper half 105 of 75.
  ['mcloone.half', 'univariate', 0.6],
  ['mcloone.le', 'univariate', 2 / 3],
  ['verstegen.half', 'univariate', 1.4],
  ['gap_to_median', 'univariate', 30_000],
  // Squares 400, 100, 0, 100, 400 = 1000 (thousands squared).
  ['cv.population', 'univariate', Math.sqrt(200) / 30],
  ['cv.sample', 'univariate', Math.sqrt(250) / 30],
  ['ge.2', 'univariate', 200 / 900 / 2],
  // Top tenth: half of 50; bottom four tenths: 10 + 20.
  ['palma.interp', 'univariate', 25 / 30],
  ['s80s20.interp', 'univariate', 5],
  // A = 10, 20, 30 with 2/5 of the money at 2/3 of the mean; B = 40, 50 with 3/5 at 3/2.
  ['decomp.theil_t.between', 'univariate', 0.4 * Math.log(2 / 3) + 0.6 * Math.log(1.5)],
  // (3·10² + 2·15²)/5 = 150 of 200.
  ['anova.eta2', 'univariate', 0.75],
  // 20, 30, 40 thousand; populations 100, 200, 100: mean 30.
  ['he.d_maxmin', 'aggregated', 20_000],
  ['he.r_maxmin', 'aggregated', 2],
  ['he.bgv', 'aggregated', 5e7],
  ['he.mdmw', 'aggregated', 5_000],
  ['he.mdmu', 'aggregated', 20_000 / 3],
  ['he.idisw_pct', 'aggregated', 100 / 6],
  ['he.par', 'aggregated', 10_000],
  // Mid-ranks 1/8, 1/2, 7/8: ¼·(−¾)·20 + ¼·¾·40.
  ['he.aci', 'aggregated', 3_750],
  ['he.rci', 'aggregated', 0.125],
  // 300 for claims of 100, 200, 300.
  ['claims.PRO', 'claims', [50, 100, 150]],
  ['claims.CEA', 'claims', [100, 100, 100]],
  ['claims.CEL', 'claims', [0, 100, 200]],
  ['claims.Talmud', 'claims', [50, 100, 150]],
  // Six orders of arrival: 300, 600 and 900 in all.
  ['claims.RA', 'claims', [50, 100, 150]],
  // 60, 120, 150 against floors of 120, 150, 150: ratios ½, ⅘, 1.
  ['floor.headcount', 'floor', 2 / 3],
  ['floor.total_shortfall', 'floor', 90_000],
  ['floor.fgt1', 'floor', 0.7 / 3],
  ['floor.envelope_share', 'floor', 0.5],
  ['floor.alloc.PRO', 'floor', [30_000, 15_000, 0]],
  ['floor.alloc.CEA', 'floor', [22_500, 22_500, 0]],
  ['floor.alloc.CEL', 'floor', [37_500, 7_500, 0]],
  ['floor.alloc.level', 'floor', [45_000, 0, 0]],
  // λ(120 + 150) = 60 + 120 + 45: λ = 5/6.
  ['floor.alloc.ratio', 'floor', [40_000, 5_000, 0]],
  // 50/50 at 20 and 40, 25/75 at 24 and 44.
  ['kitagawa.gap', 'kitagawa', 9],
  ['kitagawa.rate_effect', 'kitagawa', 4],
  ['kitagawa.composition_effect', 'kitagawa', 5],
  // Two of the six deals of 10, 20, 30, 40 put the two largest together.
  ['perm.exact.twosided.absdiff', 'permutation', 1 / 3],
  // |10 − 20|/20 on the number, same category: mean of ½ and 0.
  ['gower.*.*', 'gower', 0.25],
  ['padjust.bonferroni', 'padjust', [0.03, 0.06, 0.12]],
  ['padjust.holm', 'padjust', [0.03, 0.04, 0.04]],
  ['padjust.BH', 'padjust', [0.03, 0.03, 0.04]],
  // 100, 100, 300, 300: eight ordered pairs differ by 200, mean 200.
  ['ajl.Gx', 'ajl', 0.25],
  // Fractional ranks 5/6, 1/2, 1/6 against 10, 20, 30: cov = (−10/3 − 10/3)/3 = −20/9; 2 cov/20.
  ['concentration.CI', 'concentration', -2 / 9],
  // Need 3, 2, 1: its Gini is 2/9; the money runs the other way.
  ['concentration.kakwani', 'concentration', -4 / 9],
];

describe('worked examples', () => {
  it.each(BY_HAND)('%s', (key, kind, expected) => {
    const example = exampleOf(key, kind);
    const value = example && 'value' in example.value ? example.value.value : undefined;
    const ours = typeof value === 'number' ? [value] : (value ?? []);
    const wanted = typeof expected === 'number' ? [expected] : expected;
    expect(ours).toHaveLength(wanted.length);
    for (const [i, x] of wanted.entries()) expect(ours[i]).toBeCloseTo(x, 9);
  });

  it('exist for every figure', () => {
    const missing = [
      ...indicators.filter(({ key }) => !exampleOf(key, 'univariate')).map(({ key }) => key),
      ...methods.filter(({ pattern, kind }) => !exampleOf(pattern, kind)).map(({ pattern }) => pattern),
    ];
    expect(missing).toEqual([]);
  });
});
