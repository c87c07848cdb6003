import type { UndefinedReason } from '../../measure/types.ts';

/** Why a figure cannot be given, short enough for a table cell. */
export const undefinedTexts: Readonly<Record<UndefinedReason, string>> = {
  'no-units': 'no unit',
  'too-few': 'too few',
  'zero-amount': 'a zero amount',
  'zero-mean': 'mean of 0',
  'zero-median': 'median of 0',
  'zero-quantile': 'percentile of 0',
  'zero-minimum': 'minimum of 0',
  'zero-bottom-share': 'bottom has 0',
  'none-below-median': 'none below median',
  'none-above-median': 'none above median',
  'negative-amount': 'negative amount',
  'not-finite': 'not finite',
  'no-variation': 'no variation',
  'one-group': 'one group',
  'no-weights': 'no weights',
  'not-independent': 'columns not independent',
  'too-many-assignments': 'too many assignments',
  'too-many-claimants': 'too many claimants',
  'zero-reference': 'reference of 0',
  'zero-total': 'total of 0',
  'no-comparables': 'no comparables',
  'empty-cell': 'an empty cell',
  'one-sided': 'all on one side',
};
