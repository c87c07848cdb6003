// What `explain` and the tables say of the entries of `measure/methods/permutation.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'perm.exact.eta2': {
    name: 'Exact permutation p of the share between groups (η²)',
    short: 'p (η²)',
    aliases: ['permutation', 'permutation test', 'chance test', 'p value'],
    meaning:
      'How often dealing the same amounts at random among the groups gives a share between groups this large or larger.',
    reading: 'dealt at random, the same amounts would differ this much between groups {percent} of the time',
  },
  'perm.exact.theil_between': {
    name: 'Exact permutation p of the between-group Theil',
    short: 'p (Theil)',
    aliases: ['permutation theil'],
    meaning:
      'How often dealing the same amounts at random gives a Theil index between groups this large or larger.',
    reading: 'dealt at random, the same amounts would differ this much between groups {percent} of the time',
  },
  'perm.exact.twosided.absdiff': {
    name: 'Exact permutation p of the difference of two means',
    short: 'p (difference)',
    aliases: ['permutation difference', 'two sample permutation'],
    meaning:
      'How often dealing the same amounts at random gives a difference of means this large or larger, either way.',
    reading: 'dealt at random, a gap this large would come up {percent} of the time',
  },
  'perm.exact.stratified.coin': {
    name: 'Exact permutation p inside peer groups',
    short: 'p (strata)',
    aliases: ['stratified permutation', 'coin', 'permutation inside peer groups'],
    meaning:
      'How often a difference this large or larger comes up when amounts are dealt again only among comparable organisations (strata), the statistic centred inside each.',
    reading: 'dealt at random among comparables, a gap this large would come up {percent} of the time',
  },
  'perm.exact.*.n_assignments': {
    name: 'Number of possible deals ({p1})',
    short: 'Deals',
    aliases: ['number of assignments', 'smallest reachable p'],
    meaning:
      'In how many ways the amounts could have been dealt; 1 over it is the smallest p that could be reached.',
    reading: 'no p-value can be smaller than 1 over this number',
  },
  'perm.exact.*.statistic': {
    name: 'Observed statistic ({p1})',
    short: 'Observed',
    aliases: ['observed statistic'],
    meaning:
      'The value that each random deal is compared with; for two groups, the distance between the sum of the first and the sum that chance would give it.',
    reading: 'larger = groups farther apart',
  },
};
