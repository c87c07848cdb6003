import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryCells } from '../../src/clean/coded/ordinary.ts';
import { namesNobody, SAYING_WORDS, statisticOf, summaryLabel, totalsLabel } from '../../src/clean/totals.ts';
import { isCount } from '../../src/clean/totals-finder.ts';
import { cases } from '../support/cases.ts';
import { oneColumn } from '../support/one-column.ts';

/** Columns of so many cells are told by their bytes. */
const MANY = 512;
const FILL = Array.from({ length: MANY }, (_, i) => `Organisme ${i}`);

/** Words of totals, whole, in part and joined, and words of names. */
const saying = fc.constantFrom(
  ...SAYING_WORDS,
  ...['montant', 'le', 'la', 'les', 'du', 'quebec', 'organismes', 'organizations', 'regions', 'moyenne', 'g'],
);
const word = fc.oneof(
  saying,
  fc.tuple(saying, saying).map((two) => two.join('')),
  fc.constantFrom('Jardin', 'Centre', 'femmes', 'Saint', 'Jean', 'aide', '12'),
  fc.constantFrom('Maison', 'jeunes', 'Laval', 'Centre', '2023', 'x', 'nd', 'divers', 'a', 'o', 'é', 'Σ', ''),
);
const cased = fc
  .tuple(word, fc.nat(2))
  .map(([own, how]) =>
    how === 0 ? own : how === 1 ? own.toUpperCase() : own.slice(0, 1).toUpperCase() + own.slice(1),
  );
const text = fc
  .array(fc.tuple(cased, fc.constantFrom(' ', '  ', '-', '/', '. ', ' : ', "'", '\t', '(')), { maxLength: 4 })
  .map((parts) => parts.flat().join('').trim());

describe('cells that are ordinary labels by their bytes', () => {
  it('say neither total nor statistic, name somebody, and open with a letter', () => {
    let marked = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (texts) => {
        const own = [...new Set(texts)].filter((one) => one !== '' && !one.includes('Σ'));
        const column = oneColumn([...FILL, ...own], hashOf).columns[0]!;
        const marks = ordinaryCells(column);
        for (const [i, one] of own.entries()) {
          if (marks?.[MANY + i] !== 1) continue;
          marked++;
          const said = [
            totalsLabel(one),
            statisticOf(one),
            summaryLabel(one),
            isCount(one),
            namesNobody(one),
          ];
          expect(said, one).toEqual([undefined, undefined, false, false, false]);
          expect(one).toMatch(/^[a-z]/i);
        }
        // A number may have the hash of a word that says a total.
        expect(marks?.subarray(0, MANY).reduce((sum, mark) => sum + mark)).toBeGreaterThan(MANY * 0.95);
      }),
      { numRuns: cases(300) },
    );
    expect(marked).toBeGreaterThan(cases(300) / 4);
  });
});

let next = 0;
const hashOf = (): number => next++ * 7919;
