import { decimalSumOf } from '../../base/decimal-sum.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import { median, rankCorrelation } from '../../measure/statistics.ts';
import { type Denominator, inhabitantsOf } from '../denominators.ts';
import { type Figure, figure, numberOf, quotient } from './figure.ts';
import { membersOf } from './label-codes.ts';
import type { Scene } from './scene.ts';

/** What the money of a region is divided by. */
export interface PerRegion {
  /** `organisation`, `inhabitant`, or the name of a column of counts. */
  readonly name: string;
  /** Whose count it is: of each organisation (added), or of its region (repeated on its rows, counted once). */
  readonly of: 'organisation' | 'region';
  readonly rows: readonly {
    /** Units that the figure rests on. */
    readonly n: number;
    readonly total: string;
    readonly count: Figure;
    readonly per: Figure;
    /** 1 the highest, equal ones share the higher place; undefined where `per` has no value. */
    readonly rank: number | undefined;
  }[];
}

/** Two denominators side by side: how far the orders of regions agree. */
export interface OrderPair {
  readonly first: string;
  readonly second: string;
  /** Regions that have both figures. */
  readonly regions: number;
  /** Spearman correlation of the two orders. */
  readonly correlation: Figure;
  /** Pairs of regions that the two put in opposite order, of all pairs. */
  readonly opposite: number;
  readonly pairs: number;
  /** Regions above the median region under one and below it under the other (indices into the labels). */
  readonly changeHalf: readonly number[];
}

/** The regions under every denominator at hand, and where these contradict each other (DESIGN §4, rule 3). */
export interface Denominators {
  readonly labels: readonly string[];
  readonly per: readonly PerRegion[];
  readonly agreement: readonly OrderPair[];
}

/**
 * The money of each region per organisation, per inhabitant and per any declared count. Throws Refusal when a declared count is no column of numbers.
 */
export function denominatorsOf(
  scene: Divided,
  inhabitants: Denominator | undefined,
  counts: readonly string[],
): Denominators {
  const { regions } = scene;
  const members = membersOf(regions.codes, regions.labels.length);
  const per = [
    perOrganisation(scene, members),
    perInhabitant(scene, members, inhabitants),
    ...counts.map((name) => perCount(scene, name, members)),
  ].filter((one) => one.rows.some((row) => 'value' in row.per));
  return {
    labels: regions.labels,
    per,
    agreement: per.flatMap((first, i) => per.slice(i + 1).map((second) => orderPair(first, second))),
  };
}

/**
 * The same among some of the regions: places and pairs are counted over these alone, so that a place left free says
 * nothing of the others.
 */
export function denominatorsAmong(
  { labels, per }: Denominators,
  keeps: (label: string) => boolean,
): Denominators {
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, region) => keeps(labels[region]!));
  const among = per.map(({ name, of, rows }) => ranked(name, of, kept(rows)));
  return {
    labels: kept(labels),
    per: among,
    agreement: among.flatMap((first, i) => among.slice(i + 1).map((second) => orderPair(first, second))),
  };
}

/** Units and the regions (or territories) that they are in. */
export interface Divided extends Pick<Scene, 'units'> {
  readonly regions: Codes;
}

type Row = Omit<PerRegion['rows'][number], 'rank'>;

function ranked(name: string, of: PerRegion['of'], rows: readonly Row[]): PerRegion {
  const values = rows.flatMap(({ per }) => numberOf(per) ?? []);
  const rankOf = (value: number) => 1 + values.filter((other) => other > value).length;
  return {
    name,
    of,
    rows: rows.map((row) => ({ ...row, rank: 'value' in row.per ? rankOf(row.per.value) : undefined })),
  };
}

/** The row of one region: money of the members over a count. */
function rowOf({ units }: Divided, members: Int32Array, count: Figure): Row {
  const total = decimalSumOf(Float64Array.from(members, (unit) => units.amount[unit]!));
  const per = 'value' in count ? quotient(total.toNumber(), count.value, 'zero-total') : count;
  return { n: members.length, total: total.toString(), count, per };
}

const perOrganisation = (scene: Divided, members: readonly Int32Array[]): PerRegion =>
  ranked(
    'organisation',
    'organisation',
    members.map((own) => rowOf(scene, own, figure(own.length === 0 ? 'no-units' : own.length))),
  );

function perInhabitant(
  scene: Divided,
  members: readonly Int32Array[],
  denominator: Denominator | undefined,
): PerRegion {
  const { codes, labels } = scene.regions;
  const people = inhabitantsOf(scene.units, codes, labels.length, denominator);
  const rows = members.map((own, region) => rowOf(scene, own, figure(people[region] ?? 'no-population')));
  return ranked('inhabitant', 'region', rows);
}

function perCount(scene: Divided, name: string, members: readonly Int32Array[]): PerRegion {
  const { values } = scene.units.number(name);
  const counted = members.map((own) => own.filter((unit) => !Number.isNaN(values[unit]!)));
  // The same number on every row of a region, in each region, is the region's own: low-income persons, households.
  const constant = counted.every((own) => own.every((unit) => values[unit] === values[own[0]!]));
  const of = constant && counted.some((own) => own.length > 1) ? 'region' : 'organisation';
  const rows = counted.map((own) => {
    const numbers = of === 'region' ? own.slice(0, 1) : own;
    const count = decimalSumOf(Float64Array.from(numbers, (unit) => values[unit]!)).toNumber();
    return rowOf(scene, own, figure(own.length === 0 ? 'no-count' : count > 0 ? count : 'zero-total'));
  });
  return ranked(name, of, rows);
}

function orderPair(first: PerRegion, second: PerRegion): OrderPair {
  const both = first.rows.flatMap((row, region) => {
    const [x, y] = [numberOf(row.per), numberOf(second.rows[region]!.per)];
    return x === undefined || y === undefined ? [] : [{ region, x, y }];
  });
  const [xs, ys] = [both.map(({ x }) => x), both.map(({ y }) => y)];
  const varies = (list: readonly number[]) => list.some((value) => value !== list[0]);
  const middle = (list: readonly number[]) => median(Float64Array.from(list).sort());
  const changeHalf =
    both.length < 2
      ? []
      : both.filter(({ x, y }) => Math.sign(x - middle(xs)) * Math.sign(y - middle(ys)) < 0);
  let opposite = 0;
  for (const [i, a] of both.entries()) {
    for (const b of both.slice(i + 1)) if ((a.x - b.x) * (a.y - b.y) < 0) opposite++;
  }
  return {
    first: first.name,
    second: second.name,
    regions: both.length,
    correlation: figure(
      both.length < 2 ? 'too-few' : varies(xs) && varies(ys) ? rankCorrelation(xs, ys) : 'no-variation',
    ),
    opposite,
    pairs: (both.length * (both.length - 1)) / 2,
    changeHalf: changeHalf.map(({ region }) => region),
  };
}
