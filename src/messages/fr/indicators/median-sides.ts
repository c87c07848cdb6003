// What `explain` and the tables say of the entries of `measure/indicators/median-sides.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'mcloone.half': {
    name: 'Indice de McLoone (moitié)',
    short: 'McLoone',
    aliases: ['mcloone', 'indice de mcloone'],
    meaning:
      'Ce que reçoit la moitié inférieure, en part de ce qu’elle recevrait si elle était toute à la médiane.',
    reading: 'la moitié inférieure reçoit {cents} ¢ pour chaque dollar de la médiane',
  },
  'mcloone.le': {
    name: 'Indice de McLoone (médiane comprise)',
    short: 'McLoone ≤',
    aliases: ['mcloone de la littérature', 'mcloone berne stiefel'],
    meaning: 'La forme de la littérature : les unités à la médiane sont comptées.',
    reading: 'la forme de la littérature, qui compte l’unité médiane elle-même',
    misleads:
      'Elle compte l’unité médiane elle-même quand n est impair : à n = 5 elle donne en moyenne 1,17 fois la vraie valeur, à n = 3 1,25 fois.',
  },
  'mcloone.lt': {
    name: 'Indice de McLoone (strictement sous la médiane)',
    short: 'McLoone <',
    aliases: ['mcloone strict'],
    meaning: 'La moyenne des unités strictement sous la médiane, en part de la médiane.',
    reading: 'ceux qui sont sous la médiane reçoivent en moyenne {cents} ¢ de son dollar',
    misleads:
      'Indéfini quand aucune unité n’est strictement dessous, ce que des montants égaux à la médiane rendent fréquent.',
  },
  'verstegen.half': {
    name: 'Indice de Verstegen (moitié)',
    short: 'Verstegen',
    aliases: ['verstegen', 'indice de verstegen'],
    meaning:
      'Ce que reçoit la moitié supérieure, en multiple de ce qu’elle recevrait si elle était toute à la médiane.',
    reading: 'la moitié supérieure reçoit {times} fois la médiane',
  },
  'verstegen.ge': {
    name: 'Indice de Verstegen (médiane comprise)',
    short: 'Verstegen ≥',
    aliases: ['verstegen de la littérature'],
    meaning: 'La moyenne des unités à la médiane ou au-dessus, en multiple de la médiane.',
    reading: 'la forme de la littérature, qui compte l’unité médiane elle-même',
  },
  'verstegen.gt': {
    name: 'Indice de Verstegen (strictement au-dessus)',
    short: 'Verstegen >',
    aliases: ['verstegen strict'],
    meaning: 'La moyenne des unités strictement au-dessus de la médiane, en multiple de la médiane.',
    reading: 'ceux qui dépassent la médiane reçoivent en moyenne {times} fois la médiane',
  },
  gap_to_median: {
    name: 'Somme manquante jusqu’à la médiane',
    short: 'Manque à la médiane',
    aliases: ['écart à la médiane', 'manque à gagner'],
    meaning: 'Ce qu’il en coûterait pour amener à la médiane toutes les unités qui sont dessous.',
    reading: 'argent neuf qui amènerait à la médiane tous ceux qui sont dessous',
  },
  gap_above_median: {
    name: 'Dollars au-dessus de la médiane',
    short: 'Au-dessus de la médiane',
    aliases: ['excédent sur la médiane'],
    meaning: 'Ce que les unités au-dessus de la médiane reçoivent de plus qu’elle.',
    reading: 'argent reçu au-delà de la médiane par ceux qui la dépassent',
  },
};
