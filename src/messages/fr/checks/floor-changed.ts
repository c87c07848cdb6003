// What the check of `compare/checks/floor-changed.ts` says, in French.
import type { Codes } from '../../../compare/checks/floor-changed.ts';
import type { CheckTexts } from '../../checks.ts';
import { A, B } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'floor-changed': `Le seuil plancher des mêmes organismes ({organisations, number} en ont un des deux côtés) change à la médiane de {change, number, percent} entre ${A} et ${B} : être plus loin ou plus près du seuil tient d’abord au seuil.`,
  },
  advice: {
    'floor-changed': 'comparer les montants, ou mesurer les deux côtés au même seuil',
  },
  reasons: {
    'floor-changed': 'seuils planchers révisés',
  },
};
