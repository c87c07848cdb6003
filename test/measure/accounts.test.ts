import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMeasures } from '../../src/measure/aggregated.ts';
import { redistribution } from '../../src/measure/ajl.ts';
import { floorMeasures } from '../../src/measure/claims/floor.ts';
import { kakwani } from '../../src/measure/concentration.ts';
import { convergence } from '../../src/measure/convergence.ts';
import { kitagawa } from '../../src/measure/kitagawa.ts';
import { leastSquares, studentisedResiduals } from '../../src/measure/least-squares.ts';
import type { Named } from '../../src/measure/named.ts';
import { oaxaca } from '../../src/measure/oaxaca.ts';
import { sources } from '../../src/measure/sources.ts';
import { suppressionOf } from '../../src/measure/suppression.ts';
import { close } from './arbitrary.ts';

/** Accounts that must balance: parts sum to the whole, whatever the data. */

function number(values: Named, key: string): number {
  const value = values[key];
  if (typeof value !== 'number') throw new Error(`${key}: ${JSON.stringify(value)}`);
  return value;
}

const money = fc.integer({ min: 1, max: 1_000_000 });
const lists = (count: number, arbitrary: fc.Arbitrary<number> = money, minLength = 2) =>
  fc
    .integer({ min: minLength, max: 12 })
    .chain((n) =>
      fc.tuple(...Array.from({ length: count }, () => fc.array(arbitrary, { minLength: n, maxLength: n }))),
    );

