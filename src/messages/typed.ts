import type { Lang } from './catalogue.ts';

/** The French words of the roles that have one of their own; `clean/role-words.ts` understands both (a test holds it so). */
export const FRENCH_ROLES: Readonly<Record<string, string>> = {
  organisation: 'organisme',
  region: 'région',
  sector: 'secteur',
  typology: 'typologie',
  period: 'exercice',
  amount: 'montant',
  floor: 'seuil',
  weight: 'poids',
};

const ROLE = new RegExp(`(--(?:map|set|across) )(${Object.keys(FRENCH_ROLES).join('|')})(?![\\w-])`, 'g');

/** What to type, in the words of the language: `--map sector=` is `--map secteur=` in French. */
export const typed = (sentence: string, lang: Lang): string =>
  lang === 'en' || !sentence.includes('--')
    ? sentence
    : sentence.replace(ROLE, (_, flag: string, role: string) => `${flag}${FRENCH_ROLES[role]}`);
