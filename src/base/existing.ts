/**
 * What is known to be there, of a map or of a search in a list: a fault of the tool where it is not, and a stop is better than a
 * figure that rests on nothing. `!` is for an index within its bounds alone.
 *
 * @throws RangeError
 */
export function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('what is known to be there is not');
  return value;
}

/** The last of a list that is known not to be empty. @throws RangeError */
export const lastOf = <T>(list: ArrayLike<T>): T => existing(list[list.length - 1]);
