// Indicators: standard deviations and coefficients of variation.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';
import type { Sample } from '../sample.ts';
import { variance } from '../statistics.ts';

const populationDeviation = (sample: Sample): number =>
  Math.sqrt(sample.squaredDeviations / sample.totalWeight);

const variation = {
  family: 'variation',
  direction: 'more-unequal',
  atEquality: 0,
  references: ['berne1984', 'cowell2011'],
  guard: GUARDS.ten,
} as const;

export const entries = [
  indicator({
    ...variation,
    key: 'cv.population',
    unit: 'ratio',
    relative: true,
    range: { low: 0, highAt: { text: '√(n − 1)', of: (n) => Math.sqrt(n - 1) } },
    weighted: 'w.cv.population',
    absoluteTwin: 'sd.population',
    formula: '√(Σ wᵢ(xᵢ − μ)² / W) / μ',
    properties: ['scale-invariant', 'replication-invariant', 'transfer', 'symmetric', 'weights-as-copies'],
    traps: [11],
    compute: (sample) => populationDeviation(sample) / sample.mean,
  }),
  indicator({
    ...variation,
    key: 'cv.sample',
    unit: 'ratio',
    relative: true,
    smallestN: 2,
    range: { low: 0, highAt: { text: '√n', of: Math.sqrt } },
    absoluteTwin: 'sd.sample',
    formula: '√(Σ (xᵢ − μ)² / (n − 1)) / μ',
    properties: ['scale-invariant', 'transfer', 'symmetric'],
    compute: ({ plain }) => Math.sqrt(plain.squaredDeviations / (plain.n - 1)) / plain.mean,
  }),
  indicator({
    ...variation,
    key: 'cv.sample_bias_corrected',
    unit: 'ratio',
    relative: true,
    smallestN: 2,
    range: { low: 0 },
    absoluteTwin: 'sd.sample',
    formula: '(1 + 1/(4n)) √(Σ (xᵢ − μ)² / (n − 1)) / μ',
    properties: ['scale-invariant', 'transfer', 'symmetric'],
    compute: ({ plain }) =>
      ((1 + 1 / (4 * plain.n)) * Math.sqrt(plain.squaredDeviations / (plain.n - 1))) / plain.mean,
  }),
  indicator({
    ...variation,
    key: 'sd.sample',
    unit: 'currency',
    smallestN: 2,
    range: { low: 0 },
    formula: '√(Σ (xᵢ − μ)² / (n − 1))',
    properties: ['scale-equivariant', 'translation-invariant', 'transfer', 'symmetric'],
    compute: (sample) => Math.sqrt(variance(sample.amounts)),
  }),
  indicator({
    ...variation,
    key: 'sd.population',
    unit: 'currency',
    range: { low: 0 },
    weighted: 'w.sd.population',
    formula: '√(Σ wᵢ(xᵢ − μ)² / W)',
    properties: [
      'scale-equivariant',
      'translation-invariant',
      'replication-invariant',
      'transfer',
      'symmetric',
      'weights-as-copies',
    ],
    compute: populationDeviation,
  }),
];
