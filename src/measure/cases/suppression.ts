import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed, type Named } from '../named.ts';
import { suppressionOf } from '../suppression.ts';

/** cells: contributions by cell; minN; p (%); n and k (%) of the dominance rule. 1: the rule asks to suppress. */
export function suppression(fields: CaseFields): readonly ComputedValue[] {
  const rules = {
    fewest: fields.number('minN', 'not_negative'),
    percent: fields.number('p', 'not_negative'),
    largest: fields.number('n', 'not_negative'),
    dominance: fields.number('k', 'not_negative'),
  };
  const flags = fields.matrix('cells').map((cell, c): Named => {
    const { fewest, percent, dominance } = suppressionOf(cell, rules);
    return {
      [`suppress.${c + 1}.minN`]: Number(fewest),
      [`suppress.${c + 1}.p_percent`]: Number(percent),
      [`suppress.${c + 1}.n_k`]: Number(dominance),
    };
  });
  return flags.flatMap(keyed);
}
