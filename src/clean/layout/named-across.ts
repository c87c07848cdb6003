import { fold } from '../../base/text.ts';
import { findColumn, positionsLike } from '../find-column.ts';
import { readPeriod } from '../period-text.ts';
import type { AcrossEntry, CleanIssue, CleanOptions } from '../types.ts';
import type { AcrossRole, ValueColumn } from './across.ts';
import { findAsked, namedAcross } from './find-across.ts';
import { headerPeriod, modeOf } from './header-words.ts';
import { type FoundAcross, NOTHING } from './look-across.ts';
import type { Body } from './types.ts';

const ROLES: readonly string[] = ['period', 'mode'] satisfies AcrossRole[];

/**
 * What a person said of columns across: `period` or `mode` for the columns that are found to be so, or each column with
 * its labels (none: those of its header).
 */
export async function askedAcross(
  body: Body,
  options: CleanOptions,
  entries: readonly AcrossEntry[],
): Promise<FoundAcross> {
  const roles = entries.flatMap(({ column, labels }) =>
    labels.length === 0 && ROLES.includes(column) ? [column as AcrossRole] : [],
  );
  const given = { code: 'given-by-flag', args: { flag: '--across' } } as const;
  const credited = (found: FoundAcross): FoundAcross =>
    found.across ? { ...found, across: { ...found.across, source: 'given', because: given } } : found;
  if (roles.length === entries.length) {
    const found = await findAsked(body, options, roles);
    if (found?.across || (found && found.refusals.length > 0)) return credited(found);
    const args = { roles, headers: body.header };
    return { ...NOTHING, refusals: [{ code: 'across-nothing', args, level: 'error' }] };
  }
  const { columns, refusals } = namedColumns(
    body.header,
    entries.filter(({ column, labels }) => labels.length > 0 || !ROLES.includes(column)),
  );
  if (refusals.length > 0) return { ...NOTHING, refusals };
  const said = (['period', 'mode'] as const).filter((role) =>
    columns.some((column) => column[role] !== undefined),
  );
  return credited(await namedAcross(body, options, said, columns));
}

function namedColumns(
  header: readonly string[],
  entries: readonly AcrossEntry[],
): { columns: ValueColumn[]; refusals: CleanIssue[] } {
  const refusals: CleanIssue[] = [];
  const columns = new Map<number, ValueColumn>();
  for (const { column, labels } of entries) {
    const found = named(header, column);
    if (found.length === 0) {
      refusals.push({ code: 'across-column-unknown', args: { column, headers: header }, level: 'error' });
    }
    for (const at of found) {
      const text = header[at] ?? '';
      const own = labels.length > 0 ? ofLabels(labels) : ofHeader(text);
      columns.set(at, { ...columns.get(at), at, header: text, ...own });
    }
  }
  return { columns: [...columns.values()].sort((a, b) => a.at - b.at), refusals };
}

/** `Montant *` fits headers, `#3-#7` a run of columns; anything else names one. */
function named(header: readonly string[], column: string): readonly number[] {
  const exact = findColumn(header, column);
  if (exact.length > 0) return exact;
  const run = /^#(\d+) ?[-–] ?#?(\d+)$/.exec(column.trim());
  if (run) {
    const [from, to] = [Number(run[1]) - 1, Number(run[2])];
    return header.flatMap((_, at) => (at >= from && at < to ? [at] : []));
  }
  return column.includes('*') ? positionsLike(header, column) : [];
}

function ofLabels(labels: readonly string[]): Partial<ValueColumn> {
  return Object.assign(
    {},
    ...labels.map((label) => (isPeriod(label) ? { period: label } : { mode: label })),
  ) as Partial<ValueColumn>;
}

function ofHeader(header: string): Partial<ValueColumn> {
  const found = headerPeriod(header);
  if (found === undefined || found === 'several') return { mode: header };
  const { text, pattern, rest } = found;
  return rest === '' || fold(pattern) === '' ? { period: text } : { period: text, mode: modeOf(pattern) };
}

const isPeriod = (label: string): boolean => readPeriod(label).kind !== 'other';
