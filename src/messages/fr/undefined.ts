import type { UndefinedReason } from '../../measure/types.ts';

export const undefinedTexts: Readonly<Record<UndefinedReason, string>> = {
  'no-units': 'aucune unité',
  'too-few': 'trop peu',
  'zero-amount': 'un montant nul',
  'zero-mean': 'moyenne nulle',
  'zero-median': 'médiane nulle',
  'zero-quantile': 'centile nul',
  'zero-minimum': 'minimum nul',
  'zero-bottom-share': 'bas de liste à 0',
  'none-below-median': 'aucun sous la médiane',
  'none-above-median': 'aucun sur la médiane',
  'negative-amount': 'montant négatif',
  'not-finite': 'non fini',
  'no-variation': 'aucune variation',
  'one-group': 'un seul groupe',
  'no-weights': 'pas de poids',
  'not-independent': 'colonnes dépendantes',
  'too-many-assignments': 'trop de répartitions',
  'too-many-claimants': 'trop de demandeurs',
  'zero-reference': 'référence nulle',
  'zero-total': 'total nul',
};
