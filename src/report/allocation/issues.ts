import type { AnyIssue } from '../../base/issue.ts';
import { RULE_KEYS } from '../../measure/allocation/registry.ts';
import type { Translator } from '../../messages/translator.ts';
import { roleName } from '../words/roles.ts';

/** Arguments that are sums of money. */
const MONEY = ['short', 'error'];

/** An issue of a sharing with its rule by name and its sums as money; keys and plain numbers stay where data are written. */
export function issueInWords(issue: AnyIssue, translator: Translator): AnyIssue {
  const { texts, numbers } = translator;
  const args = Object.entries(issue.args).map(([name, value]) => {
    const rule = name === 'rule' ? RULE_KEYS.find((key) => key === value) : undefined;
    if (rule !== undefined) return [name, texts.allocation.rules[rule].name];
    if (name === 'column') return [name, roleName(String(value), translator)];
    return [name, MONEY.includes(name) && typeof value === 'number' ? numbers.money(value, 2) : value];
  });
  return { ...issue, args: Object.fromEntries(args) as AnyIssue['args'] };
}
