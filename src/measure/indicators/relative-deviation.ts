// Indicators: mean deviation, and the part of the money that would have to move (Hoover).
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

const deviation = {
  family: 'relative-deviation',
  direction: 'more-unequal',
  atEquality: 0,
  references: ['hoover1936', 'berne1984'],
  guard: GUARDS.five,
} as const;

const INDEX = [
  'scale-invariant',
  'replication-invariant',
  'transfer',
  'symmetric',
  'weights-as-copies',
] as const;

export const entries = [
  indicator({
    ...deviation,
    key: 'rmd',
    unit: 'index',
    relative: true,
    range: { low: 0, high: 2, highAt: { text: '2(1 − 1/n)', of: (n) => 2 * (1 - 1 / n) } },
    weighted: 'w.rmd',
    absoluteTwin: 'hoover.amount',
    formula: 'Σ wᵢ|xᵢ − μ| / (Wμ)',
    properties: INDEX,
    compute: (sample) => sample.absoluteDeviations / sample.total,
  }),
  indicator({
    ...deviation,
    key: 'hoover',
    unit: 'share',
    relative: true,
    range: { low: 0, high: 1, highAt: { text: '1 − 1/n', of: (n) => 1 - 1 / n } },
    weighted: 'w.hoover',
    absoluteTwin: 'hoover.amount',
    formula: 'Σ wᵢ|xᵢ − μ| / (2Wμ)',
    properties: INDEX,
    traps: [11],
    compute: (sample) => sample.absoluteDeviations / sample.total / 2,
  }),
  indicator({
    ...deviation,
    key: 'hoover.amount',
    unit: 'currency',
    range: { low: 0 },
    weighted: 'w.hoover.amount',
    formula: 'Σ wᵢ|xᵢ − μ| / 2',
    properties: ['scale-equivariant', 'translation-invariant', 'transfer', 'symmetric', 'weights-as-copies'],
    compute: (sample) => sample.absoluteDeviations / 2,
  }),
];
