/** The values of a list that differ in what they hold, each where it first stands; for values that JSON tells apart. */
export const distinct = <T>(list: readonly T[]): T[] => {
  const met = new Map<string, T>();
  for (const value of list) {
    const text = JSON.stringify(value);
    if (!met.has(text)) met.set(text, value);
  }
  return [...met.values()];
};
