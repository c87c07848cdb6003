// What the check of `compare/checks/small-side.ts` says, in French.
import type { Codes } from '../../../compare/checks/small-side.ts';
import type { CheckTexts } from '../../checks.ts';
import { which } from '../sides.ts';

export const texts: CheckTexts<Codes> = {
  sentences: {
    'side-small': `{n, plural, =0 {Aucun organisme n’est nommé} one {Un seul organisme} other {# organismes seulement}} pour ${which('side')}, quand il en faudrait {minimum, number} : chacun est un cas, et leur moyenne n’est pas un niveau.`,
  },
  advice: {
    'side-small': 'lire ces organismes un à un',
  },
  reasons: {
    'side-small': 'trop peu d’organismes',
  },
};
