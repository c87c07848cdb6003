// What `explain` and the tables say of the entries of `measure/indicators/relative-deviation.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  rmd: {
    name: 'Relative mean deviation',
    short: 'RMD',
    aliases: ['relative mean deviation'],
    meaning: 'The mean distance to the mean, as a share of the mean: twice the Hoover index.',
    reading: 'units are {percent} of the mean away from it on average',
  },
  hoover: {
    name: 'Hoover index',
    short: 'Hoover',
    aliases: ['robin hood', 'robin hood index', 'pietra', 'schutz', 'ricci schutz'],
    meaning: 'The share of all the money that would have to change hands for all to receive the same.',
    reading: '{value} of the money would have to move for all to receive the same',
  },
  'hoover.amount': {
    name: 'Dollars to move for equality',
    short: 'To move',
    aliases: ['hoover in dollars', 'robin hood in dollars'],
    meaning: 'The money that would have to change hands, at no new cost, for all to receive the mean.',
    reading: '{value} would have to move, without new money',
  },
};
