import { DecimalSum } from '../../base/decimal-sum.ts';
import { existing } from '../../base/existing.ts';
import { type Definition, EVERYONE } from '../../compare/definition.ts';
import type { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { withoutThose } from '../../measure/comparable-funding/turned-by.ts';
import type { FundingUnits, Verdict } from '../../measure/comparable-funding/types.ts';
import { keep, moneyOf, periodsOf } from '../brief-tables/options.ts';
import { type Bench, comparedBy, type View } from './bench.ts';
import type { Specification } from './choices.ts';
import type { CurveOptions } from './curve.ts';

/** A verdict that is another once something is left out. */
interface Turn {
  readonly group: number;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** Something left out, and whose verdict turns without it. */
export interface Dropped {
  readonly kind: 'criterion' | 'region' | 'period';
  readonly name: string;
  readonly turns: readonly Turn[];
}

/** Most deals of a study with something left out. */
const DEALS = 3_999;

const isTold = (verdict: Verdict): boolean => verdict === 'below' || verdict === 'above';

/** Groups told on a side in one and not in the other, where enough are left to tell; `except`: one that is not there any more. */
function turnsOf(before: readonly Verdict[], after: readonly Verdict[], except = -1): readonly Turn[] {
  return before.flatMap((from, group): Turn[] => {
    const to = after[group]!;
    const turned = from !== to && to !== 'few' && (isTold(from) || isTold(to));
    return turned && group !== except ? [{ group, from, to }] : [];
  });
}

/** What the verdicts are of some units, once the work is done. */
type Ask = (units: FundingUnits) => () => readonly Verdict[];

/** Each criterion of the definition, each group, and each period left out in turn; the rest as asked. */
export function askDropped(
  bench: Bench,
  asked: Specification,
  units: FundingUnits,
  options: CurveOptions,
  work: ChanceWork,
): (base: readonly Verdict[]) => readonly Dropped[] {
  const { seed, band } = options;
  const ask: Ask = (own) => {
    const found = work.fundings({
      specified: [{ units: own, fewest: Number(asked.fewest) }],
      options: { seed, draws: Math.min(DEALS, options.draws), band, first: 500, verdictsOnly: true },
    });
    return () => found()[0]!.groups.map(({ verdict }) => verdict);
  };
  const view = bench.viewOf(asked);
  const without = (definition: Definition): FundingUnits =>
    comparedBy(view, definition, bench.options).funding.unitsOf(view.grouping, view.units.amount);
  const criteria = lessOneCriterion(existing(bench.definitions.get(asked.definition))).map(
    ({ name, definition }) => ({ name, verdicts: ask(without(definition)) }),
  );
  const regions = bench.labels.map((name, group) => ({
    name,
    verdicts: ask(withoutThose(units, (unit) => units.groups[unit] === group)),
  }));
  const periods = askPeriods(bench, asked, ask);
  return (base) => [
    ...criteria.map(
      ({ name, verdicts }): Dropped => ({ kind: 'criterion', name, turns: turnsOf(base, verdicts()) }),
    ),
    ...regions.map(
      ({ name, verdicts }, group): Dropped => ({
        kind: 'region',
        name,
        turns: turnsOf(base, verdicts(), group),
      }),
    ),
    ...periods(),
  ];
}

/** The definition without each of its criteria; the roles that comparables must not share are no criteria of likeness. */
function lessOneCriterion(
  definition: Definition,
): readonly { readonly name: string; readonly definition: Definition }[] {
  const less = <K extends 'exact' | 'coarsened' | 'nearest' | 'among'>(
    key: K,
    name: (one: Definition[K][number]) => string,
  ) =>
    definition[key].map((dropped) => ({
      name: name(dropped),
      definition: {
        ...EVERYONE,
        ...definition,
        [key]: (definition[key] as readonly unknown[]).filter((one) => one !== dropped),
      },
    }));
  return [
    ...less('exact', (one) => one as string),
    ...less('coarsened', (one) => (one as { column: string }).column),
    ...less('nearest', (one) => (one as { column: string }).column),
    ...less('among', (one) => (one as { column: string }).column),
  ];
}

/** Fewest periods of which one can be left out and a mean of several remains. */
const FEWEST_PERIODS = 3;

/**
 * What each organisation receives a year on average over the periods it is funded in, with all periods, then without each: the
 * verdicts on all periods are those that turn.
 */
function askPeriods(bench: Bench, asked: Specification, ask: Ask): () => readonly Dropped[] {
  const periods = periodsOf(bench.whole);
  if (periods.length < FEWEST_PERIODS || asked.unit !== 'organisation') return () => [];
  const definition = existing(bench.definitions.get(asked.definition));
  const verdicts = (list: readonly string[]) => {
    const { view, amounts } = averaged(bench, asked, list);
    return ask(comparedBy(view, definition, bench.options).funding.unitsOf(view.grouping, amounts));
  };
  const all = verdicts(periods);
  const without = periods.map((name) => ({
    name,
    verdicts: verdicts(periods.filter((one) => one !== name)),
  }));
  return () =>
    without.map(
      ({ name, verdicts: own }): Dropped => ({ kind: 'period', name, turns: turnsOf(all(), own()) }),
    );
}

/** Organisations over several periods, and the mean a period of what each receives in those it is funded in. */
function averaged(
  bench: Bench,
  { money }: Specification,
  periods: readonly string[],
): { readonly view: View; readonly amounts: Float64Array } {
  const { dataset: rows } = moneyOf(bench.whole, { money: money as 'all' | 'mission' });
  const column = existing(rows.labels.get('period'));
  const kept = keep(rows, (record) => periods.includes(column.values[column.codes[record]!] ?? ''));
  const own = existing(kept.labels.get('period')).codes;
  const together = { header: column.header, values: [periods.join(', ')], codes: new Int32Array(kept.n) };
  const dataset = { ...kept, labels: new Map([...kept.labels, ['period', together] as const]) };
  const view = bench.viewIn(dataset, 'organisation');
  const { units } = view;
  const seen = Array.from({ length: units.n }, () => new Set<number>());
  const sums = Array.from({ length: units.n }, () => new DecimalSum());
  units.unitOf.forEach((unit, record) => {
    if (unit < 0) return;
    seen[unit]!.add(own[record]!);
    sums[unit]!.add(dataset.amount[record]!);
  });
  return { view, amounts: Float64Array.from(sums, (sum, unit) => sum.toNumber() / seen[unit]!.size) };
}
