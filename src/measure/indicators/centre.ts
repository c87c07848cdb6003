// Indicators: total, mean and medians.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

const level = {
  family: 'level',
  unit: 'currency',
  direction: 'neither',
  atEquality: 'mean',
  range: {},
  references: ['cowell2011'],
} as const;

const LEVEL = ['scale-equivariant', 'symmetric', 'replication-invariant', 'monotone'] as const;

export const entries = [
  indicator({
    ...level,
    key: 'total',
    smallestN: 0,
    atEquality: 'n-dependent',
    weighted: 'w.total',
    formula: 'Σ wᵢxᵢ',
    properties: ['scale-equivariant', 'symmetric', 'weights-as-copies', 'monotone'],
    guard: GUARDS.always,
    compute: (sample) => sample.total,
  }),
  indicator({
    ...level,
    key: 'mean',
    weighted: 'w.mean',
    formula: 'μ = Σ wᵢxᵢ / W',
    properties: [...LEVEL, 'weights-as-copies'],
    guard: GUARDS.always,
    compute: (sample) => sample.mean,
  }),
  indicator({
    ...level,
    key: 'median',
    weighted: 'w.median.type2',
    formula: 'm = (x₍⌊(n+1)/2⌋₎ + x₍⌈(n+1)/2⌉₎) / 2',
    references: ['hyndman1996'],
    properties: LEVEL,
    guard: GUARDS.list,
    compute: (sample) => sample.plain.median,
  }),
  indicator({
    ...level,
    key: 'w.median.type2',
    needs: ['amounts', 'weights'],
    formula:
      'smallest x whose cumulative share of weight exceeds ½, averaged with the x that reaches ½ exactly',
    references: ['hyndman1996'],
    properties: [...LEVEL, 'weights-as-copies'],
    guard: GUARDS.list,
    compute: (sample) => sample.weightedQuantile('averaged', 50),
  }),
  indicator({
    ...level,
    key: 'w.median.type1',
    needs: ['amounts', 'weights'],
    formula: 'smallest x whose cumulative share of weight is at least ½',
    references: ['hyndman1996'],
    properties: LEVEL,
    guard: GUARDS.list,
    compute: (sample) => sample.weightedQuantile('reached', 50),
  }),
];
