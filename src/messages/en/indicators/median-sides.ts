// What `explain` and the tables say of the entries of `measure/indicators/median-sides.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'mcloone.half': {
    name: 'McLoone index (half)',
    short: 'McLoone',
    aliases: ['mcloone', 'mcloone index'],
    meaning:
      'What the lower half receives, as a share of what it would receive if all of it were at the median.',
    reading: 'the lower half receives {cents} ¢ for each dollar of the median',
  },
  'mcloone.le': {
    name: 'McLoone index (at or below the median)',
    short: 'McLoone ≤',
    aliases: ['mcloone literature', 'mcloone berne stiefel'],
    meaning: 'The form found in the literature: units at the median are counted.',
    reading: 'the form of the literature, which counts the median unit itself',
    misleads:
      'It counts the median unit itself when n is odd: at n = 5 it reads on average 1.17 times the truth, at n = 3 1.25 times.',
  },
  'mcloone.lt': {
    name: 'McLoone index (strictly below the median)',
    short: 'McLoone <',
    aliases: ['mcloone strict'],
    meaning: 'The mean of the units strictly below the median, as a share of the median.',
    reading: 'those below the median receive {cents} ¢ on its dollar on average',
    misleads: 'Undefined when no unit is strictly below, which ties at the median make common.',
  },
  'verstegen.half': {
    name: 'Verstegen index (half)',
    short: 'Verstegen',
    aliases: ['verstegen', 'verstegen index'],
    meaning:
      'What the upper half receives, as a multiple of what it would receive if all of it were at the median.',
    reading: 'the upper half receives {times} times the median',
  },
  'verstegen.ge': {
    name: 'Verstegen index (at or above the median)',
    short: 'Verstegen ≥',
    aliases: ['verstegen literature'],
    meaning: 'The mean of the units at or above the median, as a multiple of the median.',
    reading: 'the form of the literature, which counts the median unit itself',
  },
  'verstegen.gt': {
    name: 'Verstegen index (strictly above the median)',
    short: 'Verstegen >',
    aliases: ['verstegen strict'],
    meaning: 'The mean of the units strictly above the median, as a multiple of the median.',
    reading: 'those above the median receive {times} times the median on average',
  },
  gap_to_median: {
    name: 'Money missing to the median',
    short: 'Gap to median',
    aliases: ['shortfall to the median', 'dollar gap'],
    meaning: 'What it would cost to bring every unit below the median up to it.',
    reading: 'new money that would bring everyone below the median up to it',
  },
  gap_above_median: {
    name: 'Dollars above the median',
    short: 'Above median',
    aliases: ['surplus over the median'],
    meaning: 'What the units above the median receive beyond it.',
    reading: 'money received beyond the median by those above it',
  },
};
