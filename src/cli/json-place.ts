import { type Document, LineCounter, type Node, parseDocument } from 'yaml';

/** Where something stands in a text, from 1; zeros where no place is found. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column of the first error of a JSON text, as a YAML reader sees it (JSON is YAML): JSON.parse does not always
 * name a place. Loaded only when a text is wrong.
 */
export function jsonPlace(text: string): TextPlace {
  const { document } = parsed(text);
  const place = document?.errors[0]?.linePos?.[0];
  return { line: place?.line ?? 0, column: place?.col ?? 0 };
}

/** Line of the value at each path of a JSON text that is well formed, or of the nearest thing around it that stands there. */
export function jsonLines(text: string, paths: readonly (readonly PropertyKey[])[]): readonly number[] {
  const { document, lines } = parsed(text);
  return paths.map((path) => {
    for (let length = path.length; document && length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 0;
  });
}

/** Characters of a text that is worth looking through for a place. */
const MOST = 2_000_000;

function parsed(text: string): { readonly document: Document | undefined; readonly lines: LineCounter } {
  const lines = new LineCounter();
  if (text.length > MOST) return { document: undefined, lines };
  try {
    return { document: parseDocument(text, { lineCounter: lines, logLevel: 'error' }), lines };
  } catch (error) {
    // Nesting beyond the stack: no place.
    if (error instanceof RangeError) return { document: undefined, lines };
    throw error;
  }
}
