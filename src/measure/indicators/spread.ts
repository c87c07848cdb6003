// Indicators: ranges and ratios between quantiles.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

const spread = {
  family: 'spread',
  unit: 'currency',
  direction: 'more-unequal',
  atEquality: 0,
  range: { low: 0 },
  references: ['berne1984'],
} as const;

const MONEY_GAP = ['scale-equivariant', 'translation-invariant', 'symmetric'] as const;

export const entries = [
  indicator({
    ...spread,
    key: 'range',
    formula: 'max x − min x',
    properties: [...MONEY_GAP, 'replication-invariant', 'transfer'],
    guard: GUARDS.pair,
    compute: (sample) => sample.max - sample.min,
  }),
  indicator({
    ...spread,
    key: 'range_ratio',
    unit: 'ratio',
    atEquality: 1,
    range: { low: 1 },
    absoluteTwin: 'range',
    negatives: 'undefined',
    formula: 'max x / min x',
    properties: ['scale-invariant', 'symmetric', 'replication-invariant', 'transfer'],
    guard: GUARDS.pair,
    compute: (sample) => (sample.min > 0 ? sample.max / sample.min : 'zero-minimum'),
  }),
  indicator({
    ...spread,
    key: 'restricted_range.type7',
    formula: 'Q₉₅ − Q₀₅ (Hyndman-Fan type 7)',
    references: ['berne1984', 'hyndman1996'],
    properties: MONEY_GAP,
    traps: [10],
    guard: GUARDS.vigintiles,
    compute: ({ plain }) => plain.quantileGap(7, 95, 5),
  }),
  indicator({
    ...spread,
    key: 'iqr.type7',
    formula: 'Q₇₅ − Q₂₅ (Hyndman-Fan type 7)',
    references: ['hyndman1996'],
    properties: MONEY_GAP,
    guard: GUARDS.tenFlagged,
    compute: ({ plain }) => plain.quantileGap(7, 75, 25),
  }),
  indicator({
    ...spread,
    key: 'decile_range.type7',
    formula: 'Q₉₀ − Q₁₀ (Hyndman-Fan type 7)',
    references: ['hyndman1996'],
    properties: MONEY_GAP,
    guard: GUARDS.deciles,
    compute: ({ plain }) => plain.quantileGap(7, 90, 10),
  }),
  indicator({
    ...spread,
    key: 'quintile_range.type7',
    formula: 'Q₈₀ − Q₂₀ (Hyndman-Fan type 7)',
    references: ['hyndman1996'],
    properties: MONEY_GAP,
    guard: GUARDS.quintiles,
    compute: ({ plain }) => plain.quantileGap(7, 80, 20),
  }),
  indicator({
    ...spread,
    key: 'p90p10.type7',
    unit: 'ratio',
    atEquality: 1,
    range: { low: 1 },
    absoluteTwin: 'decile_range.type7',
    negatives: 'undefined',
    formula: 'Q₉₀ / Q₁₀ (Hyndman-Fan type 7)',
    references: ['hyndman1996'],
    properties: ['scale-invariant', 'symmetric'],
    guard: GUARDS.deciles,
    compute({ plain }) {
      const low = plain.quantile(7, 10);
      return low > 0 ? plain.quantile(7, 90) / low : 'zero-quantile';
    },
  }),
];
