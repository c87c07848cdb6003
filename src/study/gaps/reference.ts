import { Refusal } from '../../base/issue.ts';
import { matching } from '../../base/matching.ts';
import { compareLabels } from '../../base/text.ts';
import { answerCode } from '../../compare/answers.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { median } from '../../measure/statistics.ts';
import { FLOOR_ANSWERS, type Floors } from './floors.ts';
import { regionCodes } from './label-codes.ts';
import type { MoneyKind } from './modes.ts';
import { type AmountOrder, type Narrowing, type PeerAmounts, visitPeers } from './peer-amounts.ts';
import { type LevelKind, levelOf, type PeerFigures } from './peer-figures.ts';

/** What the amount of a unit is held against. Its own organisation is never part of it. */
export type ReferenceChoice =
  /** Of the amounts of its peers; `elsewhere`: those of another region than its own only. */
  | { readonly kind: 'median' | 'mean' | 'trimmed-mean'; readonly elsewhere?: boolean }
  /** Median of its peers in that region. */
  | { readonly kind: 'region'; readonly region: string }
  /** Median of its peers in the region, of those with `BEST_REGION_FROM` organisations among them, where it is highest. */
  | { readonly kind: 'best-region' }
  /** Its own floor; `money`: what it is compared with, known once the data are. */
  | { readonly kind: 'floor'; readonly money?: MoneyKind };

export const DEFAULT_REFERENCE: ReferenceChoice = { kind: 'median' };
/** Fewest organisations of a region among the peers for it to be the best region. */
const BEST_REGION_FROM = 5;

/** The reference of each unit. */
export interface References {
  readonly choice: ReferenceChoice;
  /** Currency, unrounded; NaN where there is none. */
  readonly amount: Float64Array;
  /** Peers that it rests on; 0 for a floor and where there is none. */
  readonly basis: Int32Array;
  /** Index into `reasons` of a unit without reference, -1 for one that has it. */
  readonly reason: Int16Array;
  /** Codes of the reasons, in order of first appearance. */
  readonly reasons: readonly string[];
  /** The region that a reference comes from, where the choice names one or finds it: index into sorted labels, else -1. */
  readonly region: Int32Array;
}

/** What references are made of. */
export interface ReferenceBasis {
  readonly order: AmountOrder;
  /** Of the level that the choice is about. */
  readonly peers: PeerFigures;
  readonly floors: Floors | undefined;
}

/** Which level of the amounts a choice is about: regions are told by the median of theirs. */
export const levelKindOf = ({ kind }: ReferenceChoice): LevelKind =>
  kind === 'mean' || kind === 'trimmed-mean' ? kind : 'median';

/**
 * The reference of every unit, or the reason why it has none. Time: units + pool sizes (× regions in a pool for
 * `elsewhere`). Throws Refusal when the choice needs a region or a floor that the data do not have.
 */
export function referencesOf(
  comparison: Comparison,
  choice: ReferenceChoice,
  { order, peers: all, floors }: ReferenceBasis,
): References {
  const n = comparison.units.n;
  const amount = new Float64Array(n).fill(Number.NaN);
  const basis = new Int32Array(n);
  const region = new Int32Array(n).fill(-1);
  const why = new Map<string, number>();
  const reason = new Int16Array(n).fill(-1);
  const leave = (unit: number, code: string): void => {
    const at = why.get(code) ?? why.size;
    why.set(code, at);
    reason[unit] = at;
  };
  if (choice.kind === 'floor') {
    if (!floors)
      throw new Refusal({ level: 'error', code: 'reference-needs-floor', args: { flag: '--map floor=' } });
    for (let unit = 0; unit < n; unit++) {
      if (floors.answer[unit] === 0) amount[unit] = floors.amount[unit]!;
      else leave(unit, FLOOR_ANSWERS[floors.answer[unit]!]!);
    }
    return { choice, amount, basis, reason, reasons: [...why.keys()], region };
  }
  const selection = selectionOf(comparison, choice);
  if (selection) {
    const known = new WeakMap<PeerAmounts, number>();
    visitPeers(comparison, order, selection.narrow, (unit, peers) => {
      if (peers.n === 0) return;
      const value = known.get(peers) ?? levelOf(peers, levelKindOf(choice));
      known.set(peers, value);
      amount[unit] = value;
      basis[unit] = peers.n;
      region[unit] = selection.regionOf(unit);
    });
  } else {
    amount.set(all.level);
    basis.set(comparison.count);
  }
  for (let unit = 0; unit < n; unit++) {
    if (basis[unit]! > 0) continue;
    if (comparison.count[unit] === 0) leave(unit, answerCode(comparison, unit));
    else leave(unit, selection?.missing(unit) ?? 'no-reference');
  }
  return { choice, amount, basis, reason, reasons: [...why.keys()], region };
}

