// Descriptions of methods, for `explain` and the method pages: allocation to organisations and between regions.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'envelope',
  kind: 'floor',
  unit: 'currency',
  list: true,
  references: ['thomson2003'],
  guard: GUARDS.always,
} as const;

export const entries = methods(shared, [
  { pattern: 'floor.alloc.PRO', formula: 'E · dᵢ/Σd, dᵢ = (zᵢ − xᵢ)⁺' },
  { pattern: 'floor.alloc.CEA', formula: 'min(dᵢ, λ), Σ = E' },
  { pattern: 'floor.alloc.CEL', formula: 'max(0, dᵢ − λ), Σ = E' },
  {
    pattern: 'floor.alloc.level',
    formula: '(λ − xᵢ)⁺ up to dᵢ: the lowest amounts are raised to one level λ, Σ = E',
  },
  {
    pattern: 'floor.alloc.ratio',
    formula: '(λzᵢ − xᵢ)⁺ up to dᵢ: the lowest xᵢ/zᵢ are raised to one ratio λ, Σ = E',
  },
  {
    pattern: 'floor.alloc.*.gini_ratio_after',
    unit: 'index',
    list: false,
    direction: 'more-unequal',
    atEquality: 0,
    negatives: 'undefined',
    absoluteTwin: 'floor.total_shortfall',
    guard: GUARDS.five,
    formula: 'G of (xᵢ + share of E)/zᵢ',
  },
  { pattern: 'floor.unspent', list: false, formula: 'max(0, E − Σd)' },
]);
