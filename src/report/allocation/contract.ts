import { existing } from '../../base/existing.ts';
import { lazily } from '../../base/listed.ts';
import type { Ledger } from '../../clean/types.ts';
import { type Allocation, isAllocation } from '../../measure/allocation/allocate.ts';
import { AXIOMS } from '../../measure/allocation/axiom-keys.ts';
import type { AxiomCheck } from '../../measure/allocation/axioms.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Equity, EquityBy } from '../../study/allocation/equity.ts';
import type { AllocationOptions, ScenarioOptions, Told } from '../../study/allocation/options.ts';
import type { Outlook } from '../../study/allocation/outlook.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';
import type { AllocationScene } from '../../study/allocation/scene.ts';
import type { Funding } from '../../study/gaps/funding.ts';
import { verdict } from '../gaps/verdict.ts';
import { Field, loose, record } from '../json/field.ts';
import { type Head, head } from '../json/head.ts';
import {
  always,
  asIs,
  cents,
  centsOr,
  figure,
  int,
  list,
  longList,
  number,
  oneOf,
  text,
} from '../json/kinds.ts';
import { ruleText } from './names.ts';

/** Currency units. */
const amount = new Field<number, string>((units) => cents.json(Math.round(100 * units)), cents.schema);

const figures = record<Equity>()({
  n: int,
  total: cents,
  floored: int.describe('organisations whose floor is known'),
  under_floor: int.of(({ under }) => under),
  lacking: centsOr('floor-none').describe('what those under their floor lack to it'),
  lacking_elsewhere: centsOr('no-comparables').describe(
    'what those under the mean of their comparables elsewhere lack to it',
  ),
  gini_of_floor_share: figure.of(({ gini }) => gini),
  mcloone_of_floor_share: figure.of(({ mcloone }) => mcloone),
});

type Named = Equity & { readonly label: string | undefined };

const named = (labels: readonly string[] | undefined, all: readonly Equity[]): readonly Named[] =>
  all.map((one, at) => ({ ...one, label: labels?.[at] }));

interface EquityThen {
  readonly by: EquityBy;
  readonly scene: AllocationScene;
  readonly funding: Funding | undefined;
}

const equity = record<EquityThen>()({
  ...figures.within(({ by }: EquityThen) => by.overall),
  regions: list(
    record<Named>()({
      region: text.nullable().of(({ label }) => label),
      ...figures.within((own: Named) => own),
    }),
  ).of(({ by, scene }) => named(scene.regions?.labels, by.regions)),
  types: list(
    record<Named>()({
      typology: text.nullable().of(({ label }) => label),
      ...figures.within((own: Named) => own),
    }),
  ).of(({ by, scene }) => named(scene.types?.labels, by.types)),
  verdicts: list(
    new Field(verdict.json, (z) =>
      z.looseObject({ label: z.string(), n: z.int(), compared: z.int(), verdict: z.string() }),
    ),
  )
    .describe('regions against their comparables elsewhere, as in equite/gaps')
    .of(({ funding }) => funding?.groups ?? []),
});

/** One organisation's cheque, in cents; `used`: NaN where the column is blank, undefined where there is none. */
export interface Cheque {
  readonly scene: AllocationScene;
  readonly at: number;
  readonly award: number | undefined;
  readonly used: number | undefined;
}

export const cheque = record<Cheque>()({
  organisation: text.of(({ scene, at }) => scene.names[at]!),
  region: text.nullable().of(({ scene: { regions }, at }) => regions?.labels[regions.codes[at]!]),
  typology: text.nullable().of(({ scene: { types }, at }) => types?.labels[types.codes[at]!]),
  before: cents.of(({ scene, at }) => scene.claimants.amount[at]!),
  award: cents.of(({ award }) => existing(award)),
  used: cents
    .nullable()
    .optional()
    .of(({ used }) => (used !== undefined && Number.isNaN(used) ? null : used)),
});

/** Organisations in the stable order. */
export const inOrder = ({ rank }: AllocationScene): readonly number[] =>
  Array.from(rank.keys()).sort((a, b) => rank[a]! - rank[b]!);

const axiom = asIs<object>((z) =>
  z.union([
    z.strictObject({ key: z.enum(AXIOMS), holds: z.literal(true) }),
    z.strictObject({ key: z.enum(AXIOMS), holds: z.literal(false), shown: z.array(z.string()) }),
    z.strictObject({ key: z.enum(AXIOMS), undefined: z.string() }),
  ]),
);

const axiomOf = (own: AxiomCheck, { names }: AllocationScene): object =>
  'shown' in own ? { ...own, shown: own.shown.map((at) => names[at]) } : own;

const told = record<Told>()({ column: text, value: text, amount });

