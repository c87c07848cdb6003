// What the check of `compare/checks/blank-column.ts` says, in English.
import type { Codes } from '../../../compare/checks/blank-column.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'column-blank': `The column “{column}” is filled on {shareA, number, percent} of the rows for ${A} and on {shareB, number, percent} for ${B}: what is worked out with it holds for one side only.`,
  },
  advice: {
    'column-blank': 'fill the column on both sides, or do without it in this comparison',
  },
  reasons: {
    'column-blank': 'column blank on one side',
  },
};
