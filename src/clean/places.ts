import type { AnyIssue, Place } from '../base/issue.ts';
import { tidy } from '../base/text.ts';
import type { RawRow } from '../read/row.ts';

/** Rows of a file, and where its columns are. */
interface Looked {
  readonly file: string;
  readonly header: readonly string[];
  rows(): AsyncIterable<readonly RawRow[]>;
}

/** Arguments of an issue that hold a cell as it stands in the file, the most telling first. */
const CELLS = ['example', 'comma', 'dot', 'examples', 'fiscal', 'calendar'] as const;

/**
 * Issues about what stands in the cells of a column, each with the line of the first such cell: an issue that names the
 * header's line sends a person to the wrong place. Others stay as they are.
 */
export async function withCellPlaces<T extends AnyIssue>(
  issues: readonly T[],
  looked: Looked,
  columnOf: (issue: T) => number | undefined,
): Promise<T[]> {
  const wanted = issues.map((issue) => {
    if (issue.places) return undefined;
    const texts = CELLS.flatMap((name) => issue.args[name] ?? []).map((text) => tidy(String(text)));
    const at = texts.length === 0 ? undefined : columnOf(issue);
    return at === undefined ? undefined : { at, texts: new Set(texts) };
  });
  if (wanted.every((want) => want === undefined)) return [...issues];
  const found = new Map<number, Place>();
  for await (const batch of looked.rows()) {
    for (const { line, cells, problem } of batch) {
      if (problem) continue;
      for (const [i, want] of wanted.entries()) {
        if (!want || found.has(i)) continue;
        const value = String(cells[want.at] ?? '');
        if (!want.texts.has(tidy(value))) continue;
        found.set(i, { file: looked.file, line, column: looked.header[want.at] ?? '', value });
      }
    }
    if (wanted.every((want, i) => want === undefined || found.has(i))) break;
  }
  return issues.map((issue, i) => {
    const place = found.get(i);
    return place ? { ...issue, places: [place] } : issue;
  });
}
