/** A list whose elements may be made as they are asked for: the same place may give another object each time. */
export interface Listed<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/** What is made of each element of a list, one at a time. */
export const lazily = <T, U>(list: ArrayLike<T>, made: (one: T) => U): Listed<U> => ({
  length: list.length,
  at: (index) => made(list[index]!),
});

/** The elements of a list, one after the other. */
export function* each<T>(list: Listed<T>): Generator<T> {
  for (let i = 0; i < list.length; i++) {
    const one = list.at(i);
    if (one !== undefined) yield one;
  }
}

/** Lists one after the other as one list: none of their elements is made before it is asked for. */
export function chained<T>(lists: readonly Listed<T>[]): Listed<T> {
  const starts: number[] = [];
  let length = 0;
  for (const list of lists) {
    starts.push(length);
    length += list.length;
  }
  return {
    length,
    at(index) {
      // Of empty lists that start at one place the last is the one that holds something, if any is.
      const which = starts.findLastIndex((start) => start <= index);
      return lists[which]?.at(index - starts[which]!);
    },
  };
}
