// Indicators: Wolfson’s polarisation.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

export const entries = [
  indicator({
    key: 'wolfson',
    family: 'polarisation',
    unit: 'index',
    direction: 'more-unequal',
    atEquality: 0,
    relative: true,
    range: { low: 0 },
    weighted: 'w.wolfson',
    absoluteTwin: 'gap_to_median',
    formula: '(2(½ − L(½)) − G) · μ/m',
    references: ['wolfson1994'],
    properties: ['scale-invariant', 'replication-invariant', 'symmetric', 'weights-as-copies'],
    traps: [11],
    guard: GUARDS.ten,
    compute(sample) {
      if (sample.median === 0) return 'zero-median';
      const money = sample.mean - (2 * sample.lowest(50)) / sample.totalWeight;
      // Rounding may leave a trace below 0 where all amounts are equal.
      return Math.max(0, money - sample.halfMeanDifference) / sample.median;
    },
  }),
];
