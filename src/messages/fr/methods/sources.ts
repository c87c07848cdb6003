// What `explain` and the tables say of the entries of `measure/methods/sources.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'sources.shorrocks_share.*': {
    name: 'Part de l’inégalité portée par la source {p1} (Shorrocks)',
    short: 'Shorrocks {p1}',
    aliases: ['part de shorrocks', 'part de variance d’une source'],
    meaning: 'La covariance de la source avec le total, en part de la variance du total.',
    reading: '{percent} de l’inégalité; négatif là où la source la réduit',
  },
  'sources.ly.S.*': {
    name: 'Poids de la source {p1} dans le total',
    short: 'S {p1}',
    aliases: ['lerman yitzhaki', 'part d’une source'],
    meaning: 'La part de tout l’argent qui vient de cette source.',
    reading: '{percent} de l’argent en vient',
  },
  'sources.ly.C.*': {
    name: 'Concentration de la source {p1}',
    short: 'C {p1}',
    aliases: ['concentration d’une source'],
    meaning: 'Si la source va aux unités dont le total est élevé ou faible.',
    reading: 'positif : à ceux qui ont beaucoup; négatif : à ceux qui ont peu',
  },
  'sources.ly.G.*': {
    name: 'Gini de la source {p1}',
    short: 'G {p1}',
    aliases: ['gini d’une source'],
    meaning: 'L’indice de Gini de la source seule.',
    reading: '0 = la source donne autant à toutes les unités',
  },
  'sources.ly.contribution_share.*': {
    name: 'Part du Gini portée par la source {p1}',
    short: 'Contribution {p1}',
    aliases: ['contribution d’une source au gini'],
    meaning: 'Le poids de la source multiplié par sa concentration, en part de l’indice de Gini du total.',
    reading: '{percent} de l’indice de Gini; négatif là où la source le réduit',
  },
  'sources.gini_total': {
    name: 'Gini de toutes les sources réunies',
    short: 'Gini total',
    aliases: ['gini du total'],
    meaning: 'L’indice de Gini des sommes de toutes les sources.',
    reading: '0 = tous égaux',
  },
  'sources.shapley_gini.zero.*': {
    name: 'Part de Shapley de la source {p1}, les autres retirées',
    short: 'Shapley 0, {p1}',
    aliases: ['shapley gini zéro', 'shapley par source'],
    meaning:
      'Le changement moyen de l’indice de Gini quand la source est ajoutée, sur tous les ordres, les sources pas encore ajoutées comptant pour rien.',
    reading: 'les parts s’additionnent jusqu’à l’indice de Gini; négatif là où la source le réduit',
  },
  'sources.shapley_gini.equalise.*': {
    name: 'Part de Shapley de la source {p1}, les autres égalisées',
    short: 'Shapley =, {p1}',
    aliases: ['shapley gini égalisé', 'shapley'],
    meaning:
      'Le changement moyen de l’indice de Gini quand la source peut varier, sur tous les ordres, les autres étant à leur moyenne tant qu’elles ne varient pas.',
    reading: 'les parts s’additionnent jusqu’à l’indice de Gini; exactement 0 pour un montant fixe',
  },
};