describe('accounts that balance', () => {
  it('redistribution: RE = V − H − R, H and R at least 0', () => {
    fc.assert(
      fc.property(
        lists(
          2,
          fc.integer({ min: 0, max: 5 }).map((k) => k * 100),
        ),
        ([x = [], t = []]) => {
          const values = redistribution(x, t);
          if (typeof values['ajl.RE'] === 'string') return true;
          const part = (key: string) => number(values, `ajl.${key}`);
          return (
            close(part('RE'), part('V') - part('H') - part('R'), 1) &&
            part('H') >= -1e-12 &&
            part('R') >= -1e-12
          );
        },
      ),
    );
  });

  it('Kitagawa: two effects, and three parts, sum to the gap', () => {
    fc.assert(
      fc.property(lists(4), ([n0 = [], n1 = [], r0 = [], r1 = []]) => {
        const values = kitagawa(n0, n1, r0, r1);
        const part = (key: string) => number(values, `kitagawa.${key}`);
        const three = part('three.rate_at_p0') + part('three.composition_at_r0') + part('three.interaction');
        return (
          close(part('rate_effect') + part('composition_effect'), part('gap'), 1e6) &&
          close(three, part('gap'), 1e6)
        );
      }),
    );
  });

  it('Kitagawa without units on a side has no value', () => {
    expect(kitagawa([0, 0], [1, 1], [5, 5], [6, 6])['kitagawa.gap']).toBe('no-units');
  });

  it('Oaxaca-Blinder: three parts, and each pair of two, sum to the gap', () => {
    fc.assert(
      fc.property(lists(2, money, 8), ([y = [], x = []]) => {
        const values = oaxaca(
          y,
          [x],
          y.map((_, i) => i % 2),
        );
        if (Object.values(values).some((value) => value === 'not-independent')) return true;
        const part = (key: string) => number(values, `oaxaca.${key}`);
        const three = ['endowments', 'coefficients', 'interaction'].map((key) => part(`threefold.${key}`));
        const pairs = ['refA', 'refB', 'neumark', 'jann'].map(
          (key) => part(`twofold.${key}.explained`) + part(`twofold.${key}.unexplained`),
        );
        const scale = Math.max(1e6, ...three.map(Math.abs));
        return [three[0]! + three[1]! + three[2]!, ...pairs].every((sum) => close(sum, part('gap'), scale));
      }),
    );
  });

  it('sources: shares of variance, of money and of the Gini sum to 1; Shapley values to the Gini', () => {
    fc.assert(
      fc.property(lists(3), (parts) => {
        const values = sources(parts);
        if (values['sources.gini_total'] === 0) return true;
        const sum = (name: string) =>
          [1, 2, 3].reduce((total, s) => total + number(values, `sources.${name}.${s}`), 0);
        const gini = number(values, 'sources.gini_total');
        return (
          close(sum('shorrocks_share'), 1) &&
          close(sum('ly.S'), 1) &&
          close(sum('ly.contribution_share'), 1) &&
          close(sum('shapley_gini.zero'), gini, 1) &&
          close(sum('shapley_gini.equalise'), gini, 1)
        );
      }),
    );
  });

  it('a flat source: nothing by Shorrocks, Lerman-Yitzhaki and the equalise Shapley, less than nothing by removal', () => {
    const values = sources([
      [10, 12, 8, 20, 5],
      [3, 3, 3, 3, 3],
    ]);
    for (const name of ['shorrocks_share', 'ly.contribution_share', 'shapley_gini.equalise']) {
      expect(number(values, `sources.${name}.2`)).toBeCloseTo(0, 14);
    }
    expect(number(values, 'sources.shapley_gini.zero.2')).toBeLessThan(0);
  });

  it('floor: every rule spends the envelope, never above the floor; level and ratio raise the lowest', () => {
    fc.assert(
      fc.property(
        lists(
          2,
          fc.integer({ min: 1, max: 500 }).map((k) => k * 1000),
        ),
        fc.integer({ min: 0, max: 3_000_000 }),
        ([x = [], z = []], envelope) => {
          const values = floorMeasures(x, z, envelope);
          const spent = envelope - number(values, 'floor.unspent');
          return ['PRO', 'CEA', 'CEL', 'level', 'ratio'].every((rule) => {
            const paid = values[`floor.alloc.${rule}`];
            if (!Array.isArray(paid)) return false;
            const holds = (i: number) => x[i]! + paid[i]!;
            const fair = paid.every((own, i) =>
              paid.every((_, j) => {
                // Who is paid under `level` never ends above somebody under their floor.
                const short = holds(j) < z[j]! - 1e-6;
                return rule !== 'level' || own <= 1e-6 || !short || holds(i) <= holds(j) + 1e-6;
              }),
            );
            return (
              fair &&
              Math.abs(paid.reduce((total, one) => total + one, 0) - spent) < 1e-6 &&
              paid.every((one, i) => one >= 0 && (one === 0 || holds(i) <= z[i]! + 1e-6))
            );
          });
        },
      ),
    );
  });
});

describe('group-level measures', () => {
  it('by hand: two regions of 1 and 3 organisations at 10 and 20', () => {
    const values = groupMeasures({
      estimates: [10, 20],
      population: [1, 3],
      order: [1, 2],
      reference: 1,
      favourable: true,
    });
    // μ = 17.5; ranks 1/8 and 5/8: ACI = ¼·10(2/8 − 1) + ¾·20(10/8 − 1).
    expect(values).toMatchObject({
      'agg.weighted_mean': 17.5,
      'he.d_maxmin': 10,
      'he.r_maxmin': 2,
      'he.bgv': (7.5 ** 2 + 3 * 2.5 ** 2) / 4,
      'he.mdmu': 5,
      'he.mdmw': 3.75,
      'he.mdbw': 2.5,
      'he.d_ref': 10,
      'he.par': 2.5,
      'he.aci': 1.875,
    });
    // The line through (1/8, 10) and (5/8, 20): 7.5 at 0, 27.5 at 1.
    expect(values['agg.sii_linear']).toBeCloseTo(20, 12);
    expect(values['agg.rii_linear']).toBeCloseTo(27.5 / 7.5, 12);
  });

  it('a region at zero has no logarithm: no replacement by a small number', () => {
    const values = groupMeasures({
      estimates: [0, 20],
      population: [1, 1],
      errors: [1, 1],
      favourable: true,
    });
    expect(values).toMatchObject({
      'agg.mld': 'zero-amount',
      'agg.mld.se_delta': 'zero-amount',
      'he.r_maxmin': 'zero-minimum',
    });
    expect(values['agg.theil_t.zero0']).toBeCloseTo(Math.LN2, 14);
  });
});

