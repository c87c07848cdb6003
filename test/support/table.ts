import { createHash } from 'node:crypto';
import type { Cell, RawRow } from '../../src/read/row.ts';
import type { RawTable } from '../../src/read/types.ts';

/** A table as the room `read` gives it, from a header and rows; the header is line 1. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  file = 'a.csv',
): RawTable {
  const raw: RawRow[] = rows.map((cells, index) => {
    const row = { line: index + 2, cells };
    if (cells.length < header.length) return { ...row, problem: 'row-short' };
    return cells.length > header.length ? { ...row, problem: 'row-long' } : row;
  });
  const because = { code: 'header-first-line', args: {} };
  return {
    facts: {
      file,
      sha256: createHash('sha256')
        .update(JSON.stringify([header, rows]))
        .digest('hex'),
      bytes: 1,
      format: 'csv',
      compression: null,
      encoding: { value: 'utf-8', source: 'found', because },
      delimiter: { value: ',', source: 'found', because },
      lineEnd: 'lf',
      sheet: null,
      headerLine: { value: 1, source: 'found', because },
      preamble: [],
      header,
    },
    issues: [],
    async *rows() {
      for (let start = 0; start < raw.length; start += 100) yield raw.slice(start, start + 100);
    },
  };
}

/** Rows of text separated by `;`, for readable tests. The first line is the header. */
export function tableFrom(text: string, file = 'a.csv'): RawTable {
  const [header = [], ...rows] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(';').map((cell) => cell.trim()));
  return tableOf(header, rows, file);
}
