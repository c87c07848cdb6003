// What `explain` and the tables say of the entries of `measure/methods/floor.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'floor.headcount': {
    name: 'Part des organismes sous leur seuil',
    short: 'Sous le seuil',
    aliases: [
      'part sous le seuil',
      'taux sous le seuil',
      'fgt0',
      'plancher',
      'seuil plancher',
      'seuil',
      'sous le plancher',
    ],
    meaning: 'La part des unités qui reçoivent moins que leur propre seuil.',
    reading: '{percent} des unités sont sous leur seuil',
  },
  'floor.total_shortfall': {
    name: 'Dollars manquants jusqu’aux seuils',
    short: 'Manque',
    aliases: [
      'manque à gagner total',
      'écart au seuil',
      'coût pour atteindre le seuil',
      'déficit',
      'manque à gagner',
      'manque',
    ],
    meaning: 'Ce qu’il en coûterait pour amener chaque unité à son propre seuil.',
    reading: '{value} d’argent neuf amèneraient tout le monde à son seuil',
  },
  'floor.fgt1': {
    name: 'Manque moyen en part du seuil (FGT 1)',
    short: 'FGT 1',
    aliases: ['fgt1', 'intensité du manque', 'foster greer thorbecke', 'fgt'],
    meaning: 'La part moyenne du seuil qui manque, les unités au seuil ou au-dessus comptant 0.',
    reading: 'il manque en moyenne {percent} du seuil',
  },
  'floor.fgt2': {
    name: 'Manque au carré (FGT 2)',
    short: 'FGT 2',
    aliases: ['fgt2', 'sévérité du manque'],
    meaning: 'La moyenne du carré de la part manquante : les unités loin sous leur seuil comptent davantage.',
    reading: '0 = tous au seuil; à comparer avec FGT 1 entre groupes de même taille',
  },
  'floor.ratio': {
    name: 'Taux d’atteinte du seuil',
    short: 'Montant ÷ seuil',
    aliases: ['richesse relative', 'taux d’atteinte du seuil'],
    meaning: 'Ce que chaque unité reçoit en part de son propre seuil.',
    reading: '1 = au seuil',
  },
  'floor.ratio.mean': {
    name: 'Taux moyen d’atteinte du seuil',
    short: 'Atteinte moyenne',
    aliases: ['richesse relative moyenne'],
    meaning: 'La part moyenne du seuil qui est reçue.',
    reading: 'les unités reçoivent en moyenne {percent} de leur seuil',
  },
  'floor.ratio.median': {
    name: 'Taux médian d’atteinte du seuil',
    short: 'Atteinte médiane',
    aliases: ['richesse relative médiane'],
    meaning: 'La moitié des unités reçoit moins que cette part de son seuil.',
    reading: 'la moitié des unités reçoit moins de {percent} de son seuil',
  },
  'floor.ratio.gini': {
    name: 'Gini de l’atteinte du seuil',
    short: 'Gini du taux',
    aliases: ['gini de la richesse relative'],
    meaning:
      'L’indice de Gini des parts de seuil reçues : l’inégalité une fois les seuils pris pour mesure des besoins.',
    reading: '0 = tous à la même part de leur seuil',
  },
  'floor.ratio.cv.population': {
    name: 'Coefficient de variation de l’atteinte du seuil',
    short: 'CV du taux',
    aliases: ['cv de la richesse relative'],
    meaning: 'L’écart type des parts de seuil reçues, en part de leur moyenne.',
    reading: 'l’écart type vaut {percent} de l’atteinte moyenne',
  },
  'floor.ratio.mcloone.half': {
    name: 'McLoone de l’atteinte du seuil',
    short: 'McLoone du taux',
    aliases: ['mcloone de la richesse relative'],
    meaning: 'Ce que la moitié inférieure atteint de son seuil, en part de l’atteinte médiane.',
    reading: 'la moitié inférieure atteint {cents} ¢ pour chaque dollar de l’atteinte médiane',
  },
  'floor.envelope_share': {
    name: 'Part du manque que couvre l’enveloppe',
    short: 'Couvert',
    aliases: ['couverture de l’enveloppe'],
    meaning:
      'La nouvelle enveloppe en part de tous les dollars manquants jusqu’aux seuils, au plus la totalité.',
    reading: 'l’enveloppe couvre {percent} de ce qui manque',
  },
};
