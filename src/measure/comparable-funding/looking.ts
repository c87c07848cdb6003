import { existing } from '../../base/existing.ts';
import { clopperPearson } from '../infer/clopper-pearson.ts';
import { benjaminiHochberg } from '../infer/multiple-testing.ts';
import type { ChanceRecord } from './chance-record.ts';
import { BATCH, dealBatch, decksOf, everyDeal } from './deal.ts';
import type { LevelsRecord } from './levels-chance.ts';
import type { FundingUnits, GroupChanceOf, GroupFigures, Structure } from './types.ts';
import { ALPHA } from './verdict.ts';

/** Deals before the question is asked whether they settle it. */
const FIRST = 2_000;
/** Labellings that are gone through rather than drawn. */
const ENUMERATED = 20_000;
/** Coverage of the interval of a p that tells whether more deals are needed (Gandy 2009 asks for a small risk). */
const SETTLED = 0.999;

/** How many deals were looked at; all labellings where `exact`. */
export interface Looked {
  readonly deals: number;
  readonly exact: boolean;
}
export const NOTHING: Looked = { deals: 0, exact: false };

export const figuresFor = (groups: number): GroupFigures => ({
  total: new Float64Array(groups),
  expected: new Float64Array(groups),
  error: new Float64Array(groups),
});

export interface LookOptions {
  readonly seed: number;
  /** Most deals. */
  readonly draws: number;
  readonly onDraw?: ((done: number) => void) | undefined;
  /** Deals before the question is asked whether they settle it; default 2,000. */
  readonly first?: number | undefined;
}

/** What is asked of the deals, and what is kept of them. */
export interface Asked {
  readonly units: FundingUnits;
  readonly structure: Structure;
  readonly record: ChanceRecord;
  readonly levels: LevelsRecord | undefined;
  /** By tested group: 1 where its p can change the verdict. */
  readonly matters: Uint8Array;
}

/** Goes through every deal where they are few, else draws until each p that matters lies on one side of 5 %. */
export const look = (units: FundingUnits, asked: Asked, options: LookOptions): Looked =>
  lookAmong([{ ...asked, units }], options)[0]!;

/** The same of many: those that deal among the same units see the same deals, each as many as it takes to settle it. */
export function lookTogether(asked: readonly Asked[], options: LookOptions): readonly Looked[] {
  const found: Looked[] = asked.map(() => NOTHING);
  for (const alike of alikeIn(asked)) {
    const looked = lookAmong(
      alike.map((k) => asked[k]!),
      options,
    );
    alike.forEach((k, at) => {
      found[k] = looked[at]!;
    });
  }
  return found;
}

/** Indices of those of the same strata and groups, which have the same decks. */
function alikeIn(asked: readonly Asked[]): readonly (readonly number[])[] {
  const alike: number[][] = [];
  const same = (a: Int32Array, b: Int32Array): boolean =>
    a === b || (a.length === b.length && a.every((code, i) => code === b[i]));
  asked.forEach(({ units }, k) => {
    const known = alike.find(([first]) => {
      const other = asked[existing(first)]!.units;
      return (
        isPlain(other) === isPlain(units) &&
        same(other.strata, units.strata) &&
        same(other.groups, units.groups)
      );
    });
    if (known) known.push(k);
    else alike.push([k]);
  });
  return alike;
}

/** Is parting all there is to a deal: nothing predicted, nobody shares a mark, comparables are whole cells. */
const isPlain = ({ predicted, lists, marks }: FundingUnits): boolean =>
  predicted === undefined && lists === undefined && marks.length === 0;

function lookAmong(
  asked: readonly Asked[],
  { seed, draws, onDraw, first = FIRST }: LookOptions,
): readonly Looked[] {
  const { units } = asked[0]!;
  const decks = decksOf(units);
  if (decks.n === 0) return asked.map(() => NOTHING);
  const takers = asked.map(({ units: own, structure, record, levels }) => {
    const figures = figuresFor(own.groupCount);
    const dealt = dealer(own);
    return (from: Int32Array): void => {
      const amounts = dealt(from);
      structure.evaluate(amounts, figures);
      record.take(figures);
      levels?.take(amounts);
      onDraw?.(record.steps.draws);
    };
  });
  const every = isPlain(units) ? everyDeal(decks, units, ENUMERATED) : undefined;
  if (every) {
    every.each((from) => {
      for (const take of takers) take(from);
    });
    return asked.map(() => ({ deals: every.count, exact: true }));
  }
  let open = [...asked.keys()];
  // Asked at doubling numbers of deals: asking often would settle a p at the edge by luck.
  let next = first;
  for (let batch = 0, done = 0; done < draws && open.length > 0; batch++) {
    const deals = Math.min(BATCH, draws - done);
    dealBatch(decks, { units: units.amounts.length, seed, batch, deals }, (from) => {
      for (const k of open) takers[k]!(from);
    });
    done += deals;
    if (done < Math.min(next, draws)) continue;
    next *= 2;
    open = open.filter((k) => isOpen(asked[k]!));
  }
  return asked.map(({ record }) => ({ deals: record.steps.draws, exact: false }));
}

/** Is a p that matters not settled against 5 %. */
function isOpen({ record, matters }: Asked): boolean {
  return record.steps.counts().some((count, k) => {
    if (matters[k] === 0) return false;
    const { low, high } = settledBy(count, record.steps.draws);
    return low <= ALPHA && high > ALPHA;
  });
}

/** Amounts dealt otherwise: as they are, or as multiples of what the criteria predict. One array, used again. */
function dealer({ amounts, predicted }: FundingUnits): (from: Int32Array) => Float64Array {
  const dealt = new Float64Array(amounts.length);
  const multiples = predicted ? amounts.map((amount, i) => amount / predicted[i]!) : amounts;
  return (from) => {
    for (let i = 0; i < dealt.length; i++) dealt[i] = multiples[from[i]!]!;
    if (predicted) for (let i = 0; i < dealt.length; i++) dealt[i]! *= predicted[i]!;
    return dealt;
  };
}

const settledBy = (count: number, draws: number) => clopperPearson(count, draws, SETTLED);

/** p = (b + 1)/(B + 1) of random deals (Phipson & Smyth 2010), b/B where all were gone through. */
export function chancesOf(
  record: ChanceRecord,
  tested: Int32Array,
  t: Float64Array,
  { deals, exact }: Looked,
): readonly GroupChanceOf[] {
  const p = (count: number): number => (exact ? count / deals : (count + 1) / (deals + 1));
  const counts = record.steps.counts();
  const alone = Float64Array.from(record.steps.countsAlone(), p);
  const screening = benjaminiHochberg(alone);
  return Array.from(tested, (g, k): GroupChanceOf => {
    const own = p(counts[k]!);
    const bounds = exact ? { low: own, high: own } : settledBy(counts[k]!, deals);
    return {
      alone: alone[k]!,
      p: own,
      screening: screening[k]!,
      low: Math.min(own, bounds.low),
      high: Math.max(own, bounds.high),
      t: t[k]!,
      range: record.rangeOfGroup(g) ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN },
    };
  });
}
