import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimsRuleName, claimsRules, equalLosses, share } from '../../../src/measure/claims/rules.ts';

const NAMES = Object.keys(claimsRules) as ClaimsRuleName[];

/** Claims in cents, zeros and ties included, and an endowment that may exceed them. */
const problem = fc
  .array(fc.oneof(fc.constant(0), fc.constantFrom(1000, 2500), fc.integer({ min: 1, max: 10_000_000 })), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((cents) => {
    const total = cents.reduce((sum, d) => sum + d, 0);
    return fc.tuple(
      fc.constant(Float64Array.from(cents, (d) => d / 100)),
      fc.integer({ min: 0, max: Math.ceil(total * 1.1) }).map((e) => e / 100),
    );
  });

const sum = (list: Float64Array): number => list.reduce((total, x) => total + x, 0);

describe.each(NAMES)('%s', (name) => {
  const awardsOf = (endowment: number, claims: Float64Array): Float64Array => {
    const awards = share(name, endowment, claims);
    if (awards === undefined) throw new Error('too many claimants');
    return awards;
  };

  it('pays between nothing and the claim, and spends the endowment', () => {
    fc.assert(
      fc.property(problem, ([d, e]) => {
        const awards = awardsOf(e, d);
        const slack = 1e-9 * (1 + sum(d));
        return (
          awards.every((x, i) => x >= -slack && x <= d[i]! + slack) &&
          Math.abs(sum(awards) - Math.min(e, sum(d))) <= slack
        );
      }),
    );
  });

  it('treats equal claims equally, and a larger claim no worse', () => {
    fc.assert(
      fc.property(problem, ([d, e]) => {
        const awards = awardsOf(e, d);
        const slack = 1e-9 * (1 + sum(d));
        return awards.every((x, i) => awards.every((y, j) => d[i]! > d[j]! || x <= y + slack));
      }),
    );
  });

  it('answers in the order of the claims', () => {
    fc.assert(
      fc.property(problem, ([d, e]) => {
        const [forward, backward] = [awardsOf(e, d), awardsOf(e, d.toReversed()).toReversed()];
        return forward.every((x, i) => Math.abs(x - backward[i]!) <= 1e-9 * (1 + sum(d)));
      }),
    );
  });
});

describe('rules that share gains and losses alike (self-dual)', () => {
  it.each(['PRO', 'Talmud', 'RTalmud', 'RA', 'APRO', 'AA'] as const)('%s', (name) => {
    fc.assert(
      fc.property(problem, ([d, e]) => {
        const total = sum(d);
        if (e > total) return true;
        const [gains, losses] = [share(name, e, d)!, share(name, total - e, d)!];
        return gains.every((x, i) => Math.abs(x - (d[i]! - losses[i]!)) <= 1e-8 * (1 + total));
      }),
    );
  });
});

describe('many claimants', () => {
  it('random arrival stays exact: equal claims get equal parts', () => {
    const claims = Float64Array.from({ length: 20 }, () => 50);
    for (const award of share('RA', 400, claims)!) expect(award).toBeCloseTo(20, 9);
  });

  it('says so where exact answers are out of reach', () => {
    const claims = Float64Array.from({ length: 40 }, (_, i) => i + 1);
    expect(share('RA', 100, claims)).toBeUndefined();
    expect(share('AA', 100, claims)).toBeUndefined();
    expect(share('RA', 1e6, claims)).toEqual(claims);
    expect(sum(share('MO', 100, claims)!)).toBeCloseTo(100, 9);
  });
});

describe('two claimants: contested garment (Mishnah Bava Metzia 2a)', () => {
  // A claims all of 200, B claims 100: B concedes 100, the contested 100 is halved: 150 and 50.
  it.each(['Talmud', 'RA', 'APRO', 'MO', 'AA'] as const)('%s gives 150 and 50', (name) => {
    const [a, b] = share(name, 200, Float64Array.of(200, 100))!;
    expect(a).toBeCloseTo(150, 10);
    expect(b).toBeCloseTo(50, 10);
  });
});

describe('equal losses of claims far larger than the endowment', () => {
  it('keep the digits of a small award', () => {
    // Both losses stay equal until the second claim, 500 000 lower, is reached: the largest takes all.
    expect([...equalLosses(0.001, Float64Array.of(0.001, 1e6, 5e5))]).toEqual([0, 0.001, 0]);
    // Two claims of 10⁹ and one a quarter lower: 0.25 to each of the two, then a third of what is left to each.
    expect([...equalLosses(0.8, Float64Array.of(1e9, 1e9 - 0.25, 1e9))]).toEqual(
      [0.35, 0.1, 0.35].map((x) => expect.closeTo(x, 14)),
    );
  });
});
