import * as z from 'zod';
import { CHOICES } from '../../study/robustness/choices.ts';
import { head } from './common.ts';

const value = z.union([z.number(), z.strictObject({ undefined: z.string() })]);
const verdict = z.enum(['below', 'above', 'comparable', 'untold', 'few', 'unsettled']);
const choice = z.enum(CHOICES);
const question = z
  .enum(['same', 'another'])
  .describe('does "receives less than comparables" keep its sense under this option');
const way = z
  .strictObject(Object.fromEntries(CHOICES.map((one) => [one, z.string()])) as Record<string, z.ZodString>)
  .describe('one option of each choice');

/** Output of `equite robustness --format json`. */
export const robustness = z.looseObject({
  schema: z.literal('equite/robustness@1'),
  ...head,
  scope: z.strictObject({
    unit: z.enum(['organisation', 'row']),
    period: z.string().nullable(),
    role: z.string(),
    n: z.int(),
    ways: z.int().describe('distinct specifications of the same question'),
    other_questions: z.int(),
  }),
  choices: z.array(
    z.strictObject({
      key: choice,
      options: z.array(z.strictObject({ key: z.string(), question, asked: z.boolean() })),
    }),
  ),
  asked: z
    .array(z.looseObject({ label: z.string(), n: z.int(), compared: z.int(), verdict }))
    .describe('groups as asked for, as in equite/gaps'),
  groups: z.array(
    z.strictObject({
      label: z.string(),
      verdict,
      fate: z.enum(['survives', 'depends', 'turns', 'never', 'few']),
      tellable: z.int().describe('ways under which it has enough organisations and comparables'),
      below: z.int().describe('ways that tell it below; a count, no probability'),
      above: z.int(),
      comparable: z.int(),
      lowest: value,
      median: value,
      highest: value,
      hinge: z
        .strictObject({ choice, tells: z.string(), not: z.string() })
        .nullable()
        .describe('the choice that its verdict hangs on most'),
      joint: z
        .strictObject({
          ways: z.int(),
          median_ratio: value,
          mean_t: value,
          passing: z.int(),
          p: z.number().describe('of the mean, family-wise over groups, deals shared by all ways'),
          p_mean_t: z.number(),
          p_median_ratio: z.number(),
          p_passing: z.number(),
        })
        .nullable(),
    }),
  ),
  moves: z.array(
    z.strictObject({
      key: z.string().describe('choice=option'),
      choice,
      option: z.string(),
      question,
      pairs: z.int(),
      mean: value.describe('mean |change of the ratio|, everything else equal'),
      farthest: z.strictObject({ label: z.string(), from: value, to: value }).nullable(),
      turns: z.array(z.string()),
    }),
  ),
  decisive: z.strictObject({ same: choice.nullable(), another: choice.nullable() }),
  least_favourable: way.nullable(),
  joint: z.strictObject({ deals: z.int(), dealt: z.int() }).nullable(),
  unrecorded: z.array(
    z.strictObject({
      label: z.string(),
      side: z.enum(['below', 'above']),
      ratio: z.number(),
      smallest: value,
      smallest_of_interval: value,
      shares: z.array(z.strictObject({ multiplier: z.number(), share: value })),
      robustness_value: z
        .strictObject({ partial_r2: z.number(), erased: z.number(), untold: z.number() })
        .nullable(),
      gamma: z.strictObject({ largest: z.number(), p_unbiased: z.number() }).nullable(),
    }),
  ),
  dropped: z.array(
    z.strictObject({
      kind: z.enum(['criterion', 'group', 'period']),
      name: z.string(),
      turns: z.array(z.strictObject({ label: z.string(), from: verdict, to: verdict })),
    }),
  ),
  organisations: z
    .array(z.strictObject({ organisation: z.string(), label: z.string(), told: z.boolean() }))
    .describe('organisations without which a group is told, or no longer told'),
  undoing: z.array(
    z.strictObject({
      label: z.string(),
      organisations_untold: z.array(z.string()).nullable(),
      organisations_no_gap: z.int().nullable(),
      amount_untold: value,
      amount_no_gap: value,
    }),
  ),
  power: z.array(
    z.strictObject({
      label: z.string(),
      compared: z.int(),
      detectable: value,
      n_to_tell: value.nullable(),
      n_to_call_comparable: value.nullable(),
      column_share: z.number().nullable(),
    }),
  ),
  further_columns: z.array(z.strictObject({ name: z.string(), share: z.number() })),
  placebo: z
    .strictObject({ times: z.int(), named: z.int(), low: z.number(), high: z.number() })
    .nullable()
    .describe('how often the same study names someone where groups are dealt among comparables'),
  ways: z.array(
    z.strictObject({
      key: z.string().describe('its options, in the order of the choices'),
      question,
      choices: way,
      groups: z.array(
        z.strictObject({
          label: z.string(),
          ratio: value,
          low: value,
          high: value,
          compared: z.int(),
          verdict,
        }),
      ),
    }),
  ),
  issues: z.array(z.looseObject({ code: z.string() })),
});
