import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose, decompositionKeys } from '../../src/measure/decompose/decompose.ts';
import { evaluate } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';
import type { KeyedValue } from '../../src/measure/types.ts';
import { close, vector } from './arbitrary.ts';

const grouped = vector.chain((x) =>
  fc.tuple(
    fc.constant(x),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: x.length, maxLength: x.length }),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: x.length, maxLength: x.length }),
  ),
);

function numbers(values: readonly KeyedValue[]): ReadonlyMap<string, number> {
  return new Map(values.flatMap((one) => ('value' in one ? [[one.key, one.value]] : [])));
}

const total = (x: readonly number[], key: string, w?: readonly number[]): number | undefined => {
  const [one] = evaluate(sampleOf(x, w), [key]);
  return one && 'value' in one ? one.value : undefined;
};

describe('decompositions add up', () => {
  it.each(['theil_t', 'mld', 'ge.2'])('%s: within + between is the index', (name) => {
    const key = name === 'theil_t' ? 'theil_t.zero0' : name;
    fc.assert(
      fc.property(grouped, ([x, g, w]) => {
        for (const weights of [undefined, w]) {
          const prefix = weights ? 'w.' : '';
          const parts = numbers(decompose(x, g, 4, weights ? { weights } : {}));
          const whole = total(x, prefix + key, weights);
          const within = parts.get(`${prefix}decomp.${name}.within`);
          const between = parts.get(`${prefix}decomp.${name}.between`);
          if (whole === undefined) return within === undefined && between === undefined;
          if (!(within! >= 0 && between! >= 0 && close(within! + between!, whole))) return false;
        }
        return true;
      }),
    );
  });

  it('gini: within + between + overlap is the index, and each part is at least 0', () => {
    fc.assert(
      fc.property(grouped, ([x, g]) => {
        const parts = numbers(decompose(x, g, 4));
        const whole = total(x, 'gini.population');
        const three = ['within', 'between', 'overlap'].map((part) => parts.get(`decomp.gini.${part}`));
        if (whole === undefined) return three.every((part) => part === undefined);
        return three.every((part) => part! >= 0) && close(three[0]! + three[1]! + three[2]!, whole);
      }),
    );
  });

  it.each([0.5, 1, 2])(
    'atkinson %d: (1 − A) = (1 − within)(1 − between), and the cost in money',
    (aversion) => {
      fc.assert(
        fc.property(grouped, ([x, g]) => {
          const parts = numbers(decompose(x, g, 4));
          const whole = total(x, `atkinson.${aversion}`);
          const within = parts.get(`decomp.atkinson.${aversion}.within`);
          const between = parts.get(`decomp.atkinson.${aversion}.between`);
          const cost = parts.get(`he.ede_cost.${aversion}`);
          if (whole === undefined) return cost === undefined;
          const mean = total(x, 'mean')!;
          const product =
            within === undefined ? between === 1 : close((1 - within) * (1 - between!), 1 - whole);
          return product && close(cost!, mean * (whole - between!), mean);
        }),
      );
    },
  );

  it('variance: within + between is the variance, η² its share', () => {
    fc.assert(
      fc.property(grouped, ([x, g]) => {
        const parts = numbers(decompose(x, g, 4));
        const sd = total(x, 'sd.population')!;
        const [within, between] = [parts.get('anova.within_var')!, parts.get('anova.between_var')!];
        const eta2 = parts.get('anova.eta2');
        const flat = x.every((one) => one === x[0]);
        return (
          close(within + between, sd ** 2) &&
          (eta2 === undefined ? flat || sd === 0 : close(eta2, between / (within + between)))
        );
      }),
    );
  });

  it('one group: all within, nothing between', () => {
    fc.assert(
      fc.property(vector, (x) => {
        const parts = numbers(
          decompose(
            x,
            x.map(() => 0),
            1,
          ),
        );
        return [...parts].every(([key, value]) => !key.endsWith('.between') || close(value, 0, 1));
      }),
    );
  });

  it('integer weights are what repeating the units is', () => {
    fc.assert(
      fc.property(grouped, ([x, g, w]) => {
        const copies = <T>(list: readonly T[]): T[] =>
          list.flatMap((one, i) => new Array<T>(w[i]!).fill(one));
        const weighted = numbers(decompose(x, g, 4, { weights: w }));
        const repeated = numbers(decompose(copies(x), copies(g), 4));
        const money = x.reduce((sum, one) => sum + one, 0);
        return [...weighted].every(([key, value]) => {
          const scale = key.includes('ede_cost') ? money : Math.max(1, Math.abs(value));
          return close(value, repeated.get(key.slice(2)) ?? value, scale);
        });
      }),
    );
  });
});

