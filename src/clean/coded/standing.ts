// Cells that are labels as they stand, told by their bytes.
import type { CellStore } from '../../read/columns/dictionary.ts';

const SPACE = 32;
const DELETE = 127;
/** What opens an error of a formula: `#N/A`, `Err:502`. */
const SIGN = 35;
const E = 69;
const R = 114;

/** Whether a cell is words of ASCII with one space between them, and no error of a formula; other labels may stand as they are too. */
export function standsAsLabel({ bytes, starts }: CellStore, code: number): boolean {
  const [start, end] = [starts[code]!, starts[code + 1]!];
  const first = bytes[start]!;
  if (first === SIGN || (first === E && bytes[start + 1] === R)) return false;
  let before = SPACE;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < SPACE || byte >= DELETE || (byte === SPACE && before === SPACE)) return false;
    before = byte;
  }
  return before !== SPACE;
}
