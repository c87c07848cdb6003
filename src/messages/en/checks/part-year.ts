// What the check of `compare/checks/part-year.ts` says, in English.
import type { Codes } from '../../../compare/checks/part-year.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'part-year-label': `“{part}” says that it covers a part of the year only, and the other side does not (${A} against ${B}): neither sums nor means compare.`,
    'part-year-dates': `The dates of the column “{column}” run over {spanA, number} months for ${A} and {spanB, number} months for ${B}: part of the year may be missing for ${which('short')}, and its sums would be too low.`,
    'part-year-rows': `“{part}” has only {rows, plural, one {# row} other {# rows}}, against {before, number} for the period before{after, plural, =0 {} other { and # for the one after}}: the year may be incomplete, and its sums too low (${A} against ${B}).`,
  },
  advice: {
    'part-year-label': 'leave this period out, or wait for the whole year',
    'part-year-dates': 'check at the source that the year is whole; if not, leave this period out',
    'part-year-rows': 'check at the source that the year is whole; if not, leave this period out',
  },
  reasons: {
    'part-year-label': 'a part of a year only',
    'part-year-dates': 'dates of a part of the year',
    'part-year-rows': 'a year with too few rows',
  },
};
