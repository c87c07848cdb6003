// What `explain` and the tables say of the entries of `measure/methods/redistribution.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'ajl.Gx': {
    name: 'Gini before',
    short: 'G before',
    aliases: ['gini before'],
    meaning: 'The Gini index of what units had before the transfer.',
    reading: 'inequality before the transfer',
  },
  'ajl.Gy': {
    name: 'Gini after',
    short: 'G after',
    aliases: ['gini after'],
    meaning: 'The Gini index of what units have after the transfer.',
    reading: 'inequality after the transfer',
  },
  'ajl.RE': {
    name: 'Redistributive effect',
    short: 'RE',
    aliases: ['redistributive effect', 'aronson johnson lambert', 'ajl'],
    meaning: 'How much the transfer lowers the Gini index: V − H − R.',
    reading: 'positive: the transfer narrows inequality; negative: it widens it',
  },
  'ajl.C_y': {
    name: 'Concentration of what units have after, by rank before',
    short: 'C after',
    aliases: ['concentration after'],
    meaning: 'The concentration index of the amounts after, units standing in their order before.',
    reading: 'equal to the Gini after when no unit overtakes another',
  },
  'ajl.V': {
    name: 'Vertical effect',
    short: 'V',
    aliases: ['vertical effect', 'vertical equity'],
    meaning:
      'How much the transfer would narrow inequality if equals were treated equally and none overtook another.',
    reading: 'the part that treats unequals differently',
  },
  'ajl.H': {
    name: 'Unequal treatment of equals',
    short: 'H',
    aliases: ['horizontal inequity', 'horizontal effect', 'unequal treatment of equals', 'horizontal equity'],
    meaning: 'The inequality that the transfer creates among units that were equal before.',
    reading: '0 = equals are treated equally',
  },
  'ajl.R': {
    name: 'Re-ranking',
    short: 'R',
    aliases: ['reranking', 'atkinson plotnick'],
    meaning: 'What is lost because some units overtake others that had more before.',
    reading: '0 = no unit overtakes another',
  },
  'ajl.G_between_means': {
    name: 'Gini between the groups of equals, after',
    short: 'G of means',
    aliases: ['gini between equals'],
    meaning: 'The Gini index after, if every unit received the mean of its group of equals.',
    reading: 'inequality after, were equals treated equally',
  },
};
