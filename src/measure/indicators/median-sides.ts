import { CompensatedSum } from '../../base/numeric.ts';
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';
import { plainMoney } from '../plain-sums.ts';
import type { Sample } from '../sample.ts';
import type { UndefinedReason } from '../types.ts';

/** Which units a side of the median takes, from the lowest: those up to it or from it on, the ones at the median included or not. */
type Side = '≤' | '<' | '≥' | '>';

const holds = (side: Side, x: number, median: number): boolean => {
  if (side === '≤') return x <= median;
  if (side === '<') return x < median;
  return side === '≥' ? x >= median : x > median;
};

/** Mean amount of the units on a side of the median, over the median; undefined where there is none or the median is 0. */
function meanOverMedian(sample: Sample, side: Side, none: UndefinedReason): number | UndefinedReason {
  const { median, n } = sample;
  if (median === 0) return 'zero-median';
  const low = side === '≤' || side === '<';
  if (sample.weights === undefined) return plainMeanOverMedian(sample, side, low) ?? none;
  const money = new CompensatedSum();
  const weight = new CompensatedSum();
  for (let i = 0; i < n; i++) {
    const belongs = holds(side, sample.x(i), median);
    // Ascending: the lower side ends with the first unit that is not on it.
    if (low && !belongs) break;
    if (!belongs) continue;
    money.add(sample.w(i) * sample.x(i));
    weight.add(sample.w(i));
  }
  return weight.value > 0 ? money.value / weight.value / median : none;
}

/** The same where every unit counts once: ascending, a side is the first units or the last, and the median stands in the middle. */
function plainMeanOverMedian(sample: Sample, side: Side, low: boolean): number | undefined {
  const { amounts, origin, median, n } = sample;
  let first = n >> 1;
  while (first < n && holds(side, origin + amounts[first]!, median) === low) first++;
  while (first > 0 && holds(side, origin + amounts[first - 1]!, median) !== low) first--;
  const from = low ? 0 : first;
  const count = low ? first : n - first;
  return count > 0 ? plainMoney(amounts, origin, from, count, 1) / count / median : undefined;
}

/** Σ w|x − m| of the units above the median, currency. */
function gapAbove(sample: Sample): number {
  const gap = new CompensatedSum();
  for (let i = 0; i < sample.n; i++) gap.add(sample.w(i) * Math.max(0, sample.aboveMedian(i)));
  return gap.value;
}

/** Money of exactly half of the weight, over what the median would give it. */
function halfOverMedian(sample: Sample, money: number): number | UndefinedReason {
  return sample.median === 0 ? 'zero-median' : money / (sample.median * (sample.totalWeight / 2));
}

const below = {
  family: 'median-side',
  unit: 'ratio',
  direction: 'more-equal',
  atEquality: 1,
  negatives: 'undefined',
  range: { low: 0, high: 1 },
  absoluteTwin: 'gap_to_median',
  references: ['berne1984'],
  traps: [1],
} as const;

const above = {
  ...below,
  direction: 'more-unequal',
  range: { low: 1 },
  absoluteTwin: 'gap_above_median',
  references: ['verstegen1996'],
  traps: [],
} as const;

const money = {
  family: 'median-side',
  unit: 'currency',
  direction: 'more-unequal',
  atEquality: 0,
  range: { low: 0 },
  properties: ['scale-equivariant', 'translation-invariant', 'symmetric', 'weights-as-copies'],
  guard: GUARDS.list,
} as const;

const RATIO = ['scale-invariant', 'replication-invariant', 'symmetric', 'weights-as-copies'] as const;

export const entries = [
  indicator({
    ...below,
    key: 'mcloone.half',
    weighted: 'w.mcloone.half',
    formula: 'L(½)·Wμ / (m·W/2): exactly half of the weight, the boundary unit split',
    properties: RATIO,
    guard: GUARDS.five,
    compute: (sample) => halfOverMedian(sample, sample.lowest(50)),
  }),
  indicator({
    ...below,
    key: 'mcloone.le',
    weighted: 'w.mcloone.le',
    formula: 'Σ_{x ≤ m} wᵢxᵢ / (m Σ_{x ≤ m} wᵢ)',
    properties: RATIO,
    guard: GUARDS.ten,
    compute: (sample) => meanOverMedian(sample, '≤', 'none-below-median'),
  }),
  indicator({
    ...below,
    key: 'mcloone.lt',
    atEquality: undefined,
    weighted: 'w.mcloone.lt',
    formula: 'Σ_{x < m} wᵢxᵢ / (m Σ_{x < m} wᵢ)',
    properties: RATIO,
    guard: GUARDS.ten,
    compute: (sample) => meanOverMedian(sample, '<', 'none-below-median'),
  }),
  indicator({
    ...above,
    key: 'verstegen.half',
    weighted: 'w.verstegen.half',
    formula: '(1 − L(½))·Wμ / (m·W/2): exactly half of the weight, the boundary unit split',
    properties: RATIO,
    guard: GUARDS.five,
    compute: (sample) => halfOverMedian(sample, sample.highest(50)),
  }),
  indicator({
    ...above,
    key: 'verstegen.ge',
    weighted: 'w.verstegen.ge',
    formula: 'Σ_{x ≥ m} wᵢxᵢ / (m Σ_{x ≥ m} wᵢ)',
    properties: RATIO,
    guard: GUARDS.ten,
    compute: (sample) => meanOverMedian(sample, '≥', 'none-above-median'),
  }),
  indicator({
    ...above,
    key: 'verstegen.gt',
    atEquality: undefined,
    weighted: 'w.verstegen.gt',
    formula: 'Σ_{x > m} wᵢxᵢ / (m Σ_{x > m} wᵢ)',
    properties: RATIO,
    guard: GUARDS.ten,
    compute: (sample) => meanOverMedian(sample, '>', 'none-above-median'),
  }),
  indicator({
    ...money,
    key: 'gap_to_median',
    weighted: 'w.gap_to_median',
    formula: 'Σ_{x < m} wᵢ(m − xᵢ)',
    references: ['berne1984'],
    compute: (sample) => sample.gapBelowMedian,
  }),
  indicator({
    ...money,
    key: 'gap_above_median',
    weighted: 'w.gap_above_median',
    formula: 'Σ_{x > m} wᵢ(xᵢ − m)',
    references: ['verstegen1996'],
    compute: gapAbove,
  }),
];
