// What `explain` and the tables say of the entries of `measure/methods/suppression.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'suppress.*.minN': {
    name: 'Cell {p1}: too few contributions',
    short: 'Cell {p1} n',
    aliases: ['threshold rule', 'minimum n', 'suppression', 'confidentiality', 'small cells'],
    meaning: 'Whether the cell must be hidden because too few organisations make it up.',
    reading: '1 = hide, 0 = may be shown',
  },
  'suppress.*.p_percent': {
    name: 'Cell {p1}: p % rule',
    short: 'Cell {p1} p %',
    aliases: ['p percent rule'],
    meaning: 'Whether the second largest could work out the largest to within p %.',
    reading: '1 = hide, 0 = may be shown',
  },
  'suppress.*.n_k': {
    name: 'Cell {p1}: dominance rule (n, k)',
    short: 'Cell {p1} (n, k)',
    aliases: ['dominance rule', 'n k rule'],
    meaning: 'Whether the n largest make up more than k % of the cell.',
    reading: '1 = hide, 0 = may be shown',
  },
};
