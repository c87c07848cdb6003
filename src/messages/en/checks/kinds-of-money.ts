// What the check of `compare/checks/kinds-of-money.ts` says, in English.
import type { Codes } from '../../../compare/checks/kinds-of-money.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B, other, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'mode-absent': `“{mode}” (“{column}”) is {share, number, percent} of the money for ${other('without')} and does not exist for ${which('without')}: it is not the same money, and neither totals nor means compare as they stand.`,
    'mode-share': `“{mode}” (“{column}”) is {shareA, number, percent} of the money for ${A} and {shareB, number, percent} for ${B}: part of the gap between the two sides may come from that mix.`,
  },
  advice: {
    'mode-absent': 'compare one kind of money at a time, e.g. --where {column}="VALUE"',
    'mode-share': 'compare one kind of money at a time, e.g. --where {column}="{mode}"',
  },
  reasons: {
    'mode-absent': 'a kind of money absent on one side',
    'mode-share': 'another mix of kinds of money',
  },
};
