// What `explain` and the tables say of the entries of `measure/indicators/wolfson.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  wolfson: {
    name: 'Wolfson polarisation index',
    short: 'Wolfson',
    aliases: ['wolfson', 'polarisation', 'bipolarisation'],
    meaning: 'How far the amounts have split into a low camp and a high camp around the median.',
    reading: '0 = no split around the median; higher = the middle is emptier',
  },
};
