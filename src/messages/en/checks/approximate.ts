// What the check of `compare/checks/approximate.ts` says, in English.
import type { Codes } from '../../../compare/checks/approximate.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'approximate-share': `Amounts given as approximate (“près de”, “plus de”) are {shareA, number, percent} of the rows for ${A} and {shareB, number, percent} for ${B}: a small gap between the two sides may be rounding only.`,
  },
  advice: {
    'approximate-share':
      'get the exact amounts from the source, or conclude nothing from a gap smaller than the rounding',
  },
  reasons: {
    'approximate-share': 'approximate amounts on one side',
  },
};
