// Descriptions of methods, for `explain` and the method pages: regression and rank correlation.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'need-adjustment',
  kind: 'regression',
  references: ['toutkoushian2007', 'seber2003'],
  smallestN: 3,
  guard: GUARDS.ten,
} as const;

export const entries = methods(shared, [
  {
    pattern: 'ols.coef',
    unit: 'coefficient',
    list: true,
    direction: 'signed',
    formula: '(XᵀX)⁻¹Xᵀy, intercept first',
  },
  { pattern: 'ols.se', unit: 'coefficient', list: true, formula: '√diag(s² (XᵀX)⁻¹)' },
  {
    pattern: 'ols.rstudent',
    unit: 'coefficient',
    list: true,
    direction: 'signed',
    formula: 'eᵢ / (s₍₋ᵢ₎ √(1 − hᵢ))',
  },
  { pattern: 'ols.r2', unit: 'share', formula: '1 − Σe² / Σ(y − ȳ)²' },
  { pattern: 'ols.adjr2', unit: 'share', formula: '1 − (1 − R²)(n − 1)/(n − k − 1)' },
  {
    pattern: 'ols.sigma',
    unit: 'currency',
    direction: 'more-unequal',
    atEquality: 0,
    formula: '√(Σe² / (n − k − 1))',
  },
  {
    pattern: 'ols.residual.cv',
    unit: 'ratio',
    direction: 'more-unequal',
    atEquality: 0,
    absoluteTwin: 'ols.sigma',
    formula: 'standard deviation of e / ȳ',
  },
  {
    pattern: 'elasticity.loglog.x*',
    unit: 'coefficient',
    direction: 'signed',
    zeros: 'undefined',
    negatives: 'undefined',
    formula: 'slope of ln y on ln x*',
  },
  { pattern: 'correlation.x*', direction: 'signed', formula: 'Pearson: cov(y, x*) / (sd y · sd x*)' },
  {
    pattern: 'spearman.x*',
    direction: 'signed',
    references: ['spearman1904'],
    formula: 'Pearson of the ranks, ties at mid-rank',
  },
]);
