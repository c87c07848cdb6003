import { fold } from '../base/text.ts';
import { editDistance } from './filters.ts';
import { ROLES, type Role } from './types.ts';

/** Words by which a person may name a role that has another key. */
const ROLE_WORDS: ReadonlyMap<string, Role> = new Map([
  ...ROLES.map((role) => [fold(role), role] as const),
  ['organisme', 'organisation'],
  ['organization', 'organisation'],
  ['numero d organisme', 'organisation_id'],
  ['no organisme', 'organisation_id'],
  ['secteur', 'sector'],
  ['typologie', 'typology'],
  ['exercice', 'period'],
  ['annee', 'period'],
  ['year', 'period'],
  ['mode de financement', 'mode'],
  ['montant', 'amount'],
  ['seuil', 'floor'],
  ['plancher', 'floor'],
  ['seuil plancher', 'floor'],
  ['poids', 'weight'],
]);

/** The role that a word stands for, in French or in English: `montant` and `Amount` are `amount`; itself otherwise. */
export const roleOf = (word: string): string => ROLE_WORDS.get(fold(word)) ?? word;

/** The role that a misspelt word was probably meant for: at most two letters away, and no more than a third of them. */
export function nearRole(word: string): Role | undefined {
  const folded = fold(word);
  if (ROLE_WORDS.has(folded)) return undefined;
  const limit = Math.min(2, Math.floor(folded.length / 3));
  let best: { role: Role; distance: number } | undefined;
  for (const [known, role] of ROLE_WORDS) {
    const distance = editDistance(folded, known);
    if (distance <= limit && (!best || distance < best.distance)) best = { role, distance };
  }
  return best?.role;
}
