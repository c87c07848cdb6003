import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { suppressionOf } from '../../../src/measure/suppression.ts';
import { disclosureOf, groupKey } from '../../../src/study/disclosure/disclosure.ts';
import { publicGaps } from '../../../src/study/disclosure/public-gaps.ts';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import type { Forms } from '../../../src/study/gaps/forms.ts';
import { type Gaps, gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from '../gaps/support.ts';
import { boundsOf, type Equation, equationsOf, type Known, signs } from './attack.ts';
import { type Group, Sides } from './sides.ts';

interface Funded extends Known {
  readonly amount: number;
  /** Part of it that is core operating funding. */
  readonly mission: number;
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
      mission: fc.constantFrom(0, 0.4, 0.8, 1, 1),
    }),
    { minLength: 20, maxLength: 60 },
  )
  .map((list) => list.map((one, i) => ({ ...one, organisation: `o${i}` })));

const BY = [['region'], ['sector'], ['typology'], ['region', 'sector']];
const { percent } = DEFAULT_SUPPRESSION;

function editionOf(list: readonly Funded[]) {
  const rows = list.flatMap(({ amount, mission, ...one }) =>
    [
      { ...one, floor: 200_000, mode: 'Mission globale', amount: amount * mission },
      { ...one, floor: 200_000, mode: 'Projet', amount: amount * (1 - mission) },
    ].filter((row) => row.amount > 0),
  );
  const dataset = datasetOf(rows, ['floor']);
  const whole = gaps(studyUnits(dataset, 'organisation'), {
    definition: SAME_TYPE,
    by: BY,
    seed: 1,
    draws: 40,
  });
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
    return [...new Set(list.map(keyOf))].map((key) => ({
      by: by as readonly string[],
      key,
      belongs: (one: Known) => keyOf(one) === key,
    }));
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

  it('learns of two sides of money nothing that both together do not say', () => {
    const attacked = { reference: 0, floor: 0, mission: 0 };
    fc.assert(
      fc.property(funded, fc.constantFrom('reference', 'floor', 'mission'), (list, of) => {
        const edition = editionOrNone(list);
        if (!edition) return;
        const sides = sidesOf(list, edition.whole, of);
        const { published } = edition;
        const together = sides.together(of === 'floor' ? missionShown(published) : published);
        const printed = [
          ...(of === 'mission' ? missionOf(sides, published) : costsOf(sides, edition, of)),
          ...(of === 'floor' ? paidOf(sides, edition) : []),
        ];
        for (const group of groupsOf(list)) {
          for (const side of [0, 1] as const) {
            const attack = sides.attack(group, side, together, printed);
            if (attack === undefined) continue;
            attacked[of as 'floor']++;
            expect(attack, `${of} ${group.key}`).toBe('open');
          }
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
    expect(Object.values(attacked).every((count) => count > 20)).toBe(true);
  });
});

/** What organisations lack to a line, then what they have above it; or their core operating funding, then the rest. */
function sidesOf(list: readonly Funded[], whole: Gaps, of: string): Sides<Funded> {
  if (of === 'mission') {
    return new Sides(list, 1, ({ amount, mission }, side) => amount * (side === 0 ? mission : 1 - mission));
  }
  const cents = of === 'reference' ? whole.units.gapCents : whole.units.floorCents;
  // Nothing for a line is known of one that receives nothing of the money that floors are compared with.
  const own = new Map(list.map((one, i) => [one, Number.isNaN(cents[i]!) ? 0 : cents[i]! / 100]));
  return new Sides(list, -1, (one, side) => Math.max(0, (side === 0 ? -1 : 1) * own.get(one)!));
}

/** The groups whose core operating funding, which floors are compared with, is shown: less their floors, it is the net distance. */
function missionShown(published: Gaps): Gaps {
  const { forms } = published;
  const none = { ...published, groups: [] };
  if ('undefined' in forms) return none;
  const shown = (share: Forms['byRegion'][number] | undefined) =>
    share !== undefined && !('undefined' in share);
  return {
    ...none,
    groups: published.groups.filter(({ by, labels }) => {
      if (by.length > 1) return false;
      const [label = ''] = labels;
      if (by[0] === 'region') return shown(forms.byRegion[forms.regionLabels.indexOf(label)]);
      return by[0] === 'typology' && shown(forms.byType[forms.typeLabels.indexOf(label)]);
    }),
  };
}

/** What is printed of the money beside floors: less these, it is what is above them less what is lacking. */
function paidOf(sides: Sides<Funded>, { published, disclosure }: Edition): readonly Equation[] {
  return [published.overall, ...published.groups].flatMap(({ by, labels, floor }) => {
    const step = disclosure.floor!.distances?.step(groupKey(by, labels)) ?? 0;
    return floor === undefined ? [] : sides.net({ by, labels }, floor.paid, Number(floor.need), step);
  });
}

/** What is printed of the sums lacking: by group, and in the ledger. */
function costsOf(sides: Sides<Funded>, { published, disclosure }: Edition, of: string): readonly Equation[] {
  const lines = of === 'reference' ? disclosure.reference : disclosure.floor!;
  const ledger = of === 'reference' ? published.parity : published.floorParity!;
  const step = ({ by, labels }: Group) => lines.costs!.step(groupKey(by, labels))!;
  return [
    ...[published.overall, ...published.groups].flatMap((group) => {
      const cost = of === 'reference' ? group.shortfall : group.floor?.shortfall;
      return cost === undefined ? [] : sides.printed(group, cost, () => step(group));
    }),
    ...ledger.cells.flatMap((cell) => {
      if ('undefined' in cell) return [];
      const labels = [ledger.rowLabels[cell.row] ?? '', ledger.columnLabels[cell.column] ?? ''];
      const group = { by: ['region', 'typology'], labels };
      return sides.printed(group, cell.cost, () => step(group));
    }),
  ];
}

function missionOf(sides: Sides<Funded>, { forms }: Gaps): readonly Equation[] {
  if ('undefined' in forms) return [];
  const exact = (by: readonly string[], labels: readonly string[], share: Forms['byRegion'][number]) =>
    'undefined' in share ? [] : sides.printed({ by, labels }, share.mission, () => 0);
  return [
    ...exact([], [], forms.overall),
    ...forms.byRegion.flatMap((share, i) => exact(['region'], [forms.regionLabels[i]!], share)),
    ...forms.byType.flatMap((share, i) => exact(['typology'], [forms.typeLabels[i]!], share)),
  ];
}
