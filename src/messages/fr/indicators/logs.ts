// What `explain` and the tables say of the entries of `measure/indicators/logs.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'sdlog.population': {
    name: 'Écart type des logarithmes',
    short: 'É.-t. des log',
    aliases: ['écart type des logarithmes', 'écart-type des log'],
    meaning: 'L’écart type des logarithmes des montants, autour de leur propre moyenne.',
    reading: '0 = tous égaux; 0,5 correspond à un facteur d’environ 1,6 autour du milieu',
    misleads:
      'Un transfert d’un gros montant vers un plus petit peut l’augmenter quand les deux sont gros, et un zéro le rend indéfini : ne le donner que sur demande.',
  },
};
