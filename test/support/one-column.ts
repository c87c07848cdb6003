import { CellColumns } from '../../src/read/columns/table.ts';

/** A table of one column of Latin-1 texts, entered by their bytes, many at a time; `hashOf`: in place of their own hashes. */
export function oneColumn(texts: readonly string[], hashOf?: (text: string) => number): CellColumns {
  const table = new CellColumns(1, (bytes, start, end) => bytes.toString('latin1', start, end));
  const { cuts } = table;
  const bytes = Buffer.from(texts.join(''), 'latin1');
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) starts[i + 1] = starts[i]! + text.length;
  for (let first = 0; first < texts.length; first += cuts.room) {
    const together = texts.slice(first, first + cuts.room);
    cuts.takeCells({ bytes, starts }, first, together.length);
    for (let i = 0; i < together.length; i++) cuts.cutLines[i] = first + i + 2;
    if (hashOf) {
      cuts.hash = () => cuts.kernel.words.set(together.map(hashOf), cuts.told.hashes >> 2);
    }
    table.addCuts();
  }
  table.finish();
  return table;
}
