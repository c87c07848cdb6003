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
