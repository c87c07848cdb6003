// What `explain` and the tables say of the entries of `measure/indicators/centre.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  total: {
    name: 'Total',
    short: 'Total',
    aliases: ['sum', 'envelope'],
    meaning: 'All the money added up.',
    reading: 'all amounts together',
  },
  mean: {
    name: 'Mean',
    short: 'Mean',
    aliases: ['average'],
    meaning: 'The total divided by the number of units.',
    reading: 'what each would receive if the money were split evenly',
    misleads:
      'A few large amounts pull it up: it can lie above what nine organisations in ten receive. Read it beside the median.',
  },
  median: {
    name: 'Median',
    short: 'Median',
    aliases: ['middle amount'],
    meaning: 'Half of the units receive less, half receive more.',
    reading: 'half of the units receive this or less',
    misleads: 'It says nothing of the tails: doubling every amount above it leaves it where it is.',
  },
  'w.median.type2': {
    name: 'Weighted median',
    short: 'W. median',
    aliases: ['weighted median'],
    meaning:
      'The amount under which half of the weight lies; the mean of two amounts when a share of weight is exactly one half.',
    reading: 'half of the weight lies at lower amounts',
    others:
      'laeken uses this form; Hmisc interpolates between amounts, and the inverse distribution function (type 1) never averages: three values for one list.',
  },
  'w.median.type1': {
    name: 'Weighted median (inverse distribution function)',
    short: 'W. median 1',
    aliases: ['weighted median type 1', 'legal weighted median'],
    meaning:
      'The smallest amount at which the cumulative share of weight reaches one half; always one of the amounts given.',
    reading: 'half of the weight or more lies at or under this amount',
  },
};
