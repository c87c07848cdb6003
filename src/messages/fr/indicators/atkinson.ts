// What `explain` and the tables say of the entries of `measure/indicators/atkinson.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'atkinson.*': {
    name: 'Indice d’Atkinson (ε = {p1})',
    short: 'Atkinson {p1}',
    aliases: ['atkinson', 'indice d’atkinson', 'atkinson {p1}'],
    meaning:
      'La part de l’argent qu’on pourrait épargner sans perte de bien-être si tous recevaient autant; ε = {p1} règle combien un dollar compte davantage pour ceux qui ont peu.',
    reading: 'à ε = {p1}, {percent} de l’argent est « perdu » par l’inégalité',
  },
  'atkinson.*.loss': {
    name: 'Perte due à l’inégalité, par unité (Atkinson, ε = {p1})',
    short: 'Perte {p1}',
    aliases: ['perte de bien-être', 'atkinson en dollars'],
    meaning:
      'La moyenne moins l’équivalent réparti également : les dollars par unité que l’inégalité retire, à ε = {p1}.',
    reading: 'l’inégalité coûte l’équivalent de {value} par unité',
  },
};
