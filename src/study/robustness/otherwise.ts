import type { Dataset } from '../../clean/types.ts';
import type { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { fundingBy } from '../gaps/funding.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { Bench } from './bench.ts';
import { CHOICES, type Choice, type Declared, declaredChoices, isSameQuestion } from './choices.ts';
import { askRuns, laidOut, type Run, standingOf } from './curve.ts';
import { hingeOf, movesOf, type OptionMove } from './moves.ts';
import type { StandingOfGroup } from './robustness.ts';

/** What a brief says of other ways of measuring its question. */
export interface Otherwise {
  readonly labels: readonly string[];
  readonly declared: Declared;
  readonly runs: readonly Run[];
  readonly standings: readonly StandingOfGroup[];
  readonly moves: readonly OptionMove[];
}

/** Deals of each way, and the choices that are tried: enough to say what hangs on them, few enough for a brief to wait. */
const DEALS = 499;
const TRIED: readonly Choice[] = ['definition', 'money', 'outliers'];

/**
 * The ways of measuring the question of a study of one period, by region; the verdicts as asked for are those of the study.
 * They are there once the work is done; undefined where it has several periods or no regions, chance was left out, or the choices are more than a brief waits for.
 */
export function askOtherwise(
  dataset: Dataset,
  { funding, comparison, periods, factors }: Gaps,
  { seed, draws }: { readonly seed: number; readonly draws: number },
  work: ChanceWork,
): () => Otherwise | undefined {
  const asked = fundingBy(funding, ['region']);
  if (!asked || asked.deals === 0 || periods.length > 1) return () => undefined;
  const { fewest, band } = asked;
  const options = {
    role: 'region',
    unit: comparison.units.kind,
    definitions: [comparison.definition],
    fewest,
    band,
    seed,
    factors,
  };
  const all = declaredChoices(dataset, options);
  const declared: Declared = {
    ...all,
    options: all.options.filter(({ choice, question }) => question === 'same' && TRIED.includes(choice)),
    specifications: all.specifications.filter(
      (one) =>
        isSameQuestion(one, all.options) &&
        CHOICES.every((choice) => TRIED.includes(choice) || one[choice] === all.asked[choice]),
    ),
  };
  if (declared.specifications.length > MOST) return () => undefined;
  const bench = new Bench(dataset, declared.definitions, options);
  const laid = laidOut(bench, declared);
  const found = askRuns(laid, declared, { seed, draws: Math.min(DEALS, draws), band }, work);
  const verdicts = new Map(asked.groups.map(({ labels, verdict }) => [labels[0]!, verdict]));
  const told = bench.labels.map((label) => verdicts.get(label) ?? 'few');
  return () => {
    const agreed = found().map((run, at): Run => {
      if (laid.firstOf[at] !== 0) return run;
      return { ...run, points: run.points.map((point, group) => ({ ...point, verdict: told[group]! })) };
    });
    return {
      labels: bench.labels,
      declared,
      runs: agreed,
      standings: bench.labels.map((_, group) => ({
        ...standingOf(agreed, group),
        verdict: told[group]!,
        hinge: hingeOf(agreed, group),
      })),
      moves: movesOf(agreed, declared),
    };
  };
}

/** More ways than this are for the study of robustness itself. */
const MOST = 400;
