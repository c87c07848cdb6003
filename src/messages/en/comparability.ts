import { checkReasons } from './checks.generated.ts';

/** Whether two periods, regions, files … can be compared at all. */
export const comparability = () => ({
  verdicts: {
    comparable: 'comparable',
    'with-care': 'with care',
    'not-comparable': 'not comparable as is',
  },
  /** The column that is no role: which file a row comes from. */
  file: 'file',
  rest: 'all others',
  caption: 'Can the sides be compared? ({sides, plural, one {# comparison} other {# comparisons}})',
  columns: {
    role: 'Compared by',
    a: 'One side',
    b: 'The other',
    nA: 'n',
    nB: 'n of the other',
    verdict: 'Verdict',
    why: 'Why',
  },
  noteN: 'n: organisations of each side (rows, where no organisation is named).',
  more: '{count, plural, one {One more comparison} other {# more comparisons}} for the same reason{code, select, none {} other { [{code}]}}.',
  line: '{verdict, select, not {Data not comparable as they are: {not, plural, one {# comparison does not hold} other {# comparisons do not hold}}{care, plural, =0 {} one { and # needs care} other { and # need care}}, of {sides, number} ({what}): {reasons}.} care {Data to be compared with care: {care, plural, one {# comparison needs care} other {# comparisons need care}}, of {sides, number} ({what}): {reasons}.} other {Data comparable: {sides, plural, one {the one comparison made calls} other {the # comparisons made call}} for no reserve ({what}).}}',
  otherReasons: '{count, plural, one {one other reason} other {# other reasons}}',
  reasons: checkReasons,
});
