// What `explain` and the tables say of the entries of `measure/methods/convergence.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'beta.coef': {
    name: 'β-convergence (slope)',
    short: 'β',
    aliases: ['beta convergence', 'beta', 'convergence', 'catching up'],
    meaning:
      'Whether those who started low grew faster: the slope of yearly growth on the starting level, in logs.',
    reading: 'negative: the low start grew faster; positive: the high start did',
  },
  'beta.speed': {
    name: 'Speed of convergence',
    short: 'Speed',
    aliases: ['speed of convergence', 'convergence rate'],
    meaning: 'The yearly pace at which relative gaps close, were the slope to hold.',
    reading: 'relative gaps close by about {percent} a year; half is gone after ln 2 ÷ speed years',
  },
  'sigma.cv.pop.*': {
    name: 'σ-convergence: CV in year {p1}',
    short: 'σ CV {p1}',
    aliases: ['sigma convergence', 'sigma'],
    meaning: 'The coefficient of variation of one year (0 the first, 1 the last): convergence is its fall.',
    reading: 'compare years 0 and 1: lower later = closer together',
  },
  'sigma.sdlog.pop.*': {
    name: 'σ-convergence: SD of logs in year {p1} (n)',
    short: 'σ log {p1}',
    aliases: ['sigma of logs'],
    meaning: 'The standard deviation of the logarithms of one year, divisor n.',
    reading: 'compare years 0 and 1: lower later = closer together',
  },
  'sigma.sdlog.sample.*': {
    name: 'σ-convergence: SD of logs in year {p1} (n−1)',
    short: 'σ log n−1 {p1}',
    aliases: ['sigma of logs sample'],
    meaning: 'The standard deviation of the logarithms of one year, divisor n−1.',
    reading: 'compare years 0 and 1: lower later = closer together',
  },
};
