// Descriptions of methods, for `explain` and the method pages: the decomposition of Kitagawa.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'two-group-difference',
    kind: 'kitagawa',
    unit: 'currency',
    direction: 'signed',
    atEquality: 0,
    weights: 'used',
    references: ['kitagawa1955'],
    guard: GUARDS.pair,
  },
  [
    { pattern: 'kitagawa.rate0', direction: 'neither', atEquality: 'mean', formula: 'Σₖ p₀ₖ r₀ₖ' },
    { pattern: 'kitagawa.rate1', direction: 'neither', atEquality: 'mean', formula: 'Σₖ p₁ₖ r₁ₖ' },
    { pattern: 'kitagawa.gap', formula: 'Σₖ p₁ₖ r₁ₖ − Σₖ p₀ₖ r₀ₖ' },
    { pattern: 'kitagawa.rate_effect', formula: 'Σₖ ½(p₀ₖ + p₁ₖ)(r₁ₖ − r₀ₖ)' },
    { pattern: 'kitagawa.composition_effect', formula: 'Σₖ ½(r₀ₖ + r₁ₖ)(p₁ₖ − p₀ₖ)' },
    { pattern: 'kitagawa.three.rate_at_p0', formula: 'Σₖ p₀ₖ(r₁ₖ − r₀ₖ)' },
    { pattern: 'kitagawa.three.composition_at_r0', formula: 'Σₖ r₀ₖ(p₁ₖ − p₀ₖ)' },
    { pattern: 'kitagawa.three.interaction', formula: 'Σₖ (p₁ₖ − p₀ₖ)(r₁ₖ − r₀ₖ)' },
  ],
);
