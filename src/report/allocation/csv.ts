import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';
import { type CsvTable, columnsOf, tableOf } from '../formats/csv.ts';
import { centsCell } from '../words/cents.ts';
import { awardsOf } from './awards.ts';
import { type Cheque, cheque, inOrder } from './contract.ts';
import { ruleText } from './names.ts';

interface Line extends Cheque {
  readonly name: string;
  readonly scenario: Scenario;
}

const money = (cents: number | undefined) =>
  cents === undefined ? undefined : (centsCell(cents) ?? undefined);

const COLUMNS = [
  ...columnsOf<Line>({
    scenario: ({ name }) => name,
    envelope: ({ scenario }) => money(scenario.envelope),
    between: ({ scenario }) => scenario.between ?? undefined,
    within: ({ scenario }) => ruleText(scenario),
  }),
  ...cheque.columns('organisation', 'region', 'typology', 'before'),
  ...columnsOf<Line>({
    floor: ({ scene, at }) => money(scene.claimants.floor[at]),
    used: ({ used }) => money(used),
    award: ({ award }) => money(award),
    after: ({ scene, at, award }) =>
      money(award === undefined ? undefined : scene.claimants.amount[at]! + award),
    why: ({ scenario: { outcome }, award }) => {
      if (award !== undefined) return undefined;
      return 'infeasible' in outcome ? `infeasible-${outcome.infeasible.constraint}` : 'no-answer';
    },
  }),
];

/** Every cheque as one line a rule and organisation, sums exact; `why`: the reason where a rule has no cheque. */
export function allocationCsv({ scene, scenarios, used }: AllocationStudy): CsvTable {
  const order = inOrder(scene);
  return tableOf(
    COLUMNS,
    scenarios.flatMap((scenario, number): Line[] => {
      const awards = awardsOf(scenario);
      const name = scenario.asked.name ?? String(number + 1);
      return order.map((at) => ({ name, scenario, scene, at, award: awards?.[at], used: used?.[at] }));
    }),
  );
}
