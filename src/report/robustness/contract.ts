import type { Ledger } from '../../clean/types.ts';
import { smallestP } from '../../measure/comparable-funding/limits.ts';
import type { JointOfGroup } from '../../measure/specification-curve/joint-test.ts';
import { CHOICES } from '../../study/robustness/choices.ts';
import type { Run } from '../../study/robustness/curve.ts';
import type { OptionMove } from '../../study/robustness/moves.ts';
import { choicesBy } from '../../study/robustness/moves.ts';
import type { PowerOfGroup } from '../../study/robustness/power.ts';
import type { Robustness, StandingOfGroup } from '../../study/robustness/robustness.ts';
import type { Unrecorded } from '../../study/robustness/unrecorded.ts';
import { verdict as fundingVerdict } from '../gaps/verdict.ts';
import { Field, loose, record } from '../json/field.ts';
import { type Head, head } from '../json/head.ts';
import { asIs, finiteOr, flag, int, list, longList, number, oneOf, text, texts } from '../json/kinds.ts';

/** With the group that it is about. */
type Labelled<T> = T & { readonly label: string };

/** What is said of groups by their code, each with its label. */
const labelled = <T extends { readonly group: number }>(
  { labels }: Robustness,
  all: readonly T[],
): readonly Labelled<T>[] => all.map((one) => ({ ...one, label: labels[one.group]! }));

const value = finiteOr('too-few');
const verdict = oneOf('below', 'above', 'comparable', 'untold', 'few', 'unsettled');
const choice = oneOf(...CHOICES);
const question = oneOf('same', 'another').describe(
  'does "receives less than comparables" keep its sense under this option',
);
const way = asIs<Run['specification']>((z) =>
  z.strictObject(Object.fromEntries(CHOICES.map((one) => [one, z.string()]))),
).describe('one option of each choice');

const joint = record<JointOfGroup>()({
  ways: int.of(({ specifications }) => specifications),
  median_ratio: value,
  mean_t: value,
  passing: int,
  p: number.describe('of the mean, family-wise over groups, deals shared by all ways'),
  p_mean_t: number.of(({ alone }) => alone.meanT),
  p_median_ratio: number.of(({ alone }) => alone.medianRatio),
  p_passing: number.of(({ alone }) => alone.passing),
});

const group = record<Labelled<StandingOfGroup> & { readonly joint: JointOfGroup | undefined }>()({
  label: text,
  verdict,
  fate: oneOf('survives', 'depends', 'turns', 'never', 'few'),
  tellable: int.describe('ways under which it has enough organisations and comparables'),
  below: int.describe('ways that tell it below; a count, no probability'),
  above: int,
  comparable: int,
  lowest: value,
  median: value,
  highest: value,
  hinge: record<NonNullable<StandingOfGroup['hinge']>>()({ choice, tells: text, not: text })
    .nullable()
    .describe('the choice that its verdict hangs on most'),
  joint: joint.nullable(),
});

const move = record<OptionMove & { readonly labels: readonly string[] }>()({
  key: text.describe('choice=option').of((own) => `${own.choice}=${own.key}`),
  choice,
  option: text.of(({ key }) => key),
  question,
  pairs: int,
  mean: value.describe('mean |change of the ratio|, everything else equal'),
  farthest: record<Labelled<OptionMove['farthest']>>()({ label: text, from: value, to: value })
    .nullable()
    .of(({ farthest, labels }) =>
      farthest.group < 0 ? null : { ...farthest, label: labels[farthest.group]! },
    ),
  turns: texts.of(({ turns, labels }) => turns.map((at) => labels[at]!)),
});

const share = finiteOr('nothing-received');
const unrecorded = record<Labelled<Unrecorded>>()({
  label: text,
  side: oneOf('below', 'above'),
  ratio: number,
  smallest: share,
  smallest_of_interval: value,
  shares: list(record<Unrecorded['shares'][number]>()({ multiplier: number, share })),
  robustness_value: record<NonNullable<Unrecorded['value']>>()({
    partial_r2: number.of(({ partialR2 }) => partialR2),
    erased: number,
    untold: number,
  })
    .nullable()
    .of(({ value: own }) => own),
  gamma: record<NonNullable<Unrecorded['gamma']>>()({
    largest: number,
    p_unbiased: number.of(({ unbiased }) => unbiased),
  }).nullable(),
});

const power = record<Labelled<PowerOfGroup>>()({
  label: text,
  compared: int,
  detectable: value,
  n_to_tell: value.nullable().of(({ settling }) => settling?.tell),
  n_to_call_comparable: value.nullable().of(({ settling }) => settling?.comparable),
  column_share: number.nullable().of(({ settling }) => settling?.share),
});

/** Where a way puts one group. */
export const point = record<Labelled<Run['points'][number]>>()({
  label: text,
  ratio: value,
  low: value,
  high: value,
  compared: int,
  verdict,
});

const wayTaken = record<Run & { readonly labels: readonly string[] }>()({
  key: text
    .describe('its options, in the order of the choices')
    .of(({ specification }) => CHOICES.map((one) => specification[one]).join(' | ')),
  question: question.of(({ same }) => (same ? 'same' : 'another')),
  choices: way.of(({ specification }) => specification),
  groups: list(point).of(({ points, labels }) => points.map((one, at) => ({ ...one, label: labels[at]! }))),
});

