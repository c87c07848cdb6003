// What the check of `compare/checks/periods-covered.ts` says, in French.
import type { Codes } from '../../../compare/checks/periods-covered.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'periods-differ': `Les deux côtés ne couvrent pas les mêmes périodes : {shareA, number, percent} des lignes pour ${A} et {shareB, number, percent} pour ${B} sont de périodes que l’autre côté n’a pas ({periods}); les sommes et les moyennes sont de moments différents.`,
  },
  advice: {
    'periods-differ': 'comparer une période à la fois avec --period',
  },
  reasons: {
    'periods-differ': 'périodes différentes',
  },
};
