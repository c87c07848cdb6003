import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cube, power, square } from '../../src/base/powers.ts';

describe('powers', () => {
  it('are products where they can be', () => {
    expect([
      square(3),
      cube(-2),
      power(2, 4),
      power(9, 0.5),
      power(4, 1.5),
      power(5, 0),
      power(2, -2),
    ]).toEqual([9, -8, 16, 3, 8, 1, 0.25]);
    expect([power(0, 0.7), power(0, 2)]).toEqual([0, 0]);
  });

  it('agree with the engine’s to a few units in the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (x, a) => {
          expect(Math.abs(power(x, a) / x ** a - 1)).toBeLessThan(1e-14);
        },
      ),
    );
  });

  it('are the only ones that measures, comparisons and studies use: the engine’s differ from one Node to another', () => {
    const source = fileURLToPath(new URL('../../src/', import.meta.url));
    const wrong = ['measure', 'compare', 'study'].flatMap((room) =>
      readdirSync(join(source, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => {
          const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
          // Powers of 2 and 10 of whole numbers, and those of bigints, are exact everywhere.
          return /Math\.pow|(?<!\b2n?|\b10n?|left|BigInt\(own\)) \*\* /.test(code);
        }),
    );
    expect(wrong).toEqual([]);
  });
});
