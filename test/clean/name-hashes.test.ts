import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/base/label-key.ts';
import { CellLabels, TextLabels } from '../../src/clean/labels.ts';
import { findLike, likeNames } from '../../src/clean/name-hashes.ts';
import { lessOneWord, nameWords } from '../../src/clean/name-words.ts';
import { DistinctCells } from '../../src/read/columns/dictionary.ts';
import { cases } from '../support/cases.ts';

const word = fc.constantFrom(
  ...['Maison', 'maison', 'Maisons', 'Éclaircie', 'eclaircie', 'jeunes', 'Laval', 'Saint', 'St', 'Ste', 'l'],
  ...[
    'de',
    'des',
    'la',
    'Inc.',
    'INC',
    'ltée',
    'ab',
    'c',
    'abc',
    'a',
    'centre',
    'Center',
    'Org',
    '12',
    'œuvre',
  ],
);
const space = fc.constantFrom(' ', '  ', '-', ', ', "'", ' & ', '\t', '\u00A0');
const parts = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 7 });
const joined = (list: readonly (readonly string[])[]) => list.flat().join('').trim();
/** A name, and the same with one word replaced. */
const pair = fc
  .tuple(parts, fc.nat(6), word, space)
  .map(([own, at, other, gap]) => [
    joined(own),
    joined(own.map((part, i) => (i === at ? [other, gap] : part))),
  ]);
const list = fc.uniqueArray(pair, { minLength: 1, maxLength: 12 }).map((pairs) => [...new Set(pairs.flat())]);

/** Positions of the names that share a key with another, by the keys themselves. */
function sharing(
  names: readonly string[],
  keysOf: (words: readonly string[]) => readonly string[],
): Set<number> {
  const keys = names.map((own) => keysOf(nameWords(own)));
  const holders = (key: string) => keys.flatMap((own, at) => (own.includes(key) ? [at] : []));
  return new Set(keys.flatMap((own) => own.flatMap((key) => (holders(key).length > 1 ? holders(key) : []))));
}

/** Positions of the names whose key another has. */
function typedAlike(names: readonly string[]): readonly number[] {
  const keys = names.map(labelKey);
  return [...keys.keys()].filter((at) => keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!));
}

/** Names as the distinct cells of a column, the first of which may be none of the labels. */
function asCells(names: readonly string[], first = 0): CellLabels {
  const bytes = names.map((name) => new TextEncoder().encode(name));
  const starts = Uint32Array.from([0, ...bytes.map(({ length }) => length)]);
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const store = { bytes: Buffer.concat(bytes), starts, codes: names.length };
  const labels = new CellLabels(new DistinctCells(store, (all, from, to) => all.toString('utf8', from, to)));
  for (let cell = first; cell < names.length; cell++) labels.add(cell);
  return labels;
}

describe('names that could be like another by their hashes', () => {
  it('are all those that have the same words, or the same but for one', () => {
    let [words, lessOne] = [0, 0];
    fc.assert(
      fc.property(list, (names) => {
        const like = likeNames(new TextLabels(names));
        const whole = sharing(names, (own) => [own.join('')]);
        const parts = sharing(names, lessOneWord);
        words += whole.size;
        lessOne += parts.size;
        for (const position of whole) expect(like.words).toContain(position);
        for (const position of parts) expect(like.lessOne).toContain(position);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(words, lessOne)).toBeGreaterThan(150);
  });

  it('are all those that differ only in how they are typed', () => {
    const unit = fc.constantFrom(
      ...['a', 'A', 'b', 'é', 'e\u0301', '1', '7', ' ', '  ', '-', "'", '.', '&', '(', '_', '`', '"'],
      ...['\u2019', '\u00A0', '\u02BC', '\u200B', '«', 'œ', 'ﬁ', 'fi', 'İ', 'ß', '的', '\t', 'la ', 'st '],
    );
    const own = fc.string({ unit, minLength: 1, maxLength: 5 });
    const ascii = fc.string({
      unit: fc.constantFrom(...`aAbB1 -'\`".,/&()_+<#`),
      minLength: 1,
      maxLength: 6,
    });
    const names = fc.uniqueArray(
      fc.oneof(
        own,
        ascii,
        ascii.map((name) => name.toUpperCase()),
      ),
      {
        minLength: 30,
        maxLength: 120,
      },
    );
    let found = 0;
    fc.assert(
      fc.property(names, (list) => {
        const alike = typedAlike(list);
        found += alike.length;
        expect(likeNames(new TextLabels(list)).typed).toEqual(expect.arrayContaining([...alike]));
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(400);
  });

  it('are the same by a loop of the kernel, a block at a time', () => {
    let [words, lessOne] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(parts.map(joined), { minLength: 1, maxLength: 60 }),
        fc.nat(3),
        fc.nat(1),
        (some, turns, shift) => {
          const names = Array.from({ length: turns * 12 + 1 }, () => some).flat();
          const [ours, theirs] = [true, false].map((byLoops) => findLike(asCells(names, shift), byLoops));
          expect(ours).toEqual(theirs);
          words += ours!.words.length;
          lessOne += ours!.lessOne.length;
        },
      ),
      { numRuns: cases(150) },
    );
    expect(Math.min(words, lessOne)).toBeGreaterThan(1000);
  });

  it.each([true, false])(
    'leave out words of five letters, of names of three to twenty words (loops: %s)',
    (byLoops) => {
      const few = (count: number) => 'ab '.repeat(count - 1);
      const alike = (names: readonly string[]) => findLike(asCells(names), byLoops).lessOne;
      expect(alike([`${few(3)}gamma`, `${few(3)}delta`])).toEqual([0, 1]);
      expect(alike([`${few(20)}gamma`, `${few(20)}delta`])).toEqual([0, 1]);
      expect(alike([`${few(3)}zeta`, `${few(3)}iota`])).toEqual([]);
      expect(alike([`${few(2)}gamma`, `${few(2)}delta`])).toEqual([]);
      expect(alike([`${few(21)}gamma`, `${few(21)}delta`])).toEqual([]);
      // Articles are no words of a name.
      expect(alike([`de ${few(20)}la gamma`, `${few(20)}delta inc`])).toEqual([0, 1]);
      expect(alike([`de ${few(2)}gamma`, `de ${few(2)}delta`])).toEqual([]);
    },
  );

  it('are few among names that are like no other', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Maison ${i} des jeunes de ${i * 7} Laval inc.`);
    const like = likeNames(new TextLabels(names));
    expect(like.words.length).toBeLessThan(600);
    expect(like.typed.length).toBeLessThan(600);
    expect(like.lessOne.length).toBeLessThan(1500);
  });
});
