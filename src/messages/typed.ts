import type { Lang } from './catalogue.ts';

/** The French words of the roles that have one of their own; `clean/role-words.ts` understands both (a test holds it so). */
export const FRENCH_ROLES: Readonly<Record<string, string>> = {
  organisation: 'organisme',
  organisation_id: 'no-organisme',
  region: 'région',
  sector: 'secteur',
  typology: 'typologie',
  period: 'exercice',
  amount: 'montant',
  floor: 'seuil',
  weight: 'poids',
};

/** The word of a role as it is typed. */
export const roleWord = (role: string, lang: Lang): string =>
  lang === 'fr' && Object.hasOwn(FRENCH_ROLES, role) ? FRENCH_ROLES[role]! : role;

/** The flags that take roles, one or a list of them; those of a definition stand in quotation marks where they are filled in. */
const ROLES = /(--(?:map|set|across|by|comparable|where) |--comparable ")([a-z_]+(?:,[a-z_]+)*)(?![\w-])/g;

/** What to type, in the words of the language: `--map sector=` is `--map secteur=` in French. */
export const typed = (sentence: string, lang: Lang): string =>
  lang === 'en' || !sentence.includes('--')
    ? sentence
    : sentence.replace(
        ROLES,
        (_, flag: string, roles: string) =>
          `${flag}${roles
            .split(',')
            .map((role) => roleWord(role, lang))
            .join(',')}`,
      );
