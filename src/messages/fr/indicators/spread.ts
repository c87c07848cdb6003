// What `explain` and the tables say of the entries of `measure/indicators/spread.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  range: {
    name: 'Étendue',
    short: 'Étendue',
    aliases: ['écart maximal', 'max moins min'],
    meaning: 'Le plus gros montant moins le plus petit.',
    reading: '{value} séparent le plus gros montant du plus petit',
  },
  range_ratio: {
    name: 'Plus gros ÷ plus petit',
    short: 'Max/min',
    aliases: ['rapport d’étendue', 'max/min', 'rapport maximum minimum'],
    meaning: 'Le plus gros montant en multiple du plus petit.',
    reading: 'le plus gros montant vaut {times} fois le plus petit',
    misleads:
      'Il croît avec n seul : des montants de même nature donnent environ 3 avec 3 unités et 22 avec 100.',
  },
  'restricted_range.type7': {
    name: 'Étendue restreinte (P95 − P05)',
    short: 'P95−P05',
    aliases: ['étendue restreinte', 'p95 p05'],
    meaning: 'L’écart entre le 95e et le 5e centile.',
    reading: '{value} séparent le 95e du 5e centile',
  },
  'iqr.type7': {
    name: 'Écart interquartile (P75 − P25)',
    short: 'P75−P25',
    aliases: ['écart interquartile', 'iqr', 'étendue interquartile'],
    meaning: 'L’écart entre les quartiles : la moitié centrale des unités s’y trouve.',
    reading: 'la moitié centrale des unités tient dans {value}',
  },
  'decile_range.type7': {
    name: 'Écart interdécile (P90 − P10)',
    short: 'P90−P10',
    aliases: ['écart interdécile'],
    meaning: 'L’écart entre le 90e et le 10e centile.',
    reading: '{value} séparent le 90e du 10e centile',
  },
  'quintile_range.type7': {
    name: 'Écart interquintile (P80 − P20)',
    short: 'P80−P20',
    aliases: ['écart interquintile'],
    meaning: 'L’écart entre le 80e et le 20e centile.',
    reading: '{value} séparent le 80e du 20e centile',
  },
  'p90p10.type7': {
    name: 'P90 ÷ P10',
    short: 'P90/P10',
    aliases: ['rapport interdécile', 'p90/p10', 'rapport 90/10'],
    meaning:
      'Le montant qu’atteint le dixième supérieur, en multiple de celui sous lequel se trouve le dixième inférieur.',
    reading: 'le 90e centile vaut {times} fois le 10e',
  },
};
