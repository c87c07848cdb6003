// What `explain` and the tables say of the entries of `measure/indicators/shares.ts`, in English.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'share.bottom*': {
    name: 'Share of the bottom {p1}%',
    short: 'Bottom {p1}%',
    aliases: ['bottom share', 'lorenz share', 'share of the poorest', 'lorenz', 'lorenz curve'],
    meaning: 'The part of the money that goes to the {p1}% of units with the least.',
    reading: 'the {p1}% with the least receive {percent} of the money',
  },
  'share.top*': {
    name: 'Share of the top {p1}%',
    short: 'Top {p1}%',
    aliases: ['top share', 'share of the richest'],
    meaning: 'The part of the money that goes to the {p1}% of units with the most.',
    reading: 'the {p1}% with the most receive {percent} of the money',
  },
  'share.bottom*.amount': {
    name: 'Money of the bottom {p1}%',
    short: 'Bottom {p1}% in dollars',
    aliases: ['dollars of the bottom'],
    meaning: 'The dollars that go to the {p1}% of units with the least, the unit on the boundary split.',
    reading: 'the {p1}% with the least share {value}',
  },
  'share.top*.amount': {
    name: 'Money of the top {p1}%',
    short: 'Top {p1}% in dollars',
    aliases: ['dollars of the top'],
    meaning: 'The dollars that go to the {p1}% of units with the most, the unit on the boundary split.',
    reading: 'the {p1}% with the most share {value}',
  },
  'palma.interp': {
    name: 'Palma ratio',
    short: 'Palma',
    aliases: ['palma'],
    meaning:
      'What the top tenth receives, as a multiple of what the bottom four tenths receive; a perfectly equal list gives 0.25, not 1.',
    reading: 'the top 10% receive {times} times what the bottom 40% receive (equality: 0.25)',
  },
  's80s20.interp': {
    name: 'S80/S20 ratio',
    short: 'S80/S20',
    aliases: ['s80/s20', 'quintile share ratio', '20:20 ratio'],
    meaning: 'What the top fifth receives, as a multiple of what the bottom fifth receives.',
    reading: 'the top fifth receives {times} times what the bottom fifth receives',
  },
};
