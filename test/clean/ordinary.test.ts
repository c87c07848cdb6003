import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../data/reference/layout.json' with { type: 'json' };
import { marksOf, ordinaryCells } from '../../src/clean/coded/ordinary.ts';
import { namesNobody, statisticOf, summaryLabel, totalsLabel } from '../../src/clean/totals.ts';
import { isCount } from '../../src/clean/totals-finder.ts';
import { cases } from '../support/cases.ts';
import { oneColumn } from '../support/one-column.ts';

/** Words of which labels of totals and of statistics are made, as tables print them. */
const SAYING = [
  ...reference.statistics,
  ...`total totale totali totals totaux totaal tot ttl t o grandtotal soustotal soustotaux subtotal subtotals
  sous sub ss s st g gt grand cumulatif cumul eindtotaal summe gesamt gesamtsumme gesamtergebnis insgesamt sommaire
  sum soma suma somme sommes ensemble all toutes tous tout province enveloppe budget totale globale report reporte reporter
  divers n a nd x l le la les the du quebec organisme organismes organizations regions montant cout overall`.split(
    /\s+/,
  ),
];
/** Words of names, among them some that the first letters of others hold. */
const NAMING = ['Maison', 'jeunes', 'Laval', 'Totem', 'Sommet', '2023', 'É', 'dé', ''];
const GAPS = [' ', '  ', '-', '/', '. ', ' : ', "'", '\t', ' ('];

function* texts(): Generator<string> {
  const words = [...SAYING, ...NAMING];
  let turn = 0;
  for (const one of words) {
    for (const two of words) {
      const gap = GAPS[turn++ % GAPS.length]!;
      for (const text of [
        `${one} ${two}`,
        `${one}${gap}${two}`,
        `la ${one}${gap}${two}`,
        `Jardin ${one}${gap}${two}`,
        one + two,
      ])
        yield turn % 3 === 0 ? text.toUpperCase() : text;
    }
  }
}

describe('cells that are ordinary labels by their bytes', () => {
  it('say neither total nor statistic, name somebody, and open with a letter', () => {
    const cells = [...new Set(texts())].filter((text) => text.trim() !== '');
    const [column] = oneColumn(cells).columns;
    const marks = ordinaryCells(column!)?.ordinary;
    for (const [code, text] of cells.entries()) {
      if (marks?.[code] !== 1) continue;
      const said = [
        totalsLabel(text),
        statisticOf(text),
        summaryLabel(text),
        isCount(text),
        namesNobody(text),
      ];
      expect(said, text).toEqual([undefined, undefined, false, false, false]);
      expect(text).toMatch(/^[a-z]/i);
    }
  });

  it('are nearly all names of several words', () => {
    const cells = Array.from({ length: 2000 }, (_, i) => `Maison des jeunes de Laval ${i}`);
    const marks = ordinaryCells(oneColumn(cells).columns[0]!)?.ordinary;
    expect(marks?.reduce((sum, mark) => sum + mark)).toBe(2000);
  });

  it('are the same by loops of the kernel, a block at a time', () => {
    const word = fc.constantFrom(...SAYING, ...NAMING, 'Err:502', 'Eric', '\u0007', 'Z', '9');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(...GAPS)), { maxLength: 5 })
      .map((parts) => parts.flat().join(''));
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.nat(3), fc.nat(70_000), (texts, turns, long) => {
        // Blocks of a thousand, and one label longer than the memory that a kernel has at first allows for.
        const all = [
          ...Array.from({ length: turns * 30 }, () => texts).flat(),
          'Maison '.repeat(long),
          ...texts,
        ];
        const parts = all.map((one) => encoder.encode(one));
        const starts = Uint32Array.from([0, ...parts.map(({ length }) => length)]);
        for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
        const store = { bytes: Buffer.concat(parts), starts, codes: all.length };
        const size = all.length + turns;
        const [ours, theirs] = [true, false].map((byLoops) => marksOf(store, size, byLoops));
        expect([ours!.ordinary, ours!.standing, ours!.count]).toEqual([
          theirs!.ordinary,
          theirs!.standing,
          theirs!.count,
        ]);
      }),
      { numRuns: cases(200) },
    );
  });
});
