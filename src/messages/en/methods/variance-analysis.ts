// What `explain` and the tables say of the entries of `measure/methods/variance-analysis.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'anova.eta2': {
    name: 'Share of the variance between the groups (η²)',
    short: 'η²',
    aliases: ['eta squared', 'eta2', 'correlation ratio'],
    meaning: 'How much of the variance of the amounts comes with the differences between group means.',
    reading: '{percent} of the variance lies between the groups; chance alone gives (K−1)/(n−1)',
  },
  'anova.within_var': {
    name: 'Variance inside the groups',
    short: 'Var. within',
    aliases: ['within variance'],
    meaning: 'The mean squared distance of units to their group’s mean.',
    reading: 'in squared dollars; its share matters, not its size',
  },
  'anova.between_var': {
    name: 'Variance between the groups',
    short: 'Var. between',
    aliases: ['between variance'],
    meaning: 'The mean squared distance of group means to the overall mean.',
    reading: 'in squared dollars; its share matters, not its size',
  },
  'anova.F': {
    name: 'F statistic of the groups',
    short: 'F',
    aliases: ['anova', 'f test', 'analysis of variance'],
    meaning: 'The variance between group means over the variance inside, each per degree of freedom.',
    reading: 'about 1 when the groups differ no more than their own spread explains',
  },
  'anova.p': {
    name: 'p-value of the F test',
    short: 'p (F)',
    aliases: ['anova p value'],
    meaning:
      'How often an F this large or larger would come up if amounts were normal with the same mean in every group.',
    reading: 'under normal amounts with equal means, so large an F would come up {percent} of the time',
  },
};
