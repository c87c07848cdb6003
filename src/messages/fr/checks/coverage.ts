// What the check of `compare/checks/coverage.ts` says, in French.
import type { Codes } from '../../../compare/checks/coverage.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'coverage-number': `{nA, plural, one {# organisme} other {# organismes}} pour ${A}, {nB, number} pour ${B} (variation de {change, number, percent}) : un écart entre les totaux tient d’abord à qui figure dans les données, et une moyenne bouge aussi quand d’autres y entrent ou en sortent.`,
    'coverage-turnover': `{both, plural, =0 {Aucun organisme n’est} one {# organisme est} other {# organismes sont}} des deux côtés ({nA, number} pour ${A}, {nB, number} pour ${B}), soit {share, number, percent} du côté qui en a le moins : la comparaison oppose surtout des organismes différents.`,
  },
  advice: {
    'coverage-number':
      'chercher pourquoi les données couvrent plus ou moins d’organismes avant de comparer les totaux',
    'coverage-turnover':
      'suivre à part les organismes présents des deux côtés; vérifier que leurs noms ou leurs numéros n’ont pas changé d’écriture',
  },
  reasons: {
    'coverage-number': 'le nombre d’organismes saute',
    'coverage-turnover': 'peu d’organismes communs',
  },
};
