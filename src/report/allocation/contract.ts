import type { Ledger } from '../../clean/types.ts';
import { isAllocation } from '../../measure/allocation/allocate.ts';
import type { AxiomCheck } from '../../measure/allocation/axioms.ts';
import type { Value } from '../../measure/types.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Equity, EquityBy } from '../../study/allocation/equity.ts';
import type { AllocationOptions, ScenarioOptions } from '../../study/allocation/options.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';
import type { AllocationScene } from '../../study/allocation/scene.ts';
import type { Funding } from '../../study/gaps/funding.ts';
import { verdictJson } from '../gaps/funding-json.ts';
import { type Head, head } from '../json/head.ts';
import { LongList } from '../json/text.ts';
import { centsText } from './cents-text.ts';
import { ruleText } from './names.ts';

/** Result of `allocate`, schema `equite/allocate@1`. */
export function allocationJson(
  study: AllocationStudy,
  asked: AllocationOptions,
  ledger: Ledger,
  about: Head,
): object {
  const { scene, outlook } = study;
  return {
    ...head('allocate', about, ledger),
    scope: { unit: 'organisation', period: scene.period || null, money: scene.money, n: scene.claimants.n },
    used: asked.used ?? null,
    outlook: {
      targets: outlook.targets.map(({ share, floor, comparables }) => ({
        share,
        floor: centsText(floor),
        comparables: centsText(comparables),
      })),
      net_zero: outlook.netZero === undefined ? null : centsText(outlook.netZero),
    },
    scenarios: study.scenarios.map((one) => scenarioJson(one, study)),
    issues: [...about.issues, ...study.issues],
  };
}

const decimal = (amount: number): string => centsText(Math.round(100 * amount));

function scenarioJson(one: Scenario, { scene, used, before, funding }: AllocationStudy): object {
  const { between, envelope, outcome, after } = one;
  const base = {
    name: one.asked.name ?? null,
    between,
    within: ruleText(one),
    envelope: centsText(envelope),
    asked: askedJson(one.asked),
    years: one.years ?? null,
  };
  if (!isAllocation(outcome) || !after) {
    const region = (code: number): string | null => scene.regions?.labels[code] ?? null;
    const why =
      'infeasible' in outcome
        ? {
            infeasible: {
              constraint: outcome.infeasible.constraint,
              short: centsText(outcome.infeasible.short),
              organisations: outcome.infeasible.organisations,
              region: region(outcome.infeasible.region),
            },
          }
        : 'undefined' in outcome
          ? { undefined: outcome.undefined }
          : {};
    return {
      ...base,
      ...why,
      left_over: null,
      awards: [],
      before: { ...equityJson(before, scene), verdicts: verdicts(funding) },
      after: null,
      axioms: [],
    };
  }
  const { rank, names, regions, types, claimants } = scene;
  const order = Array.from(rank.keys()).sort((a, b) => rank[a]! - rank[b]!);
  return {
    ...base,
    left_over: centsText(outcome.leftOver),
    kept: centsText(outcome.kept),
    ...(outcome.error === undefined ? {} : { standard_error: outcome.error / 100 }),
    ...(outcome.regions && regions
      ? {
          regions: regions.labels.map((label, region) => ({
            region: label,
            envelope: centsText(outcome.regions![region]!),
            left_over: centsText(outcome.regionsLeft![region]!),
          })),
        }
      : {}),
    awards: new LongList(order, (i: number) => ({
      organisation: names[i],
      region: regions?.labels[regions.codes[i]!] ?? null,
      typology: types?.labels[types.codes[i]!] ?? null,
      before: centsText(claimants.amount[i]!),
      award: centsText(outcome.awards[i]!),
      ...(used ? { used: Number.isNaN(used[i]!) ? null : centsText(used[i]!) } : {}),
    })),
    before: { ...equityJson(before, scene), verdicts: verdicts(funding) },
    after: { ...equityJson(after, scene), verdicts: verdicts(one.funding) },
    axioms: one.axioms.map((axiom) => axiomJson(axiom, scene)),
  };
}

/** What a scenario was asked to hold. */
const askedJson = ({ keep, minimum, maximum, cap, newcomers, protect, need }: ScenarioOptions): object => ({
  keep: decimal(keep ?? 0),
  minimum: minimum ? { amount: decimal(minimum.amount), below: minimum.below } : null,
  maximum: maximum === undefined ? null : decimal(maximum),
  cap: cap ?? null,
  newcomers: newcomers ? { ...newcomers, amount: decimal(newcomers.amount) } : null,
  protect: protect ? { ...protect, amount: decimal(protect.amount) } : null,
  need: need ?? null,
});

function equityJson({ overall, regions, types }: EquityBy, scene: AllocationScene): object {
  const named = (role: string, labels: readonly string[] | undefined, list: readonly Equity[]) =>
    list.map((one, i) => ({ [role]: labels?.[i] ?? null, ...figuresJson(one) }));
  return {
    ...figuresJson(overall),
    regions: named('region', scene.regions?.labels, regions),
    types: named('typology', scene.types?.labels, types),
  };
}

/** Regions against their comparables elsewhere, as `gaps` says it. */
const verdicts = (funding: Funding | undefined): readonly object[] => funding?.groups.map(verdictJson) ?? [];

const valueJson = (value: Value): object =>
  'value' in value ? { value: value.value } : { undefined: value.undefined };

function figuresJson(one: Equity): object {
  return {
    n: one.n,
    total: centsText(one.total),
    floored: one.floored,
    under_floor: one.under,
    lacking: centsText(one.lacking),
    lacking_elsewhere: centsText(one.lackingElsewhere),
    gini_of_floor_share: valueJson(one.gini),
    mcloone_of_floor_share: valueJson(one.mcloone),
  };
}

function axiomJson(axiom: AxiomCheck, { names }: AllocationScene): object {
  const { key } = axiom;
  if ('undefined' in axiom) return { key, undefined: axiom.undefined };
  return axiom.holds ? { key, holds: true } : { key, holds: false, shown: axiom.shown.map((i) => names[i]) };
}
