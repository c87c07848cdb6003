// What the check of `compare/checks/approximate.ts` says, in French.
import type { Codes } from '../../../compare/checks/approximate.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'approximate-share': `Les montants donnés comme approximatifs (« près de », « plus de ») font {shareA, number, percent} des lignes pour ${A} et {shareB, number, percent} pour ${B} : un petit écart entre les deux côtés peut n’être qu’un arrondi.`,
  },
  advice: {
    'approximate-share':
      'obtenir les montants exacts à la source, ou ne rien conclure d’un écart plus petit que l’arrondi',
  },
  reasons: {
    'approximate-share': 'montants approximatifs d’un côté',
  },
};
