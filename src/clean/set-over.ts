// A value that a person gives to every row, in a file whose own column says another for each.
import { fold, tidy } from '../base/text.ts';
import type { RawRow } from '../read/row.ts';
import { isErrorValue } from './error-values.ts';
import { matchHeaders } from './headers.ts';
import { readPeriod } from './period-text.ts';
import { fiscalLabel } from './periods.ts';
import { matchRegion } from './region-tables.ts';
import { totalsLabel } from './totals.ts';
import { type CleanIssue, ROLES, type Role } from './types.ts';

const SHOWN = 3;

/**
 * Columns of the role in so many words that are left unread because every row is given one value: told where their first
 * rows hold others, unless another column of the role says what is given. `header`: the names of the file; `read`: columns
 * that play another role.
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
    const columns = matchHeaders(header, role)
      .filter(({ date, index }) => !date && !read.has(index))
      .map((match) => ({ ...match, texts: textsOf(rows, match.index) }))
      .filter(({ texts }) => texts.size > 0)
      .map((match) => ({
        ...match,
        others: [...match.texts.values()].filter((text) => !agree(role, value, text)),
      }));
    if (columns.some(({ others }) => others.length === 0)) return [];
    const over = columns.find(({ fit, weak }) => fit === 'exact' && !weak);
    if (!over) return [];
    const { index, others } = over;
    const args = { role, column: header[index] ?? '', value, others: others.slice(0, SHOWN) };
    const more = others.length > SHOWN;
    return [{ code: 'set-over-column', args: { ...args, more, file: 'none' }, level: 'warning' }];
  });
}

/** Folded label → label as it first stands. */
function textsOf(rows: readonly RawRow[], index: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { cells } of rows) {
    const text = tidy(String(cells[index] ?? ''));
    if (text === '' || isErrorValue(text) || totalsLabel(text) !== undefined) continue;
    if (!texts.has(fold(text))) texts.set(fold(text), text);
  }
  return texts;
}

/** Whether the value may be what the label says: what can be read in two ways is given the benefit of the doubt. */
function agree(role: Role, value: string, text: string): boolean {
  if (fold(value) === fold(text)) return true;
  if (role === 'region') return sameRegion(value, text);
  return role === 'period' && samePeriod(value, text);
}

const sameRegion = (value: string, text: string): boolean =>
  (['rss', 'admin'] as const).some((system) => {
    const region = matchRegion(value, system);
    return region !== undefined && region.code === matchRegion(text, system)?.code;
  });

function samePeriod(value: string, text: string): boolean {
  const [given, own] = [yearsOf(value), yearsOf(text)];
  return given.some((year) => own.includes(year));
}

/** Labels that a period may be given: those of both years that may hold a day. */
function yearsOf(text: string): readonly string[] {
  const period = readPeriod(text);
  switch (period.kind) {
    case 'fiscal':
      return [fiscalLabel(period.start)];
    case 'fiscal-or-month':
      return [fiscalLabel(period.start), String(period.start)];
    case 'calendar':
      return [String(period.year)];
    case 'date':
      return [String(period.year), fiscalLabel(period.year - 1), fiscalLabel(period.year)];
    case 'other':
      return [];
  }
}
