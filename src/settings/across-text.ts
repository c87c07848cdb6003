import { roleOf } from '../clean/role-words.ts';
import type { AcrossEntry } from '../clean/types.ts';

/**
 * What --across says of columns: `exercice`, `mode` or `exercice,mode` (those found to be so), `COLUMN=LABEL` (its
 * year or mode; both joined by ` / `), or `COLUMN` alone, whose header says it.
 */
export function acrossEntries(text: string): readonly AcrossEntry[] {
  const roles = text.split(',').map((word) => roleOf(word.trim()));
  if (roles.every((role) => role === 'period' || role === 'mode')) {
    return roles.map((column) => ({ column, labels: [] }));
  }
  const at = text.lastIndexOf('=');
  if (at <= 0) return [{ column: text.trim(), labels: [] }];
  const labels = text
    .slice(at + 1)
    .split(' / ')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return [{ column: text.slice(0, at).trim(), labels }];
}
