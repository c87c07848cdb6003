// What the check of `compare/checks/blank-column.ts` says, in French.
import type { Codes } from '../../../compare/checks/blank-column.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'column-blank': `La colonne « {column} » est remplie sur {shareA, number, percent} des lignes pour ${A} et sur {shareB, number, percent} pour ${B} : ce qui se calcule avec elle ne vaut que pour un côté.`,
  },
  advice: {
    'column-blank': 'remplir la colonne des deux côtés, ou ne pas s’en servir dans cette comparaison',
  },
  reasons: {
    'column-blank': 'colonne vide d’un côté',
  },
};
