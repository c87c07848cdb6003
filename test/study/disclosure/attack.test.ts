import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { suppressionOf } from '../../../src/measure/suppression.ts';
import { disclosureOf, groupKey } from '../../../src/study/disclosure/disclosure.ts';
import { publicGaps } from '../../../src/study/disclosure/public-gaps.ts';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import type { Money } from '../../../src/study/gaps/figure.ts';
import { type Gaps, gaps } from '../../../src/study/gaps/gaps.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from '../gaps/support.ts';
import {
  about,
  alike,
  boundsOf,
  type Equation,
  equationsOf,
  exactly,
  type Interval,
  intervalOf,
  type Known,
  signs,
} from './attack.ts';

interface Funded extends Known {
  readonly amount: number;
}

const label = (prefix: string, most: number) => fc.nat({ max: most - 1 }).map((i) => `${prefix}${i}`);
const sometimesBlank = (labels: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: labels }, { weight: 1, arbitrary: fc.constant('') });

const funded: fc.Arbitrary<readonly Funded[]> = fc
  .array(
    fc.record({
      region: sometimesBlank(label('R', 4)),
      sector: sometimesBlank(label('S', 3)),
      typology: label('T', 3),
      amount: fc.integer({ min: 1, max: 400 }).map((thousand) => thousand * 1000),
    }),
    { minLength: 20, maxLength: 60 },
  )
  .map((list) => list.map((one, i) => ({ ...one, organisation: `o${i}` })));

const BY = [['region'], ['sector'], ['typology'], ['region', 'sector']];
const { percent } = DEFAULT_SUPPRESSION;

function editionOf(list: readonly Funded[]) {
  const dataset = datasetOf(
    list.map((one) => ({ ...one, floor: 200_000 })),
    ['floor'],
  );
  const whole = gaps(dataset, { unit: 'organisation', definition: SAME_TYPE, by: BY, seed: 1, draws: 40 });
  const disclosure = disclosureOf(dataset, whole, DEFAULT_SUPPRESSION);
  const published = publicGaps(whole, disclosure);
  if ('compositions' in whole.explanation) {
    signs.set(
      published,
      whole.explanation.compositions[0]!.regions.map((band) =>
        'undefined' in band || band.interaction >= 0 ? 1 : -1,
      ),
    );
  }
  return { whole, published, disclosure };
}

type Edition = ReturnType<typeof editionOf>;

