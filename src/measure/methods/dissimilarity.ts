// Descriptions of methods, for `explain` and the method pages: the dissimilarity of Gower.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'dissimilarity',
    kind: 'gower',
    unit: 'share',
    direction: 'less-comparable',
    atEquality: 0,
    smallestN: 2,
    references: ['gower1971'],
    guard: GUARDS.always,
  },
  [{ pattern: 'gower.*.*', formula: 'mean over variables of |a − b|/range (numbers) or 0/1 (categories)' }],
);
