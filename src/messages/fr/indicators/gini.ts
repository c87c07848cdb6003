// What `explain` and the tables say of the entries of `measure/indicators/gini.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'gini.unbiased': {
    name: 'Indice de Gini (corrigé pour n)',
    short: 'Gini',
    aliases: ['gini', 'indice de gini', 'coefficient de gini'],
    meaning:
      'La moitié de l’écart moyen entre deux unités tirées au hasard, en part de la moyenne; corrigé pour qu’un petit groupe ne paraisse pas plus égal parce qu’il est petit.',
    reading:
      '0 = tous égaux, 1 = une seule unité a tout; l’écart moyen entre deux unités tirées au hasard vaut {twice} de la moyenne',
  },
  'gini.population': {
    name: 'Indice de Gini (formule de population)',
    short: 'Gini (pop.)',
    aliases: ['gini de population', 'gini non corrigé'],
    meaning: 'L’indice de Gini sans correction pour petit n; au plus (n−1)/n.',
    reading: 'la forme non corrigée que donnent la plupart des outils',
    misleads:
      'Un groupe de 5 y paraît d’environ un cinquième plus égal que le même groupe à 100 unités : ne jamais le comparer d’une taille à l’autre.',
  },
  'w.gini.unbiased_kish': {
    name: 'Indice de Gini pondéré (corrigé)',
    short: 'Gini (pond.)',
    aliases: ['gini pondéré', 'gini pondéré corrigé'],
    meaning:
      'L’indice de Gini pondéré divisé par 1 − Σ(part du poids)², ce qui est la correction n/(n−1) quand tous les poids sont égaux.',
    reading: '0 = tous égaux; les poids comptent, et la correction pour petit n les suit',
    misleads:
      'La correction suppose que le poids dit combien une unité compte; avec des poids qui sont des nombres de copies, prendre la forme pondérée non corrigée.',
  },
  'gini.mean_difference': {
    name: 'Différence moyenne de Gini',
    short: 'Écart moyen',
    aliases: ['différence moyenne de gini', 'écart moyen entre deux unités'],
    meaning: 'L’écart moyen en dollars entre deux unités tirées au hasard (avec remise).',
    reading: 'deux unités tirées au hasard diffèrent en moyenne de {value}',
  },
};
