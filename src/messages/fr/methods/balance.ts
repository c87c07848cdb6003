// What `explain` and the tables say of the entries of `measure/methods/balance.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'smd.treated.x*': {
    name: 'Différence normalisée de x{p1} (écart type du côté étudié)',
    short: 'DMN t x{p1}',
    aliases: ['smd', 'différence moyenne normalisée', 'delta de glass'],
    meaning: 'La différence entre les moyennes des deux côtés, en écarts types du côté étudié.',
    reading: '{times} écarts types; au-delà de ±0,1 à regarder, de ±0,25 à signaler',
  },
  'smd.pooled.x*': {
    name: 'Différence normalisée de x{p1} (moyenne des variances)',
    short: 'DMN p x{p1}',
    aliases: ['smd commun', 'd de cohen', 'austin'],
    meaning:
      'La différence entre les moyennes des deux côtés, divisée par la racine de la moyenne des deux variances.',
    reading: '{times} écarts types',
  },
  'smd.hedges_pooled.x*': {
    name: 'Différence normalisée de x{p1} (écart type commun classique)',
    short: 'DMN h x{p1}',
    aliases: ['g de hedges', 'smd hedges'],
    meaning:
      'La différence entre les moyennes des deux côtés, divisée par l’écart type commun du test t classique.',
    reading: '{times} écarts types',
  },
  'varratio.x*': {
    name: 'Rapport des variances de x{p1}',
    short: 'Rapport var. x{p1}',
    aliases: ['rapport des variances'],
    meaning: 'La variance du côté étudié sur celle de l’autre.',
    reading: '1 = même dispersion; sous 0,5 ou au-dessus de 2 = dispersions très différentes',
  },
  'ks.x*': {
    name: 'Plus grand écart des distributions de x{p1} (KS)',
    short: 'KS x{p1}',
    aliases: ['kolmogorov smirnov', 'ks'],
    meaning: 'La plus grande différence entre les parts cumulées des deux côtés.',
    reading: 'au pire, {percent} d’un côté se trouve là où l’autre n’est pas',
  },
  'match.smd.before': {
    name: 'Différences normalisées avant l’appariement',
    short: 'DMN avant',
    aliases: ['équilibre avant'],
    meaning: 'Une par critère, toutes les unités prises.',
    reading: 'en écarts types',
  },
  'match.smd.after': {
    name: 'Différences normalisées après l’appariement',
    short: 'DMN après',
    aliases: ['équilibre après'],
    meaning:
      'Une par critère, entre les unités étudiées et leurs plus proches comparables; le diviseur reste celui de toutes les unités.',
    reading: 'en écarts types; à comparer à l’avant',
  },
  'match.nearest.mahalanobis.replace': {
    name: 'Plus proches comparables (Mahalanobis)',
    short: 'Plus proches',
    aliases: ['plus proche voisin', 'mahalanobis', 'plus proches comparables'],
    meaning:
      'La ligne de l’unité la plus proche de l’autre côté, pour chaque unité étudiée; un comparable peut servir plusieurs fois.',
    reading: 'lignes comptées à partir de 1',
  },
  'match.gap.before': {
    name: 'Écart des montants avant l’appariement',
    short: 'Écart sans appariement',
    aliases: ['écart avant appariement'],
    meaning: 'La moyenne des montants du côté étudié, moins celle de l’autre côté, toutes les unités prises.',
    reading: '{value} d’écart; au-dessus de 0, le côté étudié reçoit davantage',
  },
  'match.gap.nearest': {
    name: 'Écart des montants avec les plus proches comparables',
    short: 'Écart plus proches',
    aliases: ['écart apparié', 'effet sur les unités étudiées'],
    meaning:
      'La moyenne des montants du côté étudié, moins celle de ses plus proches comparables; un comparable compte une fois pour chaque unité qu’il sert.',
    reading: '{value} d’écart; au-dessus de 0, le côté étudié reçoit davantage que ses comparables',
  },
  'match.gap.cem': {
    name: 'Écart des montants après l’appariement exact par classes',
    short: 'Écart CEM',
    aliases: ['écart cem'],
    meaning:
      'La moyenne des montants du côté étudié, moins celle de l’autre, parmi les unités appariées, avec les poids de l’appariement.',
    reading: '{value} d’écart; au-dessus de 0, le côté étudié reçoit davantage que ses comparables',
  },
  'cem.median.weights': {
    name: 'Poids de l’appariement exact par classes',
    short: 'Poids CEM',
    aliases: ['cem', 'appariement exact par classes', 'appariement', 'jumelage'],
    meaning:
      'Le poids de chaque unité une fois les critères coupés à leur médiane et les unités appariées case par case; 0 = aucun comparable.',
    reading: 'un poids par ligne; 0 = sans comparable',
  },
  'cem.median.matched': {
    name: 'Unités gardées par l’appariement exact par classes',
    short: 'CEM gardées',
    aliases: ['cem gardées'],
    meaning: 'Combien d’unités de chaque côté ont un comparable : celles étudiées, puis les autres.',
    reading: 'effectifs des deux côtés',
  },
};
