/**
 * What a table of ours holds under a word that somebody else wrote; undefined under `constructor`, `toString`, `__proto__` and
 * whatever else every object answers to.
 */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
