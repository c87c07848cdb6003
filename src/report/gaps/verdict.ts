import type { GroupChanceOf } from '../../measure/comparable-funding/types.ts';
import type { FundingOfGroup } from '../../study/gaps/funding.ts';
import { loose } from '../json/field.ts';
import { asIs, flag, int, known, money, number, oneOf, text, texts } from '../json/kinds.ts';

const bound = ({ interval }: FundingOfGroup, side: 'low' | 'high') =>
  'low' in interval ? { value: interval[side] } : interval;

const chanceJson = ({ alone, screening, low, high, t, range }: GroupChanceOf): object => ({
  p_alone: alone,
  p_bh: screening,
  p_low: low,
  p_high: high,
  t: Number.isFinite(t) ? t : { undefined: 'no-variation' },
  ratio: range,
});

/** Who moves the gap of a group, by name: an index is of this run alone. */
function influenceJson({ influence }: FundingOfGroup): unknown {
  if ('undefined' in influence) return influence;
  const { most, flip, comparable, ...rest } = influence;
  return { ...rest, most: unplaced(most), flip: unplaced(flip), comparable: unplaced(comparable) };
}

const unplaced = ({
  unit,
  units,
  ...rest
}: {
  readonly unit?: number;
  readonly units?: readonly number[];
  readonly undefined?: string;
}): object => rest;

/** One group against its comparables in other groups. */
export const verdict = loose<FundingOfGroup>()({
  label: text.of(({ labels }) => labels.join(' × ')),
  labels: texts
    .optional()
    .extra()
    .of(({ labels }) => (labels.length > 1 ? labels : undefined)),
  n: int,
  compared: int.describe('units with enough comparables elsewhere'),
  comparables: int.extra(),
  ratio: known.describe('received over what comparables elsewhere receive on average'),
  low: known.describe('95 % interval of the ratio').of((own) => bound(own, 'low')),
  high: known.of((own) => bound(own, 'high')),
  p: known
    .describe('studentised, family-wise over the groups tested')
    .of(({ chance }) => ('p' in chance ? { value: chance.p } : chance)),
  verdict: oneOf('below', 'above', 'comparable', 'untold', 'few', 'unsettled'),
  detectable: known.describe('smallest gap that would be found 4 times of 5'),
  gap: known.extra(),
  lacking: money.extra(),
  shrunken: known.extra(),
  turned_by_one: flag.extra().of(({ turnedBy }) => turnedBy >= 0),
  total: number.extra(),
  expected: number.extra(),
  money: number.extra(),
  chance: asIs<object | undefined>()
    .extra()
    .of(({ chance }) => ('p' in chance ? chanceJson(chance) : undefined)),
  influence: asIs<unknown>().extra().of(influenceJson),
});
