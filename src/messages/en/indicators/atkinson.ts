// What `explain` and the tables say of the entries of `measure/indicators/atkinson.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'atkinson.*': {
    name: 'Atkinson index (ε = {p1})',
    short: 'Atkinson {p1}',
    aliases: ['atkinson', 'atkinson index', 'atkinson {p1}'],
    meaning:
      'The share of the money that could be saved at no loss of welfare if all received the same; ε = {p1} sets how much more a dollar counts for those who have little.',
    reading: 'at ε = {p1}, {percent} of the money is “lost” to inequality',
  },
  'atkinson.*.loss': {
    name: 'Loss to inequality per unit (Atkinson, ε = {p1})',
    short: 'Loss {p1}',
    aliases: ['welfare loss', 'atkinson in dollars'],
    meaning:
      'The mean less the equally distributed equivalent: the dollars per unit that inequality takes away at ε = {p1}.',
    reading: 'inequality costs the equivalent of {value} per unit',
  },
};
