// What `explain` and the tables say of the entries of `measure/methods/unequal-treatment.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'he.ede_cost.*': {
    name: 'Coût du traitement inégal d’unités comparables (ε = {p1})',
    short: 'Coût de l’inégalité',
    aliases: ['coût ede', 'coût de l’iniquité horizontale', 'duclos lambert'],
    meaning:
      'Les dollars par unité perdus parce que des unités d’un même groupe ne reçoivent pas autant, sur l’échelle d’Atkinson.',
    reading: 'le traitement inégal à l’intérieur des groupes coûte l’équivalent de {value} par unité',
  },
};
