import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, ellipsize, textWidth, wrapText } from '../../../src/report/charts/text.ts';

const face = { size: 12 };
const size = { size: 1000 };

describe('width of a text', () => {
  it('is that of the Adobe metrics of Helvetica, or a little more', () => {
    // Helvetica.afm: H 722, a 556, m 833, b 556, u 556, r 333, g 556; digits 556, comma 278; W 944.
    const published: readonly [string, number][] = [
      ['Hamburg', 722 + 556 + 833 + 556 + 556 + 333 + 556],
      ['1234,5', 5 * 556 + 278],
      ['WWW', 3 * 944],
    ];
    for (const [text, width] of published) {
      expect(textWidth(text, size)).toBeGreaterThanOrEqual(width);
      expect(textWidth(text, size)).toBeLessThan(width * 1.05);
    }
  });

  it('is that of the Adobe metrics of Helvetica-Bold, or more', () => {
    // Helvetica-Bold.afm: n 611, o 611, i 278, r 389, R 722, é as e 556.
    expect(textWidth('noir', { ...size, bold: true })).toBeGreaterThanOrEqual(611 + 611 + 278 + 389);
    expect(textWidth('Ré', { ...size, bold: true })).toBeGreaterThanOrEqual(722 + 556);
  });

  it('counts an accented letter as its letter, however it is composed', () => {
    expect(textWidth('É', size)).toBe(textWidth('E', size));
    expect(textWidth('e\u0301', size)).toBe(textWidth('é', size));
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('organisme', '12\u00a0345\u00a0$', 'Saguenay–Lac-Saint-Jean', 'a', 'x'.repeat(90)))
    .map((w) => w.join(' ')),
);

describe('wrapping', () => {
  it('never passes the width, and loses no letter', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, face);
        for (const line of lines) expect(textWidth(line, face)).toBeLessThanOrEqual(width + 1e-9);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('says by an ellipsis what it leaves out', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 200 }), (text, width) => {
        const all = wrapText(text, width, face);
        const two = wrapText(text, width, face, 2);
        expect(two.length).toBeLessThanOrEqual(2);
        for (const line of two) expect(textWidth(line, face)).toBeLessThanOrEqual(width + 1e-9);
        if (all.length > 2) expect(two[1]!.endsWith('…')).toBe(true);
      }),
    );
  });

  it('holds a figure and its sign together', () => {
    const lines = wrapText('soit 85\u00a0000\u00a0$ de moins', 60, face);
    expect(lines.some((line) => line.includes('85\u00a0000\u00a0$'))).toBe(true);
  });

  it('cuts a long name after a hyphen', () => {
    expect(wrapText('Gaspésie–Îles-de-la-Madeleine', 100, face)[0]).toMatch(/[–-]$/);
  });

  it('evens out lines without adding one', () => {
    const title = 'Plus de neuf organismes sur dix reçoivent moins que le plancher de leur typologie';
    const plain = wrapText(title, 560, { size: 17, bold: true });
    const even = balanced(title, 560, { size: 17, bold: true });
    expect(even.length).toBe(plain.length);
    expect(even.join(' ')).toBe(title);
    expect(even.at(-1)!.split(' ').length).toBeGreaterThan(2);
  });
});

describe('ellipsis', () => {
  it('leaves a text that fits, and cuts the others to fit', () => {
    expect(ellipsize('Laval', 100, face)).toBe('Laval');
    fc.assert(
      fc.property(texts, fc.integer({ min: 15, max: 200 }), (text, width) => {
        const shown = ellipsize(text, width, face);
        expect(textWidth(shown, face)).toBeLessThanOrEqual(width + 1e-9);
        if (shown !== text) expect(shown.endsWith('…')).toBe(true);
      }),
    );
  });
});
