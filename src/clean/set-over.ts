// A value that a person gives to every row, in a file whose own column says another for each.
import { fold, tidy } from '../base/text.ts';
import type { RawRow } from '../read/row.ts';
import { matchHeaders } from './headers.ts';
import { type CleanIssue, ROLES } from './types.ts';

const SHOWN = 3;

/**
 * Columns of the role in so many words that are left unread because `--set` gives every row one value: told where their
 * first rows hold others. `header`: the names of the file; `read`: columns that play another role.
 */
export function setOverColumns(
  header: readonly string[],
  rows: readonly RawRow[],
  set: Readonly<Record<string, string>> = {},
  read: ReadonlySet<number> = new Set(),
): CleanIssue[] {
  return ROLES.flatMap((role): CleanIssue[] => {
    const value = set[role];
    if (value === undefined) return [];
    for (const { index, fit, date, weak } of matchHeaders(header, role)) {
      if (fit !== 'exact' || date || weak || read.has(index)) continue;
      const texts = new Map(
        rows.flatMap(({ cells }) => {
          const text = tidy(String(cells[index] ?? ''));
          return text === '' || fold(text) === fold(value) ? [] : [[fold(text), text] as const];
        }),
      );
      if (texts.size === 0) continue;
      const args = { role, column: header[index] ?? '', value, others: [...texts.values()].slice(0, SHOWN) };
      return [{ code: 'set-over-column', args, level: 'warning' }];
    }
    return [];
  });
}
