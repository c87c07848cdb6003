import type { CleanIssue } from '../types.ts';

/** One way of reading a table, as a person can type it. */
export type Reading = { readonly across: string } | { readonly amount: string };

/** Columns of amounts that can be read in several ways, with what to type for each. */
export function unclear(
  kind: 'period' | 'mode' | 'both' | 'measures',
  columns: readonly { readonly header: string }[],
  others: readonly string[],
  readings: readonly Reading[],
): CleanIssue {
  const flags = readings.map((reading) =>
    'across' in reading ? `--across ${typed(reading.across)}` : `--map amount=${typed(reading.amount)}`,
  );
  const args = { kind, columns: columns.map(({ header }) => header), others, flags };
  return { code: 'across-unclear', args, level: 'error' };
}

const typed = (text: string): string =>
  /[^\p{L}\p{N}_.,/-]/u.test(text) ? `"${text.replace(/\s+/g, ' ')}"` : text;
