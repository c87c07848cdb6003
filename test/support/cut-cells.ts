import type { CellCuts } from '../../src/read/columns/cuts.ts';

/** Puts cells in place of what was cut, as those of the only column; as many at most as there is room for. */
export function cutCells(
  cuts: CellCuts,
  texts: readonly string[],
  encoding: 'latin1' | 'utf8' = 'latin1',
): void {
  cuts.take(Buffer.from(texts.join(''), encoding));
  const { starts, ends } = cuts.cells(0);
  let at = 0;
  for (const [i, text] of texts.entries()) {
    starts[i] = at;
    at += Buffer.byteLength(text, encoding);
    ends[i] = at;
  }
  cuts.count = texts.length;
}
