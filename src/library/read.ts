import type { AnyIssue } from '../base/issue.ts';
import type { CleanInput } from '../clean/clean.ts';
import { FUNDING_SHEETS, sheetsOf } from '../clean/layout/sheets.ts';
import { openTable } from '../read/open.ts';
import { bytesSource, fileSource } from '../read/source.ts';

/** A file on disk, or bytes under the name that results are to show. */
export type Input = string | { readonly name: string; readonly bytes: Uint8Array };

/** How files are read, where what is found in them is not what is meant. */
export interface HowToRead {
  readonly encoding?: string;
  /** Field separator. */
  readonly delimiter?: string;
  /** false: no header line; columns are then `#1`, `#2` … */
  readonly header?: boolean;
  /** Sheets of a workbook, by name or number; default: those with the same columns, together. */
  readonly sheets?: readonly string[];
  /** true: text that was encoded twice is put right. */
  readonly repair?: boolean;
}

/** Tables as read, with what reading found worth a look. */
export interface Tables {
  readonly inputs: readonly CleanInput[];
  readonly issues: readonly AnyIssue[];
}

/**
 * Files → tables whose every cell knows its place: CSV, TSV, text, `.csv.gz`, Excel, OpenDocument. Encoding, separator, header
 * line and sheets are found, and how each was is kept.
 *
 * @throws Refusal where a file is missing, damaged or no table
 */
export async function read(files: Input | readonly Input[], how: HowToRead = {}): Promise<Tables> {
  const { sheets, ...options } = how;
  const first = sheets?.[0];
  const inputs: CleanInput[] = [];
  const issues: AnyIssue[] = [];
  for (const file of isOne(files) ? [files] : files) {
    const source = typeof file === 'string' ? fileSource(file) : bytesSource(file.name, file.bytes);
    const table = await openTable(source, {
      ...options,
      prefers: FUNDING_SHEETS,
      ...(first === undefined ? {} : { sheet: first }),
    });
    const found = await sheetsOf(table, sheets ?? null);
    issues.push(...found.inputs.flatMap(({ table: one }) => one.issues), ...found.issues);
    inputs.push(...found.inputs.map(({ table: one, set }) => ({ table: one, options: { sheetSays: set } })));
  }
  return { inputs, issues };
}

const isOne = (files: Input | readonly Input[]): files is Input => !Array.isArray(files);
