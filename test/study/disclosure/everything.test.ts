import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { Random } from '../../../src/base/random.ts';
import { suppressionOf } from '../../../src/measure/suppression.ts';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from '../gaps/support.ts';
import type { Equation, Known } from './attack.ts';
import { Edition } from './edition.ts';
import { reachOf } from './reach.ts';

/** Data sets attacked: four in the suite, `PUBLIC_ATTACKS=100` for the long check. */
const SETS = Number(process.env.PUBLIC_ATTACKS ?? 4);

const { percent } = DEFAULT_SUPPRESSION;
const BY = [['region'], ['sector'], ['typology'], ['region', 'sector']];

interface Funded extends Known {
  readonly amount: number;
}

/** Twenty to eighty organisations, amounts of a long tail, labels of which the first are common and some are blank. */
function dataOf(set: number) {
  const random = new Random(1_000 + set);
  const label = (prefix: string, most: number, blank: number): string =>
    random.unit() < blank ? '' : `${prefix}${Math.floor(random.unit() ** 1.5 * most)}`;
  const list = Array.from({ length: 20 + Math.floor(random.unit() * 60) }, (_, i) => ({
    organisation: `o${i}`,
    region: label('R', 4, 0.06),
    sector: label('S', 3, 0.06),
    typology: label('T', 3, 0),
    amount: Math.round(100_000 * Math.exp(1.1 * (random.unit() + random.unit() + random.unit() - 1.5))),
    mission: [0, 0.4, 0.8, 1, 1][Math.floor(random.unit() * 5)]!,
  }));
  const rows = list.flatMap(({ amount, mission, ...one }) =>
    [
      { ...one, floor: 200_000, mode: 'Mission globale', amount: amount * mission },
      { ...one, floor: 200_000, mode: 'Projet', amount: amount * (1 - mission) },
    ].filter((row) => row.amount > 0),
  );
  return { list: list as readonly Funded[], rows, dataset: datasetOf(rows, ['floor']) };
}

/** Groups by one or two roles that a rule hides; then each organisation, whose amount is open on one side or the other. */
function targetsOf(list: readonly Funded[]) {
  const roles = ['region', 'sector', 'typology'] as const;
  const groupings = [
    ...roles.map((role) => [role]),
    ...roles.flatMap((a, i) => roles.slice(i + 1).map((b) => [a, b])),
  ];
  const groups = groupings.flatMap((by) => {
    const keyOf = (one: Known): string => by.map((role) => one[role]).join(' × ');
    return [...new Set(list.map(keyOf))].flatMap((key) => {
      const own = list.filter((one) => keyOf(one) === key);
      const flags = suppressionOf(
        own.map(({ amount }) => amount),
        DEFAULT_SUPPRESSION,
      );
      return Object.values(flags).some(Boolean) ? [{ name: key, own, both: true }] : [];
    });
  });
  const largest = list.toSorted((a, b) => b.amount - a.amount).slice(0, 3);
  return [...groups, ...largest.map((one) => ({ name: one.organisation, own: [one], both: false }))];
}

/** The targets that the equations bound within p %. */
async function closedIn(
  { list, rows }: ReturnType<typeof dataOf>,
  equations: readonly Equation[],
): Promise<string[]> {
  const reach = await reachOf(
    rows.map(({ amount }) => amount),
    equations,
  );
  return targetsOf(list).flatMap(({ name, own, both }) => {
    const names = new Set(own.map(({ organisation }) => organisation));
    const target = rows.map(({ organisation }) => (names.has(organisation) ? 1 : 0));
    const total = own.reduce((sum, { amount }) => sum + amount, 0);
    const enough = { low: total * (1 - percent / 100) + 1, high: total * (1 + percent / 100) - 1 };
    const low = reach(target, 'Minimize', enough.low);
    if (!both && low <= enough.low) return [];
    const high = reach(target, 'Maximize', enough.high);
    const open = both ? low <= enough.low && high >= enough.high : high >= enough.high;
    return open ? [] : [`${name}: ${Math.round(low)} to ${Math.round(high)}, ${total}`];
  });
}

function editionOf({ dataset }: ReturnType<typeof dataOf>): Edition | undefined {
  try {
    return new Edition(dataset, { definition: SAME_TYPE, by: BY, seed: 1, draws: 40 }, DEFAULT_SUPPRESSION);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/**
 * An attacker who has every figure of an edition, and is told the true amounts but for a little, so that those that are no sums
 * (costs, levels, intervals, indices, what goes with the mix of types) are equations too. What rounds alike is all that is
 * left to move. All formats print these figures and no others (`test/cli/public-files.test.ts`).
 */
describe(`everything that a public edition of one of ${SETS} random data sets prints`, () => {
  for (let set = 0; set < SETS; set++) {
    it(`bounds no withheld amount within p %: data set ${set}`, async () => {
      const data = dataOf(set);
      const edition = editionOf(data);
      if (!edition) return;
      expect(edition.contradictions()).toEqual([]);
      expect(edition.printed.size).toBeGreaterThan(5);
      expect(await closedIn(data, edition.equations())).toEqual([]);
    }, 600_000);
  }
});