/** What a scenario was asked to hold. */
const asked = record<ScenarioOptions>()({
  keep: amount.of(({ keep }) => keep ?? 0),
  minimum: record<NonNullable<ScenarioOptions['minimum']>>()({
    amount,
    below: oneOf('nothing', 'minimum'),
  }).nullable(),
  maximum: amount.nullable(),
  cap: record<NonNullable<ScenarioOptions['cap']>>()({ share: number, column: text }).nullable(),
  newcomers: told.nullable(),
  protect: told.nullable(),
  need: text.nullable(),
});

interface OfStudy extends Scenario {
  readonly study: AllocationStudy;
}

/** Undefined where the scenario cannot be held. */
const allocationOf = ({ outcome, after }: Scenario): Allocation | undefined =>
  isAllocation(outcome) && after ? outcome : undefined;

type Short = Extract<Scenario['outcome'], { infeasible: unknown }>['infeasible'] & {
  readonly scene: AllocationScene;
};

const scenario = loose<OfStudy>()({
  name: text.nullable().of((one) => one.asked.name),
  between: text.nullable(),
  within: text.of(ruleText),
  envelope: cents,
  asked,
  years: int.nullable().describe('of this envelope until nobody lacks anything to its floor'),
  infeasible: record<Short>()({
    constraint: text,
    short: cents,
    organisations: int,
    region: text.nullable().of(({ region, scene }) => scene.regions?.labels[region]),
  })
    .optional()
    .of(({ outcome, study }) =>
      'infeasible' in outcome ? { ...outcome.infeasible, scene: study.scene } : undefined,
    ),
  undefined: text
    .optional()
    .extra()
    .of(({ outcome }) => ('undefined' in outcome ? outcome.undefined : undefined)),
  left_over: cents.nullable().of((one) => allocationOf(one)?.leftOver),
  kept: cents
    .optional()
    .extra()
    .of((one) => allocationOf(one)?.kept),
  standard_error: number
    .optional()
    .extra()
    .of((one) => {
      const error = allocationOf(one)?.error;
      return error === undefined ? undefined : error / 100;
    }),
  regions: list(
    record<{ readonly label: string; readonly envelope: number; readonly left: number }>()({
      region: text.of(({ label }) => label),
      envelope: cents,
      left_over: cents.of(({ left }) => left),
    }),
  )
    .optional()
    .extra()
    .of((one) => {
      const { regions, regionsLeft } = allocationOf(one) ?? {};
      return (
        regions &&
        one.study.scene.regions?.labels.map((label, at) => ({
          label,
          envelope: regions[at]!,
          left: existing(regionsLeft)[at]!,
        }))
      );
    }),
  awards: longList(cheque).of((one) => {
    const { scene, used } = one.study;
    const own = allocationOf(one);
    return lazily(own ? inOrder(scene) : [], (at) => ({
      scene,
      at,
      award: existing(own).awards[at],
      used: used?.[at],
    }));
  }),
  before: equity.of(({ study: { before, scene, funding } }) => ({ by: before, scene, funding })),
  after: equity
    .nullable()
    .of((one) =>
      allocationOf(one) ? { by: existing(one.after), scene: one.study.scene, funding: one.funding } : null,
    ),
  axioms: list(axiom).of((one) =>
    allocationOf(one) ? one.axioms.map((own) => axiomOf(own, one.study.scene)) : [],
  ),
}).promisedLast('infeasible');

interface Asked extends AllocationStudy {
  readonly asked: AllocationOptions;
}

/** What `allocate` adds to the head of every result. */
export const allocationShape = loose<Asked>()({
  scope: record<AllocationScene>()({
    unit: always('organisation'),
    period: text.nullable().of(({ period }) => period || null),
    money: oneOf('mission', 'all'),
    n: int.of(({ claimants }) => claimants.n),
  }).of(({ scene }) => scene),
  used: text
    .nullable()
    .describe('column of the cheques that were really paid')
    .of((study) => study.asked.used),
  outlook: record<Outlook>()({
    targets: list(
      record<Outlook['targets'][number]>()({
        share: number,
        floor: centsOr('floor-none'),
        comparables: centsOr('no-comparables'),
      }),
    ),
    net_zero: cents.nullable(),
  }),
  scenarios: list(scenario).of((study) => study.scenarios.map((one) => ({ ...one, study }))),
});

/** Result of `allocate`, schema `equite/allocate@1`. */
export const allocationJson = (
  study: AllocationStudy,
  options: AllocationOptions,
  ledger: Ledger,
  about: Head,
): object => ({
  ...head('allocate', about, ledger),
  ...(allocationShape.json({ ...study, asked: options }) as object),
  issues: [...about.issues, ...study.issues],
});
