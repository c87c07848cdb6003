// Descriptions of methods, for `explain` and the method pages: corrections for many tests at once.
import { GUARDS } from '../guards.ts';
import { methods } from '../method.ts';

export const entries = methods(
  {
    family: 'multiple-testing',
    kind: 'padjust',
    unit: 'probability',
    list: true,
    direction: 'like-chance',
    negatives: 'refused',
    references: ['holm1979'],
    guard: GUARDS.always,
  },
  [
    { pattern: 'padjust.bonferroni', references: ['dunn1961'], formula: 'min(1, m·p)' },
    { pattern: 'padjust.holm', formula: 'max over smaller p of min(1, (m − i + 1) p₍ᵢ₎)' },
    {
      pattern: 'padjust.BH',
      references: ['benjamini1995'],
      formula: 'min over larger p of min(1, m p₍ᵢ₎ / i)',
    },
  ],
);
