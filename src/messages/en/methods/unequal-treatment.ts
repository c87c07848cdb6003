// What `explain` and the tables say of the entries of `measure/methods/unequal-treatment.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'he.ede_cost.*': {
    name: 'Cost of unequal treatment of equals (ε = {p1})',
    short: 'Cost of inequity',
    aliases: ['ede cost', 'cost of horizontal inequity', 'duclos lambert'],
    meaning:
      'The dollars per unit lost because units of the same group do not receive the same, on Atkinson’s scale.',
    reading: 'unequal treatment inside the groups costs the equivalent of {value} per unit',
  },
};
