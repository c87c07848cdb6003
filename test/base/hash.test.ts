import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfText, shared } from '../../src/base/hash.ts';

describe('the hash of a text', () => {
  // Noll, L. C., test vectors of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is that of FNV-1a: %j', (text, hash) => {
    expect(hashOfText(text) >>> 0).toBe(hash);
  });
});

describe('hashes that others have too', () => {
  it('are told from those that are alone, by their places in order', () => {
    const alone = Array.from({ length: 600 }, (_, i) => hashOfText(`Organisme ${i}`));
    const others = fc.array(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constantFrom(...alone)));
    fc.assert(
      fc.property(others, fc.boolean(), (list, among) => {
        const all = among ? [...list, ...alone] : list;
        const places = all.flatMap((hash, i) => (all.indexOf(hash) === all.lastIndexOf(hash) ? [] : [i]));
        expect(shared(Int32Array.from(all))).toEqual(places);
      }),
      { numRuns: 40 },
    );
  });
});
