// A table cleaned by the codes of its cells and by their texts: both come to the same, or one of them is wrong.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';

/** What cleaning comes to, as plain data; what refuses it, where it is refused. */
async function outcomeOf(bytes: Uint8Array, asked: CleanOptions, asRows: boolean): Promise<unknown> {
  try {
    const table = await openTable(bytesSource('test.csv', bytes));
    if (!asRows) expect(table.columns).toBeDefined();
    const { columns: _, ...plain } = table;
    return await clean([{ table: asRows ? plain : table }], asked);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}

/** Cleans a table both ways (one whose `columns` are taken away is read as rows), and returns what both come to. */
export async function expectSame(text: string | Uint8Array, asked: CleanOptions): Promise<unknown> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const byCodes = await outcomeOf(bytes, asked, false);
  const byRows = await outcomeOf(bytes, asked, true);
  // Node's own comparison, which is stricter, settles most of them in a fraction of the time.
  if (!isDeepStrictEqual(byCodes, byRows)) expect(byCodes).toEqual(byRows);
  return byCodes;
}

/** One of some texts: the first of them most often. */
export const often = (texts: readonly string[], usual: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...texts.slice(0, usual)) },
    { weight: 1, arbitrary: fc.constantFrom(...texts) },
  );
