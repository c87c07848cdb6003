import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLabels, fold, printable, tidy } from '../../src/base/text.ts';

describe('fold', () => {
  it('compares labels as a person would', () => {
    expect(fold('Saguenay–Lac-Saint-Jean')).toBe('saguenay lac saint jean');
    expect(fold('Saguenay--Lac-Saint-Jean')).toBe(fold('SAGUENAY – LAC SAINT JEAN'));
    expect(fold('Cœur d’Érable')).toBe('coeur d erable');
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
  it('strips what could command a terminal', () => {
    expect(printable('a\u001b[31mb\u0007\u202ec')).toBe('a[31mbc');
    expect(printable('two\r\nlines\tand tab')).toBe('two lines and tab');
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
