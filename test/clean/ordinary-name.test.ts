import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrdinaryName } from '../../src/clean/ordinary-name.ts';
import { namesNobody, statisticOf, summaryLabel, totalsLabel } from '../../src/clean/totals.ts';
import { isCount } from '../../src/clean/totals-finder.ts';

const piece = fc.constantFrom(
  ...[
    'Total',
    'tot',
    'totaux',
    'TTL',
    'Ensemble',
    'somme',
    'toutes',
    'All regions',
    'gesamt',
    'sum',
    'soma',
    'cumul',
  ],
  ...[
    'S',
    'T',
    'st',
    'G',
    'gt',
    's/t',
    'S. T',
    't o t a l',
    'Σ',
    'Moyenne',
    'moyennes',
    'médiane',
    'mediane',
    'mean',
  ],
  ...[
    'avg',
    'n',
    'nb',
    'nombre',
    'écart',
    'ecart',
    'type',
    '1er',
    '2e',
    'max',
    'Quartile',
    'valeur',
    'percentile',
  ],
  ...[
    'organismes',
    'Organisme',
    'tous',
    'divers',
    'n a',
    'x',
    'Maison',
    'des',
    'jeunes',
    'de',
    'la',
    'Éclaircie',
  ],
  ...[
    'Centre',
    'communautaire',
    'Laval',
    '12',
    '2023',
    'é',
    'œ',
    'ſ',
    '\u212A',
    '_',
    '\u00AD',
    '\u200B',
    'ÿ',
    '²',
  ],
);
const gap = fc.constantFrom('', ' ', '  ', '-', '/', '.', ':', "'", ', ', '\u00A0', '\t', '(', '« ');
const text = fc.oneof(
  fc.array(fc.tuple(piece, gap), { maxLength: 6 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: fc.constantFrom(...'stgoalum .-/éÉ_:1N'), maxLength: 16 }),
  fc.tuple(gap, piece, gap, fc.string({ maxLength: 12 })).map((parts) => parts.join('')),
);

describe('a name that is told to be ordinary letter by letter', () => {
  it('is no total, statistic, count or word for nobody', () => {
    let ordinary = 0;
    fc.assert(
      fc.property(text, (own) => {
        if (!isOrdinaryName(own)) return;
        ordinary++;
        expect(totalsLabel(own)).toBeUndefined();
        expect(summaryLabel(own)).toBe(false);
        expect(statisticOf(own)).toBeUndefined();
        expect(namesNobody(own.trim())).toBe(false);
        expect(isCount(own)).toBe(false);
        expect(own.trim()).not.toBe('');
      }),
      { numRuns: 20_000 },
    );
    expect(ordinary).toBeGreaterThan(200);
  });

  it.each([
    'Organisme 92834',
    'Maison des jeunes de Laval',
    'Centre communautaire Bélanger',
    "L'Arrêt-Source inc.",
  ])('is nearly any: %s', (own) => {
    expect(isOrdinaryName(own)).toBe(true);
  });

  it.each([
    'Total des organismes',
    'Moyenne des organismes',
    'Organisme',
    '12345678901234',
    'S/T Maison des jeunes',
  ])('is none of these: %s', (own) => {
    expect(isOrdinaryName(own)).toBe(false);
  });
});
