// What `explain` and the tables say of the entries of `measure/indicators/centre.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  total: {
    name: 'Total',
    short: 'Total',
    aliases: ['somme', 'enveloppe'],
    meaning: 'Tout l’argent additionné.',
    reading: 'tous les montants ensemble',
  },
  mean: {
    name: 'Moyenne',
    short: 'Moyenne',
    aliases: ['montant moyen'],
    meaning: 'Le total divisé par le nombre d’unités.',
    reading: 'ce que chacun recevrait si l’argent était partagé également',
    misleads:
      'Quelques gros montants la tirent vers le haut : elle peut dépasser ce que reçoivent neuf organismes sur dix. La lire à côté de la médiane.',
  },
  median: {
    name: 'Médiane',
    short: 'Médiane',
    aliases: ['montant médian', 'montant du milieu'],
    meaning: 'La moitié des unités reçoit moins, l’autre moitié reçoit plus.',
    reading: 'la moitié des unités reçoit ce montant ou moins',
    misleads:
      'Elle ne dit rien des extrêmes : doubler tous les montants qui la dépassent la laisse où elle est.',
  },
  'w.median.type2': {
    name: 'Médiane pondérée',
    short: 'Méd. pond.',
    aliases: ['médiane pondérée'],
    meaning:
      'Le montant sous lequel se trouve la moitié du poids; la moyenne de deux montants quand une part du poids vaut exactement la moitié.',
    reading: 'la moitié du poids se trouve à des montants plus faibles',
    others:
      'laeken emploie cette forme; Hmisc interpole entre les montants, et la fonction de répartition inverse (type 1) ne fait jamais de moyenne : trois valeurs pour une même liste.',
  },
  'w.median.type1': {
    name: 'Médiane pondérée (répartition inverse)',
    short: 'Méd. pond. 1',
    aliases: ['médiane pondérée de type 1', 'médiane pondérée légale'],
    meaning:
      'Le plus petit montant où la part cumulée du poids atteint la moitié; c’est toujours un des montants donnés.',
    reading: 'la moitié du poids ou plus se trouve à ce montant ou dessous',
  },
};
