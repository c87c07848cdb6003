// What `explain` and the tables say of the entries of `measure/indicators/concentration.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  hhi: {
    name: 'Herfindahl-Hirschman index',
    short: 'HHI',
    aliases: ['herfindahl', 'hirschman', 'herfindahl hirschman', 'concentration of money'],
    meaning:
      'The sum of the squared shares of the money; its inverse is the number of equal recipients that would be as concentrated.',
    reading: 'between 1/n when all are equal and 1 when one unit has everything',
  },
};
