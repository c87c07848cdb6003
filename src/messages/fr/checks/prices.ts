// What the check of `compare/checks/prices.ts` says, in French.
import type { Codes } from '../../../compare/checks/prices.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'prices-years-apart': `{apart, plural, one {# an sépare} other {# ans séparent}} en moyenne les montants pour ${A} et pour ${B} : en dollars courants, une partie de l’écart n’est que la hausse des prix.`,
    'prices-basis': `Selon « {label} » (« {column} »), des montants en dollars constants font {shareA, number, percent} des lignes pour ${A} et {shareB, number, percent} pour ${B} : ils ne se comparent pas à des dollars courants.`,
  },
  advice: {
    'prices-years-apart':
      'comparer des périodes voisines, ou convertir d’abord les montants en dollars constants',
    'prices-basis': 'mettre tous les montants sur la même base de prix avant de comparer',
  },
  reasons: {
    'prices-years-apart': 'prix d’années éloignées',
    'prices-basis': 'dollars constants et dollars courants',
  },
};
