// What the check of `compare/checks/periods-covered.ts` says, in English.
import type { Codes } from '../../../compare/checks/periods-covered.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'periods-differ': `The two sides do not cover the same periods: {shareA, number, percent} of the rows for ${A} and {shareB, number, percent} for ${B} are of periods that the other side has not ({periods}); sums and means are of different times.`,
  },
  advice: {
    'periods-differ': 'compare one period at a time with --period',
  },
  reasons: {
    'periods-differ': 'different periods',
  },
};
