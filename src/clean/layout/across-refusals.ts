import { shellWord } from '../../base/text.ts';
import type { CleanIssue } from '../types.ts';
import type { AcrossRole } from './across.ts';

/** One way of reading a table, as a person can type it: by the roles of its columns, by their headers, or by one of them. */
export type Reading =
  | { readonly roles: readonly AcrossRole[] }
  | { readonly across: string | readonly string[] }
  | { readonly amount: string };

/** Columns of amounts that can be read in several ways, with what to type for each. */
export function unclear(
  kind: 'period' | 'mode' | 'both' | 'measures' | 'names' | 'stages' | 'instalments',
  columns: readonly { readonly header: string }[],
  others: readonly string[],
  readings: readonly Reading[],
): CleanIssue {
  const flags = readings.map(flagOf);
  const headers = columns.map(({ header }) => header);
  const args = { kind, columns: headers, others, flags, flag: flags[0] ?? '', readings: flags.length };
  return { code: 'across-unclear', args, level: 'error' };
}

/** Columns of one money at several stages (asked for, planned, received, left …), which do not add up. */
export function otherStages(
  columns: readonly { readonly header: string }[],
  stageOf: (header: string) => string | undefined,
): CleanIssue {
  const others = columns.flatMap(({ header }) => (stageOf(header) === undefined ? [] : [header]));
  const headers = columns.map(({ header }) => header);
  const sums = headers.filter((header) => stageOf(header) === 'after');
  const received = headers.filter((header) => !others.includes(header));
  const [only = '', ...more] = [sums, received, others].find((list) => list.length > 0) ?? [];
  const reading = more.length === 0 ? { amount: only } : { across: [only, ...more] };
  return unclear('stages', columns, others, [reading]);
}

function flagOf(reading: Reading): string {
  if ('roles' in reading) return `--across ${reading.roles.join(',')}`;
  if ('amount' in reading) return `--map amount=${headerWord(reading.amount)}`;
  return [reading.across]
    .flat()
    .map((across) => `--across ${headerWord(across)}`)
    .join(' ');
}

/** A header as it is typed: on one line, however many it stands on. */
const headerWord = (header: string): string => shellWord(header.replace(/\s+/g, ' '));
