// What the check of `compare/checks/units.ts` says, in English.
import type { Codes } from '../../../compare/checks/units.ts';
import type { CheckTexts } from '../../checks.ts';
import { other, which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'units-thousands': `The same organisations ({organisations, number} are on both sides) have, at the median, amounts {ratio, number} times larger for ${which('larger')} than for ${other('larger')}: one of the two is most likely in thousands of dollars.`,
    'units-medians': `The median amount is {ratio, number} times larger for ${which('larger')} than for ${other('larger')}: one of the two may be in thousands of dollars.`,
    'units-rounded': `All the amounts for ${which('rounded')} are round thousands, against {share, number, percent} for ${other('rounded')}: they are most likely rounded, and a gap of a few hundred dollars means nothing there.`,
  },
  advice: {
    'units-thousands': 'check the unit of the amounts at the source and rewrite one of the two sides',
    'units-medians': 'check the unit of the amounts at the source and rewrite one of the two sides',
    'units-rounded': 'get the exact amounts from the source, or conclude nothing from a gap under a thousand',
  },
  reasons: {
    'units-thousands': 'dollars against thousands of dollars',
    'units-medians': 'amounts a thousand times larger',
    'units-rounded': 'amounts rounded on one side',
  },
};
