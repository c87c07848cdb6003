import { type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import type { Translator } from '../../messages/translator.ts';
import type { BetweenKey } from '../../study/allocation/options.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';

type Named = Pick<Scenario, 'asked' | 'between' | 'within' | 'parameter' | 'envelope'>;

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

/** What each scenario is called beside the others: its own name, else its rule and whatever else tells it from them. */
export function scenarioNames(scenarios: readonly Named[], translator: Translator): readonly string[] {
  const { numbers, texts } = translator;
  const nameless = scenarios.filter(({ asked }) => asked.name === undefined);
  const several = (of: (one: Named) => unknown) => new Set(nameless.map(of)).size > 1;
  const [envelopes, betweens] = [several((one) => one.envelope), several((one) => one.between)];
  const names = scenarios.map((one) => {
    const { asked, between, envelope } = one;
    if (asked.name !== undefined) return asked.name;
    return [
      ruleName(one, translator),
      ...(betweens ? [between === null ? texts.allocation.noBetween : betweenName(between, translator)] : []),
      ...(envelopes ? [numbers.money(envelope / 100, 0)] : []),
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
