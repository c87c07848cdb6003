// Indicators: the standard deviation of logarithms.
import { sumOf } from '../../base/numeric.ts';
import { square } from '../../base/powers.ts';
import { GUARDS } from '../guards.ts';
import { indicator } from '../indicator.ts';

export const entries = [
  indicator({
    key: 'sdlog.population',
    family: 'variation',
    unit: 'index',
    direction: 'more-unequal',
    atEquality: 0,
    range: { low: 0 },
    zeros: 'undefined',
    relative: true,
    weighted: 'w.sdlog.population',
    absoluteTwin: 'atkinson.1.loss',
    formula: '√(Σ wᵢ(ln xᵢ − λ)² / W), λ = Σ wᵢ ln xᵢ / W',
    references: ['berne1984', 'cowell2011'],
    // Not the transfer principle: the variance of logs breaks it among large amounts (Cowell 2011, §2.2).
    properties: ['scale-invariant', 'replication-invariant', 'symmetric', 'weights-as-copies'],
    guard: GUARDS.ten,
    compute(sample) {
      const log = (i: number): number => {
        const delta = sample.deviation(i) / sample.mean;
        return Math.abs(delta) < 0.5 ? Math.log1p(delta) : Math.log(sample.x(i) / sample.mean);
      };
      const centre = sumOf(sample.n, (i) => sample.w(i) * log(i)) / sample.totalWeight;
      return Math.sqrt(sumOf(sample.n, (i) => sample.w(i) * square(log(i) - centre)) / sample.totalWeight);
    },
  }),
];
