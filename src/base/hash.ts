/** FNV-1a (Fowler, Noll, Vo), 32 bits, of anything that comes as numbers: a step is `Math.imul(hash ^ number, HASH_PRIME)`. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
/** 2³² over the golden ratio (Knuth, vol. 3, §6.4): in place of the prime where whole words are hashed. */
export const HASH_WORD = 0x9e3779b1 | 0;

/** The hash of a text, by its UTF-16 units. */
export function hashOfText(text: string, start = HASH_START): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** The hash of the bytes from `from` to `to`. */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME);
  return hash;
}

/** A hash whose low bits tell as much as the others: those of FNV-1a are its weakest. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Room for each hash: one of so many that are alone is taken for one that is not. */
const ROOM = 16;
/** A count takes two bits: none, one, or more. */
const MORE = 2;

/**
 * The places of the hashes that others have too, in order. Nearly all that are alone are told so by two passes over a table of
 * counts, whatever the hashes are.
 */
export function shared(hashes: Int32Array): number[] {
  const could = couldBeShared(hashes);
  const places: number[] = [];
  const counts = new Map<number, number>();
  for (let at = could.indexOf(1); at >= 0; at = could.indexOf(1, at + 1)) {
    places.push(at);
    counts.set(hashes[at]!, (counts.get(hashes[at]!) ?? 0) + 1);
  }
  return places.filter((at) => (counts.get(hashes[at]!) ?? 0) > 1);
}

/** Marks (1) the places of hashes that others could have too: all that do, and few that do not. */
function couldBeShared(hashes: Int32Array): Uint8Array {
  const count = hashes.length;
  let room = 16;
  while (room < count * ROOM) room *= 2;
  const met = new Uint8Array(room / 4);
  const mask = room - 1;
  for (let i = 0; i < count; i++) {
    const at = spread(hashes[i]!) & mask;
    const shift = (at & 3) << 1;
    const known = (met[at >>> 2]! >>> shift) & 3;
    if (known < MORE) met[at >>> 2]! += 1 << shift;
  }
  const marks = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const at = spread(hashes[i]!) & mask;
    if (((met[at >>> 2]! >>> ((at & 3) << 1)) & 3) === MORE) marks[i] = 1;
  }
  return marks;
}
