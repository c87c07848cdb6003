// What `explain` and the tables say of the entries of `measure/methods/kitagawa.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'kitagawa.rate0': {
    name: 'Mean of group 0',
    short: 'Mean 0',
    aliases: ['kitagawa rate 0'],
    meaning: 'The mean of the first side: its rates by type, weighted by its own mix of types.',
    reading: 'the first side receives {value} on average',
  },
  'kitagawa.rate1': {
    name: 'Mean of group 1',
    short: 'Mean 1',
    aliases: ['kitagawa rate 1'],
    meaning: 'The mean of the second side: its rates by type, weighted by its own mix of types.',
    reading: 'the second side receives {value} on average',
  },
  'kitagawa.gap': {
    name: 'Gap between the two means',
    short: 'Gap',
    aliases: ['kitagawa', 'kitagawa gap'],
    meaning:
      'The mean of the second side less that of the first: the rate effect and the composition effect together.',
    reading: 'the second side receives {value} more (less where negative)',
  },
  'kitagawa.rate_effect': {
    name: 'Rate effect',
    short: 'Rates',
    aliases: ['kitagawa rate effect', 'rate effect'],
    meaning: 'The part of the gap that remains between organisations of the same type.',
    reading: '{value} of the gap is between comparable organisations',
  },
  'kitagawa.composition_effect': {
    name: 'Composition effect',
    short: 'Mix',
    aliases: ['kitagawa composition effect', 'composition effect', 'mix effect'],
    meaning: 'The part of the gap that goes with the mix of types on the two sides.',
    reading: '{value} of the gap goes with the mix of types',
  },
  'kitagawa.three.rate_at_p0': {
    name: 'Rate effect at the first side’s mix',
    short: 'Rates at mix 0',
    aliases: ['three part rate effect'],
    meaning: 'What the gap would be if both sides had the first one’s mix of types.',
    reading: '{value} at the first side’s mix',
  },
  'kitagawa.three.composition_at_r0': {
    name: 'Composition effect at the first side’s rates',
    short: 'Mix at rates 0',
    aliases: ['three part composition effect'],
    meaning: 'What the gap would be if both sides had the first one’s rates by type.',
    reading: '{value} at the first side’s rates',
  },
  'kitagawa.three.interaction': {
    name: 'Interaction of rates and mix',
    short: 'Interaction',
    aliases: ['kitagawa interaction'],
    meaning:
      'What neither effect explains alone: types more frequent on one side are also paid differently there.',
    reading: '{value} belongs to both at once',
  },
};
