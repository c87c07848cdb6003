// What `explain` and the tables say of the entries of `measure/indicators/entropy.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'theil_t.zero0': {
    name: 'Theil index (T)',
    short: 'Theil T',
    aliases: ['theil', 'theil t', 'ge(1)', 'entropy', 'theil index', 'theil coefficient'],
    meaning: 'How far the shares of money are from equal shares, as information lost; a unit at 0 counts.',
    reading: '0 = all equal; at most ln n',
  },
  'theil_t.relative': {
    name: 'Theil index as a share of its maximum',
    short: 'Theil T / ln n',
    aliases: ['relative theil', 'normalised theil'],
    meaning: 'Theil T divided by ln n, the value reached when one unit has everything.',
    reading: 'the index stands at {percent} of what it would be if one unit had everything',
    misleads: 'ln n grows with n: two copies of the same list give a lower value than one.',
  },
  mld: {
    name: 'Mean log deviation (MLD)',
    short: 'MLD',
    aliases: ['theil l', 'ge(0)', 'mean logarithmic deviation', 'theil second index'],
    meaning:
      'The mean of ln(mean ÷ amount): how far the typical unit lies under the mean, in relative terms; undefined as soon as one unit receives nothing.',
    reading: '0 = all equal; sensitive to the lowest amounts',
    why: 'Its split between and within groups is the cleanest of all: each group counts by its number of units.',
  },
  'ge.*': {
    name: 'Generalised entropy GE({p1})',
    short: 'GE({p1})',
    aliases: ['generalised entropy', 'generalized entropy', 'ge({p1})'],
    meaning:
      'The entropy family at α = {p1}: the larger α, the more the highest amounts count; the smaller, the more the lowest.',
    reading: '0 = all equal; no common upper bound',
  },
};
