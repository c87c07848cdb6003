import { createHash } from 'node:crypto';
import type { Dataset } from '../../clean/types.ts';

/** The rows that a claim rests on: how many, and a hash of what they say that does not depend on file, line or order. */
export interface ClaimRows {
  readonly n: number;
  readonly sha256: string;
}

/** Roles whose labels are part of a row's identity, in this order. */
const ROLES = ['period', 'region', 'sector', 'typology', 'mode', 'organisation_id', 'organisation'];

/**
 * Hash of the records that bear these labels (role → label; none: all records): SHA-256 of their lines, sorted, each
 * `period␟region␟sector␟typology␟mode␟number␟organisation␟amount`, joined by line feeds.
 */
export function claimRows(dataset: Dataset, filter: Readonly<Record<string, string>>): ClaimRows {
  const conditions = Object.entries(filter).map(([role, label]) => {
    const column = dataset.labels.get(role);
    return { codes: column?.codes, code: column?.values.indexOf(label) ?? -1 };
  });
  const columns = ROLES.map((role) => dataset.labels.get(role));
  const lines: string[] = [];
  for (let record = 0; record < dataset.n; record++) {
    if (!conditions.every(({ codes, code }) => codes?.[record] === code)) continue;
    const labels = columns.map((column) => column?.values[column.codes[record]!] ?? '');
    lines.push([...labels, String(dataset.amount[record]!)].join('\u001f'));
  }
  // Code units, not a collation: the same on every machine.
  lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { n: lines.length, sha256: createHash('sha256').update(lines.join('\n')).digest('hex') };
}
