// What `explain` and the tables say of the entries of `measure/methods/multiple-testing.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'padjust.bonferroni': {
    name: 'p-values adjusted by Bonferroni',
    short: 'Bonferroni',
    aliases: ['bonferroni'],
    meaning: 'Each p-value times the number of questions asked.',
    reading: 'one for each question, in the order given',
  },
  'padjust.holm': {
    name: 'p-values adjusted by Holm',
    short: 'Holm',
    aliases: ['holm'],
    meaning:
      'Bonferroni applied step by step, from the smallest p on: never less powerful, for a sheet of claims.',
    reading: 'one for each question, in the order given',
  },
  'padjust.BH': {
    name: 'p-values adjusted by Benjamini-Hochberg',
    short: 'BH',
    aliases: ['benjamini hochberg', 'bh', 'false discovery rate', 'fdr'],
    meaning:
      'The share of false findings to expect if every p up to this one were taken as a finding: for screening.',
    reading: 'one for each question, in the order given',
  },
};
