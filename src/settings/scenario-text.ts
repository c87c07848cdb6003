import { existing } from '../base/existing.ts';
import { Refusal } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import { amountShape } from '../clean/amount-shape.ts';
import { amountValue, markOf } from '../clean/amounts.ts';
import { roleOf } from '../clean/role-words.ts';
import { betweenRules } from '../measure/allocation/between.generated.ts';
import { RULE_KEYS, type RuleKey, ruleOf } from '../measure/allocation/registry.ts';
import type { CliCodes } from '../messages/cli-codes.ts';
import type { Translator } from '../messages/translator.ts';
import type { BetweenKey, ScenarioOptions, Told } from '../study/allocation/options.ts';
import type { ScenarioText } from './scenario-form.ts';

function refuse<C extends keyof CliCodes>(code: C, args: CliCodes[C]): never {
  throw new Refusal({ level: 'error', code, args: { ...args } });
}

/** Languages whose names of rules are understood. */
type Languages = readonly Translator[];
type Rule = Pick<ScenarioOptions, 'within' | 'parameter'>;

/**
 * The scenarios that a text asks for: every envelope by every rule between regions by every rule between organisations.
 * `otherwise`: the rules where it names none. Throws Refusal with what to type instead.
 */
export function scenariosOf(
  asked: ScenarioText,
  languages: Languages,
  otherwise: readonly RuleKey[],
): readonly Omit<ScenarioOptions, 'shares'>[] {
  const constraints = constraintsOf(asked);
  const words = asked.within ?? [];
  const rules: readonly Rule[] =
    words.length > 0
      ? words.map((word) => ruleFrom(word, languages))
      : otherwise.map((within) => ({ within }));
  const stages = (asked.between ?? ['none']).map((word) => betweenFrom(word, languages));
  const all = asked.envelope
    .map((amount) => moneyOf('--envelope', amount))
    .flatMap((envelope) =>
      stages.flatMap((between) =>
        rules.map((rule) => ({ envelope, ...rule, ...(between ? { between } : {}), ...constraints })),
      ),
    );
  return asked.name === undefined ? all : all.map((one) => ({ name: existing(asked.name), ...one }));
}

function constraintsOf(asked: ScenarioText): Omit<ScenarioOptions, 'envelope' | 'within' | 'shares'> {
  const { minimum, below_minimum: below = 'nothing', maximum, keep, cap, protect, need } = asked;
  if (minimum && maximum && moneyOf('--minimum', minimum) > moneyOf('--maximum', maximum)) {
    return refuse('minimum-over-maximum', { minimum, maximum });
  }
  return {
    ...(minimum === undefined ? {} : { minimum: { amount: moneyOf('--minimum', minimum), below } }),
    ...(maximum === undefined ? {} : { maximum: moneyOf('--maximum', maximum) }),
    ...(keep === undefined ? {} : { keep: moneyOf('--keep', keep) }),
    ...(cap === undefined ? {} : { cap: capFrom(cap) }),
    ...(asked.new === undefined ? {} : { newcomers: toldFrom('--new', asked.new) }),
    ...(protect === undefined ? {} : { protect: toldFrom('--protect', protect) }),
    ...(need === undefined ? {} : { need: roleOf(need) }),
  };
}

/** Columns that scenarios name, so that they are kept when the files are read. */
export const scenarioColumns = (scenarios: readonly ScenarioText[]): readonly string[] =>
  scenarios.flatMap(({ need, cap, new: newcomers, protect }) =>
    [
      need,
      cap?.slice(cap.indexOf(':') + 1).trim(),
      newcomers?.split('=')[0]?.trim(),
      protect?.split('=')[0]?.trim(),
    ].flatMap((name) => (name ? [roleOf(name)] : [])),
  );

/** `881000`, `1.5M`, `9 M$`, `1 234,56 $`: as people print money; 0 or more. */
function moneyOf(flag: string, text: string): number {
  const shape = amountShape(text.trim());
  if (typeof shape === 'string' || shape.negative) return refuse('amount-flag', { flag, value: text });
  const mark = markOf(shape.core);
  if (mark === 'unclear' || mark === 'neither') return refuse('amount-flag', { flag, value: text });
  const value = amountValue(shape, mark === 'either' ? '.' : mark);
  return typeof value === 'number' ? value : refuse('amount-flag', { flag, value: text });
}

/** `80%`, `0.8`, `0,8`: a share of 1. A bare number above 1 is none: who writes `80` means 80 %, not 80 times. */
function shareOf(text: string): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)[ \u00a0]?(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  if (match[2] === '%') return value / 100;
  return value <= 1 ? value : undefined;
}

/** A rule by its key, its name or another word for it, perhaps with its number: `indexation:2%`. */
function ruleFrom(word: string, languages: Languages): Rule {
  const [name = '', number] = word.split(':');
  const key = found(name, RULE_KEYS, (one) => [
    one,
    ...languages.flatMap(({ texts }) => {
      const { name: full, short, aliases } = texts.allocation.rules[one];
      return [full, short, ...aliases.split(',')];
    }),
  ]);
  if (key === undefined) return refuse('rule-unknown', { word: name, rules: RULE_KEYS });
  if (number === undefined) return { within: key };
  const { parameter } = ruleOf(key);
  const value = shareOf(number);
  if (!parameter || value === undefined || value < parameter.low || value > parameter.high) {
    return refuse('rule-number', { rule: key, value: number, takes: parameter ? 'yes' : 'no' });
  }
  return { within: key, parameter: value };
}

/** No stage between regions, beside scenarios that have one. */
const NO_STAGE = ['none', 'aucun', 'aucune'];
const BETWEEN_KEYS = Object.keys(betweenRules) as BetweenKey[];

function betweenFrom(word: string, languages: Languages): BetweenKey | undefined {
  if (NO_STAGE.includes(fold(word))) return undefined;
  const key = found(word, BETWEEN_KEYS, (one) => [
    one,
    ...languages.flatMap(({ texts }) => {
      const { name, aliases } = texts.allocation.between[one];
      return [name, ...aliases.split(',')];
    }),
  ]);
  return key ?? refuse('rule-unknown', { word, rules: BETWEEN_KEYS });
}

const found = <K extends string>(
  word: string,
  keys: readonly K[],
  names: (key: K) => readonly string[],
): K | undefined =>
  keys.find((key) => names(key).some((name) => name.trim() !== '' && fold(name) === fold(word)));

/** `80%:Revenus totaux`. */
function capFrom(text: string): { share: number; column: string } {
  const at = text.indexOf(':');
  const share = at > 0 ? shareOf(text.slice(0, at)) : undefined;
  const column = text.slice(at + 1).trim();
  return share === undefined || column === ''
    ? refuse('cap-form', { value: text })
    : { share, column: roleOf(column) };
}

/** `Statut=Nouveau:60000`: the amount stands after the last colon. */
function toldFrom(flag: string, text: string): Told {
  const [equals, colon] = [text.indexOf('='), text.lastIndexOf(':')];
  if (equals <= 0 || colon <= equals + 1) return refuse('told-form', { flag, value: text });
  return {
    column: roleOf(text.slice(0, equals).trim()),
    value: text.slice(equals + 1, colon).trim(),
    amount: moneyOf(flag, text.slice(colon + 1)),
  };
}