/** None where the organisations are too few for a public edition. */
function editionOrNone(list: readonly Funded[]) {
  try {
    return editionOf(list);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Every group by one or two roles. */
function groupsOf(list: readonly Funded[]) {
  const roles = ['region', 'sector', 'typology'] as const;
  const groupings = [
    ...roles.map((role) => [role]),
    ...roles.flatMap((a, i) => roles.slice(i + 1).map((b) => [a, b])),
  ];
  return groupings.flatMap((by) => {
    const keyOf = (one: Known) => by.map((role) => one[role]).join('\u0000');
    return [...new Set(list.map(keyOf))].map((key) => ({ key, belongs: (one: Known) => keyOf(one) === key }));
  });
}

/** Those whose amounts a rule hides. */
const primaryGroups = (list: readonly Funded[]) =>
  groupsOf(list).flatMap(({ key, belongs }) => {
    const amounts = list.filter(belongs).map(({ amount }) => amount);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    return Object.values(suppressionOf(amounts, DEFAULT_SUPPRESSION)).some(Boolean)
      ? [{ key, belongs, total }]
      : [];
  });

describe('an attacker with a linear program, who has everything that is printed', () => {
  it('bounds no group that is too small within p %', () => {
    let attacked = 0;
    fc.assert(
      fc.property(funded, (list) => {
        const edition = editionOrNone(list);
        if (!edition) return;
        const equations = equationsOf(edition.published, list);
        for (const { weights, low, high } of equations) {
          // The attacker's equations are true: the edition means what it says.
          const value = weights.reduce((sum, weight, i) => sum + weight * list[i]!.amount, 0);
          expect(value).toBeGreaterThanOrEqual(low - 1e-3);
          expect(value).toBeLessThanOrEqual(high + 1e-3);
        }
        for (const { key, belongs, total } of primaryGroups(list)) {
          const { low, high } = boundsOf(equations, list, belongs);
          attacked++;
          expect(low, key).toBeLessThanOrEqual(total * (1 - percent / 100) + 1);
          expect(high, key).toBeGreaterThanOrEqual(total * (1 + percent / 100) - 1);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(attacked).toBeGreaterThan(100);
  });

  it('learns of what organisations lack, or have above their lines, nothing that net distances do not say', () => {
    let attacked = 0;
    fc.assert(
      fc.property(funded, fc.constantFrom('reference' as const, 'floor' as const), (list, to) => {
        const edition = editionOrNone(list);
        if (!edition) return;
        const sides = new Sides(list, edition.whole, to);
        const { net, printed } = sides.equations(edition);
        for (const { key, belongs } of groupsOf(list)) {
          for (const side of [0, 1] as const) {
            const own = sides.amounts(belongs, side);
            if (!Object.values(suppressionOf(own, DEFAULT_SUPPRESSION)).some(Boolean)) continue;
            const value = own.reduce((sum, amount) => sum + amount, 0);
            const target = sides.weights(belongs, side);
            if (value === 0 || tooClose(intervalOf(sides.held, net, target), value)) continue;
            attacked++;
            expect(tooClose(intervalOf(sides.held, [...net, ...printed], target), value), key).toBe(false);
          }
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(attacked).toBeGreaterThan(50);
  });
});

const tooClose = ({ low, high }: Interval, value: number): boolean =>
  low > value * (1 - percent / 100) + 1 || high < value * (1 + percent / 100) - 1;

interface About {
  readonly by: readonly string[];
  readonly labels: readonly string[];
}

/** What organisations lack to a line, then what they have above it, as unknowns; those alike are one. */
class Sides {
  readonly held: readonly number[];
  private readonly to: 'reference' | 'floor';
  private readonly groups: readonly (readonly Funded[])[];
  private readonly cents: ReadonlyMap<Funded, number>;

  constructor(list: readonly Funded[], whole: Gaps, to: 'reference' | 'floor') {
    const cents = to === 'reference' ? whole.units.gapCents : whole.units.floorCents;
    this.to = to;
    this.groups = alike(list);
    this.cents = new Map(list.map((one, i) => [one, cents[i]!]));
    this.held = [0, 1].flatMap((side) =>
      this.groups.map((own) => own.reduce((sum, one) => sum + this.amount(one, side), 0)),
    );
  }

  amounts(belongs: (one: Known) => boolean, side: number): number[] {
    return this.groups.flatMap((own) => (belongs(own[0]!) ? own.map((one) => this.amount(one, side)) : []));
  }

  weights(belongs: (one: Known) => boolean, side: number): number[] {
    const own = this.groups.map((group) => (belongs(group[0]!) ? 1 : 0));
    const none = own.map(() => 0);
    return side === 0 ? [...own, ...none] : [...none, ...own];
  }

  /** Net distances of the groups that are shown; and what is printed of the sums lacking. */
  equations({ published, disclosure }: Edition): { net: Equation[]; printed: Equation[] } {
    const everyone = { ...published.overall, by: [], labels: [] };
    const shown = [everyone, ...published.groups];
    const net = shown.map((group) => {
      const [lacking, above] = [0, 1].map((side) => this.weights(isIn(group), side)) as [number[], number[]];
      const weights = above.map((weight, k) => weight - lacking[k]!);
      const value = weights.reduce((sum, weight, k) => sum + weight * this.held[k]!, 0);
      return exactly(weights, value);
    });
    const lines = this.to === 'reference' ? disclosure.reference : disclosure.floor!;
    const ledger = this.to === 'reference' ? published.parity : published.floorParity!;
    const say = (group: About, cost: Money): Equation[] => {
      const weights = this.weights(isIn(group), 0);
      if (typeof cost === 'string') return [exactly(weights, Number(cost))];
      if (!('value' in cost)) return [];
      return [about(weights, cost.value, lines.costs!.step(groupKey(group.by, group.labels))! / 2)];
    };
    return {
      net,
      printed: [
        ...shown.flatMap((group) =>
          say(group, this.to === 'reference' ? group.shortfall : (group.floor?.shortfall ?? NOT_SHOWN)),
        ),
        ...ledger.cells.flatMap((cell) => {
          if ('undefined' in cell) return [];
          const labels = [ledger.rowLabels[cell.row] ?? '', ledger.columnLabels[cell.column] ?? ''];
          return say({ by: ['region', 'typology'], labels }, cell.cost);
        }),
      ],
    };
  }

  private amount(one: Funded, side: number): number {
    return Math.max(0, ((side === 0 ? -1 : 1) * this.cents.get(one)!) / 100);
  }
}

const NOT_SHOWN = { undefined: 'not-shown' } as const;

const isIn =
  ({ by, labels }: About) =>
  (one: Known): boolean =>
    by.every((role, i) => one[role as 'region'] === labels[i]);
