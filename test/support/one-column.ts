import { asBytes } from '../../src/read/columns/cuts.ts';
import { CellColumns } from '../../src/read/columns/table.ts';

/** A table of one column of texts, entered by their bytes as the reader of regular records enters them. */
export function oneColumn(
  texts: readonly string[],
  hashOf: (text: string) => number,
  encoding: 'latin1' | 'utf8' = 'latin1',
): CellColumns {
  const table = new CellColumns(1, (bytes, start, end) => bytes.toString(encoding, start, end));
  const { cuts } = table;
  const source = asBytes(Buffer.from(texts.join(''), encoding));
  let at = 0;
  for (const [i, text] of texts.entries()) {
    cuts.lines[cuts.count] = i + 2;
    cuts.starts[cuts.count] = at;
    at += Buffer.byteLength(text, encoding);
    cuts.ends[cuts.count] = at;
    cuts.hashes[cuts.count] = hashOf(text);
    cuts.count++;
    if (cuts.count === cuts.room) table.addCuts(source);
  }
  table.addCuts(source);
  return table;
}
