import { existing } from '../base/existing.ts';
import { HASH_PRIME, HASH_START, hashOfText, shared } from '../base/hash.ts';
import { Kernel } from '../base/kernel/kernel.ts';
import { labelKey } from '../base/label-key.ts';
import { LETTERS, ODD } from './ascii-letters.ts';
import { integers } from './columnar.ts';
import type { LabelReader, Labels } from './labels.ts';
import { hashNames } from './name-loops.ts';
import { comparesLessOne, isLong, isTelling, nameWords, SPECIAL_WORDS, writtenOut } from './name-words.ts';

/** Special words by their hash, and a mark for all words whose hash ends in the bits of one. */
const SPECIALS = new Map(SPECIAL_WORDS.map((word) => [hashOfText(word), word]));
const SPECIAL = new Uint8Array(4096);
for (const hash of SPECIALS.keys()) SPECIAL[hash & (SPECIAL.length - 1)] = 1;

/** Names of so few characters are read as bytes. */
const SHORT = 256;
const ASCII = new Uint8Array(SHORT);

/**
 * The words of a name as hashes: the same for names of the same words (`nameWords`), which few others share. Nearly all
 * names are told to be like no other by these alone, without a text for each of their words.
 */
class NameHash implements LabelReader {
  /** Hash of all words, one after the other. */
  whole = 0;
  /** The same of its key (`labelKey`): that of the name where it is ASCII, of which the key has the words. */
  typed = 0;
  /** Of each word. */
  count = 0;
  readonly hashes: number[] = [];
  readonly lengths: number[] = [];

  readText(name: string): void {
    if (this.readAscii(name)) return;
    const key = labelKey(name);
    if (!this.readAscii(key)) this.readWords(nameWords(key));
    const typed = this.whole;
    this.readWords(nameWords(name));
    this.typed = typed;
  }

  private readAscii(name: string): boolean {
    if (name.length > SHORT) return false;
    // What is none of ASCII becomes a byte that is none either.
    for (let at = 0; at < name.length; at++) ASCII[at] = Math.min(name.charCodeAt(at), 127);
    return this.readBytes(ASCII, 0, name.length);
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

  /** false: the name holds other characters than those of ASCII, or no word that tells anything. */
  readBytes(bytes: Uint8Array, start: number, end: number): boolean {
    this.count = 0;
    this.whole = HASH_START;
    for (let at = start; at < end; ) {
      const first = at;
      let hash = HASH_START;
      let whole = this.whole;
      let letter = LETTERS[bytes[at]!]!;
      while (letter > ODD) {
        hash = Math.imul(hash ^ letter, HASH_PRIME);
        whole = Math.imul(whole ^ letter, HASH_PRIME);
        at++;
        letter = at < end ? LETTERS[bytes[at]!]! : 0;
      }
      if (letter === ODD) return false;
      if (at === first) at++;
      else if (SPECIAL[hash & (SPECIAL.length - 1)] === 1 && isSpecial(hash, bytes, first, at))
        this.addSpecial(existing(SPECIALS.get(hash)));
      else {
        this.whole = whole;
        this.add(hash, at - first);
      }
    }
    this.typed = this.whole;
    return this.count > 0;
  }

  private addSpecial(word: string): void {
    const written = writtenOut(word);
    if (!isTelling(written)) return;
    this.whole = hashOfText(written, this.whole);
    this.add(hashOfText(written), written.length);
  }
}

/** Whether a word is the special one of its hash, if there is one. */
function isSpecial(hash: number, bytes: Uint8Array, start: number, end: number): boolean {
  const word = SPECIALS.get(hash);
  if (word?.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (LETTERS[bytes[start + i]!] !== word.charCodeAt(i)) return false;
  return true;
}

/** Positions of names, in order. */
export interface LikeNames {
  /** Those that may differ from another only in how they are typed: all that have the key of another, and few more. */
  readonly typed: readonly number[];
  /** Those that may have the same words as another, and those that may do so but for one word. */
  readonly words: readonly number[];
  readonly lessOne: readonly number[];
}

const known = new WeakMap<Labels, LikeNames>();

/** The names that could be like another; looked for once. */
export function likeNames(names: Labels): LikeNames {
  const like = known.get(names) ?? findLike(names);
  known.set(names, like);
  return like;
}

/** Fewer names are hashed as soon by themselves. */
const MANY = 512;

/** The same by loops in JavaScript or, where the names are cells and there are some, in WebAssembly. */
export function findLike(names: Labels, byLoops = names.length >= MANY && Kernel.available): LikeNames {
  const name = new NameHash();
  const wholes = new Int32Array(names.length);
  const parts = integers();
  const owners = integers();
  const cells = byLoops ? names.cells : undefined;
  const untold = cells ? hashNames(cells, { wholes, parts, owners }) : wholes.keys();
  /** Of keys, where one is not that of its name. */
  let typed: Int32Array | undefined;
  for (const position of untold) {
    names.read(position, name);
    wholes[position] = name.whole;
    if (name.typed !== name.whole) typed ??= wholes.slice();
    if (typed) typed[position] = name.typed;
    if (!comparesLessOne(name.count)) continue;
    for (let at = 0; at < name.count; at++) {
      if (!isLong(name.lengths[at]!)) continue;
      parts.push(without(name, at));
      owners.push(position);
    }
  }
  const words = shared(wholes);
  const own = owners.finish();
  return {
    typed: typed ? shared(typed) : words,
    words,
    lessOne: [...new Set(shared(parts.finish()).map((part) => own[part]!))].sort((a, b) => a - b),
  };
}

/** Of the words but one, and of its place. */
function without({ hashes, count }: NameHash, left: number): number {
  let hash = HASH_START ^ left;
  for (let at = 0; at < count; at++) if (at !== left) hash = Math.imul(hash ^ hashes[at]!, HASH_PRIME);
  return hash;
}
