// What `explain` and the tables say of the entries of `measure/indicators/variation.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'cv.sample': {
    name: 'Coefficient of variation (n−1)',
    short: 'CV',
    aliases: ['coefficient of variation', 'cv'],
    meaning: 'The standard deviation as a share of the mean.',
    reading: 'the standard deviation is {percent} of the mean',
  },
  'cv.population': {
    name: 'Coefficient of variation (n)',
    short: 'CV (pop.)',
    aliases: ['population coefficient of variation'],
    meaning: 'The standard deviation as a share of the mean, with divisor n; at most √(n−1).',
    reading: 'the same with divisor n',
  },
  'cv.sample_bias_corrected': {
    name: 'Coefficient of variation, bias-corrected',
    short: 'CV corr.',
    aliases: ['bias corrected cv'],
    meaning: 'The coefficient of variation times 1 + 1/(4n), the usual correction for small n.',
    reading: 'the standard deviation is about {percent} of the mean, corrected for small n',
  },
  'sd.sample': {
    name: 'Standard deviation (n−1)',
    short: 'SD',
    aliases: ['standard deviation', 'sd'],
    meaning: 'The usual distance to the mean in dollars, divisor n−1.',
    reading: 'amounts usually lie within {value} of the mean',
  },
  'sd.population': {
    name: 'Standard deviation (n)',
    short: 'SD (pop.)',
    aliases: ['population standard deviation'],
    meaning: 'The usual distance to the mean in dollars, divisor n.',
    reading: 'the same with divisor n',
  },
};
