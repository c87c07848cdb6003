import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIOMS, type AxiomKey } from '../../../src/measure/allocation/axiom-keys.ts';
import { axiomOrders, checkAxioms } from '../../../src/measure/allocation/axioms.ts';
import { NO_CONSTRAINTS } from '../../../src/measure/allocation/constraints.ts';
import {
  allocationRules,
  chosen,
  RULE_KEYS,
  type RuleKey,
  ruleOf,
} from '../../../src/measure/allocation/registry.ts';
import { shareOut } from '../../../src/measure/allocation/share-out.ts';
import { agrees, oracleCases, oraclesAbsent } from '../oracles.ts';
import { awardsOf, claimantsOf, onlyClaims } from './support.ts';

/** The names of the oracle file, as rules. */
const CLAIMS: Readonly<Record<string, RuleKey>> = {
  PRO: 'proportional',
  CEA: 'cea',
  CEL: 'cel',
  Talmud: 'talmud',
  PIN: 'piniles',
  RA: 'random-arrival',
  APRO: 'adjusted-proportional',
  CE: 'constrained-egalitarian',
  RTalmud: 'reverse-talmud',
  MO: 'minimal-overlap',
  DT: 'dominguez-thomson',
  AA: 'average-of-awards',
};
const FLOORS: Readonly<Record<string, RuleKey>> = {
  ...{ PRO: 'proportional', CEA: 'cea', CEL: 'cel' },
  ...{ level: 'lowest', ratio: 'lowest-ratio' },
};

/** Unrounded shares of a rule. */
function sharesOf(key: RuleKey, envelope: number, claimants: ReturnType<typeof claimantsOf>): Float64Array {
  const { rule, parameter } = chosen(key);
  const shares = rule.share(envelope, claimants, rule.claims(claimants, parameter), parameter);
  if (shares === undefined) throw new Error(key);
  return shares.awards;
}

describe.skipIf(oraclesAbsent)('rules reproduce the oracles (skipped where ../shared is absent)', () => {
  const values = oracleCases().flatMap(({ id, kind, values: all, ...one }) =>
    all.flatMap(({ key, value }) => {
      const [, name = ''] = /^(?:claims|floor\.alloc)\.(\w+)$/.exec(key) ?? [];
      return name === '' || !Array.isArray(value) ? [] : [{ id, key, kind, name, value, one }];
    }),
  );

  it('all of them', () => {
    expect(values.length).toBe(8 * 12 + 5);
  });

  it.each(values)('$id $key', ({ kind, name, value, one }) => {
    const claimants =
      kind === 'claims'
        ? onlyClaims(one.d as number[])
        : claimantsOf({ amount: one.x as number[], floor: one.z as number[] });
    const key = (kind === 'claims' ? CLAIMS : FLOORS)[name]!;
    const shares = sharesOf(key, one.E as number, claimants);
    for (const [i, x] of (value as number[]).entries()) expect(agrees(shares[i]!, x)).toBe(true);
  });
});

/** Claims in cents, ties included, and an envelope that they cannot all be paid of. */
const problem = fc
  .array(fc.oneof(fc.constantFrom(1000, 2500), fc.integer({ min: 1, max: 1_000_000 })), {
    minLength: 1,
    maxLength: 7,
  })
  .chain((cents) => {
    const total = cents.reduce((sum, d) => sum + d, 0);
    return fc.tuple(fc.constant(Float64Array.from(cents)), fc.integer({ min: 0, max: total }));
  });

/** The axioms of a rule on one problem of claims, as they come out. */
function checked(key: RuleKey, claims: Float64Array, envelope: number) {
  const of = { claims, amount: new Float64Array(claims.length), type: new Int32Array(claims.length) };
  const again = (other: number, cut: Float64Array = claims) => awardsOf(key, other, onlyClaims(cut));
  return new Map(
    checkAxioms({
      envelope,
      ...of,
      orders: axiomOrders(of),
      awards: again(envelope),
      again,
    }).map((check) => [check.key, 'holds' in check ? check.holds : check.undefined]),
  );
}

