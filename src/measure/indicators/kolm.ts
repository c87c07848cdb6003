// Indicators: Kolm’s index of the amounts over their mean.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

export const entries = [
  indicator({
    key: 'kolm.scaled',
    family: 'kolm',
    unit: 'index',
    direction: 'more-unequal',
    atEquality: 0,
    relative: true,
    range: { low: 0, high: 1 },
    weighted: 'w.kolm.scaled',
    absoluteTwin: 'gini.mean_difference',
    formula: 'ln(Σ wᵢ exp(1 − xᵢ/μ) / W): Kolm(α = 1) of x/μ',
    references: ['kolm1976'],
    properties: ['scale-invariant', 'replication-invariant', 'transfer', 'symmetric', 'weights-as-copies'],
    guard: GUARDS.ten,
    // exp(u) − 1 − u with Σp u = 0: terms of one sign.
    compute: (sample) => Math.log1p(sample.meanOfRelative((_, delta) => Math.expm1(-delta) + delta)),
  }),
];
