// What `explain` and the tables say of the entries of `measure/indicators/kolm.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'kolm.scaled': {
    name: 'Kolm index of relative amounts',
    short: 'Kolm',
    aliases: ['kolm', 'kolm pollak'],
    meaning:
      'Kolm’s index (α = 1) of the amounts divided by their mean: what inequality costs, in parts of the mean, to an evaluator averse to absolute gaps.',
    reading: 'inequality costs the equivalent of {percent} of the mean',
  },
};
