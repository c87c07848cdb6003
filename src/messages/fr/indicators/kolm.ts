// What `explain` and the tables say of the entries of `measure/indicators/kolm.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'kolm.scaled': {
    name: 'Indice de Kolm des montants relatifs',
    short: 'Kolm',
    aliases: ['kolm', 'kolm pollak', 'indice de kolm'],
    meaning:
      'L’indice de Kolm (α = 1) des montants divisés par leur moyenne : ce que coûte l’inégalité, en parts de la moyenne, à qui redoute les écarts absolus.',
    reading: 'l’inégalité coûte l’équivalent de {percent} de la moyenne',
  },
};
