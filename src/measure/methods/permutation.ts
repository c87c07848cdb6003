// Descriptions of methods, for `explain` and the method pages: the permutation test.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'permutation',
  kind: 'permutation',
  smallestN: 2,
  references: ['pitman1937', 'phipson2010'],
  guard: GUARDS.five,
} as const;

export const entries = [
  ...methods({ ...shared, unit: 'probability', direction: 'like-chance', atEquality: 1 }, [
    // Equal amounts have no η² to compare.
    {
      pattern: 'perm.exact.eta2',
      atEquality: undefined,
      formula: '#{assignments : η² ≥ observed} / #assignments',
    },
    {
      pattern: 'perm.exact.theil_between',
      formula: '#{assignments : between Theil T ≥ observed} / #assignments',
      negatives: 'undefined',
    },
    {
      pattern: 'perm.exact.twosided.absdiff',
      formula: '#{assignments : |x̄_A − x̄_B| ≥ observed} / #assignments',
    },
    {
      pattern: 'perm.exact.stratified.coin',
      formula: '#{assignments inside strata : |Σ centred sums| ≥ observed} / #assignments',
    },
  ]),
  ...methods({ ...shared, guard: GUARDS.always }, [
    { pattern: 'perm.exact.*.n_assignments', unit: 'count', formula: 'Πₛ nₛ! / Πₖ nₛₖ!' },
    {
      pattern: 'perm.exact.*.statistic',
      unit: 'coefficient',
      direction: 'more-unequal',
      atEquality: 0,
      formula: 'observed statistic',
    },
  ]),
];
