// What the check of `compare/checks/calendar-years.ts` says, in English.
import type { Codes } from '../../../compare/checks/calendar-years.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'years-calendar-fiscal': `Of ${A} and ${B}, one is a fiscal year and the other a calendar year: {overlap, select, yes {some months are in both, and their money may count on both sides} other {the months do not correspond}}.`,
    'years-mixed': `Rows dated by fiscal year rather than calendar year are {shareA, number, percent} of the dated rows for ${A} and {shareB, number, percent} for ${B}: the two sides do not cover the same months.`,
  },
  advice: {
    'years-calendar-fiscal':
      'measure years of one kind only, or put dates into fiscal years: --fiscal-start 4 (April)',
    'years-mixed':
      'compare one period at a time (--period), or put dates into fiscal years: --fiscal-start 4 (April)',
  },
  reasons: {
    'years-calendar-fiscal': 'fiscal against calendar year',
    'years-mixed': 'fiscal and calendar years mixed',
  },
};
