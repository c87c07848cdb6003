import { type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import type { Translator } from '../../messages/translator.ts';
import type { BetweenKey } from '../../study/allocation/allocation.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';

/** A rule in a column header, with the number that it was given: `Indexation (2 %)`. */
export function ruleName(
  { within, parameter }: Pick<Scenario, 'within' | 'parameter'>,
  { texts, numbers }: Translator,
): string {
  const { short } = texts.allocation.rules[within];
  const given = parameter !== undefined && parameter !== ruleOf(within).parameter?.fallback;
  return given ? `${short} (${numbers.percent(parameter, 1)})` : short;
}

export const betweenName = (key: BetweenKey, { texts }: Translator): string =>
  texts.allocation.between[key].name;

/** The rule as it is typed, for machines: `indexation:0.02`. */
export const ruleText = ({ within, parameter }: Pick<Scenario, 'within' | 'parameter'>): string =>
  parameter === undefined || parameter === ruleOf(within as RuleKey).parameter?.fallback
    ? within
    : `${within}:${parameter}`;