describe('regression', () => {
  it('recovers an exact line, far from the origin', () => {
    const x = [1_000_001, 1_000_002, 1_000_004];
    const fit = leastSquares(
      x.map((one) => 3 + 2 * one),
      [x],
    );
    expect(fit?.coefficients[1]).toBeCloseTo(2, 12);
    expect(fit?.residualSquares).toBeLessThan(1e-15);
  });

  it('has no fit on columns that repeat each other, nor with too few rows', () => {
    expect(
      leastSquares(
        [1, 2, 3],
        [
          [1, 2, 3],
          [2, 4, 6],
        ],
      ),
    ).toBeUndefined();
    expect(leastSquares([1], [[1]])).toBeUndefined();
  });

  it('studentised residuals are those of fits without the unit', () => {
    const [y, x] = [
      [1, 2, 2, 5, 9],
      [1, 2, 3, 4, 5],
    ];
    const fit = leastSquares(y, [x])!;
    const all = studentisedResiduals(fit);
    for (const i of y.keys()) {
      const without = leastSquares(y.toSpliced(i, 1), [x.toSpliced(i, 1)])!;
      const [a = 0, b = 0] = without.coefficients;
      // e/(s√(1−h)) = (y − ŷ without i)·√(1−h)/s.
      const s = Math.sqrt(without.residualSquares / without.freedom);
      expect(all[i]).toBeCloseTo(((y[i]! - a - b * x[i]!) * Math.sqrt(1 - fit.leverage[i]!)) / s, 9);
    }
  });
});

describe('convergence and progressivity', () => {
  it('amounts that halve their log distance in one year: b = −½, speed ln 2', () => {
    const values = convergence([1, Math.E ** 2], [1, Math.E], 1);
    expect(number(values, 'beta.coef')).toBeCloseTo(-0.5, 12);
    expect(number(values, 'beta.speed')).toBeCloseTo(Math.LN2, 12);
  });

  it('has no speed with a zero, with one unit, or with equal starts', () => {
    expect(convergence([0, 1], [1, 1], 1)['beta.coef']).toBe('zero-amount');
    expect(convergence([1], [2], 1)['beta.coef']).toBe('too-few');
    expect(convergence([5, 5], [1, 2], 1)['beta.coef']).toBe('no-variation');
  });

  it('Kakwani: a flat transfer against an unequal need is minus the Gini of the need', () => {
    // Gini of 1, 2, 3 is (2/9)·2 = 4/18.
    expect(kakwani([5, 5, 5], [1, 2, 3])).toBeCloseTo(-4 / 18, 14);
    expect(kakwani([1, 2, 3], [1, 2, 3])).toBeCloseTo(0, 14);
  });
});

describe('suppression', () => {
  const rules = { fewest: 5, percent: 10, largest: 1, dominance: 75 };

  it('keeps the borders: exactly 5 contributors, exactly 10 %, exactly 75 %', () => {
    // 1000 and 900 with the rest at exactly a tenth of the first.
    expect(suppressionOf([1000, 900, 60, 20, 20], rules)).toEqual({
      fewest: false,
      percent: false,
      dominance: false,
    });
    expect(suppressionOf([75, 10, 5, 5, 5], rules).dominance).toBe(false);
    expect(suppressionOf([76, 9, 5, 5, 5], rules).dominance).toBe(true);
  });

  it('an empty cell tells nothing about anybody', () => {
    expect(suppressionOf([], rules)).toEqual({ fewest: false, percent: false, dominance: false });
  });
});
