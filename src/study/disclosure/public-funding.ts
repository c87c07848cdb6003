/** Comparable funding rounded: ratios and intervals first, and whatever follows from them from these as they are printed. */
import type { LevelChance, LevelsChance } from '../../measure/comparable-funding/levels-chance.ts';
import { shrunken } from '../../measure/comparable-funding/shrinkage.ts';
import type { ChanceRange, GroupChanceOf } from '../../measure/comparable-funding/types.ts';
import { benjaminiHochberg } from '../../measure/infer/multiple-testing.ts';
import { studentTwoSided } from '../../measure/student.ts';
import { dollarsOf, type Money } from '../gaps/figure.ts';
import type { Funding, FundingOfGroup, Lacking } from '../gaps/funding.ts';
import { type Disclosure, hasIndices, withheldGroup } from './disclosure.ts';
import { NOT_SHOWN, ROUGHEST } from './distances.ts';
import { type Axis, codeOf, labelKey, partsOf } from './material.ts';
import { primarySums } from './quantities.ts';
import { COARSE, FINE, roundingStep, toDecimals, toStep } from './rounding.ts';

/** Decimals of a p: as many as the deals settle. */
const P = 4;

const WITHHELD = { undefined: 'not-shown' } as const;

/**
 * The measure of comparable funding as a public edition shows it: of regions and of sectors, the groups that are shown.
 * Everything that follows from a ratio and its error is worked out from these as they are rounded, so that no figure says
 * more than the two; those whose mix of types would give somebody away have none. Undefined for other groupings.
 */
