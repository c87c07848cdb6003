import iconv from 'iconv-lite';
import { expect } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { openTable } from '../../src/read/open.ts';
import type { RawRow } from '../../src/read/row.ts';
import { bytesSource } from '../../src/read/source.ts';
import type { FileFacts, ReadIssue, ReadOptions } from '../../src/read/types.ts';

export interface Reading {
  readonly facts: FileFacts;
  readonly issues: readonly ReadIssue[];
  readonly rows: readonly RawRow[];
}

/** Reads bytes, or a text in an encoding, as the file `name`. */
export async function read(
  content: string | Uint8Array,
  options: ReadOptions & { readonly as?: string; readonly name?: string } = {},
): Promise<Reading> {
  const { as = 'utf-8', name = 'test.csv', ...given } = options;
  const bytes = typeof content === 'string' ? iconv.encode(content, as) : content;
  const table = await openTable(bytesSource(name, bytes), given);
  const rows: RawRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return { facts: table.facts, issues: table.issues, rows };
}

/** The codes a reading is refused with. */
export async function refusalOf(attempt: Promise<unknown>): Promise<readonly string[]> {
  return (await refusedIssues(attempt)).map((issue) => issue.code);
}

export async function refusedIssues(attempt: Promise<unknown>): Promise<Refusal['issues']> {
  const outcome = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(Refusal);
  return outcome instanceof Refusal ? outcome.issues : [];
}

export function cellsOf(reading: Reading): (readonly (string | number)[])[] {
  return reading.rows.map((row) => row.cells);
}

export function linesOf(reading: Reading): number[] {
  return reading.rows.map((row) => row.line);
}

/** Lines and problems of the rows that have one. */
export function problemsOf(reading: Reading): [number, string][] {
  return reading.rows.flatMap(({ line, problem }) => (problem ? [[line, problem]] : []));
}
