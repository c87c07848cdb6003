import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllocationProblem, allocate, isAllocation } from '../../../src/measure/allocation/allocate.ts';
import { betweenRules } from '../../../src/measure/allocation/between.generated.ts';
import type { Territory } from '../../../src/measure/allocation/between-rule.ts';
import { wholeCents } from '../../../src/measure/allocation/cents.ts';
import { type Constraints, NO_CONSTRAINTS } from '../../../src/measure/allocation/constraints.ts';
import { chosen, RULE_KEYS, type RuleKey } from '../../../src/measure/allocation/registry.ts';
import { cases } from '../../support/cases.ts';
import { claimantsOf, onlyClaims } from './support.ts';

const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((total, x) => total + x, 0);
const rankOf = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

const problemOf = (
  within: RuleKey,
  envelope: number,
  claimants: AllocationProblem['claimants'],
  constraints: Partial<Constraints> = {},
): AllocationProblem => ({
  envelope,
  claimants,
  within: chosen(within),
  between: undefined,
  constraints: { ...NO_CONSTRAINTS, ...constraints },
  rank: rankOf(claimants.n),
});

function awarded(problem: AllocationProblem) {
  const outcome = allocate(problem);
  if (!isAllocation(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe('cents', () => {
  it('go to the largest remainders, equal ones in the stated order', () => {
    expect([...wholeCents(Float64Array.of(10 / 3, 10 / 3, 10 / 3), 10, [2, 0, 1])]).toEqual([3, 4, 3]);
    expect([...wholeCents(Float64Array.of(1.5, 2.25, 3.25), 7, [0, 1, 2])]).toEqual([2, 2, 3]);
  });
});

describe('constraints', () => {
  const three = onlyClaims([100, 200, 300]);

  it('the largest cheque: what it frees goes to the others by the same rule', () => {
    // 300 in proportion: 50, 100, 150; at most 120: the other 180 are shared 1 to 2.
    expect([...awarded(problemOf('proportional', 300, three, { maximum: 120 })).awards]).toEqual([
      60, 120, 120,
    ]);
  });

  it('leaves over what nobody may take, and says so', () => {
    const { awards, leftOver } = awarded(problemOf('proportional', 300, three, { maximum: 80 }));
    expect([[...awards], leftOver]).toEqual([[80, 80, 80], 60]);
    expect(awarded(problemOf('cea', 700, three)).leftOver).toBe(100);
  });

  it('a smallest cheque, nothing below: the fewest go without, those with the least', () => {
    // Equal losses of 130 would be 0, 15, 115.
    const below = 'nothing' as const;
    expect([...awarded(problemOf('cel', 130, three, { minimum: { amount: 20, below } })).awards]).toEqual([
      0, 0, 130,
    ]);
    // 60 in proportion: 10, 20, 30; without the first 24 and 36; without two 60.
    const shared = (amount: number) => [
      ...awarded(problemOf('proportional', 60, three, { minimum: { amount, below } })).awards,
    ];
    expect(shared(15)).toEqual([0, 24, 36]);
    expect(shared(30)).toEqual([0, 0, 60]);
    // Nobody can have a cheque larger than the envelope.
    expect(awarded(problemOf('proportional', 60, three, { minimum: { amount: 61, below } })).leftOver).toBe(
      60,
    );
  });

  it('a smallest cheque for everyone: paid first, the rest by the rule', () => {
    const below = 'minimum' as const;
    // 60 in proportion: 10, 20, 30; the first at 15, then 45 as 2 to 3.
    expect([
      ...awarded(problemOf('proportional', 60, three, { minimum: { amount: 15, below } })).awards,
    ]).toEqual([15, 18, 27]);
    expect(allocate(problemOf('proportional', 60, three, { minimum: { amount: 25, below } }))).toEqual({
      infeasible: { constraint: 'minimum', short: 15, organisations: 3, region: -1 },
    });
  });

  it('a cap on amount and award together; unknown, it leaves no room', () => {
    const claimants = claimantsOf({ amount: [50, 50, 50], floor: [150, 150, 150] });
    const cap = Float64Array.of(60, 1000, Number.NaN);
    const { awards, leftOver } = awarded(problemOf('cea', 90, claimants, { cap }));
    expect([[...awards], leftOver]).toEqual([[10, 80, 0], 0]);
  });

  it('newcomers and the minister off the top', () => {
    const newcomers = { rows: Uint8Array.of(1, 0, 0), amount: 40 };
    const { awards, kept, leftOver } = awarded(problemOf('cea', 200, three, { newcomers, keep: 60 }));
    expect([[...awards], kept, leftOver]).toEqual([[40, 50, 50], 60, 0]);
    expect(allocate(problemOf('cea', 90, three, { newcomers, keep: 60 }))).toEqual({
      infeasible: { constraint: 'newcomers', short: 10, organisations: 1, region: -1 },
    });
    expect(allocate(problemOf('cea', 50, three, { keep: 60 }))).toEqual({
      infeasible: { constraint: 'keep', short: 10, organisations: 0, region: -1 },
    });
  });

  it('protected organisations get their guarantee, or it is said by how much it cannot be', () => {
    const guaranteed = Float64Array.of(90, 0, 0);
    expect([...awarded(problemOf('proportional', 190, three, { guaranteed })).awards]).toEqual([90, 40, 60]);
    expect(allocate(problemOf('proportional', 80, three, { guaranteed }))).toEqual({
      infeasible: { constraint: 'guaranteed', short: 10, organisations: 1, region: -1 },
    });
    expect(allocate(problemOf('proportional', 190, three, { guaranteed, maximum: 50 }))).toEqual({
      infeasible: { constraint: 'maximum', short: 40, organisations: 1, region: -1 },
    });
  });
});

describe('between regions, then between organisations', () => {
  const territory = (own: Partial<Territory>): Territory => ({
    ...{
      organisations: 1,
      inhabitants: Number.NaN,
      funding: 0,
      shortfall: 0,
      need: Number.NaN,
      share: Number.NaN,
    },
    ...own,
  });
  const between = (key: keyof typeof betweenRules, territories: readonly Territory[]) => ({
    rule: betweenRules[key],
    territories,
    region: Int32Array.of(0, 0, 1, -1),
  });
  const four = onlyClaims([100, 100, 50, 100]);

  it('each region shares its own part; what it cannot place stays over there; no region, no part', () => {
    const problem = {
      ...problemOf('cea', 300, four),
      between: between('population', [territory({ inhabitants: 100 }), territory({ inhabitants: 200 })]),
    };
    const { awards, regions, regionsLeft, leftOver } = awarded(problem);
    expect([[...awards], [...regions!], [...regionsLeft!], leftOver]).toEqual([
      [50, 50, 50, 0],
      [100, 200],
      [0, 150],
      150,
    ]);
  });

  it('refuses a region whose figure is not known, as any part would be a guess', () => {
    const problem = {
      ...problemOf('cea', 300, four),
      between: between('need', [territory({ need: 1 }), territory({})]),
    };
    expect(allocate(problem)).toEqual({ undefined: 'no-weight', region: 1 });
  });
});

/** Any problem: amounts, floors, types, two regions, and any constraints at once. */
const anyProblem = fc
  .record({
    key: fc.constantFrom(...RULE_KEYS),
    rows: fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 300_000 }),
        floor: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 1, max: 500_000 })),
        comparables: fc.integer({ min: 1, max: 400_000 }),
        type: fc.integer({ min: -1, max: 2 }),
        region: fc.integer({ min: -1, max: 1 }),
        newcomer: fc.boolean(),
        cap: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 600_000 })),
        guaranteed: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40_000 })),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    envelope: fc.integer({ min: 0, max: 1_500_000 }),
    keep: fc.constantFrom(0, 0, 0, 40_000),
    newcomers: fc.constantFrom(undefined, undefined, 20_000),
    minimum: fc.constantFrom(undefined, undefined, 5_000, 33_333),
    below: fc.constantFrom('nothing' as const, 'minimum' as const),
    maximum: fc.constantFrom(undefined, undefined, 60_001, 150_000),
    capped: fc.boolean(),
    promised: fc.boolean(),
    between: fc.constantFrom(undefined, 'organisations' as const, 'equal' as const, 'shortfall' as const),
  })
  .map(({ key, rows, envelope, ...set }): AllocationProblem => {
    const of = (name: 'amount' | 'floor' | 'comparables' | 'type') => rows.map((row) => row[name]);
    const claimants = claimantsOf({
      amount: of('amount'),
      floor: of('floor'),
      comparables: of('comparables'),
      type: of('type'),
    });
    const parts = [0, 1].map((region) => {
      const own = rows.filter((row) => row.region === region);
      return {
        ...{ organisations: own.length, inhabitants: 1, funding: 0, need: 1, share: 1 },
        shortfall: sum(own.map(({ amount, floor }) => Math.max(0, (floor || 0) - amount))),
      };
    });
    return {
      ...problemOf(key, envelope, claimants, {
        keep: set.keep,
        newcomers:
          set.newcomers === undefined
            ? undefined
            : { rows: Uint8Array.from(rows, ({ newcomer }) => Number(newcomer)), amount: set.newcomers },
        minimum: set.minimum === undefined ? undefined : { amount: set.minimum, below: set.below },
        maximum: set.maximum,
        cap: set.capped ? Float64Array.from(rows, ({ cap }) => cap) : undefined,
        guaranteed: set.promised ? Float64Array.from(rows, ({ guaranteed }) => guaranteed) : undefined,
      }),
      between: set.between && {
        rule: betweenRules[set.between],
        territories: parts,
        region: Int32Array.from(rows, ({ region }) => region),
      },
    };
  });

