// Descriptions of methods, for `explain` and the method pages: the analysis of variance.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const anova = {
  family: 'variance-analysis',
  kind: 'univariate',
  direction: 'more-unequal',
  atEquality: 0,
  weights: 'used',
  references: ['fisher1925'],
  guard: GUARDS.ten,
} as const;

export const entries = methods(anova, [
  { pattern: 'anova.eta2', unit: 'share', formula: 'between variance / total variance' },
  { pattern: 'anova.within_var', unit: 'coefficient', formula: 'Σᵢ (xᵢ − μₖ₍ᵢ₎)² / n' },
  { pattern: 'anova.between_var', unit: 'coefficient', formula: 'Σₖ fₖ (μₖ − μ)²' },
  {
    pattern: 'anova.F',
    unit: 'ratio',
    weights: 'ignored',
    smallestN: 3,
    formula: '[SSB/(K − 1)] / [SSW/(n − K)]',
  },
  {
    pattern: 'anova.p',
    unit: 'probability',
    direction: 'like-chance',
    atEquality: undefined,
    weights: 'ignored',
    smallestN: 3,
    formula: 'P(F₍K−1, n−K₎ ≥ F)',
  },
]);
