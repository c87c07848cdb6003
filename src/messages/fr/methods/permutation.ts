// What `explain` and the tables say of the entries of `measure/methods/permutation.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'perm.exact.eta2': {
    name: 'p exact de permutation de la part entre groupes (η²)',
    short: 'p (η²)',
    aliases: [
      'permutation',
      'test de permutation',
      'test du hasard',
      'valeur p',
      'p-valeur',
      'seuil de signification',
    ],
    meaning:
      'À quelle fréquence distribuer au hasard les mêmes montants entre les groupes donne une part entre groupes aussi grande ou plus grande.',
    reading:
      'distribués au hasard, les mêmes montants différeraient autant entre les groupes {percent} du temps',
  },
  'perm.exact.theil_between': {
    name: 'p exact de permutation du Theil entre groupes',
    short: 'p (Theil)',
    aliases: ['permutation theil'],
    meaning:
      'À quelle fréquence distribuer au hasard les mêmes montants donne un indice de Theil entre groupes aussi grand ou plus grand.',
    reading:
      'distribués au hasard, les mêmes montants différeraient autant entre les groupes {percent} du temps',
  },
  'perm.exact.twosided.absdiff': {
    name: 'p exact de permutation de la différence de deux moyennes',
    short: 'p (différence)',
    aliases: ['permutation de la différence', 'permutation à deux échantillons'],
    meaning:
      'À quelle fréquence distribuer au hasard les mêmes montants donne une différence de moyennes aussi grande ou plus grande, dans un sens ou dans l’autre.',
    reading: 'distribués au hasard, un écart aussi grand surviendrait {percent} du temps',
  },
  'perm.exact.stratified.coin': {
    name: 'p exact de permutation à l’intérieur des groupes de comparables',
    short: 'p (strates)',
    aliases: ['permutation stratifiée', 'coin', 'permutation entre comparables'],
    meaning:
      'À quelle fréquence une différence aussi grande ou plus grande survient quand les montants ne sont redistribués qu’entre organismes comparables (strates), la statistique étant centrée dans chacune.',
    reading: 'distribués au hasard entre comparables, un écart aussi grand surviendrait {percent} du temps',
  },
  'perm.exact.*.n_assignments': {
    name: 'Nombre de distributions possibles ({p1})',
    short: 'Distributions',
    aliases: ['nombre de distributions', 'plus petit p possible'],
    meaning:
      'De combien de façons les montants auraient pu être distribués; 1 sur ce nombre est le plus petit p possible.',
    reading: 'aucune valeur p ne peut être plus petite que 1 sur ce nombre',
  },
  'perm.exact.*.statistic': {
    name: 'Statistique observée ({p1})',
    short: 'Observée',
    aliases: ['statistique observée'],
    meaning:
      'La valeur à laquelle chaque distribution au hasard est comparée; pour deux groupes, la distance entre la somme du premier et celle qu’on attendrait du hasard.',
    reading: 'plus grande = groupes plus éloignés',
  },
};