export function publicFunding(funding: Funding, disclosure: Disclosure): Funding | undefined {
  const { region, sector } = disclosure.material;
  const axis = [region, sector].find((one) => one?.role === funding.by.join());
  if (!axis) return undefined;
  const isOpen = ({ labels }: FundingOfGroup): boolean =>
    withheldGroup(disclosure, funding.by, labels) === undefined &&
    !disclosure.mixtures.has(`chance ${axis.role} ${codeOf(axis, labels[0]!)}`);
  const shown = funding.groups.filter(
    ({ labels }) => withheldGroup(disclosure, funding.by, labels) === undefined,
  );
  const groups = shown.map((group) =>
    isOpen(group)
      ? roundedGroup(group, disclosure.step, intervalDecimals(group, disclosure, funding.by))
      : withoutFigures(group),
  );
  return {
    ...funding,
    groups: relatedGroups(groups, funding.tested),
    lacking: publicLacking(funding, groups, axis, disclosure),
    lowest: funding.lowest && publicRange(funding.lowest, COARSE),
    highest: funding.highest && publicRange(funding.highest, COARSE),
    levels: hasIndices(disclosure, [], []) && funding.levels ? publicLevelsChance(funding.levels) : undefined,
  };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Who was compared and in which of five words it came out; sums are 0, since the reason stands where the ratio would. */
function withoutFigures(group: FundingOfGroup): FundingOfGroup {
  return {
    ...group,
    total: 0,
    expected: 0,
    money: 0,
    ratio: WITHHELD,
    gap: WITHHELD,
    interval: WITHHELD,
    error: WITHHELD,
    chance: WITHHELD,
    detectable: WITHHELD,
    shrunken: WITHHELD,
    turnedBy: -1,
    lacking: NOT_SHOWN,
    influence: NOT_SHOWN,
  };
}

function roundedGroup(group: FundingOfGroup, step: number, decimals: number): FundingOfGroup {
  const { total, compared } = group;
  const ratio = 'value' in group.ratio ? toDecimals(group.ratio.value, FINE) : undefined;
  const hidden = { turnedBy: -1, influence: NOT_SHOWN } as const;
  if (ratio === undefined) return { ...withoutFigures(group), ratio: group.ratio };
  if (ratio <= 0) return withoutFigures(group);
  const expected = total / ratio;
  const interval = 'low' in group.interval ? publicInterval(group.interval, decimals) : group.interval;
  return {
    ...group,
    ...hidden,
    expected,
    ratio: { value: ratio },
    gap: { value: toStep((total - expected) / compared, step) },
    lacking: { value: toStep(Math.max(0, expected - total), step) },
    interval,
    error: 'low' in interval && 'value' in group.error ? errorOf(interval, group.error.freedom) : group.error,
    chance: 'p' in group.chance ? publicChance(group.chance) : group.chance,
    detectable:
      'value' in group.detectable ? { value: toDecimals(group.detectable.value, COARSE) } : group.detectable,
  };
}

/** Of few organisations, an interval to a whole percent: to a tenth it would be one equation more in their amounts. */
const intervalDecimals = (
  { labels }: FundingOfGroup,
  disclosure: Disclosure,
  by: readonly string[],
): number => (hasIndices(disclosure, by, labels) ? FINE : COARSE);

const publicInterval = ({ low, high }: Interval, decimals: number): Interval => ({
  low: toDecimals(low, decimals),
  high: toDecimals(high, decimals),
});

/** What the printed interval says of the error. */
function errorOf({ low, high }: Interval, freedom: number) {
  const whole = Math.max(1, Math.round(freedom));
  const reach = studentTwoSided(0.95, whole);
  return { value: toDecimals(Math.log(high / low) / 2 / reach, FINE), freedom: whole };
}

const publicChance = (chance: GroupChanceOf): GroupChanceOf => ({
  alone: toDecimals(chance.alone, P),
  p: toDecimals(chance.p, P),
  screening: toDecimals(chance.screening, P),
  low: toDecimals(chance.low, P),
  high: toDecimals(chance.high, P),
  t: toDecimals(chance.t, 1),
  range: publicRange(chance.range, COARSE),
});

const publicRange = ({ median, low, high }: ChanceRange, decimals: number): ChanceRange => ({
  median: toDecimals(median, decimals),
  low: toDecimals(low, decimals),
  high: toDecimals(high, decimals),
});

/**
 * What groups have by the others, from the figures of those shown alone: an estimate drawn towards the common mean would
 * say where the mean of those withheld lies, and a screening p may be one of theirs. Groups that were tested and are not
 * shown count as told nothing by: a p of 1.
 */
function relatedGroups(groups: readonly FundingOfGroup[], tested: number): readonly FundingOfGroup[] {
  const estimates = groups.flatMap(({ ratio, error }, at) =>
    'value' in ratio && 'value' in error && error.value > 0
      ? [{ at, value: Math.log(ratio.value), error: error.value }]
      : [],
  );
  const drawn = shrunken(estimates);
  const known = groups.flatMap(({ chance }, at) => ('p' in chance ? [{ at, alone: chance.alone }] : []));
  const others = Array.from({ length: Math.max(0, tested - known.length) }, () => 1);
  const screened = benjaminiHochberg(Float64Array.from([...known.map(({ alone }) => alone), ...others]));
  return groups.map((group, at): FundingOfGroup => {
    const [estimate, k] = [
      estimates.findIndex((one) => one.at === at),
      known.findIndex((one) => one.at === at),
    ];
    return {
      ...group,
      shrunken: 'undefined' in group.shrunken ? group.shrunken : shrunkenOf(drawn[estimate]),
      chance:
        'p' in group.chance ? { ...group.chance, screening: toDecimals(screened[k]!, P) } : group.chance,
    };
  });
}

const shrunkenOf = (drawn: number | undefined): FundingOfGroup['shrunken'] =>
  drawn === undefined ? WITHHELD : { value: toDecimals(Math.exp(drawn), FINE) };

/**
 * What all groups lack: where each has its figures, the sum of these; where some have none, the sum of all, rounded so far
 * that p % of what these receive, or of any part of theirs that a rule hides, stays open; not shown where that would be
 * most of it.
 */
function publicLacking(
  { groups, lacking }: Funding,
  shown: readonly FundingOfGroup[],
  axis: Axis,
  { rules, material, step }: Disclosure,
): Lacking {
  const told = new Set(shown.flatMap(({ labels, ratio }) => ('value' in ratio ? [labels[0]!] : [])));
  const silent = groups.filter(({ labels, compared }) => compared > 0 && !told.has(labels[0]!));
  const names = new Set(silent.map(({ labels }) => labelKey(axis, codeOf(axis, labels[0]!))));
  const parts = [material.region, material.sector, material.type].flatMap((other) =>
    other && other.name !== axis.name
      ? [...primarySums(material, material.amounts, [axis, other], rules)]
      : [],
  );
  const atStake = [
    ...silent.map(({ money }) => money),
    ...parts.flatMap(([key, sum]) => (partsOf(key).some((part) => names.has(part)) ? [sum] : [])),
  ].reduce((most, sum) => Math.max(most, sum), 0);
  const coarse = Math.max(step, roundingStep(atStake, rules.percent) ?? step);
  const round = (sum: number): number => Math.round(sum / coarse) * coarse;
  const money = (sum: Money, own: readonly FundingOfGroup[]): Money => {
    if (typeof sum !== 'string' && 'undefined' in sum) return sum;
    if (silent.length === 0) {
      return { value: own.reduce((all, group) => all + (dollarsOf(group.lacking) ?? 0), 0) };
    }
    const value = dollarsOf(sum) ?? 0;
    return coarse > ROUGHEST * value && value > 0 ? NOT_SHOWN : { value: round(value) };
  };
  const { chance } = lacking;
  return {
    value: money(lacking.value, shown),
    named: money(
      lacking.named,
      shown.filter(({ verdict }) => verdict === 'below'),
    ),
    chance: chance && { median: round(chance.median), low: round(chance.low), high: round(chance.high) },
  };
}

export function publicLevelsChance({ theilT, mld, ge2 }: LevelsChance): LevelsChance {
  const level = (one: LevelChance | undefined): LevelChance | undefined =>
    one && { betweenGroups: publicRange(one.betweenGroups, FINE), within: publicRange(one.within, FINE) };
  return { theilT: level(theilT), mld: level(mld), ge2: level(ge2) };
}