const nameOf = ({ view }: Robustness, unit: number): string => view.units.tellingName(unit);

/** What `robustness` adds to the head of every result. */
export const robustnessShape = loose<Robustness>()({
  scope: record<Robustness>()({
    unit: oneOf('organisation', 'row').of(({ declared }) => declared.asked.unit as 'organisation' | 'row'),
    period: text.nullable().of(({ declared }) => declared.asked.period || null),
    role: text,
    n: int.of(({ view }) => view.units.n),
    ways: int
      .describe('distinct specifications of the same question')
      .of(({ runs }) => runs.filter(({ same, first }) => same && first).length),
    other_questions: int.of(({ runs }) => runs.filter(({ same }) => !same).length),
  }).of((study) => study),
  choices: list(
    record<{ readonly key: (typeof CHOICES)[number]; readonly declared: Robustness['declared'] }>()({
      key: choice,
      options: list(
        record<Robustness['declared']['options'][number] & { readonly asked: boolean }>()({
          key: text,
          question,
          asked: flag,
        }),
      ).of(({ key, declared }) =>
        declared.options
          .filter((one) => one.choice === key)
          .map((one) => ({ ...one, asked: declared.asked[key] === one.key })),
      ),
    }),
  ).of(({ declared }) => CHOICES.map((key) => ({ key, declared }))),
  asked: list(
    new Field(fundingVerdict.json, (z) =>
      z.looseObject({ label: z.string(), n: z.int(), compared: z.int(), verdict: verdict.schema(z) }),
    ),
  )
    .describe('groups as asked for, as in equite/gaps')
    .of(({ asked }) => asked.groups),
  groups: list(group).of((study) =>
    labelled(study, study.standings).map((own) => ({ ...own, joint: study.joint?.groups[own.group] })),
  ),
  moves: list(move).of(({ moves, labels }) => moves.map((own) => ({ ...own, labels }))),
  decisive: record<Robustness>()({
    same: choice.nullable().of(({ moves }) => choicesBy(moves, 'same')[0]?.choice),
    another: choice.nullable().of(({ moves }) => choicesBy(moves, 'another')[0]?.choice),
  }).of((study) => study),
  least_favourable: way.nullable().of(({ least }) => least?.specification),
  joint: record<NonNullable<Robustness['joint']>>()({
    deals: int,
    dealt: int,
    // (Results from before it was there are read too.)
    smallest_p: number
      .describe('smallest p that so many deals can give')
      .optional()
      .of((own) => smallestP(own)),
  }).nullable(),
  unrecorded: list(unrecorded).of((study) => labelled(study, study.unrecorded)),
  dropped: list(
    record<Robustness['dropped'][number] & { readonly study: Robustness }>()({
      kind: oneOf('criterion', 'group', 'period').of(({ kind }) => (kind === 'region' ? 'group' : kind)),
      name: text,
      turns: list(
        record<Labelled<Robustness['dropped'][number]['turns'][number]>>()({
          label: text,
          from: verdict,
          to: verdict,
        }),
      ).of(({ turns, study }) => labelled(study, turns)),
    }),
  ).of((study) => study.dropped.map((own) => ({ ...own, study }))),
  organisations: list(
    record<Labelled<Robustness['turning'][number]> & { readonly organisation: string }>()({
      organisation: text,
      label: text,
      told: flag,
    }),
  )
    .describe('organisations without which a group is told, or no longer told')
    .of((study) =>
      labelled(study, study.turning).map((own) => ({ ...own, organisation: nameOf(study, own.unit) })),
    ),
  undoing: list(
    record<Labelled<Robustness['undoing'][number]> & { readonly study: Robustness }>()({
      label: text,
      organisations_untold: texts
        .nullable()
        .of(({ untold, study }) => untold?.map((unit) => nameOf(study, unit))),
      organisations_no_gap: int.nullable().of(({ turned }) => turned?.length),
      amount_untold: value,
      amount_no_gap: value.of(({ amountTurned }) => amountTurned),
    }),
  ).of((study) => labelled(study, study.undoing).map((own) => ({ ...own, study }))),
  power: list(power).of((study) => labelled(study, study.power)),
  further_columns: list(record<Robustness['further'][number]>()({ name: text, share: number })).of(
    ({ further }) => further,
  ),
  placebo: record<NonNullable<Robustness['placebo']>>()({ times: int, named: int, low: number, high: number })
    .nullable()
    .describe('how often the same study names someone where groups are dealt among comparables'),
  ways: longList(wayTaken).of(({ runs, labels }) =>
    runs.filter(({ first }) => first).map((run) => ({ ...run, labels })),
  ),
});

/** Result of `robustness`, schema `equite/robustness@1`. */
export const robustnessJson = (study: Robustness, ledger: Ledger, about: Head): object => ({
  ...head('robustness', about, ledger),
  ...(robustnessShape.json(study) as object),
  issues: [...about.issues, ...study.issues],
});
