// Descriptions of methods, for `explain` and the method pages: the decomposition of Oaxaca and Blinder.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

const shared = {
  family: 'two-group-difference',
  kind: 'oaxaca',
  unit: 'currency',
  direction: 'signed',
  atEquality: 0,
  smallestN: 4,
  references: ['oaxaca1973', 'blinder1973'],
  guard: GUARDS.ten,
} as const;

export const entries = methods(shared, [
  { pattern: 'oaxaca.gap', smallestN: 2, guard: GUARDS.pair, formula: 'ȳ_A − ȳ_B' },
  {
    pattern: 'oaxaca.coefA',
    list: true,
    unit: 'coefficient',
    direction: 'neither',
    atEquality: undefined,
    formula: '(a_A, β_A): y = a + xβ in group A (g = 0)',
  },
  {
    pattern: 'oaxaca.coefB',
    list: true,
    unit: 'coefficient',
    direction: 'neither',
    atEquality: undefined,
    formula: '(a_B, β_B): y = a + xβ in group B (g = 1)',
  },
  { pattern: 'oaxaca.threefold.endowments', formula: '(x̄_A − x̄_B) β_B' },
  { pattern: 'oaxaca.threefold.coefficients', formula: '(a_A − a_B) + x̄_B (β_A − β_B)' },
  { pattern: 'oaxaca.threefold.interaction', formula: '(x̄_A − x̄_B)(β_A − β_B)' },
  {
    pattern: 'oaxaca.twofold.*.explained',
    references: ['oaxaca1973', 'jann2008'],
    formula: '(x̄_A − x̄_B) β*, β* the reference coefficients',
  },
  {
    pattern: 'oaxaca.twofold.*.unexplained',
    references: ['oaxaca1973', 'jann2008'],
    formula: 'gap − explained',
  },
]);
