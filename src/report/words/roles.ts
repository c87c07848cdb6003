import { ROLES, type Role } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';

/** A role in the reader's language; a covariate keeps its own name. Apart, so that \`check\` loads no indicator. */
export function roleName(role: string, translator: Translator): string {
  return (ROLES as readonly string[]).includes(role) ? translator.texts.ui.roles[role as Role] : role;
}

/** Roles, or other columns, in a row. */
export const roleNames = (roles: readonly string[], translator: Translator): string =>
  roles.map((role) => roleName(role, translator)).join(', ');

/** The name of a grouping: `région × secteur`. */
export const groupingName = (by: readonly string[], translator: Translator): string =>
  by.map((role) => roleName(role, translator)).join(' × ');
