// What `explain` and the tables say of the entries of `measure/indicators/concentration.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  hhi: {
    name: 'Indice de Herfindahl-Hirschman',
    short: 'HHI',
    aliases: ['herfindahl', 'hirschman', 'herfindahl hirschman', 'ihh', 'concentration de l’argent'],
    meaning:
      'La somme des parts d’argent au carré; son inverse est le nombre de bénéficiaires égaux qui donnerait la même concentration.',
    reading: 'entre 1/n quand tous sont égaux et 1 quand une seule unité a tout',
  },
};
