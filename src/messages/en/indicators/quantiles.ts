// What `explain` and the tables say of the entries of `measure/indicators/quantiles.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'quantile.type*.p*': {
    name: '{p2}th percentile (type {p1})',
    short: 'P{p2} ({p1})',
    aliases: ['percentile', 'quantile', 'p{p2}'],
    meaning: 'The amount under which about {p2}% of the units lie, by definition {p1} of Hyndman and Fan.',
    reading: 'about {p2}% of the units receive less',
  },
  'w.quantile.type2.p*': {
    name: 'Weighted {p1}th percentile',
    short: 'W. P{p1}',
    aliases: ['weighted percentile', 'weighted quantile'],
    meaning:
      'The amount under which {p1}% of the weight lies, without interpolation; averaged with the next when a share is exactly that.',
    reading: '{p1}% of the weight lies at lower amounts',
  },
};
