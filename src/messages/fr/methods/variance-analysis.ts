// What `explain` and the tables say of the entries of `measure/methods/variance-analysis.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'anova.eta2': {
    name: 'Part de la variance entre les groupes (η²)',
    short: 'η²',
    aliases: ['êta carré', 'eta2', 'rapport de corrélation'],
    meaning: 'Combien de la variance des montants accompagne les différences entre moyennes de groupe.',
    reading: '{percent} de la variance se trouve entre les groupes; le hasard seul donne (K−1)/(n−1)',
  },
  'anova.within_var': {
    name: 'Variance à l’intérieur des groupes',
    short: 'Var. intra',
    aliases: ['variance intra'],
    meaning: 'La moyenne des carrés des distances des unités à la moyenne de leur groupe.',
    reading: 'en dollars au carré; c’est sa part qui compte, non sa taille',
  },
  'anova.between_var': {
    name: 'Variance entre les groupes',
    short: 'Var. inter',
    aliases: ['variance inter'],
    meaning: 'La moyenne des carrés des distances des moyennes de groupe à la moyenne générale.',
    reading: 'en dollars au carré; c’est sa part qui compte, non sa taille',
  },
  'anova.F': {
    name: 'Statistique F des groupes',
    short: 'F',
    aliases: ['anova', 'test f', 'analyse de la variance'],
    meaning:
      'La variance entre les moyennes des groupes sur la variance à l’intérieur, chacune par degré de liberté.',
    reading: 'environ 1 quand les groupes ne diffèrent pas plus que leur propre dispersion ne l’explique',
  },
  'anova.p': {
    name: 'Valeur p du test F',
    short: 'p (F)',
    aliases: ['valeur p de l’anova'],
    meaning:
      'À quelle fréquence un F aussi grand ou plus grand surviendrait si les montants étaient normaux, de même moyenne dans chaque groupe.',
    reading: 'avec des montants normaux de même moyenne, un F aussi grand surviendrait {percent} du temps',
  },
};
