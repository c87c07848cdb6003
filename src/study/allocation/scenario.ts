import type { AnyIssue } from '../../base/issue.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import {
  type Allocation,
  type AllocationProblem,
  allocate,
  isAllocation,
  type NoAllocation,
} from '../../measure/allocation/allocate.ts';
import {
  type AxiomCheck,
  type AxiomOrders,
  axiomOrders,
  checkAxioms,
} from '../../measure/allocation/axioms.ts';
import { type Claimants, lackingTo } from '../../measure/allocation/claimants.ts';
import { type ChosenRule, type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import type { Funding } from '../gaps/funding.ts';
import { membersOf } from '../gaps/label-codes.ts';
import { type EquityBy, equityOf } from './equity.ts';
import type { BetweenKey, ScenarioOptions } from './options.ts';
import { yearsToParity } from './outlook.ts';
import type { AllocationScene } from './scene.ts';

/** What one scenario would do with its envelope, and what becomes of equity. Money in cents. */
export interface Scenario {
  readonly asked: ScenarioOptions;
  readonly between: BetweenKey | null;
  readonly within: RuleKey;
  readonly parameter: number | undefined;
  readonly envelope: number;
  /** Years of what is shared of it until nobody lacks anything to its floor; undefined where no floor is known. */
  readonly years: number | undefined;
  readonly outcome: Allocation | NoAllocation;
  /** Undefined where there is no allocation. */
  readonly after: EquityBy | undefined;
  /** Regions against their comparables elsewhere afterwards; undefined without regions. */
  readonly funding: Funding | undefined;
  readonly axioms: readonly AxiomCheck[];
}

/** Equity of everyone, by region and by type, with given amounts. */
export function equityBy({ claimants, regions, types }: AllocationScene, amount: Float64Array): EquityBy {
  const by = (codes: Codes | undefined) =>
    codes === undefined
      ? []
      : membersOf(codes.codes, codes.labels.length).map((rows) => equityOf(claimants, amount, rows));
  return {
    overall: equityOf(claimants, amount, Int32Array.from(amount.keys())),
    regions: by(regions),
    types: by(types),
  };
}

/** What all scenarios of a scene share. */
export interface ScenarioReaders {
  readonly fundingOf: (cents: Float64Array) => Funding | undefined;
  readonly ordersOf: (line: Line) => AxiomOrders;
}

/** Runs one scenario: the allocation, equity after it, and which axioms hold on these data. */
export function runScenario(
  scene: AllocationScene,
  asked: ScenarioOptions,
  problem: AllocationProblem,
  { fundingOf, ordersOf }: ScenarioReaders,
): Scenario {
  const { claimants } = scene;
  const outcome = allocate(problem);
  const base = {
    asked,
    between: asked.between ?? null,
    within: asked.within,
    years: yearsToParity(scene, problem.envelope - problem.constraints.keep),
    parameter: problem.within.parameter,
    envelope: problem.envelope,
    outcome,
  };
  if (!isAllocation(outcome)) return { ...base, after: undefined, funding: undefined, axioms: [] };
  const amount = claimants.amount.map((own, i) => own + outcome.awards[i]!);
  return {
    ...base,
    after: equityBy(scene, amount),
    funding: fundingOf(amount),
    axioms: axiomsOf(scene, problem, outcome, ordersOf),
  };
}

function axiomsOf(
  scene: AllocationScene,
  problem: AllocationProblem,
  { awards }: Allocation,
  ordersOf: ScenarioReaders['ordersOf'],
): readonly AxiomCheck[] {
  const { claimants } = problem;
  const line = lineOf(problem.within);
  const claims = claimsTo(claimants, line);
  return checkAxioms({
    orders: ordersOf(line),
    envelope: problem.envelope,
    claims,
    amount: claimants.amount,
    type: scene.claimants.type,
    awards,
    again: (envelope, cut) => {
      const other = cut ? withClaims(claimants, line, cut) : claimants;
      const outcome = allocate({ ...problem, envelope, claimants: other });
      return isAllocation(outcome) ? outcome.awards : undefined;
    },
  });
}

/** The orders that axioms are checked in, worked out once for each line that claims are counted to. */
export function ordersReader({ claimants }: AllocationScene): (line: Line) => AxiomOrders {
  const known = new Map<Line, AxiomOrders>();
  return (line) => {
    const { amount, type } = claimants;
    const orders = known.get(line) ?? axiomOrders({ claims: claimsTo(claimants, line), amount, type });
    known.set(line, orders);
    return orders;
  };
}

type Line = 'floor' | 'comparables';

/** What each lacks to a line; undefined where nobody's is known. */
const claimsTo = (claimants: Claimants, line: Line): Float64Array | undefined =>
  claimants[line].some((value) => !Number.isNaN(value)) ? lackingTo(claimants[line], claimants) : undefined;

/** The line that claims are counted to: that of the rule, else the floor. */
const lineOf = ({ rule }: ChosenRule): Line => (rule.needs.includes('comparables') ? 'comparables' : 'floor');

/** The same organisations, each lacking another sum. */
const withClaims = (claimants: Claimants, line: Line, claims: Float64Array): Claimants => ({
  ...claimants,
  [line]: claimants[line].map((own, i) => (Number.isNaN(own) ? own : claimants.amount[i]! + claims[i]!)),
});

/** What a person must know of a scenario: that it cannot be held, has no answer, or was drawn. */
export function scenarioIssues(scene: AllocationScene, { within, outcome }: Scenario): AnyIssue[] {
  const region = (code: number): string => scene.regions?.labels[code] ?? 'none';
  const rule = ruleOf(within).key;
  if (isAllocation(outcome)) {
    return outcome.error === undefined
      ? []
      : [{ level: 'note', code: 'allocation-drawn', args: { rule, error: outcome.error / 100 } }];
  }
  if ('infeasible' in outcome) {
    const { constraint, short, organisations: n, region: code } = outcome.infeasible;
    const args = { rule, constraint, short: short / 100, n, region: region(code) };
    return [{ level: 'warning', code: 'allocation-infeasible', args }];
  }
  return outcome.undefined === 'no-weight'
    ? [{ level: 'warning', code: 'allocation-no-weight', args: { region: region(outcome.region) } }]
    : [{ level: 'warning', code: 'allocation-too-many', args: { rule } }];
}
