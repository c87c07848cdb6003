import { foldHeader } from './headers.ts';

/** Position (from 0) of the column a person named: exact header, `#3`, else folded header; or why there is none. */
export function findColumn(header: readonly string[], column: string): number[] {
  const exact = positions(header, (name) => name === column);
  if (exact.length > 0) return exact;
  const numbered = /^#(\d+)$/.exec(column.trim());
  if (numbered) {
    const index = Number(numbered[1]) - 1;
    return index >= 0 && index < header.length ? [index] : [];
  }
  const folded = foldHeader(column);
  return folded === '' ? [] : positions(header, (name) => foldHeader(name) === folded);
}

const positions = (header: readonly string[], test: (name: string) => boolean): number[] =>
  header.flatMap((name, index) => (test(name) ? [index] : []));

/** Columns whose folded header fits a pattern in which `*` stands for anything. */
export function positionsLike(header: readonly string[], pattern: string): number[] {
  const parts = pattern.split('*').map(foldHeader);
  return positions(header, (name) => fitsParts(foldHeader(name), parts));
}

/** The parts stand in the text in their order, the first at its beginning and the last at its end. */
function fitsParts(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const [order, part] of parts.entries()) {
    const last = order === parts.length - 1;
    const at = last ? Math.max(from, text.length - part.length) : text.indexOf(part, from);
    if (at < 0 || (order === 0 && at > 0) || !text.startsWith(part, at)) return false;
    from = at + part.length;
  }
  return true;
}

/** A column's name for a person to type: its header, with its position where two columns share it. */
export function columnName(header: readonly string[], index: number): string {
  const own = header[index] ?? '';
  const unique = own !== '' && header.indexOf(own) === header.lastIndexOf(own);
  // A name of several lines is found again when it is typed on one.
  const name = own.replace(/\s+/g, ' ').trim();
  return unique ? name : `#${index + 1}${name === '' ? '' : ` ${name}`}`;
}
