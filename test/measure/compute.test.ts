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
