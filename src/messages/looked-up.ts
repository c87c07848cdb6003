// Sentences that are looked up by their codes where they stand.

type List = Readonly<Record<string, string>>;

/**
 * Of several lists, the sentence of a code; the last list that has one is heard. A run says a few of two thousand: to make
 * them all takes longer than a small file does, so a list is made when nobody after it has the sentence.
 */
export function lookedUp(...lists: readonly (() => List)[]): (code: string) => string | undefined {
  const made: (List | undefined)[] = [];
  const listAt = (i: number): List => {
    made[i] ??= lists[i]?.() ?? {};
    return made[i];
  };
  return (code) => {
    for (let i = lists.length - 1; i >= 0; i--) if (Object.hasOwn(listAt(i), code)) return listAt(i)[code];
    return undefined;
  };
}
