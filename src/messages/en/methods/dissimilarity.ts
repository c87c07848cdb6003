// What `explain` and the tables say of the entries of `measure/methods/dissimilarity.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'gower.*.*': {
    name: 'Gower distance between {p1} and {p2}',
    short: 'Gower {p1}-{p2}',
    aliases: ['gower', 'gower distance', 'dissimilarity'],
    meaning: 'How different two organisations are over all criteria, numbers and categories together.',
    reading: '0 = the same on every criterion, 1 = as different as the data allow',
  },
};
