// Descriptions of methods, for `explain` and the method pages: how alike the compared are in what should be alike.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'balance',
  kind: 'matching',
  unit: 'ratio',
  direction: 'less-comparable',
  atEquality: 0,
  smallestN: 4,
  guard: GUARDS.ten,
} as const;

export const entries = [
  ...methods({ ...shared, references: ['austin2009'] }, [
    { pattern: 'smd.treated.x*', formula: '(x̄_t − x̄_c) / s_t' },
    { pattern: 'smd.pooled.x*', formula: '(x̄_t − x̄_c) / √((s²_t + s²_c)/2)' },
    {
      pattern: 'smd.hedges_pooled.x*',
      references: ['hedges1981', 'austin2009'],
      formula: '(x̄_t − x̄_c) / √(((n_t − 1)s²_t + (n_c − 1)s²_c)/(n_t + n_c − 2))',
    },
    { pattern: 'varratio.x*', atEquality: 1, direction: 'signed', formula: 's²_t / s²_c' },
    { pattern: 'match.smd.before', list: true, formula: '(x̄_t − x̄_c) / s_t, all units' },
    { pattern: 'match.smd.after', list: true, formula: '(x̄_t − x̄_matched) / s_t, s_t of all units' },
    { pattern: 'ks.x*', unit: 'share', references: ['smirnov1948'], formula: 'max |F_t(x) − F_c(x)|' },
    {
      pattern: 'match.nearest.mahalanobis.replace',
      unit: 'count',
      list: true,
      direction: 'neither',
      atEquality: undefined,
      formula: 'row of the nearest control by Mahalanobis distance, with replacement',
    },
  ]),
  ...methods({ ...shared, unit: 'currency', direction: 'signed', references: ['austin2009'] }, [
    { pattern: 'match.gap.before', formula: 'ȳ_t − ȳ_c' },
    {
      pattern: 'match.gap.nearest',
      formula: 'ȳ_t − ȳ_matched, a control once for each treated it stands for',
    },
    {
      pattern: 'match.gap.cem',
      references: ['iacus2012'],
      formula: 'ȳ_t − ȳ_c over matched units, with the CEM weights',
    },
  ]),
  ...methods(
    { ...shared, references: ['iacus2012'], list: true, direction: 'neither', atEquality: undefined },
    [
      {
        pattern: 'cem.median.weights',
        formula: 'treated 1; control (n_t,s/n_c,s)(n_c/n_t) in stratum s, 0 unmatched',
      },
      { pattern: 'cem.median.matched', unit: 'count', formula: '(matched treated, matched controls)' },
    ],
  ),
];
