import { existing } from '../../base/existing.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { centsOf } from './cents.ts';
import { type Figure, figure, type GapReason } from './figure.ts';
import { FLOOR_ANSWERS, type Floors } from './floors.ts';
import { orderAmounts } from './peer-amounts.ts';
import { peerFigures } from './peer-figures.ts';
import { levelKindOf, type ReferenceChoice, type References, referencesOf } from './reference.ts';

/** Share of the reference under which an organisation is counted apart. */
export const UNDER_SHARE = 0.9;

/**
 * Every unit against its reference, as columns of length `n`; NaN stands where `unitGap` says why. Sign: a gap is
 * amount − reference: below 0 the unit receives less than its comparables.
 */
export interface UnitGaps {
  readonly n: number;
  /** Currency, as read; against floors, the money that floors are compared with, 0 for a unit without any. */
  readonly receives: Float64Array;
  readonly references: References;
  /** Currency, unrounded. */
  readonly gap: Float64Array;
  /** The gap to the cent (`centsOf`), what sums are made of. */
  readonly gapCents: Float64Array;
  /** Amount ÷ reference; NaN also for a negative amount or a reference of 0 or less. */
  readonly ratio: Float64Array;
  readonly floors: Floors | undefined;
  /** What is compared with the floor ÷ floor, the sector's "richesse relative"; NaN without a floor and below 0. */
  readonly relativeWealth: Float64Array;
  /** What is compared with the floor − floor, to the cent; NaN without a floor. */
  readonly floorCents: Float64Array;
  /** Mean of the amounts of all its comparables, currency; NaN without any. */
  readonly peerMean: Float64Array;
  /** All comparables, whatever part of them the reference rests on. */
  readonly peers: Int32Array;
  /** Place among itself and its comparables, 1 the lowest, equal amounts at the middle of theirs; NaN without peers. */
  readonly rank: Float64Array;
}

/**
 * Columns of every unit; time proportional to units and pools. Throws Refusal when the choice needs a region or a floor
 * that the data do not have.
 */
export function unitGapsOf(
  comparison: Comparison,
  choice: ReferenceChoice,
  floors: Floors | undefined,
): UnitGaps {
  const { n } = comparison.units;
  const receives = receivedOf(comparison, choice, floors);
  const order = orderAmounts(receives);
  const peers = peerFigures(comparison, order, levelKindOf(choice));
  const references = referencesOf(comparison, choice, { order, peers, floors });
  const over = (amount: number, base: number): number =>
    amount < 0 || !(base > 0) ? Number.NaN : amount / base;
  const column = (of: (unit: number) => number): Float64Array =>
    Float64Array.from(receives, (_, unit) => of(unit));
  const floorOf = (unit: number): number => floors?.amount[unit] ?? Number.NaN;
  const paidOf = (unit: number): number => floors?.paid[unit] ?? Number.NaN;
  const gap = column((unit) => receives[unit]! - references.amount[unit]!);
  return {
    n,
    receives,
    references,
    gap,
    gapCents: gap.map(centsOf),
    ratio: column((unit) => over(receives[unit]!, references.amount[unit]!)),
    floors,
    relativeWealth: column((unit) => over(paidOf(unit), floorOf(unit))),
    floorCents: column((unit) => centsOf(paidOf(unit) - floorOf(unit))),
    peerMean: peers.mean,
    peers: comparison.count,
    rank: peers.rank,
  };
}

/** What of each unit is held against its reference: all that it receives; against floors, what these are compared with. */
function receivedOf(
  { units }: Comparison,
  choice: ReferenceChoice,
  floors: Floors | undefined,
): Float64Array {
  if (choice.kind !== 'floor' || !floors) return units.amount;
  return floors.paid.map((amount) => (Number.isNaN(amount) ? 0 : amount));
}

/** One unit in words and figures. */
export interface UnitGap {
  readonly unit: number;
  readonly organisation: string;
  readonly receives: number;
  /** What comparables receive. */
  readonly reference: Figure;
  /** What they receive on average. */
  readonly peerMean: Figure;
  /** receives − reference: below 0 it receives less. */
  readonly gap: Figure;
  readonly ratio: Figure;
  readonly floor: Figure;
  /** What is compared with the floor: mission funding where the data tell it. */
  readonly floorPaid: Figure;
  readonly relativeWealth: Figure;
  readonly peers: number;
  /** Peers that the reference rests on: fewer than `peers` where the choice keeps only some. */
  readonly basis: number;
  readonly rank: Figure;
  /** How many the rank is among: its peers and itself. */
  readonly of: number;
}

/** The figures of one unit, each with its reason where it has none. */
export function unitGap(comparison: Comparison, gaps: UnitGaps, unit: number): UnitGap {
  const { references, floors } = gaps;
  const receives = gaps.receives[unit]!;
  const paid = floors?.paid[unit] ?? Number.NaN;
  const missing = references.reasons[references.reason[unit]!] as GapReason | undefined;
  const floorMissing: GapReason | undefined =
    floors === undefined
      ? 'floor-none'
      : floors.answer[unit] === 0
        ? undefined
        : (FLOOR_ANSWERS[floors.answer[unit]!] as Exclude<(typeof FLOOR_ANSWERS)[number], 'has-floor'>);
  return {
    unit,
    organisation: comparison.units.name(unit),
    receives,
    reference: figure(missing ?? references.amount[unit]!),
    peerMean: figure(gaps.peers[unit] === 0 ? 'no-reference' : gaps.peerMean[unit]!),
    gap: figure(missing ?? gaps.gap[unit]!),
    ratio: figure(missing ?? ratioReason(receives, references.amount[unit]!) ?? gaps.ratio[unit]!),
    floor: figure(floorMissing ?? existing(floors).amount[unit]!),
    floorPaid: figure(floorMissing ?? paid),
    relativeWealth: figure(floorMissing ?? (paid < 0 ? 'negative-amount' : gaps.relativeWealth[unit]!)),
    peers: gaps.peers[unit]!,
    basis: references.basis[unit]!,
    rank: figure(gaps.peers[unit] === 0 ? 'no-reference' : gaps.rank[unit]!),
    of: gaps.peers[unit]! + 1,
  };
}

function ratioReason(receives: number, reference: number): GapReason | undefined {
  if (receives < 0) return 'negative-amount';
  return reference > 0 ? undefined : 'zero-reference';
}
