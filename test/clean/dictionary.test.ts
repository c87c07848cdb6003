import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/clean/columnar.ts';
import { colliding } from '../support/colliding.ts';

describe('a dictionary of labels', () => {
  it('numbers distinct labels in order of first appearance, and blank ones -1', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 400 }), (labels) => {
        const dictionary = new Dictionary();
        const codes = labels.map((label) => dictionary.code(label));
        const distinct = [...new Set(labels)].filter((label) => label !== '');
        expect(dictionary.values).toEqual(distinct);
        expect(codes).toEqual(labels.map((label) => distinct.indexOf(label)));
      }),
    );
  });

  it('numbers labels that are known to be none of those before in the same way', () => {
    const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 400 });
    fc.assert(
      fc.property(labels, fc.array(fc.string({ maxLength: 2 }), { maxLength: 100 }), (added, asked) => {
        const dictionary = new Dictionary();
        const usual = new Dictionary();
        expect(added.map((label) => dictionary.add(label))).toEqual(added.map((label) => usual.code(label)));
        expect(asked.map((label) => dictionary.code(label))).toEqual(asked.map((label) => usual.code(label)));
        expect(dictionary.values).toEqual(usual.values);
      }),
    );
  });

  it('tells labels that are made to collide apart, and finds them again', () => {
    const { texts } = colliding(11);
    const dictionary = new Dictionary();
    const others = Array.from({ length: 3000 }, (_, i) => `Organisme ${i}`);
    const labels = [...texts, ...others, ...texts];
    const codes = labels.map((label) => dictionary.code(label));
    expect(dictionary.values).toEqual([...texts, ...others]);
    expect(codes.slice(texts.length + others.length)).toEqual(texts.map((_, i) => i));
  });
});
