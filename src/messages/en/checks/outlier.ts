// What the check of `compare/checks/outlier.ts` says, in English.
import type { Codes } from '../../../compare/checks/outlier.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'outlier-mean': `“{organisation}” ({received} in all for ${which('side')}) alone moves the ratio of the means for ${A} and for ${B} by {shift, number, percent}: without it, the mean per organisation and period goes from {mean} to {meanWithout}.`,
  },
  advice: {
    'outlier-mean':
      'check this amount at the source; give the median beside the mean, or the mean with and without this organisation',
  },
  reasons: {
    'outlier-mean': 'one organisation moves the mean',
  },
};
