import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvPieces } from '../../../src/report/formats/csv.ts';

/** More rows than are made into text at one go, twice over. */
const ROWS = 10_000;

function* rows(): Generator<readonly [number, string]> {
  for (let i = 0; i < ROWS; i++) yield [i / 2, i % 3 === 0 ? `L’${i}, ici` : `-${i}`];
}

describe('csv of a long table', () => {
  it('has its header and its mark once, and every row once, in order', () => {
    const lines = Array.from(rows(), ([half, name]) => `${String(half).replace('.', ',')};${name}`);
    expect(csv({ header: ['moitié', 'nom'], rows: rows() }, 'excel-fr')).toBe(
      `\uFEFF${['moitié;nom', ...lines].join('\r\n')}\r\n`,
    );
  });

  it('comes in pieces, none of which is the whole', () => {
    const pieces = [...csvPieces({ header: ['half', 'name'], rows: rows() })];
    expect(pieces[0]).toBe('half,name\n');
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(pieces.join('').length / 2);
  });

  it('is its header alone where there are no rows', () => {
    expect(csv({ header: ['n'], rows: [] })).toBe('n\n');
  });
});

describe('csv of any cells', () => {
  it.each(['standard', 'excel-fr'] as const)('is what the library writes of each row: %s', (style) => {
    const text = fc.string({ unit: fc.constantFrom(...'a1;,"\n\r é'), maxLength: 4 });
    const row = fc.tuple(text, fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), text);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const comma = style === 'excel-fr';
        const printed = rows.map((cells) =>
          cells.map((cell) =>
            typeof cell === 'number'
              ? String(cell).replace('.', comma ? ',' : '.')
              : cell.replace(/^(?=\r)/, "'"),
          ),
        );
        const options = comma
          ? { delimiter: ';', bom: true, record_delimiter: '\r\n' }
          : { delimiter: ',', record_delimiter: '\n' };
        expect(csv({ header: ['a', 'b', 'c'], rows }, style)).toBe(
          stringify([['a', 'b', 'c'], ...printed], options),
        );
      }),
    );
  });
});
