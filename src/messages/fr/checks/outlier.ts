// What the check of `compare/checks/outlier.ts` says, in French.
import type { Codes } from '../../../compare/checks/outlier.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'outlier-mean': `« {organisation} » ({received} en tout pour ${which('side')}) déplace à lui seul de {shift, number, percent} le rapport entre les moyennes pour ${A} et pour ${B} : sans lui, la moyenne par organisme et par période passe de {mean} à {meanWithout}.`,
  },
  advice: {
    'outlier-mean':
      'vérifier ce montant à la source; donner la médiane à côté de la moyenne, ou la moyenne avec et sans cet organisme',
  },
  reasons: {
    'outlier-mean': 'un organisme déplace la moyenne',
  },
};
