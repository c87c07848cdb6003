// Descriptions of methods, for `explain` and the method pages: the unequal treatment of equals.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'unequal-treatment',
    kind: 'univariate',
    unit: 'currency',
    direction: 'more-unequal',
    atEquality: 0,
    negatives: 'undefined',
    weights: 'used',
    references: ['duclos2003', 'atkinson1970'],
    guard: GUARDS.ten,
  },
  [{ pattern: 'he.ede_cost.*', formula: 'μ(A(ε) − A_B(ε)), A_B from each group’s mean given to its units' }],
);
