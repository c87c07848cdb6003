// What `explain` and the tables say of the entries of `measure/indicators/variation.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'cv.sample': {
    name: 'Coefficient de variation (n−1)',
    short: 'CV',
    aliases: ['coefficient de variation', 'cv'],
    meaning: 'L’écart type en part de la moyenne.',
    reading: 'l’écart type vaut {percent} de la moyenne',
  },
  'cv.population': {
    name: 'Coefficient de variation (n)',
    short: 'CV (pop.)',
    aliases: ['coefficient de variation de population'],
    meaning: 'L’écart type en part de la moyenne, diviseur n; au plus √(n−1).',
    reading: 'le même avec le diviseur n',
  },
  'cv.sample_bias_corrected': {
    name: 'Coefficient de variation, corrigé du biais',
    short: 'CV corr.',
    aliases: ['cv corrigé', 'coefficient de variation corrigé'],
    meaning: 'Le coefficient de variation multiplié par 1 + 1/(4n), la correction usuelle pour petit n.',
    reading: 'l’écart type vaut environ {percent} de la moyenne, corrigé pour petit n',
  },
  'sd.sample': {
    name: 'Écart type (n−1)',
    short: 'Écart type',
    aliases: ['écart type', 'écart-type'],
    meaning: 'La distance usuelle à la moyenne, en dollars, diviseur n−1.',
    reading: 'les montants sont d’ordinaire à {value} ou moins de la moyenne',
  },
  'sd.population': {
    name: 'Écart type (n)',
    short: 'Écart type (pop.)',
    aliases: ['écart type de population'],
    meaning: 'La distance usuelle à la moyenne, en dollars, diviseur n.',
    reading: 'le même avec le diviseur n',
  },
};
