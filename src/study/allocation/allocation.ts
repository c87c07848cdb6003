import { type AnyIssue, Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import type { AllocationProblem, Between } from '../../measure/allocation/allocate.ts';
import { isAllocation } from '../../measure/allocation/allocate.ts';
import { betweenRules } from '../../measure/allocation/between.generated.ts';
import { lackingTo } from '../../measure/allocation/claimants.ts';
import type { Constraints } from '../../measure/allocation/constraints.ts';
import { chosen, type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import { type Denominator, inhabitantsOf } from '../denominators.ts';
import type { Funding } from '../gaps/funding.ts';
import type { EquityBy } from './equity.ts';
import { type Deals, fundingReader } from './funding.ts';
import { equityBy, runScenario, type Scenario, scenarioIssues } from './scenario.ts';
import {
  type AllocationScene,
  allocationScene,
  inCents,
  numbersOf,
  rowsWith,
  type SceneChoice,
} from './scene.ts';

export type BetweenKey = keyof typeof betweenRules;

/** Organisations told by a value of a column, and an amount of currency for each of them. */
export interface Told {
  readonly column: string;
  readonly value: string;
  readonly amount: number;
}

/** What is asked. Money in currency units. */
export interface AllocationOptions extends SceneChoice {
  readonly envelope: number;
  readonly between?: BetweenKey;
  /** Each is a scenario. */
  readonly within: readonly { readonly key: RuleKey; readonly parameter?: number }[];
  /** Column of the cheques that were really paid. */
  readonly used?: string;
  readonly minimum?: { readonly amount: number; readonly below: 'nothing' | 'minimum' };
  readonly maximum?: number;
  readonly cap?: { readonly share: number; readonly column: string };
  readonly keep?: number;
  readonly newcomers?: Told;
  readonly protect?: Told;
  /** Column that `--between need` sums. */
  readonly need?: string;
  /** Part of each region, by label. */
  readonly shares?: ReadonlyMap<string, number>;
  readonly denominator?: Denominator;
  readonly deals: Deals;
}

/** What each rule would do with an envelope, side by side. Money in cents. */
export interface AllocationStudy {
  readonly scene: AllocationScene;
  readonly before: EquityBy;
  /** Regions against their comparables elsewhere before; undefined without regions. */
  readonly funding: Funding | undefined;
  readonly scenarios: readonly Scenario[];
  /** What each really received, NaN where the column is blank; undefined without such a column. */
  readonly used: Float64Array | undefined;
  readonly outlook: Outlook;
  readonly issues: readonly AnyIssue[];
}

/** What it would take, whatever the rule. */
export interface Outlook {
  /** Years of this envelope, each one staying, until nobody lacks anything to its floor at today's floors. */
  readonly years: number | undefined;
  /** Smallest envelope that brings everyone to these parts of its floor, and of what comparables elsewhere receive. */
  readonly targets: readonly {
    readonly share: number;
    readonly floor: number;
    readonly comparables: number;
  }[];
  /** What would have to move between organisations for all to stand at one part of their floor, without new money. */
  readonly netZero: number | undefined;
}

/** Parts of the floor that are looked at. */
const TARGETS = [0.3, 0.5, 0.75, 1] as const;

/** Replays every rule that is asked for on the organisations of one period. Throws Refusal where the data lack what it needs. */
export function allocation(dataset: Dataset, options: AllocationOptions): AllocationStudy {
  const scene = allocationScene(dataset, options);
  for (const { key } of options.within) needed(scene, key);
  const between = options.between && betweenOf(scene, options.between, options);
  const problem: Omit<AllocationProblem, 'within'> = {
    envelope: inCents(options.envelope),
    claimants: scene.claimants,
    between,
    constraints: constraintsOf(scene, options),
    rank: scene.rank,
  };
  const fundingOf = fundingReader(scene, options.deals);
  const scenarios = options.within.map(({ key, parameter }) =>
    runScenario(scene, { ...problem, within: chosen(key, parameter) }, fundingOf),
  );
  return {
    scene,
    before: equityBy(scene, scene.claimants.amount),
    funding: fundingOf(scene.claimants.amount),
    scenarios,
    used: options.used === undefined ? undefined : numbersOf(scene, options.used).map(inCents),
    outlook: outlookOf(scene, problem),
    issues: [...sceneIssues(scene, options), ...scenarios.flatMap((one) => scenarioIssues(scene, one))],
  };
}

const refuse = (code: string, args: AnyIssue['args']): never => {
  throw new Refusal({ level: 'error', code, args });
};

function needed({ claimants, types }: AllocationScene, key: RuleKey): void {
  const known = (column: Float64Array): boolean => column.some((value) => !Number.isNaN(value));
  const { needs } = ruleOf(key);
  if (needs.includes('floor') && !known(claimants.floor))
    refuse('rule-needs-floor', { rule: key, flag: '--map floor=' });
  if (needs.includes('type') && !types) refuse('rule-needs-type', { rule: key, flag: '--map typology=' });
  if (needs.includes('comparables') && !known(claimants.comparables))
    refuse('rule-needs-comparables', { rule: key });
}

function betweenOf(scene: AllocationScene, key: BetweenKey, options: AllocationOptions): Between {
  const { regions, claimants, dataset, units } = scene;
  if (!regions) return refuse('between-needs-region', { rule: key, flag: '--map region=' });
  const { labels, codes } = regions;
  const people = inhabitantsOf(dataset, units, codes, labels.length, options.denominator);
  const lacking = lackingTo(claimants.floor, claimants);
  const need = options.need === undefined ? undefined : numbersOf(scene, options.need);
  if (key === 'need' && !need) refuse('between-needs-need', { flag: '--need COLUMN' });
  if (key === 'shares' && !options.shares) refuse('between-needs-share', { flag: '--shares FILE' });
  if (key === 'population' && people.every((one) => one === undefined)) {
    refuse('between-needs-inhabitants', { flag: '--map population=' });
  }
  const missing = labels.filter((label) => key === 'shares' && options.shares?.get(label) === undefined);
  if (missing.length > 0) refuse('shares-missing', { regions: missing });
  const sum = (region: number, column: Float64Array | undefined): number =>
    column === undefined
      ? Number.NaN
      : column.reduce((total, value, i) => total + (codes[i] === region && value > 0 ? value : 0), 0);
  return {
    rule: betweenRules[key],
    region: codes,
    territories: labels.map((label, region) => ({
      organisations: codes.reduce((count, code) => count + (code === region ? 1 : 0), 0),
      inhabitants: people[region] ?? Number.NaN,
      funding: sum(region, claimants.amount),
      shortfall: sum(region, lacking),
      need: sum(region, need),
      share: options.shares?.get(label) ?? Number.NaN,
    })),
  };
}

function constraintsOf(scene: AllocationScene, options: AllocationOptions): Constraints {
  const { minimum, maximum, cap, keep = 0, newcomers, protect } = options;
  return {
    keep: inCents(keep),
    newcomers: newcomers && {
      rows: rowsWith(scene, newcomers.column, newcomers.value),
      amount: inCents(newcomers.amount),
    },
    minimum: minimum && { amount: inCents(minimum.amount), below: minimum.below },
    maximum: maximum === undefined ? undefined : inCents(maximum),
    cap: cap && numbersOf(scene, cap.column).map((value) => Math.floor(100 * cap.share * value + 1e-6)),
    guaranteed:
      protect &&
      Float64Array.from(rowsWith(scene, protect.column, protect.value), (is) => is * inCents(protect.amount)),
  };
}

function outlookOf(
  { claimants }: AllocationScene,
  { envelope, constraints }: Omit<AllocationProblem, 'within'>,
): Outlook {
  const { amount, floor, comparables } = claimants;
  const total = (list: Float64Array): number => list.reduce((sum, value) => sum + value, 0);
  const upTo = (line: Float64Array, share: number) =>
    total(
      lackingTo(
        line.map((own) => Math.round(share * own)),
        { amount },
      ),
    );
  const floored = Array.from(amount.keys()).filter((i) => floor[i]! > 0);
  const [paid, need] = [amount, floor].map((list) => floored.reduce((sum, i) => sum + list[i]!, 0)) as [
    number,
    number,
  ];
  const yearly = envelope - constraints.keep;
  return {
    years: floored.length === 0 || yearly <= 0 ? undefined : Math.ceil(upTo(floor, 1) / yearly),
    targets: TARGETS.map((share) => ({
      share,
      floor: upTo(floor, share),
      comparables: upTo(comparables, share),
    })),
    netZero:
      floored.length === 0
        ? undefined
        : Math.round(
            floored.reduce((sum, i) => sum + Math.abs(amount[i]! - (paid / need) * floor[i]!), 0) / 2,
          ),
  };
}

function sceneIssues(
  { claimants, withoutMoney, regions, ...scene }: AllocationScene,
  options: AllocationOptions,
): AnyIssue[] {
  const note = (code: string, args: AnyIssue['args']): AnyIssue => ({ level: 'note', code, args });
  const floorless = claimants.floor.filter(Number.isNaN).length;
  const placeless = regions?.codes.filter((code) => code < 0).length ?? 0;
  const { cap } = options;
  const unknown = cap
    ? numbersOf({ ...scene, claimants, withoutMoney, regions }, cap.column).filter(Number.isNaN).length
    : 0;
  return [
    ...(withoutMoney > 0 ? [note('allocation-no-money', { n: withoutMoney })] : []),
    ...(floorless > 0 && floorless < claimants.n
      ? [note('allocation-no-floor', { n: floorless, of: claimants.n })]
      : []),
    ...(options.between && placeless > 0 ? [note('allocation-no-region', { n: placeless })] : []),
    ...(cap && unknown > 0 ? [note('allocation-cap-unknown', { n: unknown, column: cap.column })] : []),
  ];
}

/** Figures that a script may set a limit on: `infeasible`, how many scenarios cannot be held as they are asked for. */
export const allocationFigures = ({ scenarios }: AllocationStudy): ReadonlyMap<string, number> =>
  new Map([['infeasible', scenarios.filter(({ outcome }) => !isAllocation(outcome)).length]]);
