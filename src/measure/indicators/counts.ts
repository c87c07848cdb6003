// Indicators: how many, and how many of them receive nothing.
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

const count = {
  family: 'count',
  unit: 'count',
  direction: 'neither',
  atEquality: 'n-dependent',
  smallestN: 0,
  range: { low: 0 },
  references: ['cowell2011'],
  guard: GUARDS.always,
} as const;

export const entries = [
  indicator({
    ...count,
    key: 'n',
    formula: 'n',
    properties: ['scale-invariant', 'translation-invariant', 'symmetric'],
    compute: (sample) => sample.n,
  }),
  indicator({
    ...count,
    key: 'n_zero',
    atEquality: 0,
    zeros: 'counted',
    formula: '#{i : xᵢ = 0}',
    properties: ['scale-invariant', 'symmetric'],
    compute: (sample) => sample.zeros,
  }),
];
