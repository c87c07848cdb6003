// What `explain` and the tables say of the entries of `measure/indicators/logs.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'sdlog.population': {
    name: 'Standard deviation of logs',
    short: 'SD of logs',
    aliases: ['sd of logs', 'standard deviation of logarithms', 'log standard deviation'],
    meaning: 'The standard deviation of the logarithms of the amounts, about their own mean.',
    reading: '0 = all equal; 0.5 is about a factor of 1.6 around the middle',
    misleads:
      'A transfer from a large amount to a smaller one can raise it when both are large, and a zero makes it undefined: report it only when asked.',
  },
};
