// What scenarios and rules of an allocation are called beside one another.
import { type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import type { Translator } from '../../messages/translator.ts';
import type { BetweenKey } from '../../study/allocation/options.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';
import { centsMoney } from '../words/cents.ts';

type Named = Pick<Scenario, 'asked' | 'between' | 'within' | 'parameter' | 'envelope'>;

/** A rule in a column header, with the number that it was given: `Indexation (2 %)`. */
function ruleName(
  { within, parameter }: Pick<Scenario, 'within' | 'parameter'>,
  { texts, numbers }: Translator,
): string {
  const { short } = texts.allocation.rules[within];
  const given = parameter !== undefined && parameter !== ruleOf(within).parameter?.fallback;
  return given ? `${short} (${numbers.percent(parameter, 1)})` : short;
}

export const betweenName = (key: BetweenKey, { texts }: Translator): string =>
  texts.allocation.between[key].name;

/** What each scenario is called beside the others: its own name, else its rule and whatever else tells it from them. */
export function scenarioNames(scenarios: readonly Named[], translator: Translator): readonly string[] {
  const { texts } = translator;
  const names = scenarios.map((one) => {
    const { asked, between, envelope } = one;
    // Those of one name, or those without one, are told apart by what differs among them.
    const alike = scenarios.filter((other) => other.asked.name === asked.name);
    const several = (of: (one: Named) => unknown) => new Set(alike.map(of)).size > 1;
    if (asked.name !== undefined && alike.length === 1) return asked.name;
    const rule = asked.name === undefined || several(({ within, parameter }) => `${within}:${parameter}`);
    return [
      ...(asked.name === undefined ? [] : [asked.name]),
      ...(rule ? [ruleName(one, translator)] : []),
      ...(several((other) => other.between)
        ? [between === null ? texts.allocation.noBetween : betweenName(between, translator)]
        : []),
      ...(several((other) => other.envelope) ? [centsMoney(envelope, translator)] : []),
    ].join(', ');
  });
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The rule as it is typed, for machines: `indexation:0.02`. */
export const ruleText = ({ within, parameter }: Pick<Scenario, 'within' | 'parameter'>): string =>
  parameter === undefined || parameter === ruleOf(within as RuleKey).parameter?.fallback
    ? within
    : `${within}:${parameter}`;
