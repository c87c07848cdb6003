// Two sides of a data set, and whether they can be compared at all.
import { compareLabels } from '../base/text.ts';
import type { Dataset } from '../clean/types.ts';
import { isMadeByTheData, type Pair, type SideNames, type Verdict, worst } from './check.ts';
import { check as smallSide } from './checks/small-side.ts';
import { type CheckFinding, checks } from './checks.generated.ts';
import { type CodedLabels, Facts } from './facts.ts';
import { LabelSide, RestSide, type Side, sizeOf } from './side.ts';
import { type UnitTable, unitTable } from './unit-table.ts';
import { compareYears } from './year-labels.ts';

export type { CheckFinding };

/** Whether two sides of a data set can be compared at all, and why not simply. */
export interface SideComparison {
  /** The column that makes the sides: a role, `file`, or a covariate. */
  readonly role: string;
  readonly a: string;
  /** '' for all others. */
  readonly b: string;
  /** The worst of the findings'. */
  readonly verdict: Verdict;
  readonly findings: readonly CheckFinding[];
  /** In place of the findings, where an edition may not give their figures. */
  readonly reasons?: readonly Pick<CheckFinding, 'code' | 'verdict'>[];
  /** Organisations of the two sides; records where the data name no organisation. */
  readonly n: readonly [number, number];
}

export interface SideOptions {
  /** Compare these pairs of labels alone (the first year with the last); '' is all others. Unknown labels give nothing. */
  readonly pairs?: readonly (readonly [string, string])[];
}

/**
 * Puts the sides that a column makes to every check. Periods: each with the next, in order of time. Two labels: with one
 * another. More: each with all others. Records without a label of the column are on no side. Empty when the column is not
 * in the data or has one label. Time proportional to the records and to labels × organisations.
 */
export function compareSides(
  dataset: Dataset,
  role: string,
  options: SideOptions = {},
): readonly SideComparison[] {
  return compareFacts(new Facts(unitTable(dataset, 'organisation')), role, options);
}

/** What applies by itself: periods and files when there are several, regions when there are any. */
export function comparabilityOf(units: UnitTable): readonly SideComparison[] {
  const facts = new Facts(units);
  return ['period', 'file', 'region'].flatMap((role) => compareFacts(facts, role, {}));
}

function compareFacts(facts: Facts, role: string, options: SideOptions): SideComparison[] {
  const column = facts.column(role);
  if (!column) return [];
  const { amount } = facts.dataset;
  const records = recordsOf(column);
  const every = Int32Array.from({ length: column.codes.length }, (_, record) => record).filter(
    (record) => column.codes[record]! >= 0,
  );
  const whole = new LabelSide('', every, amount);
  // A side keeps what it has counted: made for each pair, it is let go with it.
  const sideOf = (label: string) => {
    const own = records.get(label);
    return own && new LabelSide(label, own, amount);
  };

  return (options.pairs ?? usualPairs(role, inOrder(role, [...records.keys()], facts))).flatMap(
    ([first, second]) => {
      const a = sideOf(first);
      const b = second === '' ? a && new RestSide(whole, a) : sideOf(second);
      return a && b && b.n > 0 && first !== second ? [comparison(facts, role, a, b)] : [];
    },
  );
}

function comparison(facts: Facts, role: string, a: Side, b: Side): SideComparison {
  const names: SideNames = { role, a: a.label, b: b.label, against: b.label === '' ? 'rest' : 'label' };
  const pair: Pair = { facts, role, a, b, names, named: b.label === '' ? [a] : [a, b] };
  // A group of a few organisations is told as such: its shares and means are those of cases, not of a group.
  const few = isMadeByTheData(role) ? [] : smallSide(pair);
  const findings = few.length > 0 ? few : checks.flatMap((check): readonly CheckFinding[] => check(pair));
  return {
    role,
    a: a.label,
    b: b.label,
    verdict: worst(findings),
    findings,
    n: [sizeOf(a, facts), sizeOf(b, facts)],
  };
}

/** Records of each label that has some, in file order. */
function recordsOf({ values, codes }: CodedLabels): ReadonlyMap<string, Int32Array> {
  const rows = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) rows[code]!++;
  const records = Array.from(rows, (n) => new Int32Array(n));
  rows.fill(0);
  for (let record = 0; record < codes.length; record++) {
    const code = codes[record]!;
    if (code >= 0) records[code]![rows[code]!++] = record;
  }
  const labelled = values.map((label, code) => [label, records[code]!] as const);
  return new Map(labelled.filter(([, own]) => own.length > 0));
}

function inOrder(role: string, labels: readonly string[], facts: Facts): string[] {
  if (role !== 'period') return [...labels].sort(compareLabels);
  const present = new Set(labels);
  return [...facts.years]
    .sort(compareYears)
    .map(({ label }) => label)
    .filter((label) => present.has(label));
}

function usualPairs(role: string, labels: readonly string[]): [string, string][] {
  if (labels.length < 2) return [];
  if (role === 'period' || labels.length === 2)
    return labels.slice(1).map((label, before) => [labels[before]!, label]);
  return labels.map((label) => [label, '']);
}
