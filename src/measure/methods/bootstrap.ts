// Descriptions of methods, for `explain` and the method pages: the bootstrap interval.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'bootstrap',
  kind: 'bootstrap',
  unit: 'coefficient',
  smallestN: 2,
  references: ['efron1987'],
  guard: GUARDS.interval,
} as const;

export const entries = methods(shared, [
  { pattern: 'boot.*.theta', formula: 'the statistic on the units themselves', guard: GUARDS.always },
  { pattern: 'boot.*.n_resamples', unit: 'count', formula: 'nⁿ when enumerated', guard: GUARDS.always },
  {
    pattern: 'boot.*.n_undefined',
    unit: 'count',
    formula: 'resamples where the statistic has no value',
    guard: GUARDS.always,
  },
  { pattern: 'boot.*.mean', formula: 'mean of the statistic over the resamples' },
  { pattern: 'boot.*.se', formula: 'standard deviation of the statistic over the resamples' },
  {
    pattern: 'boot.*.perc.lo95',
    formula: 'quantile at 2.5 %, inverse distribution function of the resamples',
  },
  {
    pattern: 'boot.*.perc.hi95',
    formula: 'quantile at 97.5 %, inverse distribution function of the resamples',
  },
  { pattern: 'boot.*.jackknife.se', formula: '√((n − 1)/n Σ (θ₍₋ᵢ₎ − θ̄)²)' },
  { pattern: 'boot.*.bca.accel', formula: 'Σ (θ̄ − θ₍₋ᵢ₎)³ / (6 [Σ (θ̄ − θ₍₋ᵢ₎)²]^1.5)' },
  { pattern: 'boot.*.bca.z0_midrank', formula: 'Φ⁻¹(P(θ* < θ) + ½P(θ* = θ))' },
  { pattern: 'boot.*.bca.alpha.*', unit: 'probability', formula: 'Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z)))' },
  { pattern: 'boot.*.bca.lo95', formula: 'quantile of the resamples at the corrected lower level' },
  { pattern: 'boot.*.bca.hi95', formula: 'quantile of the resamples at the corrected upper level' },
]);
