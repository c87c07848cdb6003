// The study `peers`: who is comparable with whom, and how far a definition reaches.
import { decimalTotal } from '../../base/decimal-sum.ts';
import type { AnyIssue } from '../../base/issue.ts';
import { compareLabels } from '../../base/text.ts';
import { type BalanceRow, balanceOf } from '../../compare/balance.ts';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Definition } from '../../compare/definition.ts';
import type { Grouping } from '../../compare/groups.ts';
import { type DefinitionRequest, defaultRequest, resolveDefinition } from '../../compare/presets.ts';
import { comparabilityOf, type SideComparison } from '../../compare/sides.ts';
import { type Spread, spreadOf } from '../../compare/spread.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import type { UnitKind } from '../../compare/units.ts';
import type { Withholding } from '../gaps/gaps.ts';
import { labelsAlike, noRegion } from '../remarks.ts';
import { periodsOf } from '../study-units.ts';
import { balanceColumns } from './balance-columns.ts';
import { type Coverage, coverageOf } from './coverage.ts';

export interface PeersOptions {
  /** None: the default of `defaultRequest`, which is said. */
  readonly requests: readonly DefinitionRequest[];
  /** Roles by which coverage is broken down; those that the data lack are left out. */
  readonly by: readonly string[];
}

/** Coverage of one group of a role. */
export interface GroupCoverage {
  readonly role: string;
  readonly label: string;
  readonly coverage: Coverage;
}

export interface RegionBalance {
  readonly region: string;
  readonly rows: readonly BalanceRow[];
}

/** One definition at work. */
export interface DefinitionResult {
  readonly definition: Definition;
  readonly comparison: Comparison;
  /** Regions among the peers; undefined without a region column. */
  readonly regions: Spread | undefined;
  readonly sectors: Spread | undefined;
  readonly overall: Coverage;
  readonly groups: readonly GroupCoverage[];
  /** Each region against its comparables elsewhere, covariate by covariate. */
  readonly balance: readonly RegionBalance[];
}

export interface Peers {
  readonly unit: UnitKind;
  readonly units: UnitTable;
  readonly n: number;
  readonly total: string;
  readonly periods: readonly string[];
  readonly definitions: readonly DefinitionResult[];
  /** Whether periods, regions and files are comparable as data. */
  readonly sides: readonly SideComparison[];
  readonly issues: readonly AnyIssue[];
  /** Of a public edition only. */
  readonly withheld?: Withholding;
}

/**
 * Who is comparable with whom, under each definition asked for: coverage, common support, peers and balance.
 * `units`: as `studyUnits` gives them. Throws Refusal when a definition names a column that the data do not have.
 */
export function peers(units: UnitTable, options: PeersOptions): Peers {
  const { dataset } = units;
  const requests = options.requests.length > 0 ? options.requests : [defaultRequest(dataset)];
  const definitions = requests.map((request) => resolveDefinition(dataset, request));
  const periods = periodsOf(dataset);
  return {
    unit: units.kind,
    units,
    n: units.n,
    total: decimalTotal(units.amount),
    periods,
    definitions: definitions.map((definition) => atWork(units, definition, options.by)),
    sides: comparabilityOf(units),
    issues: [
      ...noRegion(dataset),
      ...defaulted(options.requests, definitions),
      ...labelsAlike(criteriaGroupings(units, definitions)),
    ],
  };
}

/** The exact criteria as groupings: labels that differ by a capital make two groups of comparables. */
function criteriaGroupings(units: UnitTable, definitions: readonly Definition[]): Grouping[] {
  const columns = new Set(definitions.flatMap(({ exact }) => exact));
  return [...columns].flatMap((column) => units.grouping([column]) ?? []);
}

function atWork(units: UnitTable, asked: Definition, by: readonly string[]): DefinitionResult {
  const comparison = compare(units, asked);
  const spread = (role: string) => {
    const labels = units.labels(role);
    return labels && spreadOf(comparison, labels.codes, labels.values.length);
  };
  const regions = spread('region');
  const everyone = Int32Array.from({ length: units.n }, (_, unit) => unit);
  return {
    definition: comparison.definition,
    comparison,
    regions,
    sectors: spread('sector'),
    overall: coverageOf(comparison, regions, everyone),
    groups: by.flatMap((role) => groupCoverage(comparison, regions, role)),
    balance: regionBalance(comparison),
  };
}

function groupCoverage(comparison: Comparison, spread: Spread | undefined, role: string): GroupCoverage[] {
  const grouping = comparison.units.grouping([role]);
  if (!grouping) return [];
  const members = grouping.keys.map((): number[] => []);
  grouping.codes.forEach((code, unit) => {
    if (code >= 0) members[code]!.push(unit);
  });
  return grouping.keys.map(([label = ''], code) => ({
    role,
    label,
    coverage: coverageOf(comparison, spread, Int32Array.from(members[code]!)),
  }));
}

function regionBalance(comparison: Comparison): RegionBalance[] {
  const regions = comparison.units.labels('region');
  const columns = balanceColumns(comparison);
  if (!regions || columns.length === 0) return [];
  const balance = balanceOf(comparison, columns, regions.codes);
  return regions.values
    .map((region, code) => ({ region, rows: balance(code) }))
    .sort((a, b) => compareLabels(a.region, b.region));
}

/** A definition that nobody asked for is said: the claim turns on it. */
function defaulted(requests: readonly DefinitionRequest[], definitions: readonly Definition[]): AnyIssue[] {
  if (requests.length > 0) return [];
  const role = definitions[0]?.exact[0] ?? 'none';
  return [{ level: 'note', code: 'definition-default', args: { role } }];
}
