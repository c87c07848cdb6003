import { decimalSumOf } from '../../base/decimal-sum.ts';
import { answerCode, lackedCriterion } from '../../compare/answers.ts';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Definition } from '../../compare/definition.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import type { Units } from '../../compare/units.ts';
import { median } from '../../measure/statistics.ts';
import { type Criterion, criteriaOf, distanceFrom, separates } from './criteria.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';

/** What is said of one organisation beside its amount. */
export interface Party {
  readonly unit: number;
  readonly name: string;
  readonly region: string;
  readonly sector: string;
  readonly typology: string;
  readonly period: string;
  /** Currency units, exact to the decimal read. */
  readonly amount: number;
  /** Lines of the rows that the amount rests on. */
  readonly rows: string;
}

export interface PeerLine extends Party {
  /** Gower distance; undefined without a nearest layer. */
  readonly distance: number | undefined;
  /** The criterion that separates the two most, and its share of the distance; undefined when none does. */
  readonly separates: { readonly criterion: string; readonly share: number } | undefined;
}

/** What comparables receive, and where the organisation stands among them. */
export interface Standing {
  readonly peers: number;
  readonly median: number;
  readonly mean: number;
  /** Own amount less the median of the peers, in currency units. */
  readonly gap: number;
  /** Own amount over that median; undefined when the median is not above 0. */
  readonly ratio: number | undefined;
  /** Place among itself and its peers, 1 the lowest; equal amounts share the middle place. */
  readonly rank: number;
}

interface DropOne {
  /** Criterion taken away; null: none, the definition as it is. */
  readonly criterion: string | null;
  readonly standing: Standing | undefined;
  /** Why it would have no peers. */
  readonly code: string;
}

/** Everything about the comparables of one organisation. */
export interface Dossier {
  readonly definition: Definition;
  readonly self: Party;
  /** `has-peers`, or why it has none. */
  readonly code: string;
  readonly lacks: string | undefined;
  /** Distance of the closest acceptable organisation, even beyond the caliper. */
  readonly closest: number | undefined;
  readonly criteria: readonly Criterion[];
  readonly peers: readonly PeerLine[];
  /** Acceptable organisations at the very distance of the farthest peer that the stable order left out. */
  readonly tied: number;
  readonly standing: Standing | undefined;
  readonly leftOut: LeftOut;
  readonly dropOne: readonly DropOne[];
}

/** The dossier of one unit under a definition at work. Time: one comparison for each criterion taken away. */
export function dossier(comparison: Comparison, unit: number): Dossier {
  const { units, definition, closest } = comparison;
  const party = partyReader(units);
  const criteria = criteriaOf(comparison, unit);
  const peers = comparison.peersOf(unit);
  const distances = distancesOf(comparison, unit);
  const apart = separates(comparison, unit);
  return {
    definition,
    self: party(unit),
    code: answerCode(comparison, unit),
    lacks: lackedCriterion(comparison, unit),
    closest: Number.isNaN(closest[unit]!) ? undefined : closest[unit]!,
    criteria,
    peers: Array.from(peers, (peer, at) => ({
      ...party(peer),
      distance: distances?.[at],
      separates: apart(peer),
    })),
    tied: tiedOf(comparison, unit, peers),
    standing: standingOf(units, unit, peers),
    leftOut: leftOutOf(comparison, unit, peers),
    dropOne: dropOne(comparison, unit),
  };
}

/** What is said of any unit, read from the table. */
export function partyReader(units: UnitTable): (unit: number) => Party {
  const columns = ['region', 'sector', 'typology', 'period'].map((role) => units.labels(role));
  return (unit) => {
    const [region = '', sector = '', typology = '', period = ''] = columns.map(
      (column) => column?.values[column.codes[unit]!] ?? '',
    );
    const amount = units.amount[unit]!;
    return {
      unit,
      name: units.name(unit),
      region,
      sector,
      typology,
      period,
      amount,
      rows: units.places(unit),
    };
  };
}

function distancesOf({ sets }: Comparison, unit: number): Float64Array | undefined {
  return sets.kind === 'lists'
    ? sets.distances.subarray(sets.start[unit]!, sets.start[unit + 1]!)
    : undefined;
}

/** How many more organisations the last distance would let in: what the order that breaks ties decided. */
function tiedOf(comparison: Comparison, unit: number, peers: Int32Array): number {
  const { sets, strata, stratum, organisation, definition, units } = comparison;
  if (sets.kind !== 'lists' || peers.length < definition.k) return 0;
  const last = sets.distances[sets.start[unit + 1]! - 1]!;
  const differ = definition.other.map((name) => units.label(name).codes);
  const between = distanceFrom(comparison, unit);
  const chosen = new Set(peers);
  return strata[stratum[unit]!]!.members.reduce((count, other) => {
    const acceptable =
      !chosen.has(other) &&
      organisation[other] !== organisation[unit] &&
      differ.every((codes) => codes[other] !== codes[unit]);
    return acceptable && between(other) === last ? count + 1 : count;
  }, 0);
}

/** Where an amount stands among those of its peers; undefined without peers. */
function standingOf(units: Units, unit: number, peers: Int32Array): Standing | undefined {
  if (peers.length === 0) return undefined;
  const own = units.amount[unit]!;
  const amounts = Float64Array.from(peers, (peer) => units.amount[peer]!).sort();
  const middle = median(amounts);
  const lower = amounts.filter((amount) => amount < own).length;
  const equal = amounts.filter((amount) => amount === own).length;
  return {
    peers: peers.length,
    median: middle,
    mean: decimalSumOf(amounts).toNumber() / amounts.length,
    gap: decimalSumOf([own]).subtract(middle).toNumber(),
    ratio: middle > 0 ? own / middle : undefined,
    rank: lower + 1 + equal / 2,
  };
}

/** What the gap becomes when one criterion is taken away, the others staying. */
function dropOne(comparison: Comparison, unit: number): DropOne[] {
  const { units, definition } = comparison;
  const line = (criterion: string | null, other: Comparison): DropOne => ({
    criterion,
    standing: standingOf(units, unit, other.peersOf(unit)),
    code: answerCode(other, unit),
  });
  return [
    line(null, comparison),
    ...droppable(definition).map(({ criterion, without }) => line(criterion, compare(units, without))),
  ];
}

/** The period stays: amounts of different years are never peers. */
function droppable(definition: Definition): { criterion: string; without: Definition }[] {
  const drop = (criterion: string, change: Partial<Definition>) => ({
    criterion,
    without: { ...definition, ...change },
  });
  return [
    ...definition.exact
      .filter((name) => name !== 'period')
      .map((name) => drop(name, { exact: definition.exact.filter((other) => other !== name) })),
    ...definition.coarsened.map(({ column }) =>
      drop(column, { coarsened: definition.coarsened.filter((other) => other.column !== column) }),
    ),
    ...definition.nearest.map(({ column }) =>
      drop(column, { nearest: definition.nearest.filter((other) => other.column !== column) }),
    ),
    ...definition.other.map((name) =>
      drop(name, { other: definition.other.filter((other) => other !== name) }),
    ),
  ];
}
