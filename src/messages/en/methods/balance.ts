// What `explain` and the tables say of the entries of `measure/methods/balance.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'smd.treated.x*': {
    name: 'Standardised difference of x{p1} (SD of the treated)',
    short: 'SMD t x{p1}',
    aliases: ['smd', 'standardised mean difference', 'glass delta'],
    meaning: 'The difference between the two sides’ means, in standard deviations of the side studied.',
    reading: '{times} standard deviations; beyond ±0.1 deserves a look, beyond ±0.25 a warning',
  },
  'smd.pooled.x*': {
    name: 'Standardised difference of x{p1} (mean of the variances)',
    short: 'SMD p x{p1}',
    aliases: ['smd pooled', 'cohen d', 'austin'],
    meaning:
      'The difference between the means of the two sides, over the root of the mean of the two variances.',
    reading: '{times} standard deviations',
  },
  'smd.hedges_pooled.x*': {
    name: 'Standardised difference of x{p1} (classic pooled SD)',
    short: 'SMD h x{p1}',
    aliases: ['hedges g', 'smd hedges'],
    meaning:
      'The difference between the means of the two sides, over the pooled standard deviation of the classic t test.',
    reading: '{times} standard deviations',
  },
  'varratio.x*': {
    name: 'Variance ratio of x{p1}',
    short: 'Var. ratio x{p1}',
    aliases: ['variance ratio'],
    meaning: 'The variance of the side studied over that of the other.',
    reading: '1 = the same spread; under 0.5 or over 2 = very different spreads',
  },
  'ks.x*': {
    name: 'Largest gap of the distributions of x{p1} (KS)',
    short: 'KS x{p1}',
    aliases: ['kolmogorov smirnov', 'ks'],
    meaning: 'The largest difference between the two sides’ cumulative shares.',
    reading: 'at worst, {percent} of one side lies where the other does not',
  },
  'match.smd.before': {
    name: 'Standardised differences before matching',
    short: 'SMD before',
    aliases: ['balance before'],
    meaning: 'One for each criterion, all units taken.',
    reading: 'in standard deviations',
  },
  'match.smd.after': {
    name: 'Standardised differences after matching',
    short: 'SMD after',
    aliases: ['balance after'],
    meaning:
      'One for each criterion, between the units studied and their nearest peers; the divisor stays that of all units.',
    reading: 'in standard deviations; compare with before',
  },
  'match.nearest.mahalanobis.replace': {
    name: 'Nearest peers (Mahalanobis)',
    short: 'Nearest',
    aliases: ['nearest neighbour', 'mahalanobis', 'nearest peers'],
    meaning:
      'The row of the nearest unit on the other side, for each unit studied; a peer may serve several times.',
    reading: 'rows counted from 1',
  },
  'match.gap.before': {
    name: 'Gap in amounts before matching',
    short: 'Gap, unmatched',
    aliases: ['gap before matching'],
    meaning: 'The mean amount of the side studied less that of the other side, all units taken.',
    reading: 'a gap of {value}; above 0, the side studied receives more',
  },
  'match.gap.nearest': {
    name: 'Gap in amounts with the nearest comparables',
    short: 'Gap nearest',
    aliases: ['matched gap', 'effect on the treated'],
    meaning:
      'The mean amount of the side studied less that of its nearest comparables; a comparable counts once for each unit that it serves.',
    reading: 'a gap of {value}; above 0, the side studied receives more than its comparables',
  },
  'match.gap.cem': {
    name: 'Gap in amounts after coarsened exact matching',
    short: 'CEM gap',
    aliases: ['cem gap'],
    meaning:
      'The mean amount of the side studied less that of the other, among matched units, with the weights of the matching.',
    reading: 'a gap of {value}; above 0, the side studied receives more than its comparables',
  },
  'cem.median.weights': {
    name: 'Weights of coarsened exact matching',
    short: 'CEM weights',
    aliases: ['cem', 'coarsened exact matching', 'matching'],
    meaning:
      'The weight of each unit once criteria are cut at their median and units matched cell by cell; 0 = no match.',
    reading: 'one weight for each row; 0 = without a comparable',
  },
  'cem.median.matched': {
    name: 'Units kept by coarsened exact matching',
    short: 'CEM matched',
    aliases: ['cem matched'],
    meaning: 'How many units of each side have a match: those studied, then the others.',
    reading: 'counts of the two sides',
  },
};
