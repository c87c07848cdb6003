// What `explain` and the tables say of the entries of `measure/methods/suppression.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'suppress.*.minN': {
    name: 'Case {p1} : trop peu de contributions',
    short: 'Case {p1} n',
    aliases: [
      'règle du seuil',
      'effectif minimal',
      'suppression',
      'masquage',
      'confidentialité',
      'petits nombres',
    ],
    meaning: 'Si la case doit être masquée parce que trop peu d’organismes la composent.',
    reading: '1 = masquer, 0 = peut être montrée',
  },
  'suppress.*.p_percent': {
    name: 'Case {p1} : règle du p %',
    short: 'Case {p1} p %',
    aliases: ['règle du p pour cent'],
    meaning: 'Si le deuxième plus gros pourrait déduire le plus gros à p % près.',
    reading: '1 = masquer, 0 = peut être montrée',
  },
  'suppress.*.n_k': {
    name: 'Case {p1} : règle de dominance (n, k)',
    short: 'Case {p1} (n, k)',
    aliases: ['règle de dominance', 'règle n k'],
    meaning: 'Si les n plus gros font plus de k % de la case.',
    reading: '1 = masquer, 0 = peut être montrée',
  },
};
