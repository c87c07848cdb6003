// Sentences of the studies together, by code, in English.
import type { StudyCodes } from '../../study/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { allocationAdvice, allocationSentences } from './allocation.ts';
import { gapAdvice, gapSentences } from './gaps.ts';
import { robustnessAdvice, robustnessSentences } from './robustness.ts';
import { trendAdvice, trendSentences } from './trend.ts';

export const study = (): Sentences<StudyCodes> => ({
  ...gapSentences,
  ...allocationSentences,
  ...trendSentences,
  ...robustnessSentences,
  'grouping-missing':
    'The data have no {role, select, region {region} sector {sector} organisation {organisation} period {period} typology {typology} other {column “{role}”}} to group by. Columns at hand: {headers}.',
  'no-units': 'No row names an organisation: there is nothing to compare.',
  'nothing-accepted': 'No row could be kept: all of them are set aside.',
  'role-not-in-data':
    'No column gives the {role, select, region {region} other {{role}}}: nothing can be said by {role, select, region {region} other {{role}}}.',
  'labels-alike': 'Some labels differ only by punctuation ({by}) and make groups of their own: {pairs}.',
  'label-missing': 'no label in this grouping; kept in the overall figures, left out of its groups',
  'label-several':
    'the rows of one organisation carry different labels; kept in the overall figures, left out of its groups',
  'organisation-missing': 'no organisation is named; left out of the comparison of organisations',
  'amount-negative': 'negative amount; kept in sums, left out of ratio indices',
  'population-reference': 'Inhabitants on 1 July of the year in which the period begins: {source} ({date}).',
  'periods-pooled': 'Several periods are measured together: {periods}.',
});

export const studyAdvice = (): Advice<StudyCodes> => ({
  ...gapAdvice,
  ...allocationAdvice,
  ...trendAdvice,
  ...robustnessAdvice,
  'grouping-missing': 'name the column with {flag}"COLUMN"',
  'no-units': 'name the column with --map organisation="COLUMN", or compare rows with --unit row',
  'nothing-accepted':
    'type equite check with the same files to see the reasons; check too that the right column is the amount (--map amount="COLUMN")',
  'role-not-in-data': 'if a column does, name it with {flag}"COLUMN"',
  'labels-alike':
    'if they are one and the same, tick them in a spreadsheet: equite check FILE --pairs -o pairs.csv, then --same-as pairs.csv',
  'periods-pooled': 'for one period, type --period LABEL',
});
