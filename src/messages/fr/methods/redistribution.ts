// What `explain` and the tables say of the entries of `measure/methods/redistribution.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'ajl.Gx': {
    name: 'Gini avant',
    short: 'G avant',
    aliases: ['gini avant'],
    meaning: 'L’indice de Gini de ce que les unités avaient avant le transfert.',
    reading: 'l’inégalité avant le transfert',
  },
  'ajl.Gy': {
    name: 'Gini après',
    short: 'G après',
    aliases: ['gini après'],
    meaning: 'L’indice de Gini de ce que les unités ont après le transfert.',
    reading: 'l’inégalité après le transfert',
  },
  'ajl.RE': {
    name: 'Effet redistributif',
    short: 'RE',
    aliases: ['effet redistributif', 'aronson johnson lambert', 'ajl'],
    meaning: 'De combien le transfert abaisse l’indice de Gini : V − H − R.',
    reading: 'positif : le transfert réduit l’inégalité; négatif : il l’accroît',
  },
  'ajl.C_y': {
    name: 'Concentration après, selon le rang d’avant',
    short: 'C après',
    aliases: ['concentration après'],
    meaning: 'L’indice de concentration des montants d’après, les unités étant dans leur ordre d’avant.',
    reading: 'égal au Gini d’après quand aucune unité n’en dépasse une autre',
  },
  'ajl.V': {
    name: 'Effet vertical',
    short: 'V',
    aliases: ['effet vertical', 'équité verticale'],
    meaning:
      'De combien le transfert réduirait l’inégalité si les égaux étaient traités également et qu’aucun n’en dépassait un autre.',
    reading: 'la part qui traite différemment ceux qui sont inégaux',
  },
  'ajl.H': {
    name: 'Traitement inégal des égaux',
    short: 'H',
    aliases: [
      'iniquité horizontale',
      'effet horizontal',
      'traitement inégal des égaux',
      'équité horizontale',
    ],
    meaning: 'L’inégalité que le transfert crée entre des unités qui étaient égales.',
    reading: '0 = les égaux sont traités également',
  },
  'ajl.R': {
    name: 'Reclassement',
    short: 'R',
    aliases: ['reclassement', 'atkinson plotnick'],
    meaning: 'Ce qui se perd parce que des unités en dépassent d’autres qui avaient davantage.',
    reading: '0 = aucune unité n’en dépasse une autre',
  },
  'ajl.G_between_means': {
    name: 'Gini entre les groupes d’égaux, après',
    short: 'G des moyennes',
    aliases: ['gini entre égaux'],
    meaning: 'L’indice de Gini d’après, si chaque unité recevait la moyenne de son groupe d’égaux.',
    reading: 'l’inégalité d’après, si les égaux étaient traités également',
  },
};
