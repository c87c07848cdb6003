import { describe, expect, it } from 'vitest';
import { readColumns } from '../../src/read/columns/read.ts';
import { BATCH, BATCH_CELLS } from '../../src/read/limits.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';

/** A table of very many columns is read in bounded memory. */

const WIDTH = 1000;
const lines = Array.from({ length: 10 }, (_, row) =>
  Array.from({ length: WIDTH }, (_, at) => (row + at) % 10).join(','),
);
const header = Array.from({ length: WIDTH }, (_, at) => `colonne ${at}`).join(',');

describe('a table of very many columns', () => {
  it('is handed on in small batches after the first, by rows as by columns', async () => {
    const rows = BATCH + 2100;
    const text = `${header}\n${Array.from({ length: rows }, (_, row) => lines[row % 10]!).join('\n')}\n`;
    const table = await openTable(bytesSource('a.csv', Buffer.from(text)));
    const columns = (await table.columns?.())!;
    for (const batches of [table.rows(), columns.batches()]) {
      const sizes: number[] = [];
      for await (const batch of batches) sizes.push(batch.length);
      const [first = 0, ...others] = sizes;
      // A batch ends with a chunk of text.
      const beyond = 200;
      expect(first).toBeGreaterThanOrEqual(BATCH);
      expect(Math.max(...others)).toBeLessThan(BATCH_CELLS / WIDTH + beyond);
      expect(others.reduce((sum, size) => sum + size, first)).toBe(rows);
    }
  });
});

describe('columns whose cells will be too many', () => {
  const CHUNK = 1024 * 1024;
  const CHUNKS = 40;
  const form = {
    delimiter: 44,
    quotes: true,
    odd: [],
    lastLineAbove: 0,
    decode: (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end),
  };
  const charset = {
    label: 'utf-8',
    mixed: false,
    encoding: { value: 'utf-8', source: 'found', because: { code: 'encoding-utf8', args: {} } },
    issues: [],
  } as const;
  const options = {
    file: 'a.csv',
    dialect: { delimiter: ',', escape: '"' },
    width: 2,
    numeric: [],
    lastLineAbove: 0,
  } as const;

  /** How many chunks are read of a file of distinct texts, or of a few, and whether its columns are kept. */
  async function read(most: number, distinct: boolean) {
    let chunks = 0;
    async function* open() {
      for (let row = 0; chunks < CHUNKS; ) {
        const lines: string[] = [];
        for (let length = 0; length < CHUNK; length += 64) {
          lines.push(`texte ${String(distinct ? row++ : row++ % 7).padEnd(50, '.')},colonne\n`);
        }
        chunks++;
        yield Buffer.from(lines.join(''));
      }
    }
    const columns = await readColumns(open, charset, form, options, { most, bytes: CHUNK * CHUNKS });
    return { chunks, kept: columns !== undefined };
  }

  it('are given up long before, and others are not', async () => {
    const few = await read(20 * CHUNK, true);
    expect(few.kept).toBe(false);
    expect(few.chunks).toBeLessThan(20);
    expect(await read(20 * CHUNK, false)).toEqual({ chunks: CHUNKS, kept: true });
    expect(await read(80 * CHUNK, true)).toEqual({ chunks: CHUNKS, kept: true });
  });
});
