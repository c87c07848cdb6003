import type { Translator } from '../../messages/translator.ts';
import type { Withholding } from '../../study/gaps/gaps.ts';
import { withEachTable } from '../model/each-table.ts';
import { isAbsent, isFigure, type Report, type Row, type Table } from '../model/report.ts';
import { absentCell } from './cells.ts';

/** The groups that a public edition withholds, at the end of a table: their names, and why there is nothing more. */
export function withheldRows(
  withheld: Withholding | undefined,
  by: readonly string[],
  columns: number,
  translator: Translator,
): Row[] {
  const own = withheld?.groups.filter((group) => group.by.join() === by.join()) ?? [];
  return own.map(({ labels, undefined: why }) => ({
    cells: [
      ...labels,
      absentCell(why, translator),
      ...Array.from({ length: columns - labels.length - 1 }, () => null),
    ],
  }));
}

const CODES = ['not-shown-few', 'not-shown'] as const;

/** A report whose tables say under them what their marks of what is withheld mean. */
export function withMarksExplained(
  report: Report,
  withheld: Withholding | undefined,
  translator: Translator,
): Report {
  return withheld ? withEachTable(report, (table) => explainedTable(table, withheld, translator)) : report;
}

function explainedTable(table: Table, { fewest }: Withholding, { fill, texts }: Translator): Table {
  const codes = new Set(
    table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (isAbsent(cell) ? [cell.code] : []))),
  );
  const marks = CODES.filter((code) => codes.has(code)).map((code) =>
    fill(texts.brief.withheld.marks[code], { mark: texts.undefined[code], fewest }),
  );
  const rounded = table.rows.some(({ cells }) =>
    cells.some((cell, i) => isFigure(cell) && cell.kind === 'money' && table.columns[i]!.kind === 'money'),
  );
  const notes = [
    ...(rounded ? [texts.brief.withheld.rounded] : []),
    ...(marks.length === 0 ? [] : [marks.join(' ')]),
  ];
  return notes.length === 0 ? table : { ...table, notes: [...table.notes, ...notes] };
}
