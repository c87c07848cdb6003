import { type AnyIssue, Refusal } from '../base/issue.ts';
import { nearest } from '../clean/filters.ts';
import type { Ledger } from '../clean/types.ts';
import { ISSUE_CODES, REASON_CODES } from './reason-codes.ts';
import type { Invocation } from './spec.ts';

/**
 * A condition of `--fail-on`: `set-aside` (the same as `set-aside>0`), `amount-missing>1%` of the rows,
 * `set-aside>1000$`, `set-aside>1%$` of the money, `names-alike>3`, `warnings`, `gini.unbiased>0.4`, `gap.region>15%`.
 */
export interface Condition {
  readonly text: string;
  readonly name: string;
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly limit: number;
  /** What is compared: a number of rows or findings, a share of the rows read, money, or a share of the money read. */
  readonly measure: 'rows' | 'share' | 'amount' | 'amount-share';
}

const MEASURES = { '': 'rows', '%': 'share', $: 'amount', '€': 'amount', '%$': 'amount-share' } as const;
const FORM = /^([\w.-]+)(?:(>=|<=|>|<)(\d+(?:[.,]\d+)?)(%\$|%|\$|€)?)?$/;

export function parseCondition(text: string): Condition {
  // `set-aside > 1 000 $` reads as people write it; the spaces say nothing.
  const match = FORM.exec(text.replace(/[\s\u00a0\u202f]+/g, ''));
  const [, name = '', operator, limit = '0', suffix = ''] = match ?? [];
  // A name alone means "any at all", which has a sense for what is counted, not for a figure.
  if (!match || (operator === undefined && !isCounted(name) && !COUNTED_FIGURES.includes(name))) {
    throw new Refusal({ level: 'error', code: 'fail-on-form', args: { value: text } });
  }
  return {
    text: text.trim(),
    name,
    operator: (operator ?? '>') as Condition['operator'],
    limit: Number(limit.replace(',', '.')),
    measure: MEASURES[suffix as keyof typeof MEASURES],
  };
}

/** The conditions of `--fail-on`; throws Refusal for one that is none. */
export const conditionsOf = ({ flags }: Pick<Invocation, 'flags'>): Condition[] =>
  (flags.failOn ?? []).map(parseCondition);

/** Figures that are numbers of things: claims that do not hold or cannot be checked, figures that moved. */
const COUNTED_FIGURES = [
  'claim-fails',
  'unchecked',
  'file-faults',
  'changed',
  'added',
  'removed',
  'infeasible',
  'verdict-turns',
];

/** What a run found, as far as conditions can be put on it. */
export interface Findings {
  readonly ledger: Ledger;
  readonly issues: readonly AnyIssue[];
  /** Figures by key; undefined where one cannot be given. */
  readonly figures?: ReadonlyMap<string, number | undefined>;
}

interface Counted {
  readonly rows: number;
  readonly amount: number;
}

/**
 * The issues of the conditions that hold: exit code 1 when there are any. What did not occur counts 0; a name
 * that no run could produce is refused, so that a typing error cannot pass for success.
 */
export function conditionsMet(conditions: readonly Condition[], findings: Findings): AnyIssue[] {
  return conditions.flatMap((condition) => {
    const { name, text, measure } = condition;
    const figure = findings.figures?.has(name) === true;
    const found = figure ? figureFound(condition, findings) : counted(condition, findings);
    if (found === undefined || !holds(found, condition)) return [];
    // A figure held against a limit in percent is told in percent.
    const inPercent = measure === 'amount-share' || measure === 'share';
    const shown = inPercent ? 'share' : figure ? 'figure' : measure;
    const args = { condition: text, found, measure: shown, text: String(found) };
    return [{ level: 'error', code: 'fail-on-met', args }];
  });
}

