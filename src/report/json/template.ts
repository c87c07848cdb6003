/** The text of a value of which parts stand open: `parts[0]`, what fills `holes[0]`, `parts[1]` … */
export interface Template {
  readonly parts: readonly string[];
  /** The number of each hole, as they follow one another. */
  readonly holes: readonly number[];
}

/**
 * The text of a shape as `JSON.stringify(shape, null, 2)` gives it, each line but the first after a margin, with its holes left
 * open: a text that is made a hundred thousand times is made of these parts. `shape`: makes the value, and puts `hole(i)` where
 * hole `i` is. `names`: texts of the shape that come from the data, so that none is taken for a hole.
 */
export function templateOf(
  shape: (hole: (index: number) => string) => object,
  margin: string,
  names: readonly string[] = [],
): Template {
  // Longer than any name.
  const mark = '\0'.repeat(1 + Math.max(0, ...names.map((name) => name.length)));
  const text = JSON.stringify(
    shape((index) => mark + index),
    null,
    2,
  );
  const pieces = text.replaceAll('\n', `\n${margin}`).split(holeOf(mark.length));
  return {
    parts: pieces.filter((_, at) => at % 2 === 0),
    holes: pieces.filter((_, at) => at % 2 === 1).map(Number),
  };
}

/** What a hole of so many marks is printed as. */
const holeOf = (marks: number): RegExp => new RegExp(`"(?:\\\\u0000){${marks}}(\\d+)"`);
