// What `explain` and the tables say of the entries of `measure/methods/envelope.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'floor.alloc.PRO': {
    name: 'Envelope shared in proportion to the shortfalls',
    short: 'PRO',
    aliases: ['proportional allocation'],
    meaning: 'Every unit gets the same part of what it is missing.',
    reading: 'dollars to each unit, in the order given',
  },
  'floor.alloc.CEA': {
    name: 'Envelope shared in equal cheques',
    short: 'CEA',
    aliases: ['equal cheques', 'constrained equal awards of an envelope'],
    meaning: 'Every unit gets the same cheque, up to what it is missing.',
    reading: 'dollars to each unit, in the order given',
  },
  'floor.alloc.CEL': {
    name: 'Envelope shared to leave equal shortfalls',
    short: 'CEL',
    aliases: ['equal remaining shortfalls'],
    meaning: 'The largest shortfalls are brought down to one level, in dollars still missing.',
    reading: 'dollars to each unit, in the order given',
  },
  'floor.alloc.level': {
    name: 'Lowest amounts raised first',
    short: 'Level',
    aliases: ['lowest first', 'water filling', 'level'],
    meaning:
      'The lowest amounts are raised together to one level, never above a floor, until the envelope is spent.',
    reading: 'dollars to each unit, in the order given',
  },
  'floor.alloc.ratio': {
    name: 'Lowest attainment raised first',
    short: 'Ratio',
    aliases: ['lowest ratio first', 'lowest relative wealth first'],
    meaning: 'The lowest shares of the floor are raised together to one share, until the envelope is spent.',
    reading: 'dollars to each unit, in the order given',
  },
  'floor.alloc.*.gini_ratio_after': {
    name: 'Gini of floor attainment after the rule {p1}',
    short: 'Gini after {p1}',
    aliases: ['gini after allocation'],
    meaning: 'The Gini index of the shares of the floor once the envelope is shared out by this rule.',
    reading: 'lower = the rule leaves units closer together',
  },
  'floor.unspent': {
    name: 'Part of the envelope left over',
    short: 'Unspent',
    aliases: ['unspent', 'remainder of the envelope'],
    meaning: 'What remains when every unit has reached its floor.',
    reading: '{value} is not needed to reach the floors',
  },
};
