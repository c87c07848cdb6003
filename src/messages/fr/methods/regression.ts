// What `explain` and the tables say of the entries of `measure/methods/regression.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'ols.coef': {
    name: 'Coefficients des facteurs de besoin',
    short: 'Coefficients',
    aliases: ['régression', 'moindres carrés', 'mco'],
    meaning:
      'De combien change le montant avec chaque facteur, les autres étant fixes : la constante d’abord, puis un nombre par facteur.',
    reading: 'dollars par unité du facteur',
  },
  'ols.se': {
    name: 'Erreurs types des coefficients',
    short: 'ET',
    aliases: ['erreurs types des coefficients'],
    meaning: 'L’incertitude usuelle de chaque coefficient si les unités étaient un échantillon.',
    reading: 'dans les unités des coefficients',
  },
  'ols.rstudent': {
    name: 'Résidus studentisés',
    short: 'Résidus',
    aliases: ['résidus studentisés', 'payé moins que ses facteurs ne le prédisent'],
    meaning:
      'À quelle distance de ce que ses facteurs prédisent se trouve chaque unité, en écarts types ajustés sans elle.',
    reading: 'sous −2 : nettement moins que ce que ses facteurs prédisent',
  },
  'ols.r2': {
    name: 'Part expliquée par les facteurs de besoin (R²)',
    short: 'R²',
    aliases: ['r2', 'r carré'],
    meaning: 'Combien de la variance des montants accompagne les facteurs.',
    reading: '{percent} de la variance accompagne les facteurs',
  },
  'ols.adjr2': {
    name: 'R² ajusté',
    short: 'R² aj.',
    aliases: ['r2 ajusté'],
    meaning: 'La part de la variance que les facteurs expliquent, corrigée pour leur nombre.',
    reading: '{percent} une fois corrigé pour le nombre de facteurs',
  },
  'ols.sigma': {
    name: 'Dispersion que les facteurs n’expliquent pas',
    short: 'É.-t. résiduel',
    aliases: ['écart type résiduel', 'sigma des résidus'],
    meaning: 'La distance usuelle entre un montant et ce que les facteurs prédisent.',
    reading: 'les montants sont d’ordinaire à {value} de ce que les facteurs prédisent',
  },
  'ols.residual.cv': {
    name: 'Inégalité horizontale une fois les besoins pris en compte',
    short: 'CV résiduel',
    aliases: ['inégalité ajustée aux besoins', 'cv résiduel', 'toutkoushian michael'],
    meaning:
      'La dispersion non expliquée en part du montant moyen : ce qui diffère entre unités aux mêmes besoins.',
    reading: 'les unités aux mêmes besoins diffèrent de {percent} de la moyenne',
  },
  'elasticity.loglog.x*': {
    name: 'Élasticité du montant au facteur {p1}',
    short: 'Élasticité x{p1}',
    aliases: ['élasticité', 'neutralité à la richesse'],
    meaning: 'De combien de pour cent monte le montant quand le facteur monte d’un pour cent.',
    reading: '+1 % du facteur accompagne {times} % de plus d’argent',
  },
  'correlation.x*': {
    name: 'Corrélation avec le facteur {p1}',
    short: 'r x{p1}',
    aliases: ['corrélation', 'pearson'],
    meaning: 'À quel point montant et facteur se rangent sur une droite.',
    reading: 'de −1 à 1; 0 = aucun lien en ligne droite',
  },
  'spearman.x*': {
    name: 'Corrélation des rangs avec le facteur {p1}',
    short: 'ρ x{p1}',
    aliases: ['spearman', 'corrélation des rangs'],
    meaning: 'À quel point l’ordre des montants suit l’ordre du facteur.',
    reading: 'de −1 à 1; 0 = aucun lien entre les ordres',
  },
};
