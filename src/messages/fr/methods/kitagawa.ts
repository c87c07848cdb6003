// What `explain` and the tables say of the entries of `measure/methods/kitagawa.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'kitagawa.rate0': {
    name: 'Moyenne du groupe 0',
    short: 'Moyenne 0',
    aliases: ['taux 0 de kitagawa'],
    meaning: 'La moyenne du premier côté : ses taux par type, pondérés par sa propre composition.',
    reading: 'le premier côté reçoit {value} en moyenne',
  },
  'kitagawa.rate1': {
    name: 'Moyenne du groupe 1',
    short: 'Moyenne 1',
    aliases: ['taux 1 de kitagawa'],
    meaning: 'La moyenne du second côté : ses taux par type, pondérés par sa propre composition.',
    reading: 'le second côté reçoit {value} en moyenne',
  },
  'kitagawa.gap': {
    name: 'Écart entre les deux moyennes',
    short: 'Écart',
    aliases: ['kitagawa', 'écart de kitagawa'],
    meaning:
      'La moyenne du second côté moins celle du premier : l’effet de taux et l’effet de composition réunis.',
    reading: 'le second côté reçoit {value} de plus (de moins si négatif)',
  },
  'kitagawa.rate_effect': {
    name: 'Effet de taux',
    short: 'Taux',
    aliases: ['effet de taux'],
    meaning: 'La part de l’écart qui demeure entre organismes du même type.',
    reading: '{value} de l’écart se trouve entre organismes comparables',
  },
  'kitagawa.composition_effect': {
    name: 'Effet de composition',
    short: 'Composition',
    aliases: ['effet de composition', 'effet de structure'],
    meaning: 'La part de l’écart qui accompagne la composition des deux côtés par type.',
    reading: '{value} de l’écart accompagne la composition par type',
  },
  'kitagawa.three.rate_at_p0': {
    name: 'Effet de taux à la composition du premier côté',
    short: 'Taux à comp. 0',
    aliases: ['effet de taux en trois parties'],
    meaning: 'Ce que serait l’écart si les deux côtés avaient la composition du premier.',
    reading: '{value} à la composition du premier côté',
  },
  'kitagawa.three.composition_at_r0': {
    name: 'Effet de composition aux taux du premier côté',
    short: 'Comp. aux taux 0',
    aliases: ['effet de composition en trois parties'],
    meaning: 'Ce que serait l’écart si les deux côtés avaient les taux par type du premier.',
    reading: '{value} aux taux du premier côté',
  },
  'kitagawa.three.interaction': {
    name: 'Interaction des taux et de la composition',
    short: 'Interaction',
    aliases: ['interaction de kitagawa'],
    meaning:
      'Ce qu’aucun des deux effets n’explique seul : les types plus fréquents d’un côté y sont aussi payés autrement.',
    reading: '{value} appartient aux deux à la fois',
  },
};
