import { existing } from '../base/existing.ts';
import type { Dataset } from '../clean/types.ts';
import { Answers, leaveIncomplete, scopeTest } from './answers.ts';
import type { Comparison, PeerLists, PeerPools } from './comparison.ts';
import type { Definition } from './definition.ts';
import { type Found, nearestPeers, type SearchColumn } from './nearest/nearest.ts';
import { poolPeers } from './pools.ts';
import { criteriaCells, type Strata, strataOf } from './strata.ts';
import type { UnitTable } from './unit-table.ts';

/**
 * Who is comparable with whom under one definition. Every unit gets an answer: its peers, or the reason why it has none.
 * Units of several periods are only compared inside a period, whatever the definition says.
 * Throws Refusal when a criterion names a column that the data do not have.
 */
export function compare(units: UnitTable, asked: Definition): Comparison {
  const definition = withinPeriods(units.dataset, asked);
  const { rank, organisation } = units;
  const cells = criteriaCells(units, definition);
  const others = definition.other.map((name) => units.label(name));
  const differ = others.map(({ codes }) => codes);

  const answers = new Answers(units.n, definition);
  leaveIncomplete(answers, scopeTest(units, definition), [
    ...cells,
    ...others.map(({ name, codes, values }) => ({ name, codes, labels: values })),
  ]);

  const strata = strataOf(cells, answers.takesPart, rank);
  const pooled = poolPeers(units.n, strata.strata, differ, organisation);
  const available = Int32Array.from(pooled.poolOf, (pool, unit) =>
    pool < 0 ? 0 : pooled.pools[pool]!.length - pooled.own(unit).length,
  );
  const found = search(units, definition, strata, differ);
  const count = found
    ? Int32Array.from(available, (_, unit) => found.start[unit + 1]! - found.start[unit]!)
    : available;

  const mates = differ.length === 0 ? available : matesOf(strata, organisation, units.n);
  for (let unit = 0; unit < units.n; unit++) {
    if (answers.takesPart[unit] === 0 || count[unit]! > 0) continue;
    if (mates[unit] === 0) answers.leave(unit, 'no-stratum-mate');
    else if (available[unit] === 0) answers.leave(unit, 'only-own-label');
    else if (found && Number.isNaN(found.closest[unit]!)) {
      answers.leave(unit, 'criterion-missing', definition.nearest[0]?.column);
    } else answers.leave(unit, 'outside-caliper');
  }
  answers.assertWhole(count);

  const lists: PeerLists | undefined = found && { kind: 'lists', ...found };
  const none = () => new Float64Array(units.n).fill(Number.NaN);
  return {
    definition,
    units,
    answer: answers.answer,
    criterion: answers.criterion,
    stratum: strata.of,
    strata: strata.strata,
    sets: lists ?? withoutEmpty(pooled, count),
    count,
    farthest: found
      ? Float64Array.from(count, (peers, unit) =>
          peers > 0 ? found.distances[found.start[unit + 1]! - 1]! : Number.NaN,
        )
      : none(),
    closest: found?.closest ?? none(),
    organisation,
    rank,
    peersOf(unit) {
      if (found) return found.peers.slice(found.start[unit]!, found.start[unit + 1]!);
      const pool = pooled.pools[pooled.poolOf[unit]!];
      return pool?.filter((peer) => organisation[peer] !== organisation[unit]) ?? new Int32Array(0);
    },
  };
}

/** Amounts of different years are never peers of each other: where there are several periods, the period is exact. */
function withinPeriods(dataset: Dataset, definition: Definition): Definition {
  const periods = dataset.labels.get('period');
  if ((periods?.values.length ?? 0) < 2 || definition.exact.includes('period')) return definition;
  return { ...definition, exact: ['period', ...definition.exact] };
}

/** The nearest layer; undefined where the definition has none. `differ`: codes in which a unit and its peers differ. */
function search(
  units: UnitTable,
  definition: Definition,
  { strata }: Strata,
  differ: readonly Int32Array[],
): Found | undefined {
  if (definition.nearest.length === 0) return undefined;
  const columns = searchColumns(units, definition);
  const { rank, organisation } = units;
  const { k, caliper } = definition;
  const members = strata.map((stratum) => stratum.members);
  return nearestPeers(units.n, members, { columns, k, caliper, rank, organisation, differ });
}

/** The covariates of the nearest layer, as the search reads them. */
export function searchColumns(units: UnitTable, { nearest }: Definition): SearchColumn[] {
  return nearest.map(({ column, weight }) => {
    const found = units.covariate(column);
    return found.kind === 'labels'
      ? { codes: found.codes, weight }
      : { numbers: found.values, range: rangeOf(found.values), weight };
  });
}

/** Range over all units, whatever the stratum: a difference weighs the same everywhere. */
export function rangeOf(values: Float64Array): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > low ? high - low : 0;
}

/** Units of another organisation in the same stratum, whatever their labels. */
function matesOf({ strata }: Strata, organisation: Int32Array, n: number): Int32Array {
  const mates = new Int32Array(n);
  for (const { members } of strata) {
    const own = new Map<number, number>();
    for (const unit of members) own.set(organisation[unit]!, (own.get(organisation[unit]!) ?? 0) + 1);
    for (const unit of members) mates[unit] = members.length - existing(own.get(organisation[unit]!));
  }
  return mates;
}

function withoutEmpty(sets: PeerPools, count: Int32Array): PeerPools {
  return { ...sets, poolOf: sets.poolOf.map((pool, unit) => (count[unit]! > 0 ? pool : -1)) };
}
