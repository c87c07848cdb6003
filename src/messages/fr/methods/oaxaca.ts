// What `explain` and the tables say of the entries of `measure/methods/oaxaca.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'oaxaca.gap': {
    name: 'Écart entre les deux groupes',
    short: 'Écart',
    aliases: ['oaxaca', 'oaxaca blinder', 'blinder'],
    meaning: 'La moyenne du groupe A moins celle du groupe B.',
    reading: 'A reçoit en moyenne {value} de plus (de moins si négatif)',
  },
  'oaxaca.coefA': {
    name: 'Droite ajustée du groupe A',
    short: 'Droite A',
    aliases: ['coefficients du groupe a'],
    meaning: 'Constante et pente du montant selon le facteur, dans le groupe A.',
    reading: 'la constante, puis la pente',
  },
  'oaxaca.coefB': {
    name: 'Droite ajustée du groupe B',
    short: 'Droite B',
    aliases: ['coefficients du groupe b'],
    meaning: 'Constante et pente du montant selon le facteur, dans le groupe B.',
    reading: 'la constante, puis la pente',
  },
  'oaxaca.threefold.endowments': {
    name: 'Dotations (trois parties)',
    short: 'Dotations',
    aliases: ['dotations'],
    meaning: 'La part de l’écart qui accompagne la différence de facteur, évaluée à la pente de B.',
    reading: '{value} de l’écart accompagne le facteur',
  },
  'oaxaca.threefold.coefficients': {
    name: 'Coefficients (trois parties)',
    short: 'Coefficients',
    aliases: ['effet des coefficients'],
    meaning:
      'La part de l’écart qui accompagne des rendements différents d’un même facteur, à son niveau dans B.',
    reading: '{value} de l’écart accompagne des rendements différents',
  },
  'oaxaca.threefold.interaction': {
    name: 'Interaction (trois parties)',
    short: 'Interaction',
    aliases: ['interaction d’oaxaca'],
    meaning: 'La part qui accompagne les deux à la fois.',
    reading: '{value} appartient aux deux à la fois',
  },
  'oaxaca.twofold.*.explained': {
    name: 'Partie expliquée (référence {p1})',
    short: 'Expliquée {p1}',
    aliases: ['expliquée', 'partie expliquée'],
    meaning: 'La part de l’écart qui accompagne le facteur, évaluée à la droite de référence {p1}.',
    reading: '{value} de l’écart accompagne le facteur',
  },
  'oaxaca.twofold.*.unexplained': {
    name: 'Partie non expliquée (référence {p1})',
    short: 'Non expliquée {p1}',
    aliases: ['non expliquée', 'partie non expliquée'],
    meaning: 'La part de l’écart que le facteur n’explique pas à la droite de référence {p1}.',
    reading: '{value} n’est pas expliqué par les facteurs du fichier',
  },
};
