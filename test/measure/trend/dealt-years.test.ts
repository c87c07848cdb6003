import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { convergenceWithPlacebo } from '../../../src/measure/trend/dealt-years.ts';
import { agrees, oracleCases, oraclesAbsent } from '../oracles.ts';

const OPTIONS = { seed: 1, draws: 499 };

describe('β with dealt years', () => {
  it.skipIf(oraclesAbsent)('has the values of published computations', () => {
    const cases = oracleCases().filter(({ kind }) => kind === 'convergence');
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) {
      const column = (name: string) => Float64Array.from(one[name] as number[]);
      const { values } = convergenceWithPlacebo(column('y0'), column('y1'), one.t as number, OPTIONS);
      for (const { key, value, required } of one.values) {
        if (required && typeof value === 'number') expect(agrees(values[key] as number, value)).toBe(true);
      }
    }
  });

  /** Sum of twelve uniform numbers less 6: mean 0, variance 1. */
  const normal = (random: Random): number => {
    let sum = -6;
    for (let k = 0; k < 12; k++) sum += random.unit();
    return sum;
  };

  /** Two years of 80 organisations; the later levels are drawn together by `closing`. */
  function years(seed: number, closing: number): [Float64Array, Float64Array] {
    const random = new Random(seed);
    const levels = Float64Array.from({ length: 80 }, () => 0.5 * normal(random));
    const year = (factor: number) =>
      levels.map((level) => Math.exp(11 + factor * level + 0.2 * normal(random)));
    return [year(1), year(closing)];
  }

  it('does not take the return to the mean for convergence', () => {
    let told = 0;
    let below = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const { values, dealt } = convergenceWithPlacebo(...years(seed, 1), 1, OPTIONS);
      if ((values['beta.coef'] as number) < 0) below++;
      if (dealt!.p <= 0.05) told++;
    }
    // Noise alone gives a slope below 0 nearly always; the placebo tells it in 5 % (± 3 standard errors of 200).
    expect(below).toBeGreaterThan(180);
    expect(told / 200).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 200));
  });

  it('finds a convergence that is there', () => {
    let told = 0;
    for (let seed = 1; seed <= 50; seed++) {
      if (convergenceWithPlacebo(...years(seed, 0.6), 1, OPTIONS).dealt!.p <= 0.05) told++;
    }
    expect(told).toBeGreaterThan(45);
  });

  it('is the same for a seed, and left out without deals', () => {
    const pair = years(3, 1);
    expect(convergenceWithPlacebo(...pair, 1, OPTIONS)).toEqual(convergenceWithPlacebo(...pair, 1, OPTIONS));
    expect(convergenceWithPlacebo(...pair, 1, { seed: 1, draws: 0 }).dealt).toBeUndefined();
  });
});
