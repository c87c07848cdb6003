// What `explain` and the tables say of the entries of `measure/indicators/federal-range-ratio.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'frr.type*': {
    name: 'Rapport d’étendue fédéral (centiles de type {p1})',
    short: 'FRR {p1}',
    aliases: ['rapport d’étendue fédéral', 'frr', 'federal range ratio'],
    meaning: 'L’écart entre le 95e et le 5e centile, en multiple du 5e.',
    reading: 'le 95e centile dépasse le 5e de {percent}',
  },
  'w.frr.type1': {
    name: 'Rapport d’étendue fédéral, forme légale',
    short: 'FRR (légal)',
    aliases: ['rapport d’étendue fédéral légal', 'norme de disparité', '34 cfr 222.162'],
    meaning:
      'L’écart entre les montants où 95 % et 5 % du poids sont atteints, en multiple du plus faible; la loi qui le définit accepte un système à 25 % ou moins.',
    reading: 'une disparité de {percent}; la règle américaine accepte 25 % ou moins',
  },
};
