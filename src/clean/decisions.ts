import type { RawRow } from '../read/row.ts';
import { decisionHeaders, isUnfunded } from './headers.ts';
import type { Profiles } from './profile.ts';
import type { CleanIssue } from './types.ts';

/** A column with more labels among the first rows holds remarks, not decisions. */
const MOST_DECISIONS = 20;

/** Columns that may say of each row what was decided, by position: by their header and by how few labels they hold. */
export function decisionColumns(header: readonly string[], rows: readonly RawRow[]): number[] {
  return decisionHeaders(header).filter(
    (at) => new Set(rows.map(({ cells }) => String(cells[at] ?? ''))).size <= MOST_DECISIONS,
  );
}

/**
 * Rows of requests that were refused, withdrawn or not yet decided: no column of amounts says so, and what stands there is
 * counted. `columns`: those that may say what was decided, but for those that play a role or that a filter asks about.
 */
export function unfundedRows(
  header: readonly string[],
  columns: readonly number[],
  profiles: Profiles['columns'],
): CleanIssue[] {
  return columns.flatMap((at): CleanIssue[] => {
    const texts = [...(profiles.get(at)?.texts ?? [])].sort(([, a], [, b]) => b - a);
    const unfunded = texts.filter(([text]) => isUnfunded(text));
    if (unfunded.length === 0) return [];
    const rows = unfunded.reduce((sum, [, count]) => sum + count, 0);
    const [kept = 'none'] = texts.find(([text]) => text.trim() !== '' && !isUnfunded(text)) ?? [];
    const args = { column: header[at] ?? '', labels: unfunded.map(([text]) => text), rows, kept };
    return [{ code: 'unfunded-rows', args, level: 'warning', count: rows }];
  });
}
