// What `explain` and the tables say of the entries of `measure/methods/decompositions.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'decomp.theil_t.within': {
    name: 'Theil T inside the groups',
    short: 'T within',
    aliases: ['theil within', 'within group theil'],
    meaning:
      'The part of Theil T that lies inside the groups, each group weighing by its share of the money.',
    reading: 'inequality left if all group means were made equal',
  },
  'decomp.theil_t.between': {
    name: 'Theil T between the groups',
    short: 'T between',
    aliases: ['theil between', 'between group theil'],
    meaning: 'The Theil T that would remain if every unit received its group’s mean.',
    reading: 'inequality left if everyone received the mean of the group',
  },
  'decomp.theil_t.between_share': {
    name: 'Share of Theil T between the groups',
    short: 'Between (T)',
    aliases: ['between share', 'between group share'],
    meaning: 'How much of the inequality comes with the differences between group means.',
    reading: '{percent} of the inequality lies between the groups, the rest inside them',
  },
  'decomp.mld.within': {
    name: 'MLD inside the groups',
    short: 'MLD within',
    aliases: ['mld within'],
    meaning:
      'The part of the mean log deviation that lies inside the groups, each weighing by its number of units.',
    reading: 'inequality left if all group means were made equal',
  },
  'decomp.mld.between': {
    name: 'MLD between the groups',
    short: 'MLD between',
    aliases: ['mld between'],
    meaning: 'The mean log deviation that would remain if every unit received its group’s mean.',
    reading: 'inequality left if everyone received the mean of the group',
  },
  'decomp.mld.between_share': {
    name: 'Share of the MLD between the groups',
    short: 'Between (MLD)',
    aliases: ['mld between share'],
    meaning: 'How much of the mean log deviation comes with the differences between group means.',
    reading: '{percent} of the inequality lies between the groups',
  },
  'decomp.ge.2.within': {
    name: 'GE(2) inside the groups',
    short: 'GE(2) within',
    aliases: ['ge(2) within'],
    meaning: 'The part of GE(2), half the squared coefficient of variation, that lies inside the groups.',
    reading: 'inequality left inside the groups',
  },
  'decomp.ge.2.between': {
    name: 'GE(2) between the groups',
    short: 'GE(2) between',
    aliases: ['ge(2) between'],
    meaning: 'The GE(2) that would remain if every unit received its group’s mean.',
    reading: 'inequality left if everyone received the mean of the group',
  },
  'decomp.ge.2.between_share': {
    name: 'Share of GE(2) between the groups',
    short: 'Between (GE 2)',
    aliases: ['ge(2) between share'],
    meaning: 'How much of GE(2) comes with the differences between group means; it equals η².',
    reading: '{percent} of the inequality lies between the groups',
  },
  'decomp.gini.within': {
    name: 'Gini inside the groups',
    short: 'Gini within',
    aliases: ['gini within'],
    meaning: 'The Gini index of each group, weighted by its share of units and its share of the money.',
    reading: 'the part of the Gini index that lies inside the groups',
  },
  'decomp.gini.between': {
    name: 'Gini between the groups',
    short: 'Gini between',
    aliases: ['gini between'],
    meaning: 'The Gini index that would remain if every unit received its group’s mean.',
    reading: 'the part that comes with the group means',
  },
  'decomp.gini.overlap': {
    name: 'Overlap of the groups in the Gini index',
    short: 'Gini overlap',
    aliases: ['gini overlap', 'gini residual', 'stratification'],
    meaning:
      'What the interleaving of the groups adds to the Gini index; 0 when no two groups overlap, and not an error.',
    reading: 'large when the groups interleave',
  },
  'decomp.atkinson.*.between': {
    name: 'Atkinson between the groups (ε = {p1})',
    short: 'A between',
    aliases: ['atkinson between'],
    meaning: 'The Atkinson index that would remain if every unit received its group’s mean.',
    reading: '{percent} of the money is lost to differences between group means',
  },
  'decomp.atkinson.*.within': {
    name: 'Atkinson inside the groups (ε = {p1})',
    short: 'A within',
    aliases: ['atkinson within'],
    meaning: 'What inequality inside the groups takes from the welfare that the group means would give.',
    reading: 'a further {percent} is lost inside the groups',
  },
};