describe('what the literature proves of a rule', () => {
  const claimed = RULE_KEYS.flatMap((key) =>
    Object.entries(ruleOf(key).axioms).map(([axiom, says]) => ({ key, axiom: axiom as AxiomKey, says })),
  );

  it('is said of every rule of the literature, for every axiom but the sector’s own', () => {
    const silent = allocationRules
      .filter(({ family }) => family === 'claims')
      .flatMap(({ key, axioms }) =>
        AXIOMS.filter((axiom) => !(axiom in axioms)).map((axiom) => [key, axiom]),
      );
    expect(silent.filter(([, axiom]) => axiom !== 'no-overtaking')).toEqual([]);
    expect(allocationRules.filter(({ family }) => family === 'claims')).toHaveLength(12);
  });

  it.each(claimed.filter(({ says }) => says === true))('$key has $axiom on any data', ({ key, axiom }) => {
    fc.assert(
      fc.property(problem, ([claims, envelope]) => checked(key, claims, envelope).get(axiom) === true),
      { numRuns: 40 },
    );
  });

  it.each(claimed.filter(({ says }) => says !== true))(
    '$key breaks $axiom on the problem that it prints',
    ({ key, axiom, says }) => {
      if (says === true) throw new Error('claimed');
      const cents = Float64Array.from(says.claims, (claim) => 100 * claim);
      expect(checked(key, cents, 100 * says.envelope).get(axiom)).toBe(false);
    },
  );
});

/** What the sector's rules do, by hand; money in dollars where cents play no part. */
describe('the sector’s own rules', () => {
  const four = claimantsOf({
    amount: [10, 40, 20, 90],
    floor: [100, 100, 200, 80],
    comparables: [20, 40, 40, 100],
    type: [0, 0, 1, 1],
  });
  const shared = (key: RuleKey, envelope: number, parameter?: number) => {
    const choice = chosen(key, parameter);
    const claims = choice.rule.claims(four, choice.parameter);
    return [...choice.rule.share(envelope, four, claims, choice.parameter)!.awards];
  };

  it('lowest: 10 and 20 are raised to 40, where the second joins', () => {
    expect(shared('lowest', 50)).toEqual([30, 0, 20, 0]);
    expect(shared('lowest', 80)).toEqual([40, 10, 30, 0]);
  });

  it('lowest-ratio: a tenth of both floors of the poorest first', () => {
    // 10/100 and 20/200: 30 raise both to a fifth.
    expect(shared('lowest-ratio', 30)).toEqual([10, 0, 20, 0]);
  });

  it('under-floor-share: up to 30 % first, then in proportion to what is lacking', () => {
    expect(shared('under-floor-share', 30)).toEqual([10, 0, 20, 0]);
    // 60 bring both to 30 %; what is lacking then is 70, 60 and 140: 27 more are a tenth of it.
    expect(shared('under-floor-share', 87)).toEqual([27, 6, 54, 0].map((x) => expect.closeTo(x, 12)));
    // At 50 %: 40, 10 and 80 are lacking.
    expect(shared('under-floor-share', 130, 0.5)).toEqual([40, 10, 80, 0]);
  });

  it('least-of-type: each type its part of what it lacks, the least funded first', () => {
    // Lacking 90 + 60 and 180: 66 are 30 and 36.
    expect(shared('least-of-type', 66)).toEqual([30, 0, 36, 0].map((x) => expect.closeTo(x, 12)));
  });

  it('comparables: the lowest share of what comparables elsewhere receive first', () => {
    // ½, 1, ½, 0.9: 15 raise the two halves to three quarters.
    expect(shared('comparables', 15)).toEqual([5, 0, 10, 0].map((x) => expect.closeTo(x, 12)));
    expect(shared('comparables', 40)).toEqual([10, 0, 20, 10]);
  });

  it('equal: whatever the type and the floor', () => {
    expect(shared('equal', 80)).toEqual([20, 20, 20, 20]);
  });

  it('indexation: a part of what each has; with a rate, that and no more', () => {
    expect(shared('indexation', 16)).toEqual([1, 4, 2, 9]);
    expect(shared('indexation', 100, 0.1)).toEqual([1, 4, 2, 9]);
  });

  it('a rate that the envelope does not pay is infeasible, by what is missing', () => {
    const rank = Int32Array.of(0, 1, 2, 3);
    expect(shareOut(chosen('indexation', 0.1), 12, four, NO_CONSTRAINTS, rank)).toEqual({
      infeasible: { constraint: 'rate', short: 4, organisations: 0 },
    });
  });
});
