import { Refusal } from '../../../base/issue.ts';
import { fold } from '../../../base/text.ts';
import { amountShape, amountValue, markOf } from '../../../clean/amounts.ts';
import { roleOf } from '../../../clean/role-words.ts';
import { betweenRules } from '../../../measure/allocation/between.generated.ts';
import { RULE_KEYS, type RuleKey, ruleOf } from '../../../measure/allocation/registry.ts';
import type { CliCodes } from '../../../messages/cli-codes.ts';
import type { Translator } from '../../../messages/translator.ts';
import type { AllocationOptions, BetweenKey, Told } from '../../../study/allocation/allocation.ts';

function refuse<C extends keyof CliCodes>(code: C, args: CliCodes[C]): never {
  throw new Refusal({ level: 'error', code, args: { ...args } });
}

type Flags = Readonly<Record<string, unknown>>;
type Asked = Omit<
  AllocationOptions,
  'definition' | 'deals' | 'floors' | 'denominator' | 'shares' | 'within'
> & {
  readonly within: readonly { readonly key: RuleKey; readonly parameter?: number }[];
};

/** What the flags of `allocate` ask for. Throws Refusal with what to type instead. */
export function askedOf(flags: Flags, translator: Translator): Asked {
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const amount = (name: string) => {
    const given = text(name);
    return given === undefined ? undefined : moneyOf(name, given);
  };
  const envelope = amount('envelope');
  if (envelope === undefined) return refuse('envelope-missing', {});
  const [minimum, maximum, keep] = [amount('minimum'), amount('maximum'), amount('keep')];
  const [between, used, need, cap] = ['between', 'used', 'need', 'cap'].map(text);
  const [newcomers, protect] = [text('new'), text('protect')];
  return {
    envelope,
    within: ((flags.within ?? []) as readonly string[]).map((word) => ruleFrom(word, translator)),
    ...(between === undefined ? {} : { between: betweenFrom(between, translator) }),
    ...(used === undefined ? {} : { used: roleOf(used) }),
    ...(need === undefined ? {} : { need: roleOf(need) }),
    ...(minimum === undefined
      ? {}
      : {
          minimum: {
            amount: minimum,
            below: (flags.belowMinimum as 'nothing' | 'minimum' | undefined) ?? 'nothing',
          },
        }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(keep === undefined ? {} : { keep }),
    ...(cap === undefined ? {} : { cap: capFrom(cap) }),
    ...(newcomers === undefined ? {} : { newcomers: toldFrom('--new', newcomers) }),
    ...(protect === undefined ? {} : { protect: toldFrom('--protect', protect) }),
    ...(flags.money === undefined ? {} : { money: flags.money as 'mission' | 'all' }),
  };
}

/** Columns that the flags name, so that they are kept when the files are read. */
export function columnsOf(flags: Flags): readonly string[] {
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : '');
  const [used, need, cap, newcomers, protect] = ['used', 'need', 'cap', 'new', 'protect'].map(text) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return [used, need, cap.slice(cap.indexOf(':') + 1), newcomers.split('=')[0]!, protect.split('=')[0]!]
    .filter((name) => name !== '')
    .map(roleOf);
}

/** `881000`, `1.5M`, `9 M$`, `1 234,56 $`: as people print money; 0 or more. */
function moneyOf(name: string, text: string): number {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const shape = amountShape(text.trim());
  if (typeof shape === 'string' || shape.negative) return refuse('amount-flag', { flag, value: text });
  const mark = markOf(shape.core);
  if (mark === 'unclear' || mark === 'neither') return refuse('amount-flag', { flag, value: text });
  const value = amountValue(shape, mark === 'either' ? '.' : mark);
  return typeof value === 'number' ? value : refuse('amount-flag', { flag, value: text });
}

/** `80%`, `0.8`, `0,8`: a share of 1. */
function shareOf(text: string): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)[ \u00a0]?(%?)$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  return match[2] === '%' ? value / 100 : value;
}

/** A rule by its key, its name or another word for it, perhaps with its number: `indexation:2%`. */
function ruleFrom(word: string, { texts }: Translator) {
  const [name = '', number] = word.split(':');
  const key = found(name, RULE_KEYS, (one) => {
    const { name: full, short, aliases } = texts.allocation.rules[one];
    return [one, full, short, ...aliases.split(',')];
  });
  if (key === undefined) return refuse('rule-unknown', { word: name, rules: RULE_KEYS });
  if (number === undefined) return { key };
  const { parameter } = ruleOf(key);
  const value = shareOf(number);
  if (!parameter || value === undefined || value < parameter.low || value > parameter.high) {
    return refuse('rule-number', { rule: key, value: number, takes: parameter ? 'yes' : 'no' });
  }
  return { key, parameter: value };
}

const BETWEEN_KEYS = Object.keys(betweenRules) as BetweenKey[];

function betweenFrom(word: string, { texts }: Translator): BetweenKey {
  const key = found(word, BETWEEN_KEYS, (one) => {
    const { name, aliases } = texts.allocation.between[one];
    return [one, name, ...aliases.split(',')];
  });
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
    amount: moneyOf(flag.slice(2), text.slice(colon + 1)),
  };
}
