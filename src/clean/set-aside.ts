import type { Cell, RawRow } from '../read/row.ts';
import type { RawTable } from '../read/types.ts';
import type { Cleaned, SetAsideLines } from './types.ts';

/** A row that was set aside, as it stood, with its reason. */
export interface SetAsideRow {
  readonly file: string;
  readonly line: number;
  /** Code of a reason of the ledger. */
  readonly code: string;
  readonly cells: readonly Cell[];
}

/**
 * The rows set aside, in file order, read again from the tables (the same, in the same order, as were
 * cleaned): mending them and adding them to what was accepted gives the full data. Of a row that holds several amounts,
 * those that were accepted are left blank; a cell that was blank is no record, and nothing to mend.
 */
export async function* setAsideRows(
  tables: readonly RawTable[],
  cleaned: Cleaned,
): AsyncGenerator<SetAsideRow> {
  for (const lines of cleaned.ledger.setAsideLines) {
    const table = tables[lines.file];
    const values = cleaned.files[lines.file]?.across?.value.columns.map(({ at }) => at) ?? [];
    if (table) yield* ofFile(table, lines, values, (reason) => cleaned.ledger.reasons[reason]?.code ?? '');
  }
}

async function* ofFile(
  table: RawTable,
  { line: lines, reason, column }: SetAsideLines,
  values: readonly number[],
  codeOf: (reason: number) => string,
): AsyncGenerator<SetAsideRow> {
  let next = 0;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      const wanted = new Map<string, number[]>();
      for (; row.line === lines[next]; next++) {
        const code = codeOf(reason[next] ?? -1);
        if (code !== 'cell-blank') wanted.set(code, [...(wanted.get(code) ?? []), (column[next] ?? 0) - 1]);
      }
      for (const [code, at] of wanted) {
        yield { file: table.facts.file, line: row.line, code, cells: cellsLeft(row, values, at) };
      }
    }
    if (next === lines.length) break;
  }
}

/** A whole row, or its labels and the cells at `kept`. */
function cellsLeft({ cells }: RawRow, values: readonly number[], kept: readonly number[]): readonly Cell[] {
  if (kept.includes(-1)) return cells;
  return cells.map((cell, at) => (values.includes(at) && !kept.includes(at) ? '' : cell));
}
