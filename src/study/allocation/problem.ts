import { type AnyIssue, Refusal } from '../../base/issue.ts';
import type { AllocationProblem, Between } from '../../measure/allocation/allocate.ts';
import { betweenRules } from '../../measure/allocation/between.generated.ts';
import { lackingTo } from '../../measure/allocation/claimants.ts';
import type { Constraints } from '../../measure/allocation/constraints.ts';
import { chosen, type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import { type Denominator, inhabitantsOf } from '../denominators.ts';
import type { BetweenKey, ScenarioOptions } from './options.ts';
import { type AllocationScene, inCents, numbersOf, rowsWith } from './scene.ts';

const refuse = (code: string, args: AnyIssue['args']): never => {
  throw new Refusal({ level: 'error', code, args });
};

/** A scenario as a problem of whole cents. Throws Refusal where the data lack what its rules need. */
export function problemOf(
  scene: AllocationScene,
  asked: ScenarioOptions,
  denominator: Denominator | undefined,
): AllocationProblem {
  assertNeeds(scene, asked.within);
  return {
    envelope: inCents(asked.envelope),
    claimants: scene.claimants,
    within: chosen(asked.within, asked.parameter),
    between: asked.between && betweenOf(scene, asked.between, asked, denominator),
    constraints: constraintsOf(scene, asked),
    rank: scene.rank,
  };
}

function assertNeeds({ claimants, types }: AllocationScene, key: RuleKey): void {
  const known = (column: Float64Array): boolean => column.some((value) => !Number.isNaN(value));
  const { needs } = ruleOf(key);
  if (needs.includes('floor') && !known(claimants.floor))
    refuse('rule-needs-floor', { rule: key, flag: '--map floor=' });
  if (needs.includes('type') && !types) refuse('rule-needs-type', { rule: key, flag: '--map typology=' });
  if (needs.includes('comparables') && !known(claimants.comparables))
    refuse('rule-needs-comparables', { rule: key });
}

function betweenOf(
  scene: AllocationScene,
  key: BetweenKey,
  options: ScenarioOptions,
  denominator: Denominator | undefined,
): Between {
  const { regions, claimants, units } = scene;
  if (!regions) return refuse('between-needs-region', { rule: key, flag: '--map region=' });
  const { labels, codes } = regions;
  const people = inhabitantsOf(units, codes, labels.length, denominator);
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

function constraintsOf(scene: AllocationScene, options: ScenarioOptions): Constraints {
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
