import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/base/label-key.ts';

describe('labels that a person takes for one', () => {
  it.each([
    ['Action sociale', 'action sociale'],
    ['Action sociale', 'ACTION  SOCIALE '],
    ['Action sociale', 'Action\u00A0sociale'],
    ['Sant\u00E9 mentale', 'Sante\u0301 mentale'],
    ['Santé mentale', 'SANTE MENTALE'],
    ['L’Éclaircie', "L'Éclaircie"],
    ['L’Éclaircie', 'L` Eclaircie'],
    ['Saint-Jean', 'Saint Jean'],
    ['Saint‑Jean', 'SAINT-JEAN'],
    ['Cœur', 'Coeur'],
    ['Arts / culture', 'Arts/Culture'],
    ['0–5 ans', '0-5 ans'],
    ['Fami\u00ADlles', 'Familles'],
    ['Familles\u200B', 'Familles'],
    ['«\u00A0Le Pont\u00A0»', '"Le Pont"'],
  ])('%s and %s', (a, b) => {
    expect(labelKey(a)).toBe(labelKey(b));
  });

  it.each([
    ['A+', 'A'],
    ['< 5', '> 5'],
    ['0-5 ans', '0,5 ans'],
    ['Type 1.1', 'Type 11'],
    ['-5', '5'],
    ['C#', 'C'],
    ['Femmes', 'Femme'],
    ['Maison X', 'Maison X inc.'],
    ['10 %', '10'],
    ['की', 'का'],
  ])('%s and %s are two', (a, b) => {
    expect(labelKey(a)).not.toBe(labelKey(b));
  });

  it('does not depend on the Unicode form, the case or the spaces around, and is its own key', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aéÉœ’'- /+0,zß"), maxLength: 12 });
    fc.assert(
      fc.property(text, (label) => {
        const key = labelKey(label);
        expect(labelKey(label.normalize('NFD'))).toBe(key);
        expect(labelKey(`  ${label}\u00A0`)).toBe(key);
        expect(labelKey(label.toLowerCase())).toBe(key);
        expect(labelKey(key)).toBe(key);
      }),
    );
  });
});
