// What `explain` and the tables say of the entries of `measure/indicators/quantiles.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'quantile.type*.p*': {
    name: '{p2}e centile (type {p1})',
    short: 'P{p2} ({p1})',
    aliases: ['centile', 'quantile', 'percentile', 'p{p2}'],
    meaning:
      'Le montant sous lequel se trouvent environ {p2} % des unités, selon la définition {p1} de Hyndman et Fan.',
    reading: 'environ {p2} % des unités reçoivent moins',
  },
  'w.quantile.type2.p*': {
    name: '{p1}e centile pondéré',
    short: 'P{p1} pond.',
    aliases: ['centile pondéré', 'quantile pondéré'],
    meaning:
      'Le montant sous lequel se trouve {p1} % du poids, sans interpolation; moyenne avec le suivant quand une part tombe juste.',
    reading: '{p1} % du poids se trouve à des montants plus faibles',
  },
};
