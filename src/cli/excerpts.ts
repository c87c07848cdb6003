import type { Place } from '../base/issue.ts';
import type { Cell } from '../read/row.ts';
import type { RawTable } from '../read/types.ts';
import { type Excerpts, placeKey } from '../report/check/excerpt.ts';

/** Reads again, as far as they go, the files that hold the places, for the cells of those rows. */
export async function excerptsOf(tables: readonly RawTable[], places: readonly Place[]): Promise<Excerpts> {
  const found = new Map<string, readonly Cell[]>();
  for (const table of tables) {
    const { file } = table.facts;
    const wanted = new Set(places.filter((place) => place.file === file).map(({ line }) => line));
    if (wanted.size > 0)
      await collect(table, wanted, (line, cells) => found.set(placeKey({ file, line }), cells));
  }
  return found;
}

async function collect(
  table: RawTable,
  wanted: Set<number>,
  keep: (line: number, cells: readonly Cell[]) => void,
): Promise<void> {
  const last = Math.max(...wanted);
  for await (const batch of table.rows()) {
    for (const { line, cells } of batch) {
      if (wanted.has(line)) keep(line, cells);
    }
    if ((batch.at(-1)?.line ?? 0) >= last) return;
  }
}
