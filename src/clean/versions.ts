// Columns that number the versions of one agreement: a row each, of which the last may stand for all.
import type { RawRow } from '../read/row.ts';
import { versionHeaders } from './headers.ts';
import type { Profiles } from './profile.ts';
import type { CleanIssue } from './types.ts';

/** A number or a letter, as versions are told apart: `0`, `2`, `v3`, `B`. */
const VERSION = /^(?:v(?:ersion)?[. ]*)?\d{1,3}$|^[a-z]$/i;

/** Columns that may number versions, by position: by their header and their first cells. */
export function versionColumns(header: readonly string[], rows: readonly RawRow[]): number[] {
  return versionHeaders(header).filter((at) => rows.every(({ cells }) => isVersion(String(cells[at] ?? ''))));
}

const isVersion = (text: string): boolean => text.trim() === '' || VERSION.test(text.trim());

/**
 * Rows under another version than the first: each is counted, and whether it replaces the one before or adds to it is for
 * a person to know. `columns`: those that may number versions, but for those that play a role or that a filter asks about.
 */
export function versionRows(
  header: readonly string[],
  columns: readonly number[],
  profiles: Profiles['columns'],
): CleanIssue[] {
  return columns.flatMap((at): CleanIssue[] => {
    const texts = [...(profiles.get(at)?.texts ?? [])].filter(([text]) => text.trim() !== '');
    if (texts.length < 2 || !texts.every(([text]) => isVersion(text))) return [];
    texts.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const [[first] = [''], ...others] = texts;
    // `O` and `N` are answers: letters number versions from A on.
    if (/^[b-z]$/i.test(first.trim())) return [];
    const rows = others.reduce((sum, [, count]) => sum + count, 0);
    return [
      {
        code: 'version-rows',
        args: { column: header[at] ?? '', first, rows },
        level: 'warning',
        count: rows,
      },
    ];
  });
}

/** Where a version stands among the others: its number, or its letter. */
const rank = (text: string): number =>
  Number(/\d+/.exec(text)?.[0] ?? text.trim().toLowerCase().charCodeAt(0));
