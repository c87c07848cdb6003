// What `explain` and the tables say of the entries of `measure/indicators/gini.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'gini.unbiased': {
    name: 'Gini index (corrected for n)',
    short: 'Gini',
    aliases: ['gini', 'gini index', 'gini coefficient'],
    meaning:
      'Half the mean gap between two units drawn at random, as a share of the mean; corrected so that a small group does not look more equal for being small.',
    reading:
      '0 = all equal, 1 = one unit has everything; the mean gap between two units drawn at random is {twice} of the mean',
  },
  'gini.population': {
    name: 'Gini index (population formula)',
    short: 'Gini (pop.)',
    aliases: ['population gini', 'uncorrected gini'],
    meaning: 'The Gini index without the small-n correction; at most (n−1)/n.',
    reading: 'the uncorrected form most tools print',
    misleads:
      'A group of 5 looks about a fifth more equal than the same group with 100 units would: never compare it across sizes.',
  },
  'w.gini.unbiased_kish': {
    name: 'Weighted Gini index (corrected)',
    short: 'Gini (w.)',
    aliases: ['weighted gini', 'weighted gini corrected'],
    meaning:
      'The weighted Gini index divided by 1 − Σ(share of weight)², which is the n/(n−1) correction when all weights are equal.',
    reading: '0 = all equal; weights count, and the small-n correction follows them',
    misleads:
      'The correction supposes that weights say how much a unit counts; with weights that are counts of copies, use the uncorrected weighted form.',
  },
  'gini.mean_difference': {
    name: 'Gini mean difference',
    short: 'Mean gap',
    aliases: ['gini mean difference', 'mean gap between two units'],
    meaning: 'The mean gap in dollars between two units drawn at random (with replacement).',
    reading: 'two units drawn at random differ by {value} on average',
  },
};
