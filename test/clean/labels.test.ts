import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { existing } from '../../src/base/existing.ts';
import { tidy } from '../../src/base/text.ts';
import { ordinaryCells } from '../../src/clean/coded/ordinary.ts';
import { Dictionary } from '../../src/clean/columnar.ts';
import { isErrorValue } from '../../src/clean/error-values.ts';
import { CellLabels, type LabelReader, labelColumn, labelsOf, TextLabels } from '../../src/clean/labels.ts';
import { likeNames } from '../../src/clean/name-hashes.ts';
import type { DistinctCells } from '../../src/read/columns/dictionary.ts';
import { often } from '../support/both-paths.ts';
import { oneColumn } from '../support/one-column.ts';

const word = often(
  [
    ...['Maison', 'MAISON', 'maisons', 'jeunes', 'de', 'la', 'Saint', 'St', '12', 'Ermitage'],
    ...[
      'Éclaircie',
      'Inc.',
      '#N/A',
      'Err:502',
      '#',
      '',
      '\t',
      '\u00A0',
      '\u200B',
      'œ',
      '日本',
      '𝒜',
      'E',
      'É',
    ],
  ],
  10,
);
const gap = often([' ', '  ', '-', '', "'"], 1);
const text = fc
  .tuple(fc.array(fc.tuple(word, gap), { maxLength: 5 }), word)
  .map(([parts, last]) => [...parts.flat(), last].join(''));
const texts = fc.uniqueArray(text, { minLength: 12, maxLength: 60 });

/** Cells of one column, numbered as they stand. */
const cellsOf = (list: readonly string[]): DistinctCells =>
  existing(oneColumn(list, { encoding: 'utf8' }).columns[0]?.cells);

/** Codes in any order, each once. */
const some = (list: readonly unknown[], order: readonly number[]): number[] => [
  ...new Set(order.map((at) => at % list.length)),
];

function labelled(cells: DistinctCells, codes: readonly number[]): CellLabels {
  const labels = new CellLabels(cells);
  for (const [place, code] of codes.entries()) expect(labels.add(code)).toBe(place);
  return labels;
}

/** What a reader who understands bytes of ASCII alone is told. */
class Told implements LabelReader {
  readonly texts: string[] = [];
  bytes = 0;

  readBytes(bytes: Uint8Array, start: number, end: number): boolean {
    const own = bytes.subarray(start, end);
    if (own.some((byte) => byte > 126)) return false;
    this.texts.push(String.fromCharCode(...own));
    this.bytes++;
    return true;
  }

  readText(own: string): void {
    this.texts.push(own);
  }
}

describe('labels that are cells of a column', () => {
  it('are those cells, in the order in which they were added, whoever asks', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { minLength: 1 }), fc.boolean(), (list, order, asIs) => {
        const cells = cellsOf(list);
        const codes = asIs ? [...list.keys()] : some(list, order);
        const expected = codes.map((code) => list[code]!);
        const labels = labelled(cells, codes);
        const told = new Told();
        for (let code = 0; code < labels.length; code++) labels.read(code, told);
        expect(told.texts).toEqual(expected);
        expect(told.bytes).toBe(expected.filter((own) => /^[\0-~]*$/.test(own)).length);
        expect(expected.map((_, code) => labels.text(code))).toEqual(expected);
        const picked = some(expected, [2, 0, 5]);
        expect(labels.pick(picked).values).toEqual(picked.map((code) => expected[code]));
        expect(labels.values).toEqual(expected);
        // The same once all are texts.
        expect(labels).toHaveLength(expected.length);
        expect(expected.map((_, code) => labels.text(code))).toEqual(expected);
        expect(labels.pick(picked).values).toEqual(picked.map((code) => expected[code]));
      }),
    );
  });

  it('are found by their text in a dictionary, once one is that of no cell', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), fc.array(text), (list, order, asked) => {
        const cells = cellsOf(list);
        const codes = some(list, [0, ...order]).filter((code) => list[code] !== '');
        const dictionary = new Dictionary();
        const usual = new Dictionary();
        for (const code of codes) expect(dictionary.addCell(cells, code)).toBe(usual.code(list[code]!));
        expect(dictionary.size).toBe(usual.size);
        expect(asked.map((own) => dictionary.code(own))).toEqual(asked.map((own) => usual.code(own)));
        expect(dictionary.finish().values).toEqual(usual.finish().values);
      }),
    );
  });

  it('do not keep the bytes of many cells for few labels', () => {
    const cells = cellsOf(Array.from({ length: 1000 }, (_, i) => `Maison ${i}`));
    const few = new Dictionary();
    const most = new Dictionary();
    for (let code = 0; code < 600; code++) {
      if (code < 500) few.addCell(cells, code);
      most.addCell(cells, code);
    }
    expect(few.finish()).toBeInstanceOf(TextLabels);
    expect(most.finish()).toBeInstanceOf(CellLabels);
  });

  it('are the values of a column, and of what is made of it', () => {
    const labels = labelled(cellsOf(['Maison A', 'Maison B']), [1, 0]);
    const column = labelColumn('Organisme', labels, Int32Array.of(0, 1, -1));
    expect(labelsOf(column)).toBe(labels);
    const { values: _, ...rest } = column;
    expect(labelsOf({ ...rest, values: ['X'] }).values).toEqual(['X']);
    expect({ ...column }).toEqual({
      header: 'Organisme',
      values: ['Maison B', 'Maison A'],
      codes: Int32Array.of(0, 1, -1),
    });
    expect(labelsOf({ ...column }).text(1)).toBe('Maison A');
  });
});

describe('labels told by their bytes', () => {
  it('stand as they are, and are no error of a formula', () => {
    let standing = 0;
    const others = Array.from({ length: 600 }, (_, i) => `Maison du lac ${i}`);
    const more = fc.uniqueArray(text, { minLength: 12, maxLength: 60, selector: (own) => own.toLowerCase() });
    fc.assert(
      fc.property(more, (list) => {
        const all = [...others, ...list];
        const marks = existing(ordinaryCells(existing(oneColumn(all, { encoding: 'utf8' }).columns[0])));
        expect(marks.count).toBe(marks.ordinary.reduce((sum, mark) => sum + mark, 0));
        for (const [code, own] of all.entries()) {
          if (marks.standing[code] === 0) continue;
          if (code >= others.length) standing++;
          expect([own.trim() === '', isErrorValue(own), tidy(own)], own).toEqual([false, false, own]);
          expect(marks.ordinary[code]).toBe(1);
        }
        expect(marks.standing.slice(0, others.length).includes(0)).toBe(false);
      }),
    );
    expect(standing).toBeGreaterThan(200);
  });

  it('could be like the same others as by their texts', () => {
    let like = 0;
    fc.assert(
      fc.property(texts, (list) => {
        const byBytes = likeNames(labelled(cellsOf(list), [...list.keys()]));
        expect(byBytes).toEqual(likeNames(new TextLabels(list)));
        like += byBytes.words.length + byBytes.lessOne.length;
      }),
    );
    expect(like).toBeGreaterThan(60);
  });
});
