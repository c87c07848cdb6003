import { LineCounter, parseDocument } from 'yaml';

/**
 * Line and column (from 1) of the first error of a JSON text, as a YAML reader sees it (JSON is YAML): JSON.parse does not
 * always name a place. Zeros where it finds none. Loaded only when a text is wrong.
 */
export function jsonPlace(text: string): { line: number; column: number } {
  const { errors } = parseDocument(text, { lineCounter: new LineCounter() });
  const place = errors[0]?.linePos?.[0];
  return { line: place?.line ?? 0, column: place?.col ?? 0 };
}
