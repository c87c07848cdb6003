// Descriptions of methods, for `explain` and the method pages: what a change of amounts redistributes.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'redistribution',
    kind: 'ajl',
    direction: 'more-unequal',
    atEquality: 0,
    negatives: 'undefined',
    weights: 'used',
    references: ['aronson1994', 'kakwani1977'],
    guard: GUARDS.ten,
  },
  [
    { pattern: 'ajl.Gx', formula: 'G of x, before' },
    { pattern: 'ajl.Gy', formula: 'G of y = x + t, after' },
    { pattern: 'ajl.RE', direction: 'signed', formula: 'G_x − G_y = V − H − R' },
    {
      pattern: 'ajl.C_y',
      direction: 'signed',
      formula: 'concentration index of y by the rank of x, ties ordered by y',
    },
    { pattern: 'ajl.V', direction: 'signed', formula: 'G_x − (C_y − H)' },
    { pattern: 'ajl.H', formula: 'Σₖ aₖ Gₖ(y), aₖ = (share of units)(share of y) of the equals k' },
    { pattern: 'ajl.R', formula: 'G_y − C_y' },
    { pattern: 'ajl.G_between_means', formula: 'G of the mean y of each group of equals' },
  ],
);
