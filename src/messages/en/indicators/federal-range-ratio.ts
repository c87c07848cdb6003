// What `explain` and the tables say of the entries of `measure/indicators/federal-range-ratio.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'frr.type*': {
    name: 'Federal range ratio (percentiles of type {p1})',
    short: 'FRR {p1}',
    aliases: ['federal range ratio', 'frr', 'disparity standard'],
    meaning: 'The gap between the 95th and the 5th percentile, as a multiple of the 5th.',
    reading: 'the 95th percentile exceeds the 5th by {percent}',
  },
  'w.frr.type1': {
    name: 'Federal range ratio, legal form',
    short: 'FRR (legal)',
    aliases: ['federal range ratio', 'legal federal range ratio', '34 cfr 222.162'],
    meaning:
      'The gap between the amounts at which 95% and 5% of the weight are reached, as a multiple of the lower; the law that defines it lets a system pass at 25% or less.',
    reading: 'a disparity of {percent}; the United States rule passes at 25% or less',
  },
};
