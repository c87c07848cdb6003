// What the check of `compare/checks/small-side.ts` says, in English.
import type { Codes } from '../../../compare/checks/small-side.ts';
import type { CheckTexts } from '../../checks.ts';
import { which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'side-small': `{n, plural, =0 {No organisation is named} one {Only one organisation} other {Only # organisations}} for ${which('side')}, where {minimum, number} would be needed: each is a case, and their mean is no level.`,
  },
  advice: {
    'side-small': 'read these organisations one by one',
  },
  reasons: {
    'side-small': 'too few organisations',
  },
};
