import { HASH_PRIME, HASH_START, hashOfText, shared } from '../base/hash.ts';
import { comparesLessOne, isLong, isTelling, nameWords, SPECIAL_WORDS, writtenOut } from './name-words.ts';

/** Words whose hash ends in these bits may be special. */
const SPECIAL = new Uint8Array(4096);
for (const word of SPECIAL_WORDS) SPECIAL[hashOfText(word) & (SPECIAL.length - 1)] = 1;

/** Letters and digits of ASCII in lower case, by their code; 0: what parts words; ODD: whatever is not ASCII. */
const LETTERS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(char)) LETTERS[code] = char.charCodeAt(0);
}
const isPrintable = (code: number): boolean => code >= 32 && code <= 126;

/**
 * The words of a name as hashes: the same for names of the same words (`nameWords`), which few others share. Nearly all
 * names are told to be like no other by these alone, without a text for each of their words.
 */
class NameHash {
  /** Hash of all words, one after the other. */
  whole = 0;
  /** Of each word. */
  count = 0;
  readonly hashes: number[] = [];
  readonly lengths: number[] = [];

  read(name: string): void {
    if (!this.readAscii(name)) this.readWords(nameWords(name));
  }

  private readWords(words: readonly string[]): void {
    this.count = 0;
    this.whole = HASH_START;
    for (const word of words) {
      this.whole = hashOfText(word, this.whole);
      this.add(hashOfText(word), word.length);
    }
  }

  private add(hash: number, length: number): void {
    this.hashes[this.count] = hash;
    this.lengths[this.count] = length;
    this.count++;
  }

  /** false: the name holds other characters, or no word that tells anything. */
  private readAscii(name: string): boolean {
    this.count = 0;
    this.whole = HASH_START;
    for (let at = 0; at < name.length; ) {
      const start = at;
      let hash = HASH_START;
      let whole = this.whole;
      let code = name.charCodeAt(at);
      for (let letter = LETTERS[code]!; letter > 0; letter = LETTERS[code]!) {
        hash = Math.imul(hash ^ letter, HASH_PRIME);
        whole = Math.imul(whole ^ letter, HASH_PRIME);
        at++;
        code = at < name.length ? name.charCodeAt(at) : 32;
      }
      if (!isPrintable(code)) return false;
      if (at === start) at++;
      else if (SPECIAL[hash & (SPECIAL.length - 1)] === 1)
        this.addSpecial(name.slice(start, at).toLowerCase());
      else {
        this.whole = whole;
        this.add(hash, at - start);
      }
    }
    return this.count > 0;
  }

  private addSpecial(word: string): void {
    const written = writtenOut(word);
    if (!isTelling(written)) return;
    this.whole = hashOfText(written, this.whole);
    this.add(hashOfText(written), written.length);
  }
}

/** Positions of the names that may have the same words as another, and of those that may do so but for one word. */
export function likeNames(names: readonly string[]): {
  readonly words: number[];
  readonly lessOne: number[];
} {
  const name = new NameHash();
  const wholes = new Int32Array(names.length);
  const parts: number[] = [];
  const owners: number[] = [];
  for (let position = 0; position < names.length; position++) {
    name.read(names[position]!);
    wholes[position] = name.whole;
    if (!comparesLessOne(name.count)) continue;
    for (let at = 0; at < name.count; at++) {
      if (!isLong(name.lengths[at]!)) continue;
      parts.push(without(name, at));
      owners.push(position);
    }
  }
  return {
    words: shared(wholes),
    lessOne: [...new Set(shared(Int32Array.from(parts)).map((part) => owners[part]!))],
  };
}

/** Of the words but one, and of its place. */
function without({ hashes, count }: NameHash, left: number): number {
  let hash = HASH_START ^ left;
  for (let at = 0; at < count; at++) if (at !== left) hash = Math.imul(hash ^ hashes[at]!, HASH_PRIME);
  return hash;
}
