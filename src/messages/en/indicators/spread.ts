// What `explain` and the tables say of the entries of `measure/indicators/spread.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  range: {
    name: 'Range',
    short: 'Range',
    aliases: ['spread', 'max minus min'],
    meaning: 'The largest amount less the smallest.',
    reading: '{value} between the largest and the smallest amount',
  },
  range_ratio: {
    name: 'Largest ÷ smallest',
    short: 'Max/min',
    aliases: ['range ratio', 'max/min', 'max over min'],
    meaning: 'The largest amount as a multiple of the smallest.',
    reading: 'the largest amount is {times} times the smallest',
    misleads: 'It grows with n alone: the same kind of amounts give about 3 with 3 units and 22 with 100.',
  },
  'restricted_range.type7': {
    name: 'Restricted range (P95 − P05)',
    short: 'P95−P05',
    aliases: ['restricted range', 'p95 p05'],
    meaning: 'The gap between the 95th and the 5th percentile.',
    reading: '{value} between the 95th and the 5th percentile',
  },
  'iqr.type7': {
    name: 'Interquartile range (P75 − P25)',
    short: 'P75−P25',
    aliases: ['iqr', 'interquartile range'],
    meaning: 'The gap between the quartiles: the middle half of the units lies inside it.',
    reading: 'the middle half of the units spans {value}',
  },
  'decile_range.type7': {
    name: 'Interdecile range (P90 − P10)',
    short: 'P90−P10',
    aliases: ['interdecile range'],
    meaning: 'The gap between the 90th and the 10th percentile.',
    reading: '{value} between the 90th and the 10th percentile',
  },
  'quintile_range.type7': {
    name: 'Interquintile range (P80 − P20)',
    short: 'P80−P20',
    aliases: ['interquintile range'],
    meaning: 'The gap between the 80th and the 20th percentile.',
    reading: '{value} between the 80th and the 20th percentile',
  },
  'p90p10.type7': {
    name: 'P90 ÷ P10',
    short: 'P90/P10',
    aliases: ['interdecile ratio', 'p90/p10', '90/10 ratio'],
    meaning:
      'The amount reached by the top tenth as a multiple of the amount below which the bottom tenth lies.',
    reading: 'the 90th percentile is {times} times the 10th',
  },
};
