import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLabels, fold, labelOrder, printable, printableLines, tidy } from '../../src/base/text.ts';

describe('fold', () => {
  it('compares labels as a person would', () => {
    expect(fold('Saguenay–Lac-Saint-Jean')).toBe('saguenay lac saint jean');
    expect(fold('Saguenay--Lac-Saint-Jean')).toBe(fold('SAGUENAY – LAC SAINT JEAN'));
    expect(fold('Cœur d’Érable')).toBe('coeur d erable');
  });

  it('says the same of plain words, whatever their case, as of the words between other signs', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aZ09mN'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(fold(words.join(' '))).toBe(fold(`(${words.join(' - ')})`));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('tidy', () => {
  it('removes what cannot be seen and nothing else', () => {
    expect(tidy('  Ottawa\u00a0 Riverkeeper \t')).toBe('Ottawa Riverkeeper');
    expect(tidy('E\u0301toile')).toBe('\u00c9toile');
    expect(tidy('ÉTOILE')).not.toBe(tidy('étoile'));
  });
});

describe('printable', () => {
  it('strips what deceives the eye: marks of direction, characters of no width', () => {
    expect(printable('Mai\u200bson\u2060 \u200fdu\u00ad \ufeffQuai\u{e0041}')).toBe('Maison du Quai');
    expect(printable('\u2066a\u2069\u061cb\ufff9c')).toBe('abc');
  });

  it('strips what could command a terminal', () => {
    expect(printable('a\u001b[31mb\u0007\u202ec')).toBe('a[31mbc');
    expect(printable('two\r\nlines\tand tab\u2028and\u2029more')).toBe('two lines and tab and more');
    expect(printable('\u001b]8;;http://x\u001b\\link\u009b2J')).toBe(']8;;http://x\\link2J');
    expect(printableLines('a\u001b[2J\tb\nc\u200b\r\n')).toBe('a[2J\tb\nc\n');
  });
});

describe('compareLabels', () => {
  it('is a total order, the same on every machine', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(Math.sign(compareLabels(a, b))).toBe(-Math.sign(compareLabels(b, a)) + 0);
        expect(compareLabels(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('labelOrder', () => {
  it('is the order of compareLabels, equal labels as they stood', () => {
    const label = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('Été', 'été', 'ete', 'ETE 2', 'ete-2', ''),
    );
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        const expected = labels
          .map((_, at) => at)
          .sort((a, b) => compareLabels(labels[a]!, labels[b]!) || a - b);
        expect([...labelOrder(labels)]).toEqual(expected);
      }),
    );
  });
});
