// What the check of `compare/checks/counted-twice.ts` says, in English.
import type { Codes } from '../../../compare/checks/counted-twice.ts';
import type { CheckTexts } from '../../checks.ts';
import { which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'money-twice': `{pairs, plural, one {# payment is given} other {# payments are given}} twice, {across, select, file {in two files} other {under two values of “{across}”}}, for the same organisation{dated, select, yes {, period} other {}} and amount: {stake}, or {share, number, percent} of the money for ${which('side')}. {dated, select, yes {If it is the same money, it counts twice.} other {No period is given: unless they are of two years, they count twice.}}`,
    'money-total-and-parts': `{totals, plural, one {# row equals} other {# rows equal}}, to the cent, the sum of the other rows of the same organisation in the same period: {stake}, or {share, number, percent} of the money for ${which('side')}. If they are totals, their parts count twice.`,
  },
  advice: {
    'money-twice':
      'check these rows against the source and keep one of each; if they are two payments, change nothing',
    'money-total-and-parts': 'check these rows against the source and remove those that are totals',
  },
  reasons: {
    'money-twice': 'the same payments twice',
    'money-total-and-parts': 'a total beside its parts',
  },
};
