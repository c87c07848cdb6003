// What the check of `compare/checks/labels-renamed.ts` says, in English.
import type { Codes } from '../../../compare/checks/labels-renamed.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'label-renamed': `In the column “{column}”, “{from}” disappears between ${A} and ${B}, and {moved, number} of its {known, plural, one {# organisation} other {# organisations}} present on both sides {moved, plural, one {is} other {are}} then under “{to}”, which is new: most likely one group, which the comparison would take for two.`,
    'label-merged': `In the column “{column}”, {from} disappears between ${A} and ${B}, and {moved, number} of the {known, plural, one {# organisation} other {# organisations}} concerned and present on both sides {moved, plural, one {is} other {are}} then under “{to}”: “{to}” is not the same group on both sides.`,
    'label-split': `In the column “{column}”, {to} appears between ${A} and ${B}, and {moved, number} of the {known, plural, one {# organisation} other {# organisations}} concerned and present on both sides {moved, plural, one {was} other {were}} before under “{from}”: “{from}” is not the same group on both sides.`,
  },
  advice: {
    'label-renamed': 'give both periods the same categories in the file before comparing by this column',
    'label-merged': 'give both periods the same categories in the file before comparing by this column',
    'label-split': 'give both periods the same categories in the file before comparing by this column',
  },
  reasons: {
    'label-renamed': 'category renamed',
    'label-merged': 'categories merged',
    'label-split': 'category split',
  },
};
