import { basename } from 'node:path';
import { Refusal } from '../base/issue.ts';
import { fold, tidy } from '../base/text.ts';
import { roleOf } from '../clean/role-words.ts';
import { openTable } from '../read/open.ts';
import { fileSource } from '../read/source.ts';
import { PAIR_COLUMNS } from '../report/check/pairs.ts';
import type { SameAsValues } from '../settings/types.ts';

/** What a person writes in the first column for "they are not the same"; any sign but a dash is a tick. */
const NO: ReadonlySet<string> = new Set(['non', 'no', 'n', 'faux', 'false', '0']);
const isTick = (text: string): boolean => text !== '' && !/^[-–—]+$/.test(text) && !NO.has(fold(text));

/**
 * The pairs that a person ticked in the file of `check --pairs` (a CSV of any kind, or a workbook), as `same_as`. Labels
 * joined by several ticks count under one: the last that none of them counts under.
 *
 * @throws Refusal `pairs-form` where the file has not the columns of such a file
 */
export async function tickedPairs(path: string): Promise<SameAsValues> {
  const file = basename(path);
  const table = await openTable(fileSource(path, file));
  if (table.facts.header.length < COLUMNS) {
    throw new Refusal({ level: 'error', code: 'pairs-form', args: { file, columns: COLUMNS } });
  }
  const byRole = new Map<string, Map<string, string>>();
  for await (const batch of table.rows()) {
    for (const { cells } of batch) {
      const [tick = '', role = '', label = '', under = ''] = cells.map((cell) => plain(String(cell)));
      if (!isTick(tick) || label === '' || under === '') continue;
      const own = byRole.get(roleOf(role)) ?? new Map<string, string>();
      byRole.set(roleOf(role), own);
      join(own, label, under);
    }
  }
  return Object.fromEntries([...byRole].map(([role, pairs]) => [role, Object.fromEntries(pairs)]));
}

/** Columns that are read: same, role, label, under. */
const COLUMNS = PAIR_COLUMNS.indexOf('under') + 1;

/** The apostrophe that keeps a spreadsheet from running a text is no part of it. */
const plain = (text: string): string => tidy(text).replace(/^'(?=[=+\-@])/, '');

/** `label` counts under `under`; where it counts under another already, that one does. */
function join(pairs: Map<string, string>, label: string, under: string): void {
  const [from, to] = [endOf(pairs, label), endOf(pairs, under)];
  if (from !== to) pairs.set(from, to);
}

function endOf(pairs: ReadonlyMap<string, string>, label: string): string {
  let at = label;
  for (let next = pairs.get(at); next !== undefined; next = pairs.get(at)) at = next;
  return at;
}
