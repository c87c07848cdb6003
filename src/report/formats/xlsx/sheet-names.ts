import { xmlText } from '../xml-text.ts';

/** Longest name of a sheet in Excel, in UTF-16 units. */
const LONGEST = 31;
/** What Excel refuses in a name; an apostrophe only at either end. */
const FORBIDDEN = /[[\]:*?/\\]+/g;

/**
 * Names that Excel accepts, in the order given: short enough, without forbidden characters, no two alike whatever
 * their case. A name of which nothing is left becomes `blank`.
 */
export function sheetNames(wanted: readonly string[], blank: string): string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const name = cleaned(text) || blank;
    let unique = cut(name, LONGEST);
    for (let i = 2; taken.has(unique.toLowerCase()); i++) {
      const suffix = ` (${i})`;
      unique = cut(name, LONGEST - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function cleaned(text: string): string {
  const name = xmlText(text)
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  // Excel keeps this one name for itself.
  return name.toLowerCase() === 'history' ? `${name} 1` : name;
}

/** The first `length` units, never half of a surrogate pair, nothing blank or quoted at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '');
}
