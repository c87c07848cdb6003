import type { SuppressionRules } from '../suppression.ts';
import { FeasibleTables } from './feasible-tables.ts';
import type { Figures } from './figures.ts';
import { byDifferencing, primaryReason } from './protection-levels.ts';
import { prove } from './protection-proof.ts';

/**
 * `shown`: a rule hides the figure and it is not hidden · `reader`: bounded within p % from what is published ·
 * `organisation`: bounded within p % by an organisation that knows its own amount · `sum`: the hidden parts of this
 * published figure have together an amount that a rule hides.
 */
export interface Exposure {
  readonly key: string;
  readonly to: 'shown' | 'reader' | 'organisation' | 'sum';
}

/**
 * What a pattern of hidden figures leaves exposed, whoever chose it: the disclosure audit of Willenborg & de Waal 2001, ch. 6,
 * each protection level looked for anew. Where a hidden margin links several tables the solver may miss a feasible table: then
 * a figure is called exposed that is not, never the other way round.
 */
export function exposuresOf(
  figures: Figures,
  rules: SuppressionRules,
  hidden: ReadonlySet<number>,
): readonly Exposure[] {
  const { keys, holders, equations, values } = figures;
  const tables = new FeasibleTables(figures);
  const isHidden = (figure: number): boolean => hidden.has(figure);
  // Nothing more may be hidden: a hidden figure moves freely, a published one not at all.
  const prices = values.map((_, figure) => (isHidden(figure) ? 0 : Number.POSITIVE_INFINITY));
  const exposures: Exposure[] = [];
  keys.forEach((key, figure) => {
    const primary = primaryReason(holders[figure]!, rules) !== undefined;
    if (!isHidden(figure)) {
      if (primary) exposures.push({ key, to: 'shown' });
      return;
    }
    const [first] = prove(tables, { figure, percent: rules.percent, organisations: primary }, prices).unmet;
    if (first) exposures.push({ key, to: first.who === undefined ? 'reader' : 'organisation' });
  });
  for (const equation of equations) {
    const together = byDifferencing(figures, equation, isHidden);
    if (together !== undefined && primaryReason(together, rules) !== undefined) {
      exposures.push({ key: keys[equation.whole]!, to: 'sum' });
    }
  }
  return exposures;
}
