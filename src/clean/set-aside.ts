import type { Cell, RawTable } from '../read/types.ts';
import type { Cleaned } from './types.ts';

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
 * cleaned): mending them and adding them to what was accepted gives the full data.
 */
export async function* setAsideRows(
  tables: readonly RawTable[],
  cleaned: Cleaned,
): AsyncGenerator<SetAsideRow> {
  for (const { file, line: lines, reason } of cleaned.ledger.setAsideLines) {
    const table = tables[file];
    if (!table) continue;
    let next = 0;
    for await (const batch of table.rows()) {
      for (const { line, cells } of batch) {
        if (line !== lines[next]) continue;
        const code = cleaned.ledger.reasons[reason[next] ?? -1]?.code ?? '';
        yield { file: table.facts.file, line, code, cells };
        next += 1;
      }
      if (next === lines.length) break;
    }
  }
}
