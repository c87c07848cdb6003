import { HASH_PRIME, HASH_START } from '../../src/base/hash.ts';

/** FNV-1a of an ASCII text, gone on with from a state. */
function hashedFrom(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** Two texts that take the hash from `state` to the same state: among 200,000, several pairs do (birthdays). */
function pair(state: number): { readonly texts: readonly [string, string]; readonly next: number } {
  const seen = new Map<number, string>();
  for (let i = 0; ; i++) {
    const text = (Math.imul(i, 0x9e3779b1) >>> 0).toString(36).padStart(8, '_');
    const next = hashedFrom(state, text);
    const other = seen.get(next);
    if (other !== undefined) return { texts: [other, text], next };
    seen.set(next, text);
  }
}

/** 2^`blocks` texts of one hash, one collision after the other (Joux 2004). */
export function colliding(blocks: number): { readonly texts: readonly string[]; readonly state: number } {
  let [state, texts] = [HASH_START, ['']];
  for (let block = 0; block < blocks; block++) {
    const { texts: both, next } = pair(state);
    texts = texts.flatMap((text) => both.map((more) => text + more));
    state = next;
  }
  return { texts, state };
}
