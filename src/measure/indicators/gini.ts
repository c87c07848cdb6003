// Indicators: the Gini coefficient and the mean difference.
import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';
import type { Sample } from '../sample.ts';

const population = (sample: Sample): number => sample.halfMeanDifference / sample.mean;

/** 1 − Σ pᵢ²: what is left of the pairs when a unit is not compared with itself (Kish 1965). */
function distinctPairs(sample: Sample): number {
  const total = sample.totalWeight;
  const own = sumOf(sample.n, (i) => square(sample.w(i) / total));
  // A single unit holds all the weight: exactly no pair, whatever the rounding.
  return sample.n < 2 ? 0 : 1 - own;
}

const gini = {
  family: 'gini',
  unit: 'index',
  direction: 'more-unequal',
  atEquality: 0,
  relative: true,
  absoluteTwin: 'gini.mean_difference',
} as const;

export const entries = [
  indicator({
    ...gini,
    key: 'gini.population',
    range: { low: 0, high: 1, highAt: { text: '(n − 1)/n', of: (n) => (n - 1) / n } },
    weighted: 'w.gini.population',
    formula: 'Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / (2W²μ)',
    references: ['gini1912', 'cowell2011'],
    properties: ['scale-invariant', 'replication-invariant', 'transfer', 'symmetric', 'weights-as-copies'],
    traps: [5, 11],
    guard: GUARDS.ten,
    compute: population,
  }),
  indicator({
    ...gini,
    key: 'gini.unbiased',
    smallestN: 2,
    range: { low: 0, high: 1 },
    weighted: 'w.gini.unbiased_kish',
    formula: 'n/(n − 1) · Σᵢ Σⱼ |xᵢ − xⱼ| / (2n²μ)',
    references: ['gini1912', 'deltas2003'],
    properties: ['scale-invariant', 'transfer', 'symmetric'],
    guard: GUARDS.five,
    compute: ({ plain }) => (population(plain) * plain.n) / (plain.n - 1),
  }),
  indicator({
    ...gini,
    key: 'w.gini.unbiased_kish',
    needs: ['amounts', 'weights'],
    smallestN: 2,
    range: { low: 0, high: 1 },
    formula: 'Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / (2W²μ) / (1 − Σ (wᵢ/W)²)',
    references: ['gini1912', 'deltas2003'],
    properties: ['scale-invariant', 'transfer', 'symmetric'],
    guard: GUARDS.five,
    compute: (sample) => population(sample) / distinctPairs(sample),
  }),
  indicator({
    ...gini,
    key: 'gini.mean_difference',
    unit: 'currency',
    relative: false,
    absoluteTwin: undefined,
    range: { low: 0 },
    weighted: 'w.gini.mean_difference',
    formula: 'Σᵢ Σⱼ wᵢwⱼ|xᵢ − xⱼ| / W²',
    references: ['gini1912'],
    properties: [
      'scale-equivariant',
      'translation-invariant',
      'replication-invariant',
      'transfer',
      'symmetric',
      'weights-as-copies',
    ],
    guard: GUARDS.five,
    compute: (sample) => 2 * sample.halfMeanDifference,
  }),
];