/** A warning for each condition on a figure that these data do not give: it did not hold, which is not to have passed. */
export const conditionsOpen = (
  conditions: readonly Condition[],
  figures: ReadonlyMap<string, number | undefined> | undefined,
): AnyIssue[] =>
  conditions
    .filter(({ name }) => figures?.has(name) === true && Number.isNaN(figures.get(name) ?? Number.NaN))
    .map(({ text }) => ({ level: 'warning', code: 'fail-on-open', args: { condition: text } }));

/** `conditionsMet` where there is no ledger: conditions may name the figures alone. */
export function figureConditionsMet(
  conditions: readonly Condition[],
  figures: ReadonlyMap<string, number | undefined>,
): AnyIssue[] {
  const unknown = conditions.find(({ name }) => !figures.has(name));
  if (unknown) throw unknownName(unknown.name, [...figures.keys()], figures.keys());
  return conditionsMet(conditions, { ledger: NO_ROWS, issues: [], figures });
}

const NO_ROWS: Ledger = {
  rows: 0,
  lines: 0,
  accepted: 0,
  merged: 0,
  setAside: 0,
  amountRead: '0.00',
  amountAccepted: '0.00',
  amountMerged: '0.00',
  amountSetAside: '0.00',
  filtered: 0,
  amountFiltered: '0.00',
  reasons: [],
  setAsideLines: [],
};

/** A figure that is a share of 1 answers to a limit in percent. */
function figureFound({ name, measure }: Condition, { figures }: Findings): number | undefined {
  const value = figures?.get(name);
  return value !== undefined && measure === 'share' ? 100 * value : value;
}

function counted({ name, measure }: Condition, findings: Findings): number {
  const { ledger } = findings;
  const { rows, amount } = countOf(name, findings);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  if (measure === 'amount') return amount;
  if (measure === 'share') return share(rows, ledger.rows);
  return measure === 'amount-share' ? share(amount, Number(ledger.amountRead)) : rows;
}

/** Names that are no code: parts of the account, and findings by how serious they are. */
const NAMES = ['set-aside', 'merged', 'accepted', 'filtered', 'errors', 'warnings', 'notes', 'issues'];

const isCounted = (name: string): boolean =>
  NAMES.includes(name) || REASON_CODES.has(name) || ISSUE_CODES.has(name);

function countOf(name: string, { ledger, issues, figures }: Findings): Counted {
  switch (name) {
    case 'set-aside':
      return { rows: ledger.setAside, amount: Number(ledger.amountSetAside) };
    case 'merged':
      return { rows: ledger.merged, amount: Number(ledger.amountMerged) };
    case 'accepted':
      return { rows: ledger.accepted, amount: Number(ledger.amountAccepted) };
    case 'filtered':
      return { rows: ledger.filtered, amount: Number(ledger.amountFiltered) };
    case 'errors':
    case 'warnings':
    case 'notes':
      return number(issues.filter(({ level }) => name === `${level}s`));
    case 'issues':
      return number(issues);
  }
  const reasons = ledger.reasons.filter(({ code }) => code === name);
  const found = issues.filter(({ code }) => code === name);
  if (reasons.length + found.length > 0 || isCounted(name)) {
    return {
      rows: sum(reasons.map(({ rows }) => rows)) + sum(found.map(({ count }) => count ?? 1)),
      amount: sum([...reasons, ...found].map(({ amount }) => Number(amount ?? 0))),
    };
  }
  const known = [...NAMES, ...(figures?.keys() ?? [])];
  throw unknownName(name, known, [...known, ...REASON_CODES, ...ISSUE_CODES]);
}

function unknownName(name: string, known: readonly string[], all: Iterable<string>): Refusal {
  const args = { name, nearest: nearest(name, all, 3), known };
  return new Refusal({ level: 'error', code: 'fail-on-name', args });
}

const number = (issues: readonly AnyIssue[]): Counted => ({
  rows: issues.length,
  amount: sum(issues.map(({ amount }) => Number(amount ?? 0))),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function holds(found: number, { operator, limit }: Condition): boolean {
  if (operator === '>') return found > limit;
  if (operator === '>=') return found >= limit;
  return operator === '<' ? found < limit : found <= limit;
}
