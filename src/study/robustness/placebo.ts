import { partsOf } from '../../base/parts.ts';
import type { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { dealBatch, decksOf } from '../../measure/comparable-funding/deal.ts';
import type { FundingUnits } from '../../measure/comparable-funding/types.ts';
import { clopperPearson } from '../../measure/infer/clopper-pearson.ts';

/** How often the study names someone where there is nothing to be found. */
export interface Placebo {
  readonly times: number;
  /** Times that it named one group or more. */
  readonly named: number;
  /** 95 % interval of the share (Clopper-Pearson). */
  readonly low: number;
  readonly high: number;
}

const PLACEBOS = 200;
/** Placebos that see the same deals together. */
const AT_ONCE = 50;
/** Most deals that judge a placebo. */
const DEALS = 3_999;
/** The deals that make the placebos are not those that judge them. */
const APART = 0x5eed;

/**
 * Groups are dealt inside the strata, `PLACEBOS` times, and the same study is made of each: whatever it names, nothing is there.
 * Undefined without deals, or where nobody can be dealt.
 */
export function askPlacebo(
  units: FundingUnits,
  {
    seed,
    draws,
    fewest,
    band,
  }: { readonly seed: number; readonly draws: number; readonly fewest: number; readonly band: number },
  work: ChanceWork,
): () => Placebo | undefined {
  const decks = decksOf(units);
  if (draws === 0 || decks.n === 0) return () => undefined;
  const { amounts, predicted } = units;
  const multiples = predicted ? amounts.map((amount, i) => amount / predicted[i]!) : amounts;
  const dealt: FundingUnits[] = [];
  dealBatch(decks, { units: amounts.length, seed: seed ^ APART, batch: 0, deals: PLACEBOS }, (from) => {
    dealt.push({
      ...units,
      amounts: Float64Array.from(from, (at, i) => multiples[at]! * (predicted?.[i] ?? 1)),
    });
  });
  const asked = partsOf(dealt, AT_ONCE).map((some) =>
    work.fundings({
      specified: some.map((own) => ({ units: own, fewest })),
      options: { seed, draws: Math.min(DEALS, draws), band, first: 500, verdictsOnly: true },
    }),
  );
  return () => {
    const named = asked
      .flatMap((found) => found())
      .filter(({ groups }) =>
        groups.some(({ verdict }) => verdict === 'below' || verdict === 'above'),
      ).length;
    return { times: PLACEBOS, named, ...clopperPearson(named, PLACEBOS, 0.95) };
  };
}
