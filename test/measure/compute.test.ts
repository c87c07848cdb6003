import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComputedValue, caseKinds, computeCase } from '../../src/measure/compute.ts';
import { agrees, type OracleValue, oracleCases, oraclesAbsent } from './oracles.ts';

function mismatch(expected: OracleValue, ours: ComputedValue | undefined): string | undefined {
  if (ours === undefined) return `${expected.key}: not computed`;
  if ('undefined' in ours) {
    return expected.undefined === true
      ? undefined
      : `${expected.key}: ${ours.undefined} for ${expected.value}`;
  }
  if (expected.undefined === true) return `${expected.key}: ${ours.value} for undefined`;
  const list = (value: number | readonly number[] | null): readonly (number | null)[] =>
    Array.isArray(value) ? value : [value as number | null];
  const [a, b] = [list(ours.value), list(expected.value)];
  const same = a.length === b.length && a.every((x, i) => agrees(x ?? Number.NaN, b[i] ?? Number.NaN));
  return same
    ? undefined
    : `${expected.key}: ${JSON.stringify(ours.value)} for ${JSON.stringify(expected.value)}`;
}

describe.skipIf(oraclesAbsent)('required oracle values at 1e-10 (skipped where ../shared is absent)', () => {
  for (const one of oracleCases()) {
    it(`${one.id} ${one.kind}`, () => {
      expect(caseKinds).toContain(one.kind);
      const ours = new Map(computeCase(one).values.map((value) => [value.key, value]));
      const wrong = one.values
        .filter((value) => value.required)
        .map((value) => mismatch(value, ours.get(value.key)))
        .filter((line) => line !== undefined);
      expect(wrong).toEqual([]);
    });
  }
});

/** Values of a case by key: a number, a list, or the reason. */
function valuesOf(one: object): ReadonlyMap<string, unknown> {
  return new Map(
    computeCase(one).values.map((value) => [value.key, 'undefined' in value ? value.undefined : value.value]),
  );
}

describe('the keys of a kind do not depend on its numbers', () => {
  it.each([
    ['bootstrap', { kind: 'bootstrap', x: [1, 2, 4] }, { kind: 'bootstrap', x: [0, 0, 0] }],
    [
      'permutation',
      { kind: 'permutation', x: [1, 2, 4, 7], g: ['a', 'a', 'b', 'b'] },
      { kind: 'permutation', x: [0, 0, 0, 0], g: ['a', 'a', 'b', 'b'] },
    ],
    [
      'univariate',
      { kind: 'univariate', x: [1, 2, 4], w: [1, 2, 1], g: ['a', 'b', 'b'] },
      { kind: 'univariate', x: [0, 0, 0], w: [1, 2, 1], g: ['a', 'b', 'b'] },
    ],
    [
      'sources',
      {
        kind: 'sources',
        parts: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        kind: 'sources',
        parts: [
          [0, 0],
          [0, 0],
        ],
      },
    ],
    ['ajl', { kind: 'ajl', x: [1, 2], t: [1, 0] }, { kind: 'ajl', x: [0, 0], t: [0, 0] }],
    [
      'convergence',
      { kind: 'convergence', y0: [1, 2, 3], y1: [2, 2, 4], t: 2 },
      { kind: 'convergence', y0: [0, 0, 0], y1: [0, 0, 0], t: 2 },
    ],
  ])('%s', (_, usual, degenerate) => {
    expect([...valuesOf(degenerate).keys()]).toEqual([...valuesOf(usual).keys()]);
  });
});

describe('a unit of weight 0', () => {
  const all = valuesOf({ kind: 'univariate', x: [5, 7, 9, 100], w: [0, 1, 2, 3] });

  it('counts in every figure without weights', () => {
    for (const [key, value] of valuesOf({ kind: 'univariate', x: [5, 7, 9, 100] })) {
      expect([key, all.get(key)]).toEqual([key, value]);
    }
  });

  it('counts in none with weights', () => {
    const without = valuesOf({ kind: 'univariate', x: [7, 9, 100], w: [1, 2, 3] });
    for (const [key, value] of without) {
      if (key.startsWith('w.')) expect([key, all.get(key)]).toEqual([key, value]);
    }
  });

  it('leaves nothing to weigh when there is no other', () => {
    expect(valuesOf({ kind: 'univariate', x: [5], w: [0] }).get('w.mean')).toBe('no-units');
    expect(valuesOf({ kind: 'concentration', y: [5, 7], r: [1, 2], w: [0, 0] }).get('concentration.CI')).toBe(
      'no-units',
    );
  });
});

