// Descriptions of methods, for `explain` and the method pages: when a cell is not shown.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'suppression',
    kind: 'suppression',
    unit: 'flag',
    negatives: 'refused',
    smallestN: 0,
    references: ['hundepool2012'],
    guard: GUARDS.always,
  },
  [
    { pattern: 'suppress.*.minN', formula: '1 when the cell has fewer than minN contributions' },
    { pattern: 'suppress.*.p_percent', formula: '1 when T − x₁ − x₂ < p/100 · x₁' },
    { pattern: 'suppress.*.n_k', formula: '1 when the n largest hold more than k % of T' },
  ],
);
