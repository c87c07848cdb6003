// What the check of `compare/checks/units.ts` says, in French.
import type { Codes } from '../../../compare/checks/units.ts';
import type { CheckTexts } from '../../checks.ts';
import { other, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'units-thousands': `Les mêmes organismes ({organisations, number} sont des deux côtés) ont, à la médiane, des montants {ratio, number} fois plus grands pour ${which('larger')} que pour ${other('larger')} : l’un des deux est sans doute en milliers de dollars.`,
    'units-medians': `Le montant médian est {ratio, number} fois plus grand pour ${which('larger')} que pour ${other('larger')} : l’un des deux est peut-être en milliers de dollars.`,
    'units-rounded': `Tous les montants pour ${which('rounded')} sont des milliers ronds, contre {share, number, percent} pour ${other('rounded')} : ils sont sans doute arrondis, et un écart de quelques centaines de dollars n’y veut rien dire.`,
  },
  advice: {
    'units-thousands': 'vérifier à la source l’unité des montants et récrire un des deux côtés',
    'units-medians': 'vérifier à la source l’unité des montants et récrire un des deux côtés',
    'units-rounded':
      'obtenir les montants exacts à la source, ou ne rien conclure d’un écart de moins d’un millier',
  },
  reasons: {
    'units-thousands': 'dollars contre milliers de dollars',
    'units-medians': 'montants mille fois plus grands',
    'units-rounded': 'montants arrondis d’un côté',
  },
};
