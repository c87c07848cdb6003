// What `explain` and the tables say of the entries of `measure/indicators/wolfson.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  wolfson: {
    name: 'Indice de polarisation de Wolfson',
    short: 'Wolfson',
    aliases: ['wolfson', 'polarisation', 'bipolarisation'],
    meaning: 'À quel point les montants se sont séparés en un camp bas et un camp haut autour de la médiane.',
    reading: '0 = aucune séparation autour de la médiane; plus haut = le milieu se vide',
  },
};
