// What `explain` and the tables say of the entries of `measure/methods/concentration-index.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'concentration.CI': {
    name: 'Indice de concentration',
    short: 'IC',
    aliases: ['indice de concentration', 'courbe de concentration'],
    meaning:
      'Si l’argent penche vers ceux qui ont un rang bas ou haut sur une autre variable (besoins, richesse, distance), en part de la moyenne.',
    reading: 'négatif : il penche vers les rangs bas; positif : vers les hauts; 0 : vers aucun',
  },
  'concentration.CIg': {
    name: 'Indice de concentration généralisé',
    short: 'IC en dollars',
    aliases: ['indice de concentration généralisé', 'concentration en dollars'],
    meaning: 'L’indice de concentration multiplié par la moyenne : le penchant en dollars.',
    reading: 'négatif : il penche vers les rangs bas; positif : vers les hauts',
  },
  'concentration.kakwani': {
    name: 'Indice de Kakwani',
    short: 'Kakwani',
    aliases: ['kakwani', 'indice de kakwani', 'progressivité', 'financement selon les besoins'],
    meaning:
      'Si l’argent suit les besoins plus que proportionnellement : concentration de l’argent selon les besoins, moins le Gini des besoins. Le rang doit être une quantité (des besoins), pas seulement un ordre.',
    reading:
      'positif : l’argent va aux grands besoins plus qu’à proportion; négatif : moins qu’à proportion; 0 : à proportion',
  },
};
