import { describe, expect, it } from 'vitest';
import { type Bootstrap, bootstrap } from '../../../src/measure/infer/bootstrap.ts';

function resultOf(...args: Parameters<typeof bootstrap>): Bootstrap {
  const result = bootstrap(...args);
  if ('undefined' in result) throw new Error(result.undefined);
  return result;
}

describe('bootstrap', () => {
  it('goes through all nⁿ resamples: the mean of two amounts', () => {
    // Resamples of {0, 2}: means 0, 1, 1, 2.
    const result = resultOf([0, 2], 'mean');
    expect(result).toMatchObject({ theta: 1, resamples: 4, withoutValue: 0, exact: true, mean: 1 });
    expect(result.se).toBeCloseTo(Math.SQRT1_2, 14);
    expect(result.percentile).toEqual({ low: 0, high: 2 });
  });

  it.each([
    // Means 0, 1, 1, 2 of the resamples of {0, 2}: a quarter, a half, a quarter. Below the tail of 1/4, at it, above it.
    [0.52, 0, 2],
    [0.5, 0, 1],
    [0.48, 1, 1],
  ])('takes the percentiles of the two tails: %s of the resamples between them', (coverage, low, high) => {
    expect(resultOf([0, 2], 'mean', { coverage }).percentile).toEqual({ low, high });
  });

  it('covers 95 % unless told, with 2.5 % left out on either side', () => {
    // Of {0, 3, 6}: 27 resamples; the mean is 0 in one (3.7 %) and 1 in three: 2.5 % ends in the first, 5 % would not.
    expect(resultOf([0, 3, 6], 'mean').percentile).toEqual({ low: 0, high: 6 });
    expect(resultOf([0, 3, 6], 'mean', { coverage: 0.9 }).percentile).toEqual({ low: 1, high: 5 });
  });

  it('counts the resamples without a value instead of dropping them in silence', () => {
    // Two of the four resamples of {0, 5} … only {0, 0} sums to nothing.
    expect(resultOf([0, 5], 'gini.population')).toMatchObject({ resamples: 4, withoutValue: 1 });
  });

  it('the exact mean of the resampled means is the mean, their variance the population variance over n', () => {
    const x = [3, 8, 11, 40, 41, 95];
    const mean = x.reduce((sum, one) => sum + one, 0) / 6;
    const variance = x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 6;
    const result = resultOf(x, 'mean');
    expect(result.resamples).toBe(6 ** 6);
    expect(result.mean).toBeCloseTo(mean, 10);
    expect(result.se).toBeCloseTo(Math.sqrt(variance / 6), 10);
  });

  it('Monte Carlo comes to the exact distribution and repeats with its seed', () => {
    const x = [12, 15, 19, 28, 60];
    const exact = resultOf(x, 'gini.population');
    const drawn = resultOf(x, 'gini.population', { enumerated: 1, draws: 20_000, seed: 3 });
    expect(drawn.exact).toBe(false);
    // Four standard errors of 20 000 draws.
    expect(Math.abs(drawn.mean - exact.mean)).toBeLessThan((4 * exact.se) / Math.sqrt(20_000));
    expect(drawn).toEqual(resultOf(x, 'gini.population', { enumerated: 1, draws: 20_000, seed: 3 }));
  });

  it('equal amounts: an interval of one point', () => {
    expect(resultOf([7, 7, 7], 'mean')).toMatchObject({
      percentile: { low: 7, high: 7 },
      bca: { low: 7, high: 7, acceleration: 0, bias: 0 },
    });
  });

  it('one unit: no jackknife, so no BCa', () => {
    expect(resultOf([7], 'mean').bca).toEqual({ undefined: 'too-few' });
    expect(bootstrap([], 'mean')).toEqual({ undefined: 'no-units' });
  });
});
