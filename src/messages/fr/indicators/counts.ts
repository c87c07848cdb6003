// What `explain` and the tables say of the entries of `measure/indicators/counts.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  n: {
    name: 'Nombre d’unités',
    short: 'n',
    aliases: ['effectif', 'nombre d’organismes'],
    meaning: 'Combien d’unités ont un montant, zéros compris.',
    reading: 'unités qui ont un montant',
  },
  n_zero: {
    name: 'Unités qui ne reçoivent rien',
    short: 'Zéros',
    aliases: ['zéros', 'unités sans financement'],
    meaning: 'Combien d’unités ont un montant d’exactement 0.',
    reading: 'unités à 0; elles comptent dans chaque chiffre qui le permet',
  },
};
