// What `explain` and the tables say of the entries of `measure/methods/concentration-index.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'concentration.CI': {
    name: 'Concentration index',
    short: 'CI',
    aliases: ['concentration index', 'concentration curve'],
    meaning:
      'Whether the money leans to those ranked low or high on another variable (need, wealth, distance), as a share of the mean.',
    reading: 'negative: it leans to the low ranks; positive: to the high ones; 0: to neither',
  },
  'concentration.CIg': {
    name: 'Generalised concentration index',
    short: 'CI in dollars',
    aliases: ['generalised concentration index', 'absolute concentration'],
    meaning: 'The concentration index times the mean: the lean in dollars.',
    reading: 'negative: it leans to the low ranks; positive: to the high ones',
  },
  'concentration.kakwani': {
    name: 'Kakwani index',
    short: 'Kakwani',
    aliases: ['kakwani', 'progressivity', 'funding by need'],
    meaning:
      'Whether the money follows need more than in proportion: concentration of the money by need, less the Gini of the need. The ranking must be a quantity (of need), not only an order.',
    reading:
      'positive: the money goes to great needs more than in proportion; negative: less; 0: in proportion',
  },
};