/** Which peers count under a choice about regions. */
interface Selection {
  narrow(members: Int32Array): Narrowing;
  /** Region that the reference of a unit comes from; -1 where it comes from several. */
  regionOf(unit: number): number;
  /** Why a unit that has peers has none that count. */
  missing(unit: number): string;
}

function selectionOf(
  comparison: Comparison,
  choice: Exclude<ReferenceChoice, { kind: 'floor' }>,
): Selection | undefined {
  if (choice.kind === 'region') return namedRegion(comparison, choice.region);
  if (choice.kind === 'best-region') return bestRegion(comparison);
  if (!choice.elsewhere) return undefined;
  const { codes } = regionCodes(comparison.units);
  return {
    narrow: () => ({
      keyOf: (unit) => codes[unit]!,
      keeps: (own, peer) => codes[peer]! >= 0 && codes[peer] !== own,
    }),
    regionOf: () => -1,
    missing: (unit) => (codes[unit]! < 0 ? 'region-missing' : 'no-peer-elsewhere'),
  };
}

function namedRegion({ units }: Comparison, wanted: string): Selection {
  const { codes, labels: values } = regionCodes(units);
  const meant = matching(values, wanted);
  if (meant.length !== 1) {
    const labels = (meant.length === 0 ? values : meant).slice(0, 30);
    const code = meant.length === 0 ? 'label-unknown' : 'label-ambiguous';
    throw new Refusal({ level: 'error', code, args: { column: 'region', label: wanted, labels } });
  }
  const region = values.indexOf(meant[0]!);
  return {
    narrow: () => ({ keyOf: () => 0, keeps: (_, peer) => codes[peer] === region }),
    regionOf: () => region,
    missing: () => 'no-peer-in-region',
  };
}

/**
 * The best region of a pool is found once, among all its members; for peer lists (nearest) among the members of the
 * stratum. Ties go to the first label.
 */
function bestRegion(comparison: Comparison): Selection {
  const { codes, labels: values } = regionCodes(comparison.units);
  const { units, organisation, sets, strata, stratum } = comparison;
  const find = (members: Int32Array): number => {
    const found = new Map<number, { amounts: number[]; organisations: Set<number> }>();
    for (const unit of members) {
      if (codes[unit]! < 0) continue;
      const own = found.get(codes[unit]!) ?? { amounts: [], organisations: new Set<number>() };
      own.amounts.push(units.amount[unit]!);
      own.organisations.add(organisation[unit]!);
      found.set(codes[unit]!, own);
    }
    const [best] = [...found]
      .filter(([, { organisations }]) => organisations.size >= BEST_REGION_FROM)
      .map(([region, { amounts }]) => ({ region, level: median(Float64Array.from(amounts).sort()) }))
      .sort((a, b) => b.level - a.level || compareLabels(values[a.region]!, values[b.region]!));
    return best?.region ?? -1;
  };
  const bestOf = sets.kind === 'pools' ? sets.pools.map(find) : strata.map(({ members }) => find(members));
  const regionOf = (unit: number): number =>
    bestOf[sets.kind === 'pools' ? sets.poolOf[unit]! : stratum[unit]!] ?? -1;
  return {
    narrow: () => ({ keyOf: regionOf, keeps: (best, peer) => codes[peer] === best }),
    regionOf,
    missing: (unit) => (regionOf(unit) < 0 ? 'no-best-region' : 'no-peer-in-region'),
  };
}
