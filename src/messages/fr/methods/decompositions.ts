// What `explain` and the tables say of the entries of `measure/methods/decompositions.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'decomp.theil_t.within': {
    name: 'Theil T à l’intérieur des groupes',
    short: 'T intra',
    aliases: ['theil intra', 'theil intragroupe'],
    meaning:
      'La part de Theil T qui se trouve à l’intérieur des groupes, chacun pesant selon sa part de l’argent.',
    reading: 'l’inégalité qui resterait si toutes les moyennes de groupe étaient égales',
  },
  'decomp.theil_t.between': {
    name: 'Theil T entre les groupes',
    short: 'T inter',
    aliases: ['theil inter', 'theil intergroupe'],
    meaning: 'Le Theil T qui resterait si chaque unité recevait la moyenne de son groupe.',
    reading: 'l’inégalité qui resterait si chacun recevait la moyenne de son groupe',
  },
  'decomp.theil_t.between_share': {
    name: 'Part de Theil T entre les groupes',
    short: 'Entre (T)',
    aliases: ['part entre les groupes', 'part intergroupe'],
    meaning: 'Combien de l’inégalité accompagne les différences entre les moyennes des groupes.',
    reading: '{percent} de l’inégalité se trouve entre les groupes, le reste à l’intérieur',
  },
  'decomp.mld.within': {
    name: 'MLD à l’intérieur des groupes',
    short: 'MLD intra',
    aliases: ['mld intra'],
    meaning:
      'La part de l’écart logarithmique moyen qui se trouve à l’intérieur des groupes, chacun pesant selon son nombre d’unités.',
    reading: 'l’inégalité qui resterait si toutes les moyennes de groupe étaient égales',
  },
  'decomp.mld.between': {
    name: 'MLD entre les groupes',
    short: 'MLD inter',
    aliases: ['mld inter'],
    meaning: 'L’écart logarithmique moyen qui resterait si chaque unité recevait la moyenne de son groupe.',
    reading: 'l’inégalité qui resterait si chacun recevait la moyenne de son groupe',
  },
  'decomp.mld.between_share': {
    name: 'Part du MLD entre les groupes',
    short: 'Entre (MLD)',
    aliases: ['part du mld entre les groupes'],
    meaning:
      'Combien de l’écart logarithmique moyen accompagne les différences entre les moyennes des groupes.',
    reading: '{percent} de l’inégalité se trouve entre les groupes',
  },
  'decomp.ge.2.within': {
    name: 'GE(2) à l’intérieur des groupes',
    short: 'GE(2) intra',
    aliases: ['ge(2) intra'],
    meaning:
      'La part de GE(2), la moitié du carré du coefficient de variation, qui se trouve à l’intérieur des groupes.',
    reading: 'l’inégalité qui reste à l’intérieur des groupes',
  },
  'decomp.ge.2.between': {
    name: 'GE(2) entre les groupes',
    short: 'GE(2) inter',
    aliases: ['ge(2) inter'],
    meaning: 'Le GE(2) qui resterait si chaque unité recevait la moyenne de son groupe.',
    reading: 'l’inégalité qui resterait si chacun recevait la moyenne de son groupe',
  },
  'decomp.ge.2.between_share': {
    name: 'Part de GE(2) entre les groupes',
    short: 'Entre (GE 2)',
    aliases: ['part de ge(2) entre les groupes'],
    meaning: 'Combien de GE(2) accompagne les différences entre les moyennes des groupes; c’est aussi η².',
    reading: '{percent} de l’inégalité se trouve entre les groupes',
  },
  'decomp.gini.within': {
    name: 'Gini à l’intérieur des groupes',
    short: 'Gini intra',
    aliases: ['gini intra'],
    meaning: 'L’indice de Gini de chaque groupe, pondéré par sa part des unités et sa part de l’argent.',
    reading: 'la part de l’indice de Gini qui se trouve à l’intérieur des groupes',
  },
  'decomp.gini.between': {
    name: 'Gini entre les groupes',
    short: 'Gini inter',
    aliases: ['gini inter'],
    meaning: 'L’indice de Gini qui resterait si chaque unité recevait la moyenne de son groupe.',
    reading: 'la part qui accompagne les moyennes des groupes',
  },
  'decomp.gini.overlap': {
    name: 'Recoupement des groupes dans l’indice de Gini',
    short: 'Recoupement',
    aliases: ['recoupement', 'chevauchement', 'résidu du gini'],
    meaning:
      'Ce que l’entremêlement des groupes ajoute à l’indice de Gini; 0 quand aucun groupe n’en recoupe un autre, et ce n’est pas une erreur.',
    reading: 'grand quand les groupes s’entremêlent',
  },
  'decomp.atkinson.*.between': {
    name: 'Atkinson entre les groupes (ε = {p1})',
    short: 'A inter',
    aliases: ['atkinson inter'],
    meaning: 'L’indice d’Atkinson qui resterait si chaque unité recevait la moyenne de son groupe.',
    reading: '{percent} de l’argent est perdu par les différences entre moyennes de groupe',
  },
  'decomp.atkinson.*.within': {
    name: 'Atkinson à l’intérieur des groupes (ε = {p1})',
    short: 'A intra',
    aliases: ['atkinson intra'],
    meaning:
      'Ce que l’inégalité à l’intérieur des groupes retire au bien-être que donneraient les moyennes des groupes.',
    reading: '{percent} de plus est perdu à l’intérieur des groupes',
  },
};
