// What `explain` and the tables say of the entries of `measure/indicators/relative-deviation.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  rmd: {
    name: 'Écart moyen relatif',
    short: 'ÉMR',
    aliases: ['écart moyen relatif', 'déviation moyenne relative'],
    meaning: 'La distance moyenne à la moyenne, en part de la moyenne : le double de l’indice de Hoover.',
    reading: 'les unités sont en moyenne à {percent} de la moyenne',
  },
  hoover: {
    name: 'Indice de Hoover',
    short: 'Hoover',
    aliases: ['robin des bois', 'indice de robin des bois', 'indice de pietra', 'schutz', 'indice de hoover'],
    meaning: 'La part de tout l’argent qu’il faudrait déplacer pour que tous reçoivent autant.',
    reading: 'il faudrait déplacer {value} de l’argent pour que tous reçoivent autant',
  },
  'hoover.amount': {
    name: 'Dollars à déplacer pour l’égalité',
    short: 'À déplacer',
    aliases: ['hoover en dollars', 'robin des bois en dollars'],
    meaning: 'L’argent qui devrait changer de mains, sans argent neuf, pour que tous reçoivent la moyenne.',
    reading: 'il faudrait déplacer {value}, sans argent neuf',
  },
};
