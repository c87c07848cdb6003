/** All decisions of a public edition, in their order: groups, mixtures, modes of funding, distances to lines. */
import { Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import type { SuppressionRules } from '../../measure/suppression.ts';
import { fundingBy } from '../gaps/funding.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { type FormsWithheld, formsWithheld } from './forms-withheld.ts';
import { type Lines, linesOf } from './lines.ts';
import {
  type Axis,
  axesOf,
  figureKey,
  type Ground,
  labelKey,
  type Material,
  materialOf,
  organisationsAmong,
  WHOLE,
} from './material.ts';
import { areWholeCells, mixturesOf, mixturesToHide } from './mixtures.ts';
import { type Pattern, patternOf, SumSystem, type Sums, type Withheld } from './pattern.ts';
import { floorQuantities, gapQuantities, primarySums } from './quantities.ts';
import { stepFor } from './rounding.ts';
import { amountSums, pairsOf } from './sums.ts';

/**
 * What a public edition does not show, decided once for all formats.
 *
 * Against a reader of everything published in one edition who knows the rules, which groups are empty, and how many
 * organisations of each type a group has; and against any one organisation that knows its own amounts, for the groups
 * that a rule hides. Not against several that put their amounts together, nor editions of other years or with other
 * settings put side by side.
 */
export interface Disclosure extends FormsWithheld {
  readonly rules: SuppressionRules;
  readonly material: Material;
  /** Currency: to what amounts per organisation are rounded that are no sums. */
  readonly step: number;
  /** Groups not shown at all, by key. */
  readonly groups: Pattern;
  /** Distances to the references, and to the floors where there are some. */
  readonly reference: Lines;
  readonly floor: Lines | undefined;
  /** Groups whose money that floors are compared with is not shown, though they are: nor are their distances to floors. */
  readonly unpaid: (key: string) => boolean;
  /** The references are floors. */
  readonly toFloors: boolean;
  /** Figures that mix the types of a group, by key of the mixture. */
  readonly mixtures: ReadonlySet<string>;
}

/** Fewest organisations for medians, in thresholds: that many on either side. */
export const SPREAD = 2;

/**
 * Fewest organisations for indices of inequality, their parts, curves, and finer intervals, in thresholds. Each is an equation
 * in every amount: where a data set has fewer organisations than an edition has figures, they say each of them.
 */
export const INDICES = 20;

/** Whether so many organisations of a group, or of everyone, are in it that indices of them may be shown. */
export const hasIndices = (
  disclosure: Disclosure,
  by: readonly string[],
  labels: readonly string[],
): boolean => organisationsIn(disclosure, by, labels) >= INDICES * disclosure.rules.fewest;

/** Organisations of a group by one role, or of everyone. */
export function organisationsIn(
  { material }: Disclosure,
  by: readonly string[],
  labels: readonly string[],
): number {
  const axis = [material.region, material.sector, material.type].find((one) => one?.role === by[0]);
  const code = axis?.labels.indexOf(labels[0]!) ?? -1;
  return organisationsAmong(material, (unit) => by.length === 0 || (code >= 0 && axis?.codes[unit] === code));
}

/**
 * Decides what of a gap study a public edition withholds.
 *
 * @throws Refusal when the organisations are too few for any of it to be public
 */
export function disclosureOf(dataset: Dataset, gaps: Gaps, rules: SuppressionRules): Disclosure {
  const material = materialOf(gaps);
  const axes = axesOf(material);
  const base = amountSums(material, axes);
  const groups = patternOf(material, base, rules, []);
  if (!groups || groups.has(WHOLE)) {
    throw new Refusal({ level: 'error', code: 'public-too-few', args: { fewest: rules.fewest } });
  }
  const step = stepFor(material.amounts.reduce((sum, amount) => sum + amount, 0) / material.n);
  const ground = { material, axes, rules };
  const mixtures = mixturesWithheld(gaps, ground, base, groups, step);
  const forms = formsWithheld(dataset, gaps, ground, groups, step);
  const paid = paidGroups(gaps, axes, groups, forms);
  const all = { hidden: groups, unknown: groups };
  const own = gapQuantities(gaps, material, rules);
  const ofReference = gaps.reference.kind === 'floor' ? paid : all;
  const reference = linesOf(ground, own, ofReference, belowMeans(mixtures, axes));
  const floor = floorQuantities(gaps, material);
  return {
    rules,
    material,
    step,
    groups,
    reference,
    floor: floor && linesOf(ground, floor, paid, []),
    unpaid: paid.unpaid,
    toFloors: gaps.reference.kind === 'floor',
    ...forms,
    mixtures,
  };
}

/**
 * The groups as the money that floors are compared with shows them: core operating funding is printed by each axis alone,
 * and not of every group; all money, of every group that is shown.
 */
function paidGroups(
  { floorMoney }: Gaps,
  axes: readonly Axis[],
  groups: Pattern,
  { mission }: FormsWithheld,
) {
  if (floorMoney !== 'mission') return { hidden: groups, unknown: groups, unpaid: () => false };
  const everyGroup = axes.flatMap((axis) => axis.labels.map((_, code) => figureKey([labelKey(axis, code)])));
  const own = mission ?? new Map([WHOLE, ...everyGroup].map((key): [string, Withheld] => [key, 'not-shown']));
  const hidden = new Map([...own, ...groups]);
  const crossed = pairsOf(axes).flatMap(([a, b]) =>
    a.labels.flatMap((_, i) => b.labels.map((__, k) => figureKey([labelKey(a, i), labelKey(b, k)]))),
  );
  const unknown = new Map([...crossed.map((key): [string, Withheld] => [key, 'not-shown']), ...hidden]);
  return { hidden, unknown, unpaid: (key: string) => own.has(key) };
}

/** Key of a group by its roles and labels. */
export const groupKey = (by: readonly string[], labels: readonly string[]): string =>
  figureKey(by.map((role, i) => `${role}=${labels[i]!}`));

/** Why a group is not shown; a grouping that the decisions know nothing of is not. */
export function withheldGroup(
  { groups, material }: Disclosure,
  by: readonly string[],
  labels: readonly string[],
): Withheld | undefined {
  const known = axesOf(material).map(({ name }) => name);
  return by.every((role) => known.includes(role)) ? groups.get(groupKey(by, labels)) : 'not-shown';
}

function mixturesWithheld(
  { reference, comparison, funding }: Gaps,
  { material, axes, rules }: Ground,
  base: Sums,
  groups: Pattern,
  step: number,
): ReadonlySet<string> {
  const { region, sector } = material;
  const system = new SumSystem(material, base);
  const primary = new Set(
    pairsOf(axes).flatMap((pair) => [...primarySums(material, base.quantity, pair, rules).keys()]),
  );
  const grouped = [region, sector].flatMap((axis) => axis ?? []);
  const mixtures = grouped.flatMap((axis) =>
    mixturesOf(material, system.cells, axis, {
      step,
      reference,
      fewest: fundingBy(funding, [axis.role])?.fewest ?? 1,
      isWithheld: (key) => groups.has(key),
    }),
  );
  const found = mixturesToHide(
    {
      cells: system.cells,
      printed: system.printed.filter(({ key }) => !groups.has(key)),
      targets: system.targets.filter(({ key }) => groups.has(key) || primary.has(key)),
    },
    mixtures,
    rules.percent,
  );
  return new Set([
    ...found,
    ...grouped
      .filter((axis) => !areWholeCells(material, comparison.definition, axis))
      .flatMap(({ role, labels }) => labels.map((_, code) => `chance ${role} ${code}`)),
  ]);
}

/** Groups of which the exact distance to a mean of comparables would be an equation too many. */
function belowMeans(mixtures: ReadonlySet<string>, axes: readonly Axis[]): string[] {
  return axes.flatMap((axis) =>
    axis.labels.flatMap((_, code) =>
      mixtures.has(`mean ${axis.role} ${code}`) ? [figureKey([labelKey(axis, code)])] : [],
    ),
  );
}
