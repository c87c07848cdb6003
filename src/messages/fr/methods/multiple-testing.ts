// What `explain` and the tables say of the entries of `measure/methods/multiple-testing.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'padjust.bonferroni': {
    name: 'Valeurs p ajustées selon Bonferroni',
    short: 'Bonferroni',
    aliases: ['bonferroni'],
    meaning: 'Chaque valeur p multipliée par le nombre de questions posées.',
    reading: 'une par question, dans l’ordre donné',
  },
  'padjust.holm': {
    name: 'Valeurs p ajustées selon Holm',
    short: 'Holm',
    aliases: ['holm'],
    meaning:
      'Bonferroni appliqué pas à pas, à partir du plus petit p : jamais moins puissant, pour une liste d’affirmations.',
    reading: 'une par question, dans l’ordre donné',
  },
  'padjust.BH': {
    name: 'Valeurs p ajustées selon Benjamini-Hochberg',
    short: 'BH',
    aliases: ['benjamini hochberg', 'bh', 'taux de fausses découvertes'],
    meaning:
      'La part de fausses trouvailles à prévoir si chaque p jusqu’à celui-ci était pris pour une trouvaille : pour un dépistage.',
    reading: 'une par question, dans l’ordre donné',
  },
};
