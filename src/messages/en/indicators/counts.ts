// What `explain` and the tables say of the entries of `measure/indicators/counts.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  n: {
    name: 'Number of units',
    short: 'n',
    aliases: ['count', 'number of organisations'],
    meaning: 'How many units have an amount, zeros included.',
    reading: 'units with an amount',
  },
  n_zero: {
    name: 'Units that receive nothing',
    short: 'Zeros',
    aliases: ['zeros', 'unfunded units'],
    meaning: 'How many of the units have an amount of exactly 0.',
    reading: 'units at 0; they count in every figure that allows it',
  },
};
