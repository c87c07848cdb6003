// What `explain` and the tables say of the entries of `measure/methods/dissimilarity.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'gower.*.*': {
    name: 'Distance de Gower entre {p1} et {p2}',
    short: 'Gower {p1}-{p2}',
    aliases: ['gower', 'distance de gower', 'dissemblance'],
    meaning: 'À quel point deux organismes diffèrent sur tous les critères, nombres et catégories ensemble.',
    reading: '0 = pareils sur chaque critère, 1 = aussi différents que les données le permettent',
  },
};
