// Descriptions of methods, for `explain` and the method pages: the concentration index.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'concentration-index',
    kind: 'concentration',
    direction: 'signed',
    atEquality: 0,
    smallestN: 2,
    weights: 'used',
    references: ['wagstaff1991', 'lerman1989'],
    traps: [4],
    guard: GUARDS.ten,
  },
  [
    {
      pattern: 'concentration.CI',
      absoluteTwin: 'concentration.CIg',
      negatives: 'undefined',
      formula: '2 cov_p(y, R) / μ, R the weighted fractional rank, ties at mid-rank',
    },
    { pattern: 'concentration.CIg', unit: 'currency', formula: '2 cov_p(y, R)' },
    {
      pattern: 'concentration.kakwani',
      absoluteTwin: 'concentration.CIg',
      negatives: 'undefined',
      formula: '2 cov_p(y, R) / μ_y − 2 cov_p(r, R) / μ_r, R the weighted fractional rank, ties at mid-rank',
      references: ['kakwani1977'],
    },
  ],
);
