/** A key read through a pattern: `quantile.type7.p05` is `quantile.type*.p*` with 7 and 05. */
export interface PatternMatch {
  readonly pattern: string;
  readonly parameters: readonly string[];
}

/**
 * Finds the pattern a key falls under: the key itself when it stands in the list, else the pattern with the most
 * literal text, so that `smd.treated.x*` wins over `smd.*`. Undefined when none fits.
 */
export function matcher(patterns: readonly string[]): (key: string) => PatternMatch | undefined {
  const exact = new Set(patterns);
  const starred = patterns
    .filter((pattern) => pattern.includes('*'))
    .map((pattern) => ({ pattern, length: pattern.replaceAll('*', '').length, regex: regexOf(pattern) }))
    .sort((a, b) => b.length - a.length || (a.pattern < b.pattern ? -1 : 1));
  return (key) => {
    if (exact.has(key)) return { pattern: key, parameters: [] };
    for (const { pattern, regex } of starred) {
      const found = regex.exec(key);
      if (found) return { pattern, parameters: found.slice(1) };
    }
    return undefined;
  };
}

/** A parameter is a number, possibly negative or with decimals, or a name of a position: no empty text. */
const regexOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '(.+)')}$`);
