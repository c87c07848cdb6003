// What `explain` and the tables say of what a group is in the whole, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  share_of_total: {
    name: 'Part du total',
    short: 'Part',
    aliases: ['part'],
    meaning: 'La part du groupe dans tout l’argent.',
    reading: '',
  },
  population: {
    name: 'Population',
    short: 'Population',
    aliases: ['habitants'],
    meaning: 'Habitants des régions visées.',
    reading: '',
  },
  per_inhabitant: {
    name: 'Par habitant',
    short: 'Par habitant',
    aliases: ['par personne', 'per capita'],
    meaning: 'Le total divisé par le nombre d’habitants de la région.',
    reading: 'second dénominateur, à lire à côté de la moyenne par organisme',
  },
};
