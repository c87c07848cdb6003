import { editDistance } from './filters.ts';
import { labelsOf } from './labels.ts';
import { likeNames } from './name-hashes.ts';
import { lessOneWord, nameWords } from './name-words.ts';
import type { CleanIssue, Dataset, LabelCodes } from './types.ts';

/** Names that share all words but one are compared in blocks; a larger block is a kind of name, not a name. */
const BLOCK_LIMIT = 40;
/** Letters of a word that can be misspelt. */
const LONGEST_WORD = 40;

/** Two labels of one column that may mean one thing. */
export interface AlikePair {
  readonly role: string;
  /** Codes in the column of the role: the label, and the one to count it under, which more records bear. */
  readonly label: number;
  readonly under: number;
  /** Same words but for articles, legal form or punctuation; or one word that differs by a letter or two. */
  readonly why: 'words' | 'letters';
}

/**
 * Organisation names that may be one organisation's: equal but for articles, punctuation or legal form, or for one
 * misspelt word. Names whose known regions differ are not paired. Nothing is merged.
 */
export function alikeNames(dataset: Dataset): CleanIssue[] {
  const organisations = dataset.labels.get('organisation');
  const pairs = alikePairs(dataset, 'organisation');
  if (!organisations || pairs.length === 0) return [];
  const shown = pairs
    .map(({ label, under }) => (label < under ? [label, under] : [under, label]))
    .map((two) => two.map((code) => labelsOf(organisations).text(code)).join(' = '));
  return [{ code: 'names-alike', args: { pairs: shown }, level: 'note', count: pairs.length }];
}

/** Columns whose labels are compared; periods and identifiers are no names. */
const COMPARED = ['organisation', 'sector', 'typology', 'mode', 'region'] as const;

/** Every pair of labels that may mean one thing, column by column. */
export const allAlikePairs = (dataset: Dataset): readonly AlikePair[] =>
  COMPARED.flatMap((role) => alikePairs(dataset, role));

function alikePairs(dataset: Dataset, role: string): readonly AlikePair[] {
  const column = dataset.labels.get(role);
  if (!column) return [];
  const regions = role === 'organisation' ? new RegionsOfNames(dataset, column.codes) : undefined;
  const labels = labelsOf(column);
  const like = likeNames(labels);
  const known = new Map<number, readonly string[]>();
  const wordsOf = (position: number) => {
    const own = known.get(position) ?? nameWords(labels.text(position));
    known.set(position, own);
    return own;
  };
  const found = new Map<string, { two: readonly [number, number]; why: AlikePair['why'] }>();
  const pair = (a: number, b: number, why: AlikePair['why']) => {
    const two: [number, number] = a < b ? [a, b] : [b, a];
    const key = two.join(' ');
    if (!found.has(key) && compatible(regions?.of(a), regions?.of(b))) found.set(key, { two, why });
  };
  for (const block of blocks(like.words, (position) => [wordsOf(position).join('')])) {
    for (const other of block.slice(1)) pair(block[0] ?? 0, other, 'words');
  }
  for (const block of blocks(like.lessOne, (position) => lessOneWord(wordsOf(position)))) {
    if (block.length > BLOCK_LIMIT) continue;
    for (const [position, a] of block.entries()) {
      for (const b of block.slice(position + 1)) {
        if (misspelt(wordsOf(a), wordsOf(b))) pair(a, b, 'letters');
      }
    }
  }
  if (found.size === 0) return [];
  const records = new Int32Array(labels.length);
  for (const code of column.codes) if (code >= 0) records[code]!++;
  return [...found.values()]
    .sort(({ two: [a, b] }, { two: [c, d] }) => a - c || b - d)
    .map(({ two: [a, b], why }) =>
      records[b]! > records[a]! ? { role, label: a, under: b, why } : { role, label: b, under: a, why },
    );
}

/** Region codes of each organisation's records, gathered when first asked for; blank regions are left out. */
class RegionsOfNames {
  private known: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  private readonly dataset: Dataset;
  private readonly organisations: LabelCodes;

  constructor(dataset: Dataset, organisations: LabelCodes) {
    this.dataset = dataset;
    this.organisations = organisations;
  }

  of(organisation: number): ReadonlySet<number> | undefined {
    this.known ??= regionsOf(this.dataset, this.organisations);
    return this.known.get(organisation);
  }
}

function regionsOf(dataset: Dataset, organisations: LabelCodes): ReadonlyMap<number, ReadonlySet<number>> {
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
function blocks(positions: readonly number[], keysOf: (position: number) => readonly string[]): number[][] {
  // A key that nothing shares is a number, and no list.
  const byKey = new Map<string, number | number[]>();
  for (const position of positions) {
    const keys = keysOf(position);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const block = byKey.get(key);
      if (block === undefined) byKey.set(key, position);
      else if (typeof block === 'number') byKey.set(key, [block, position]);
      else block.push(position);
    }
  }
  return [...byKey.values()].filter((block) => typeof block !== 'number');
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