describe('decompose', () => {
  it('leaves out units without a group and groups without units', () => {
    const some = decompose([10, 20, 30, 1000], [0, 0, 3, -1], 5);
    expect(some).toEqual(decompose([10, 20, 30], [0, 0, 1], 2));
  });

  it('gives the keys asked for, in their own order', () => {
    const keys = decompose([1, 2, 3], [0, 0, 1], 2, {
      keys: ['decomp.mld.within', 'decomp.theil_t.between'],
    });
    expect(keys.map(({ key }) => key)).toEqual(['decomp.theil_t.between', 'decomp.mld.within']);
  });

  it('marks small n and gives reasons', () => {
    const values = decompose([0, 0, 5, 5], [0, 0, 1, 1], 2);
    expect(values.map(({ key }) => key)).toEqual(decompositionKeys());
    expect(values.find(({ key }) => key === 'decomp.mld.between')).toEqual({
      key: 'decomp.mld.between',
      guard: 'n<10',
      undefined: 'zero-amount',
    });
    expect(decompose([-1, 2], [0, 1], 2)).toContainEqual({
      key: 'decomp.gini.overlap',
      guard: 'n<10',
      undefined: 'negative-amount',
    });
  });

  it('prints the F of R where nothing varies inside the groups, and none where nothing varies at all', () => {
    // R 4.2.2, anova(lm(x ~ g)): F = 1.08655765733848e+32, a sum of squares over its own rounding residue.
    const [eta2, f] = decompose([0, 0, 0, 10, 10, 10], [0, 0, 0, 1, 1, 1], 2, {
      keys: ['anova.F', 'anova.eta2'],
    });
    expect(eta2).toEqual({ key: 'anova.eta2', guard: 'n<10', value: 1 });
    expect(f && 'value' in f ? f.value / 1.08655765733848e32 : 0).toBeCloseTo(1, 12);
    expect(decompose([5, 5, 5, 5], [0, 0, 1, 1], 2, { keys: ['anova.F'] })).toEqual([
      { key: 'anova.F', guard: 'n<10', undefined: 'no-variation' },
    ]);
  });

  it('gives F = 0 and p = 1 where the groups have one mean and unequal amounts', () => {
    // Between sum of squares 0, within 2: F = 0 / (2/2), and every F is at least 0.
    expect(decompose([1, 3, 2, 2], [0, 0, 1, 1], 2, { keys: ['anova.F', 'anova.p'] })).toEqual([
      { key: 'anova.F', guard: 'n<10', value: 0 },
      { key: 'anova.p', guard: 'n<10', value: 1 },
    ]);
  });

  it('keeps the cost of unequal treatment in a small group beside a huge one', () => {
    // ε = ½, EDE = (mean of √x)²: the group of 10¹⁴ is alone; 1 and 9 have means of √x 2, of x 5. With a = 10⁷, the
    // overall means of √x are (a + 2√5)/3 and (a + 4)/3; cost = (2√5 − 4)(2a + 2√5 + 4)/9.
    const cost = ((2 * Math.sqrt(5) - 4) * (2e7 + 2 * Math.sqrt(5) + 4)) / 9;
    const [one] = decompose([1e14, 1, 9], [0, 1, 1], 2, { keys: ['he.ede_cost.0.5'] });
    expect(one && 'value' in one ? one.value / cost : 0).toBeCloseTo(1, 13);
  });
});
