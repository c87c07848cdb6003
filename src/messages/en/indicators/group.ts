// What `explain` and the tables say of what a group is in the whole, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  share_of_total: {
    name: 'Share of the total',
    short: 'Share',
    aliases: ['share'],
    meaning: 'The group’s part of all the money.',
    reading: '',
  },
  population: {
    name: 'Population',
    short: 'Population',
    aliases: ['inhabitants'],
    meaning: 'Inhabitants of the regions in scope.',
    reading: '',
  },
  per_inhabitant: {
    name: 'Per inhabitant',
    short: 'Per inhabitant',
    aliases: ['per capita', 'per person'],
    meaning: 'The total divided by the number of inhabitants of the region.',
    reading: 'a second denominator, to be read beside the mean per organisation',
  },
};