describe('sources below zero', () => {
  it('have no Shapley value of the Gini, which needs the Gini of each source alone', () => {
    const values = valuesOf({
      kind: 'sources',
      parts: [
        [10, 20, 30],
        [-1, 2, 3],
      ],
    });
    expect(values.get('sources.shapley_gini.zero.1')).toBe('negative-amount');
    expect(values.get('sources.ly.G.2')).toBe('negative-amount');
    // The total, 9, 22, 33, has a Gini: |differences| 13 + 11 + 24 over n²μ = 192.
    expect(values.get('sources.gini_total')).toBeCloseTo(48 / 192, 14);
  });
});

describe('redistribution with weights', () => {
  it('a weight stands for that many copies of the unit', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 4 }),
            fc.integer({ min: 0, max: 5 }),
            fc.integer({ min: 0, max: 4 }),
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (units) => {
          const [x, t, w] = [0, 1, 2].map((k) => units.map((unit) => unit[k]!));
          const copies = (list: readonly number[]) =>
            list.flatMap((value, i) => Array<number>(w![i]!).fill(value));
          const weighted = valuesOf({ kind: 'ajl', x, t, w });
          for (const [key, value] of valuesOf({ kind: 'ajl', x: copies(x!), t: copies(t!) })) {
            if (typeof value === 'number') expect(weighted.get(key)).toBeCloseTo(value, 12);
            else expect(weighted.get(key)).toBe(value);
          }
        },
      ),
    );
  });

  it('by hand: 1 × 100 and 3 × 100 that become 160 and 120, 4 × 300 that become 200', () => {
    const values = valuesOf({ kind: 'ajl', x: [100, 100, 300], t: [60, 20, -100], w: [1, 3, 4] });
    // Before: half of the units at 100, half at 300, mean 200: G = ½·½·200/200. After, μ = (160 + 360 + 800)/8 = 165.
    expect(values.get('ajl.Gx')).toBeCloseTo(0.25, 14);
    // Pairs of units: 1·3 apart by 40, 1·4 by 40, 3·4 by 80: G_y = (120 + 160 + 960)/(64·165).
    expect(values.get('ajl.Gy')).toBeCloseTo(1240 / (64 * 165), 14);
    // The equals: half of the units with 520 of 1 320; G_k = 120/(16·130).
    expect(values.get('ajl.H')).toBeCloseTo((4 / 8) * (520 / 1320) * (120 / (16 * 130)), 14);
    // Nobody passes another that had more.
    expect(values.get('ajl.R')).toBeCloseTo(0, 14);
  });
});

describe('difference to a reference group', () => {
  const differences = (ref: number | string, favourable: number) =>
    valuesOf({
      ...{ kind: 'aggregated', est: [20, 35, 50], pop: [1, 1, 1], subgroups: ['a', 'b', 'c'] },
      ...{ ref, favourable },
    }).get('he.d_ref');

  it('is taken from the extreme of the other groups: negative when the reference stands last', () => {
    expect([1, 2, 3].map((ref) => differences(ref, 1))).toEqual([20 - 35, 35 - 20, 50 - 20]);
    // Lower is better: the extreme is the highest.
    expect([1, 2, 3].map((ref) => differences(ref, 0))).toEqual([50 - 20, 50 - 35, 35 - 50]);
    expect(differences('c', 1)).toBe(30);
  });

  it('needs another group', () => {
    expect(valuesOf({ kind: 'aggregated', est: [20], pop: [1], ref: 1 }).get('he.d_ref')).toBe('one-group');
  });
});

describe('amounts beside a matching (rows and weights of m01 as MatchIt 4.5.1 gives them)', () => {
  const m01 = {
    kind: 'matching',
    treat: [1, 1, 1, 0, 0, 0, 0, 0],
    X: [
      [20, 3],
      [35, 5],
      [50, 2],
      [22, 4],
      [33, 5],
      [60, 1],
      [48, 2],
      [10, 6],
    ],
  };

  it('are compared before, with the nearest, and inside the cells', () => {
    const values = valuesOf({ ...m01, y: [40, 55, 70, 48, 66, 90, 85, 30] });
    expect(values.get('match.gap.before')).toBeCloseTo(55 - 319 / 5, 12);
    // Rows 4, 5, 7: 48, 66, 85.
    expect(values.get('match.gap.nearest')).toBeCloseTo(55 - 199 / 3, 12);
    // Weights 0, 0, 1, 0, 0, 1, 1, 0: 70 against 90 and 85.
    expect(values.get('match.gap.cem')).toBeCloseTo(70 - 87.5, 12);
  });

  it('are left out of a case without them', () => {
    expect(valuesOf(m01).has('match.gap.before')).toBe(false);
  });
});

describe('the share of a shortfall that an envelope covers', () => {
  it.each([
    [10, 10 / 30],
    [30, 1],
    [45, 1],
  ])('%d of 30', (E, share) => {
    const values = valuesOf({ kind: 'floor', x: [10, 40], z: [40, 40], E });
    expect(values.get('floor.envelope_share')).toBe(share);
    expect(values.get('floor.unspent')).toBe(Math.max(0, E - 30));
  });
});
