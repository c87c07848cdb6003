// What the check of `compare/checks/floor-changed.ts` says, in English.
import type { Codes } from '../../../compare/checks/floor-changed.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'floor-changed': `The floor of the same organisations ({organisations, number} have one on both sides) changes by {change, number, percent} at the median between ${A} and ${B}: being farther from the floor, or closer, comes first from the floor.`,
  },
  advice: {
    'floor-changed': 'compare amounts, or measure both sides against the same floor',
  },
  reasons: {
    'floor-changed': 'floors set anew',
  },
};
