// Texts that are made when they are first read.

/**
 * Each part of the texts under its name. A run reads those of one command, and what it does not read is never made: all of
 * them together take longer than a small file does.
 */
export function whenRead<Parts extends Readonly<Record<string, () => unknown>>>(
  parts: Parts,
): { readonly [Name in keyof Parts]: ReturnType<Parts[Name]> } {
  const getters = Object.entries(parts).map(([name, make]) => {
    let made: unknown;
    return [name, { enumerable: true, get: () => (made ??= make()) }];
  });
  return Object.create(Object.prototype, Object.fromEntries(getters));
}
