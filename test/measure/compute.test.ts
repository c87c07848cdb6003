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
