import { clopperPearson } from '../infer/clopper-pearson.ts';
import { benjaminiHochberg } from '../infer/multiple-testing.ts';
import type { ChanceRecord } from './chance-record.ts';
import { BATCH, type Decks, dealBatch, decksOf, everyDeal } from './deal.ts';
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
  /** By tested group: 1 where its p can change the verdict. */
  readonly matters: Uint8Array;
  readonly onDraw: ((done: number) => void) | undefined;
}

/** Goes through every deal where they are few, else draws until each p that matters lies on one side of 5 %. */
export function look(
  units: FundingUnits,
  structure: Structure,
  record: ChanceRecord,
  levels: LevelsRecord,
  options: LookOptions,
): Looked {
  const { seed, draws, matters, onDraw } = options;
  const decks = decksOf(units);
  if (decks.n === 0) return NOTHING;
  const figures = figuresFor(units.groupCount);
  const dealt = dealer(units);
  const take = (from: Int32Array): void => {
    const amounts = dealt(from);
    structure.evaluate(amounts, figures);
    record.take(figures);
    levels.take(amounts);
    onDraw?.(record.steps.draws);
  };
  // Where what is predicted, or who shares a mark, differs inside a group, parting is not all there is to a deal.
  const plain = units.predicted === undefined && units.lists === undefined && units.marks.length === 0;
  const every = plain ? everyDeal(decks, units, ENUMERATED) : undefined;
  if (every) {
    every.each(take);
    return { deals: every.count, exact: true };
  }
  drawUntilSettled(decks, units.amounts.length, { seed, draws, matters, record, take });
  return { deals: record.steps.draws, exact: false };
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

function drawUntilSettled(
  decks: Decks,
  units: number,
  options: {
    readonly seed: number;
    readonly draws: number;
    readonly matters: Uint8Array;
    readonly record: ChanceRecord;
    readonly take: (from: Int32Array) => void;
  },
): void {
  const { seed, draws, matters, record, take } = options;
  // Asked at doubling numbers of deals: asking often would settle a p at the edge by luck.
  let next = FIRST;
  for (let batch = 0; record.steps.draws < draws; batch++) {
    const deals = Math.min(BATCH, draws - record.steps.draws);
    dealBatch(decks, units, seed, batch, deals, take);
    if (record.steps.draws < Math.min(next, draws)) continue;
    next *= 2;
    const counts = record.steps.counts();
    const open = counts.some((count, k) => {
      if (matters[k] === 0) return false;
      const { low, high } = settledBy(count, record.steps.draws);
      return low <= ALPHA && high > ALPHA;
    });
    if (!open) return;
  }
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
