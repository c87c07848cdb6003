// What `explain` and the tables say of the entries of `measure/methods/oaxaca.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'oaxaca.gap': {
    name: 'Gap between the two groups',
    short: 'Gap',
    aliases: ['oaxaca', 'oaxaca blinder', 'blinder'],
    meaning: 'The mean of group A less that of group B.',
    reading: 'A receives {value} more on average (less where negative)',
  },
  'oaxaca.coefA': {
    name: 'Fitted line of group A',
    short: 'Line A',
    aliases: ['coefficients of group a'],
    meaning: 'Intercept and slope of the amount on the factor, within group A.',
    reading: 'intercept, then slope',
  },
  'oaxaca.coefB': {
    name: 'Fitted line of group B',
    short: 'Line B',
    aliases: ['coefficients of group b'],
    meaning: 'Intercept and slope of the amount on the factor, within group B.',
    reading: 'intercept, then slope',
  },
  'oaxaca.threefold.endowments': {
    name: 'Endowments (threefold)',
    short: 'Endowments',
    aliases: ['endowments'],
    meaning: 'The part of the gap that goes with the difference in the factor, valued at B’s slope.',
    reading: '{value} of the gap goes with the factor',
  },
  'oaxaca.threefold.coefficients': {
    name: 'Coefficients (threefold)',
    short: 'Coefficients',
    aliases: ['coefficients effect'],
    meaning: 'The part of the gap that goes with different returns to the same factor, at B’s level of it.',
    reading: '{value} of the gap goes with different returns',
  },
  'oaxaca.threefold.interaction': {
    name: 'Interaction (threefold)',
    short: 'Interaction',
    aliases: ['oaxaca interaction'],
    meaning: 'The part that goes with both at once.',
    reading: '{value} belongs to both at once',
  },
  'oaxaca.twofold.*.explained': {
    name: 'Explained part (reference {p1})',
    short: 'Explained {p1}',
    aliases: ['explained', 'explained part'],
    meaning: 'The part of the gap that goes with the factor, valued at the reference line {p1}.',
    reading: '{value} of the gap goes with the factor',
  },
  'oaxaca.twofold.*.unexplained': {
    name: 'Unexplained part (reference {p1})',
    short: 'Unexplained {p1}',
    aliases: ['unexplained', 'unexplained part'],
    meaning: 'The part of the gap that the factor does not explain at the reference line {p1}.',
    reading: '{value} is not explained by the factors in the file',
  },
};
