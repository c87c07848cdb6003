// Descriptions of methods, for `explain` and the method pages: inequality between and within groups.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const split = {
  family: 'decomposition',
  kind: 'univariate',
  direction: 'more-unequal',
  atEquality: 0,
  negatives: 'undefined',
  weights: 'used',
  guard: GUARDS.ten,
} as const;

const additive = { ...split, references: ['shorrocks1980'] } as const;

export const entries = [
  ...methods(additive, [
    {
      pattern: 'decomp.theil_t.within',
      formula: 'Σₖ sₖ Tₖ, sₖ the group’s share of the money, Tₖ its Theil T',
      traps: [2],
    },
    { pattern: 'decomp.theil_t.between', formula: 'Σₖ sₖ ln(μₖ/μ): Theil T of the group means' },
    {
      pattern: 'decomp.theil_t.between_share',
      unit: 'share',
      formula: 'between / (between + within)',
    },
  ]),
  ...methods({ ...additive, zeros: 'undefined' }, [
    {
      pattern: 'decomp.mld.within',
      formula: 'Σₖ fₖ Lₖ, fₖ the group’s share of the units, Lₖ its MLD',
      traps: [2],
    },
    { pattern: 'decomp.mld.between', formula: 'Σₖ fₖ ln(μ/μₖ): MLD of the group means' },
    { pattern: 'decomp.mld.between_share', unit: 'share', formula: 'between / (between + within)' },
  ]),
  ...methods(additive, [
    { pattern: 'decomp.ge.2.within', formula: 'Σₖ fₖ (μₖ/μ)² GE(2)ₖ' },
    { pattern: 'decomp.ge.2.between', formula: 'GE(2) of the group means' },
    { pattern: 'decomp.ge.2.between_share', unit: 'share', formula: 'between / (between + within)' },
  ]),
  ...methods({ ...split, references: ['lambert1993'] }, [
    { pattern: 'decomp.gini.within', formula: 'Σₖ fₖ sₖ Gₖ' },
    { pattern: 'decomp.gini.between', formula: 'G of the group means' },
    { pattern: 'decomp.gini.overlap', formula: 'G − within − between' },
  ]),
  ...methods({ ...split, unit: 'share', references: ['blackorby1981', 'atkinson1970'] }, [
    {
      pattern: 'decomp.atkinson.*.between',
      formula: 'A(ε) of each group’s mean given to its units',
    },
    { pattern: 'decomp.atkinson.*.within', formula: '1 − (1 − A)/(1 − A_B)' },
  ]),
];
