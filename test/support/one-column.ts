import { CellColumns } from '../../src/read/columns/table.ts';
import { cutCells } from './cut-cells.ts';

interface Entered {
  /** In place of the hashes of the cells. */
  readonly hashOf?: (text: string) => number;
  readonly encoding?: 'latin1' | 'utf8';
  /** Cells that are entered together, at most as many as there is room for. */
  readonly together?: number;
}

/** A table of one column of texts, entered by their bytes, many at a time. */
export function oneColumn(
  texts: readonly string[],
  { hashOf, encoding = 'latin1', together: most = Number.POSITIVE_INFINITY }: Entered = {},
): CellColumns {
  const table = new CellColumns(1, (bytes, start, end) => bytes.toString(encoding, start, end));
  const { cuts } = table;
  const step = Math.min(most, cuts.room);
  for (let first = 0; first < texts.length; first += step) {
    const together = texts.slice(first, first + step);
    cutCells(cuts, together, encoding);
    for (let i = 0; i < together.length; i++) cuts.cutLines[i] = first + i + 2;
    if (hashOf) {
      cuts.hash = () => cuts.kernel.words.set(together.map(hashOf), cuts.told.hashes >> 2);
    }
    table.addCuts();
  }
  table.finish();
  return table;
}
