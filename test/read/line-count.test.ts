import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeDoubleEncoded } from '../../src/read/double-encoding.ts';
import { countByBytes, LineCounter } from '../../src/read/line-count.ts';
import { cases } from '../support/cases.ts';

describe('lines counted many bytes at a time', () => {
  // What could be taken for the beginning of a letter encoded twice, and what is nearly that.
  const piece = fc.constantFrom(
    ...['a', 'bc', '\n', '\r\n', '\r', '\0', '\u00e9', '\u00e2', '\u2019', '\u201a', '\ud83d\ude00'],
    ...[
      '\u00c3\u00a9',
      '\u00e2\u20ac\u2122',
      '\u00ac',
      '\u221a',
      '\u2248',
      '\u201a\u00c4',
      '\u00c2',
      '\u00c5',
    ],
  );
  const counter = new LineCounter();

  it('are those that are there, wherever in the bytes they stand', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(40), (pieces, before) => {
        const text = 'x'.repeat(before) + pieces.join('');
        const bytes = Buffer.from(text);
        const { doubts, ...counted } = counter.count(bytes);
        const { doubts: byBytes, ...alike } = countByBytes(bytes);
        expect(alike).toEqual(counted);
        const found = (what: RegExp) => text.match(what)?.length ?? 0;
        expect(counted).toEqual({
          leads: [...text].filter((char) => char > '\u007f').length,
          lineFeeds: found(/\n/g),
          returns: found(/\r/g),
          pairs: found(/\r\n/g),
          nuls: text.split('\0').length - 1,
        });
        if (mayBeDoubleEncoded(bytes)) expect(Math.min(doubts, byBytes)).toBeGreaterThan(0);
      }),
      { numRuns: cases(2000) },
    );
  });

  it('need no second look for the letters and signs of ordinary French', () => {
    const text =
      '\u00ab\u00a0L\u2019\u0153uvre d\u00e9j\u00e0 b\u00e2tie: \u00c9ric, \u20ac, co\u00fbt\u2026\u00a0\u00bb';
    expect(counter.count(Buffer.from(text)).doubts).toBe(0);
  });
});
