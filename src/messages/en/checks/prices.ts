// What the check of `compare/checks/prices.ts` says, in English.
import type { Codes } from '../../../compare/checks/prices.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'prices-years-apart': `The amounts for ${A} and for ${B} are on average {apart, plural, one {# year} other {# years}} apart: in current dollars, part of the gap is only the rise of prices.`,
    'prices-basis': `According to “{label}” (“{column}”), amounts in constant dollars are {shareA, number, percent} of the rows for ${A} and {shareB, number, percent} for ${B}: they do not compare with current dollars.`,
  },
  advice: {
    'prices-years-apart': 'compare neighbouring periods, or convert the amounts to constant dollars first',
    'prices-basis': 'put all amounts on the same price basis before comparing',
  },
  reasons: {
    'prices-years-apart': 'prices of distant years',
    'prices-basis': 'constant and current dollars',
  },
};
