import { fold } from '../base/text.ts';
import { editDistance } from './filters.ts';
import type { CleanIssue, Dataset } from './types.ts';

const PAIRS_SHOWN = 20;
/** Names that share all words but one are compared in blocks; a larger block is a kind of name, not a name. */
const BLOCK_LIMIT = 40;
/** Words; longer texts are descriptions. */
const LONGEST_NAME = 20;
/** Letters of a word that can be misspelt. */
const LONGEST_WORD = 40;

const EMPTY_WORDS = new Set('le la les l de du des d au aux a et the of and for in un une'.split(' '));
const LEGAL_FORMS = new Set(
  'inc incorporated ltee limitee ltd limited enr senc osbl obnl npo asbl cic plc llc'.split(' '),
);
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ass', 'association'],
  ['asso', 'association'],
  ['assoc', 'association'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['center', 'centre'],
  ['mtl', 'montreal'],
]);

/** The words of a name that tell organisations apart: no accents, apostrophes, articles or legal forms. */
export function nameWords(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .map((word) => WRITTEN_OUT.get(word) ?? word);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !LEGAL_FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * Organisation names that may be one organisation's: equal but for accents, apostrophes, articles, spaces or
 * legal form, or for one misspelt word. Names whose known regions differ are not paired. Nothing is merged.
 */
export function alikeNames(dataset: Dataset): CleanIssue[] {
  const organisations = dataset.labels.get('organisation');
  if (!organisations) return [];
  const regions = regionsOf(dataset, organisations.codes);
  const words = organisations.values.map(nameWords);
  const pairs: [number, number][] = [];
  const paired = new Set<string>();
  const pair = (a: number, b: number) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = `${first} ${second}`;
    if (paired.has(key) || !compatible(regions.get(first), regions.get(second))) return;
    paired.add(key);
    pairs.push([first, second]);
  };

  for (const block of blocks(words.map((own) => [own.join('')]))) {
    for (const other of block.slice(1)) pair(block[0] ?? 0, other);
  }
  for (const block of blocks(words.map(lessOneWord))) {
    if (block.length > BLOCK_LIMIT) continue;
    for (const [position, a] of block.entries()) {
      for (const b of block.slice(position + 1)) if (misspelt(words[a] ?? [], words[b] ?? [])) pair(a, b);
    }
  }
  if (pairs.length === 0) return [];
  pairs.sort(([a, b], [c, d]) => a - c || b - d);
  const shown = pairs
    .slice(0, PAIRS_SHOWN)
    .map((two) => two.map((code) => organisations.values[code]).join(' = '));
  return [{ code: 'names-alike', args: { pairs: shown }, level: 'note', count: pairs.length }];
}

/** Region codes of each organisation's records; blank regions are left out. */
function regionsOf(dataset: Dataset, organisations: Int32Array): ReadonlyMap<number, ReadonlySet<number>> {
  const regions = new Map<number, Set<number>>();
  const codes = dataset.labels.get('region')?.codes;
  if (!codes) return regions;
  for (let record = 0; record < dataset.n; record++) {
    const region = codes[record] ?? -1;
    const organisation = organisations[record] ?? -1;
    if (region < 0 || organisation < 0) continue;
    const known = regions.get(organisation);
    if (known) known.add(region);
    else regions.set(organisation, new Set([region]));
  }
  return regions;
}

function compatible(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return !a || !b || [...a].some((region) => b.has(region));
}

/** Positions that share a key, for each key that several share, in order of first appearance. */
function blocks(keysOf: readonly (readonly string[])[]): number[][] {
  const byKey = new Map<string, number[]>();
  for (const [position, keys] of keysOf.entries()) {
    for (const key of new Set(keys)) {
      const block = byKey.get(key);
      if (block) block.push(position);
      else byKey.set(key, [position]);
    }
  }
  return [...byKey.values()].filter((block) => block.length > 1);
}

/** A name of three words or more with each of its longer words left out in turn. */
function lessOneWord(words: readonly string[]): string[] {
  if (words.length < 3 || words.length > LONGEST_NAME) return [];
  return words.flatMap((word, at) => (word.length > 4 ? [`${at} ${words.toSpliced(at, 1).join(' ')}`] : []));
}

/** Equal but for one word of five letters or more that differs by one letter (two from nine letters on). */
function misspelt(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((word, position) => word !== b[position]);
  const one = a[at] ?? '';
  const other = b[at] ?? '';
  if (/\d/.test(one + other)) return false;
  if (Math.max(one.length, other.length) > LONGEST_WORD) return false;
  const shorter = Math.min(one.length, other.length);
  return shorter > 4 && editDistance(one, other) <= (shorter > 8 ? 2 : 1);
}
