import type { AnyIssue } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { isAllocation } from '../../measure/allocation/allocate.ts';
import type { Funding } from '../gaps/funding.ts';
import type { EquityBy } from './equity.ts';
import { fundingReader } from './funding.ts';
import type { AllocationOptions } from './options.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { problemOf } from './problem.ts';
import { equityBy, ordersReader, runScenario, type Scenario, scenarioIssues } from './scenario.ts';
import { type AllocationScene, allocationScene, centsOfRows, numbersOf } from './scene.ts';

/** What each scenario would do, side by side. Money in cents. */
export interface AllocationStudy {
  readonly scene: AllocationScene;
  readonly before: EquityBy;
  /** Regions against their comparables elsewhere before; undefined without regions. */
  readonly funding: Funding | undefined;
  readonly scenarios: readonly Scenario[];
  /** What each really received, NaN where the column is blank; undefined without such a column. */
  readonly used: Float64Array | undefined;
  /** What each asked for, NaN where the column is blank; undefined without such a column. */
  readonly requested: Float64Array | undefined;
  readonly outlook: Outlook;
  readonly issues: readonly AnyIssue[];
}

/** Replays every scenario on the organisations of one period. Throws Refusal where the data lack what one needs. */
export function allocation(dataset: Dataset, options: AllocationOptions): AllocationStudy {
  const scene = allocationScene(dataset, options);
  const problems = options.scenarios.map((asked) => ({
    asked,
    problem: problemOf(scene, asked, options.denominator),
  }));
  const fundingOf = fundingReader(scene, options.deals);
  const readers = { fundingOf, ordersOf: ordersReader(scene) };
  const scenarios = problems.map(({ asked, problem }) => runScenario(scene, asked, problem, readers));
  return {
    scene,
    before: equityBy(scene, scene.claimants.amount),
    funding: fundingOf(scene.claimants.amount),
    scenarios,
    used: options.used === undefined ? undefined : centsOfRows(scene, options.used),
    requested: options.requested === undefined ? undefined : centsOfRows(scene, options.requested),
    outlook: outlookOf(scene),
    issues: [...sceneIssues(scene, options), ...scenarios.flatMap((one) => scenarioIssues(scene, one))],
  };
}

function sceneIssues(scene: AllocationScene, { scenarios }: AllocationOptions): AnyIssue[] {
  const { claimants, withoutMoney, regions } = scene;
  const note = (code: string, args: AnyIssue['args']): AnyIssue => ({ level: 'note', code, args });
  const floorless = claimants.floor.filter(Number.isNaN).length;
  const placeless = regions?.codes.filter((code) => code < 0).length ?? 0;
  const capped = [...new Set(scenarios.flatMap(({ cap }) => cap?.column ?? []))].map((column) => ({
    column,
    n: numbersOf(scene, column).filter(Number.isNaN).length,
  }));
  return [
    ...(withoutMoney > 0 ? [note('allocation-no-money', { n: withoutMoney })] : []),
    ...(floorless > 0 && floorless < claimants.n
      ? [note('allocation-no-floor', { n: floorless, of: claimants.n })]
      : []),
    ...(scenarios.some(({ between }) => between) && placeless > 0
      ? [note('allocation-no-region', { n: placeless })]
      : []),
    ...capped.filter(({ n }) => n > 0).map((one) => note('allocation-cap-unknown', { ...one })),
  ];
}

/** Figures that a script may set a limit on: `infeasible`, how many scenarios cannot be held as they are asked for. */
export const allocationFigures = ({ scenarios }: AllocationStudy): ReadonlyMap<string, number> =>
  new Map([['infeasible', scenarios.filter(({ outcome }) => !isAllocation(outcome)).length]]);