/** One award, whole cents, within every constraint of its problem. */
function expectHeld({ claimants, constraints, between }: AllocationProblem, i: number, award: number): void {
  const { newcomers, minimum, maximum, cap, guaranteed } = constraints;
  expect(Number.isInteger(award) && award >= 0).toBe(true);
  if (newcomers?.rows[i] === 1) {
    expect(award).toBe(newcomers.amount);
    return;
  }
  if (between && between.region[i]! < 0) {
    expect(award).toBe(0);
    return;
  }
  if (maximum !== undefined) expect(award).toBeLessThanOrEqual(maximum);
  if (cap) expect(award === 0 || claimants.amount[i]! + award <= cap[i]!).toBe(true);
  const promise = guaranteed?.[i] ?? 0;
  expect(award).toBeGreaterThanOrEqual(promise);
  if (minimum && award > 0 && promise === 0) expect(award).toBeGreaterThanOrEqual(minimum.amount);
}

describe(`${cases(10_000)} problems with any constraints at once`, () => {
  it('add up to the envelope to the cent with every constraint held, or say which one cannot be', () => {
    let feasible = 0;
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const outcome = allocate(problem);
        if (!isAllocation(outcome)) {
          if ('infeasible' in outcome) expect(outcome.infeasible.short).toBeGreaterThan(0);
          else expect(outcome.undefined).toBe('no-weight');
          return;
        }
        feasible++;
        const { awards, leftOver, kept } = outcome;
        expect(sum(awards) + leftOver + kept).toBe(problem.envelope);
        expect(leftOver).toBeGreaterThanOrEqual(0);
        for (const [i, award] of awards.entries()) expectHeld(problem, i, award);
      }),
      { numRuns: cases(10_000), endOnFailure: true },
    );
    expect(feasible).toBeGreaterThan(cases(10_000) * 0.4);
  }, 300_000);
});

describe('20 000 organisations', () => {
  const n = 20_000;
  const draw = (i: number, most: number) => ((i * 7919 + 13) % 10_007) * (most / 10_007);
  const claimants = claimantsOf({
    amount: Array.from({ length: n }, (_, i) => Math.round(100 * draw(i, 200_000))),
    floor: Array.from({ length: n }, (_, i) => 100 * (100_000 + 50_000 * (i % 5))),
    comparables: Array.from({ length: n }, (_, i) => Math.round(100 * draw(i + 5, 250_000))),
    type: Array.from({ length: n }, (_, i) => i % 5),
  });

  it.each(RULE_KEYS.filter((key) => key !== 'random-arrival'))('%s, to the cent', (key) => {
    const { awards, leftOver } = awarded(problemOf(key, 1_234_567_891, claimants, { maximum: 5_000_000 }));
    expect(sum(awards) + leftOver).toBe(1_234_567_891);
  });
});
