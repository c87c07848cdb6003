import { createHash, createHmac, scryptSync } from 'node:crypto';
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
 * `period␟region␟sector␟typology␟mode␟number␟organisation␟amount`, joined by line feeds. With a key: HMAC-SHA-256 under it.
 */
export function claimRows(
  dataset: Dataset,
  filter: Readonly<Record<string, string>>,
  key?: RowKey,
): ClaimRows {
  const lines = linesOf(dataset, filter);
  return { n: lines.length, sha256: keyed(lines.join('\n'), key) };
}

/** Key of the hashes of a public edition. */
export type RowKey = Uint8Array;

/** Work of one key: 32 MiB and a tenth of a second, for those who have the data once, for a guess each time (RFC 7914). */
const WORK = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 };

/**
 * The key under which a public edition hashes rows and files: scrypt of all its rows. Whoever has the data works it out again,
 * so that `verify` needs no secret to be kept and every run writes the same bytes. Whoever lacks but one row cannot: the
 * hash of a group, of a file or of one row is that of a guess only under a key that all other rows are in. Who has all
 * rows but one has that one from the total anyway.
 */
export const rowKey = (dataset: Dataset): RowKey =>
  scryptSync(keyed(linesOf(dataset, {}).join('\n'), undefined), 'equite/rows', 32, WORK);

/** The hash of a file as a public edition gives it. */
export const keyedFile = (sha256: string, key: RowKey | undefined): string =>
  key === undefined ? sha256 : keyed(`file ${sha256}`, key);

const keyed = (text: string, key: RowKey | undefined): string =>
  (key === undefined ? createHash('sha256') : createHmac('sha256', key)).update(text).digest('hex');

function linesOf(dataset: Dataset, filter: Readonly<Record<string, string>>): readonly string[] {
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
  return lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
