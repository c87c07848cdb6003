import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/base/random.ts';
import { dealtGrowth } from '../../../src/measure/trend/dealt-growth.ts';
import { fundingUnits } from '../comparable-funding/support.ts';

const N = 90;
const GROUPS = 5;
const OPTIONS = { fewest: 3, seed: 1, draws: 199 };

/** Two years of 90 organisations of two strata: levels unlike by group, growth around 3 %; one group grows by `more`. */
function years(seed: number, more: number) {
  const random = new Random(seed);
  const before = new Float64Array(N);
  const after = new Float64Array(N);
  for (let i = 0; i < N; i++) {
    before[i] = Math.round((40_000 + 10_000 * (i % GROUPS)) * (0.5 + random.unit()));
    const growth = 1.03 + 0.2 * (random.unit() - 0.5) + (i % GROUPS === 2 ? more : 0);
    after[i] = Math.round(before[i]! * growth);
  }
  const index = Array.from({ length: N }, (_, i) => i);
  const units = fundingUnits({
    amounts: after,
    strata: index.map((i) => Math.floor(i / GROUPS) % 2),
    strataCount: 2,
    groups: index.map((i) => i % GROUPS),
    groupCount: GROUPS,
  });
  return { units, before };
}

const told = (seed: number, more: number): readonly number[] => {
  const { units, before } = years(seed, more);
  return dealtGrowth(units, before, OPTIONS).flatMap((one, g) => (one && one.p <= 0.05 ? [g] : []));
};

describe('growth dealt among comparables', () => {
  it('names a group in 5 % of files where growth has nothing to do with groups', () => {
    const files = Array.from({ length: 200 }, (_, seed) => told(seed + 1, 0)).filter((own) => own.length > 0);
    // 5 % and three standard errors of 200 files, whatever the levels of the groups.
    expect(files.length / 200).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 200));
  });

  it('names the group that grew otherwise', () => {
    const files = Array.from({ length: 30 }, (_, seed) => told(seed + 1, 0.12));
    expect(files.filter((own) => own.includes(2)).length).toBeGreaterThan(25);
  });

  it('has nothing to say of few, nor without deals, and is the same for a seed', () => {
    const { units, before } = years(1, 0);
    expect(dealtGrowth(units, before, { ...OPTIONS, draws: 0 })).toEqual(
      Array.from({ length: GROUPS }, () => undefined),
    );
    expect(dealtGrowth(units, before, OPTIONS)).toEqual(dealtGrowth(units, before, OPTIONS));
    const few = fundingUnits({
      ...units,
      groups: Int32Array.from(units.groups, (g, i) => (g === 0 && i > 30 ? 1 : g)),
    });
    expect(dealtGrowth(few, before, OPTIONS)[0]).toBeUndefined();
  });
});
