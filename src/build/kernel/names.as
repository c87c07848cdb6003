/**
 * Labels are told to be ordinary by their bytes (src/clean/coded/ordinary.ts says what that is), and names to be like no other by
 * the hashes of their words (src/clean/name-hashes.ts).
 */

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

/** What stands at the place of tables (src/clean/name-loops.ts): letters by byte, special words by the bits of their hash, these. */
const SPECIAL: usize = 256;
const MASK: u32 = 4095;
const ENTRIES: usize = SPECIAL + 4096;
/** Of a special word: its letters, how many, and what is done with it. */
const ENTRY_BITS: usize = 4;
const LENGTH: usize = 14;
const KIND: usize = 15;
const LEFT_OUT: u8 = 1;
/** Two special words or more have the bits of a hash. */
const SEVERAL: u8 = 255;

/** Names of so many words are compared with one of so many letters left out (src/clean/name-words.ts). */
const FEWEST_WORDS: i32 = 3;
const MOST_WORDS: i32 = 20;
const LONG_WORD: u32 = 5;

/**
 * The hash of all words of each name into `wholes`. `parts`: of each with one longer word left out, the hash and the name; how
 * many of these. `words`: room for those of a name. `asked`: how many names it cannot tell, then which: not ASCII, a word that is
 * written otherwise, or none.
 */
export function nameHashes(bytes: usize, starts: usize, count: i32, tables: usize, words: usize, wholes: usize, parts: usize, asked: usize): i32 {
  let found = 0;
  let asking = 0;
  for (let i = 0; i < count; i++) {
    const place = starts + (<usize>i << 2);
    const whole = wholes + (<usize>i << 2);
    const own = wordsOf(bytes + load<u32>(place), bytes + load<u32>(place, 4), tables, words, whole);
    if (own <= 0) {
      asking++;
      store<i32>(asked + (<usize>asking << 2), i);
    } else if (own >= FEWEST_WORDS && own <= MOST_WORDS) {
      for (let left = 0; left < own; left++) {
        if (load<u32>(words + (<usize>left << 3), 4) < LONG_WORD) continue;
        const part = parts + (<usize>found << 3);
        store<u32>(part, without(words, own, left));
        store<i32>(part, i, 4);
        found++;
      }
    }
  }
  store<i32>(asked, asking);
  return found;
}

/** The words of a name, each by its hash and its letters; how many, -1 where they are to be asked for. */
function wordsOf(start: usize, end: usize, tables: usize, into: usize, wholeAt: usize): i32 {
  let whole = HASH_START;
  let words = 0;
  for (let at = start; at < end; ) {
    const first = at;
    let hash = HASH_START;
    let after = whole;
    let letter: u32 = load<u8>(tables + load<u8>(at));
    while (letter > ODD) {
      hash = (hash ^ letter) * HASH_PRIME;
      after = (after ^ letter) * HASH_PRIME;
      at++;
      letter = at < end ? load<u8>(tables + load<u8>(at)) : 0;
    }
    if (letter == ODD) return -1;
    if (at == first) {
      at++;
      continue;
    }
    const special = load<u8>(tables + SPECIAL + (hash & MASK));
    if (special == SEVERAL) return -1;
    if (special != 0) {
      const entry = tables + ENTRIES + (<usize>(special - 1) << ENTRY_BITS);
      if (isWord(entry, first, at, tables)) {
        if (load<u8>(entry, KIND) != LEFT_OUT) return -1;
        continue;
      }
    }
    whole = after;
    if (words < MOST_WORDS) {
      store<u32>(into + (<usize>words << 3), hash);
      store<u32>(into + (<usize>words << 3), <u32>(at - first), 4);
    }
    words++;
  }
  store<u32>(wholeAt, whole);
  return words;
}

function isWord(entry: usize, start: usize, end: usize, letters: usize): bool {
  const length = end - start;
  if (load<u8>(entry, LENGTH) != length) return false;
  for (let i: usize = 0; i < length; i++)
    if (load<u8>(entry + i) != load<u8>(letters + load<u8>(start + i))) return false;
  return true;
}

/** Of the words but one, and of its place. */
function without(words: usize, count: i32, left: i32): u32 {
  let hash: u32 = HASH_START ^ left;
  for (let at = 0; at < count; at++) if (at != left) hash = (hash ^ load<u32>(words + (<usize>at << 3))) * HASH_PRIME;
  return hash;
}
