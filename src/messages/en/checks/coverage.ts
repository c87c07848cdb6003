// What the check of `compare/checks/coverage.ts` says, in English.
import type { Codes } from '../../../compare/checks/coverage.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'coverage-number': `{nA, plural, one {# organisation} other {# organisations}} for ${A}, {nB, number} for ${B} (a change of {change, number, percent}): a gap between totals comes first from who is in the data, and a mean moves too as others enter or leave.`,
    'coverage-turnover': `{both, plural, =0 {No organisation is} one {# organisation is} other {# organisations are}} on both sides ({nA, number} for ${A}, {nB, number} for ${B}), or {share, number, percent} of the side that has fewer: the comparison is mostly between different organisations.`,
  },
  advice: {
    'coverage-number': 'find out why the data cover more or fewer organisations before comparing totals',
    'coverage-turnover':
      'follow apart the organisations present on both sides; check that their names or numbers are written the same way',
  },
  reasons: {
    'coverage-number': 'number of organisations jumps',
    'coverage-turnover': 'few organisations in common',
  },
};
