import type { SetAsideRow } from '../../clean/set-aside.ts';
import type { FileReading } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { CsvTable } from '../formats/csv.ts';

/**
 * The rows set aside, as they stood in their file, with their reason, file and line: mending them and giving
 * both files to the tool gives the full data. Files with different headers share the columns of the same name;
 * cells beyond the header keep their number as a name.
 */
export function setAsideCsv(
  rows: readonly SetAsideRow[],
  files: readonly FileReading[],
  translator: Translator,
): CsvTable {
  const { ui } = translator.texts;
  const columns: string[] = [];
  const positions = new Map<string, number>();
  const place = (key: string, name: string): number => {
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, columns.length);
    return columns.push(name) - 1;
  };
  const headers = new Map(files.map(({ facts }) => [facts.file, columnsOf(facts.header, place)]));
  const placed = rows.map(({ file, line, code, cells }) => {
    const known = headers.get(file) ?? [];
    const at = cells.map((_, index) => known[index] ?? place(`#${index + 1}`, `#${index + 1}`));
    return { at, cells, reason: `${translator.say({ code, args: {} })} [${code}]`, file, line };
  });
  return {
    header: [...columns, ui.setAsideColumns.reason, ui.setAsideColumns.file, ui.setAsideColumns.line],
    rows: placed.map(({ at, cells, reason, file, line }) => {
      const row: (string | number)[] = columns.map(() => '');
      for (const [index, cell] of cells.entries()) row[at[index] ?? 0] = cell;
      return [...row, reason, file, line];
    }),
  };
}

/** Where each column of one file goes; the second of two columns of one name has a column of its own. */
function columnsOf(header: readonly string[], place: (key: string, name: string) => number): number[] {
  const seen = new Map<string, number>();
  return header.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return place(`${nth} ${name}`, name);
  });
}
