import type { AllocationRule } from './rule.ts';
import { rules } from './rules.generated.ts';

/** A rule with the number that it was given. */
export interface ChosenRule {
  readonly rule: AllocationRule;
  readonly parameter: number | undefined;
}

/** Every rule between organisations: those of the literature on claims, then the sector's own. */
export const allocationRules: readonly AllocationRule[] = [...Object.values(rules)].sort(
  (a, b) => Number(a.family === 'sector') - Number(b.family === 'sector'),
);

export type RuleKey = keyof typeof rules;
export const RULE_KEYS = Object.keys(rules) as RuleKey[];

export const ruleOf = (key: RuleKey): AllocationRule => rules[key];

/** A rule with its number, the fallback of the rule where none is given. */
export const chosen = (key: RuleKey, parameter?: number): ChosenRule => ({
  rule: rules[key],
  parameter: parameter ?? rules[key].parameter?.fallback,
});
