/** Labels are told to be ordinary by their bytes (src/clean/coded/ordinary.ts says what that is). */

/** What is no letter of ASCII and parts no words (src/clean/ascii-letters.ts), and the first of the small letters. */
const ODD: u32 = 1;
const SMALL_A: u32 = 97;
const E: u32 = 69;
const R: u32 = 114;
const SPACE: u32 = 32;
/** FNV-1a (src/base/hash.ts). */
const HASH_START: u32 = 0x811c9dc5;
const HASH_PRIME: u32 = 0x01000193;

/** What a label is: not ordinary, ordinary, or to be asked for, since one of its words has the mark of one that is looked for. */
const ORDINARY: i32 = 1;
const ASKED: i32 = 2;

/**
 * Marks (1) the labels that are ordinary, and of these the tidy ones; how many are ordinary. `starts`: of each label and, last,
 * the end, from `bytes` on. `letters`: by byte. `said`: marks by the bits of `mask` of a word's hash. `asked`: how many labels it
 * cannot tell, then which.
 */
export function ordinary(bytes: usize, starts: usize, count: i32, letters: usize, said: usize, mask: u32, marks: usize, tidy: usize, asked: usize): i32 {
  let found = 0;
  let asking = 0;
  for (let i = 0; i < count; i++) {
    const place = starts + (<usize>i << 2);
    const start = bytes + load<u32>(place);
    const end = bytes + load<u32>(place, 4);
    const is = told(start, end, letters, said, mask);
    store<u8>(marks + i, is & ORDINARY);
    store<u8>(tidy + i, is == ORDINARY && stands(start, end) ? 1 : 0);
    found += is & ORDINARY;
    if (is != ASKED) continue;
    asking++;
    store<i32>(asked + (<usize>asking << 2), i);
  }
  store<i32>(asked, asking);
  return found;
}

function told(start: usize, end: usize, letters: usize, said: usize, mask: u32): i32 {
  if (start == end || load<u8>(letters + load<u8>(start)) < SMALL_A) return 0;
  let words = 0;
  let hash = HASH_START;
  for (let at = start; at <= end; at++) {
    const letter: u32 = at < end ? load<u8>(letters + load<u8>(at)) : 0;
    if (letter > ODD) hash = (hash ^ letter) * HASH_PRIME;
    else if (letter == ODD) return 0;
    else if (hash != HASH_START) {
      if (load<u8>(said + (hash & mask)) == 1) return ASKED;
      words++;
      hash = HASH_START;
    }
  }
  return words > 1 ? ORDINARY : 0;
}

/** One space between two words, and none of the errors that open with letters. */
function stands(start: usize, end: usize): bool {
  if (load<u8>(start) == E && load<u8>(start, 1) == R) return false;
  for (let at = start; at < end; at++)
    if (load<u8>(at) == SPACE && (at + 1 == end || load<u8>(at, 1) == SPACE)) return false;
  return true;
}
