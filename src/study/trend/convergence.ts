import { compareLabels } from '../../base/text.ts';
import { evaluate } from '../../measure/registry.ts';
import { sampleOf } from '../../measure/sample.ts';
import { type Convergence, convergenceWithPlacebo } from '../../measure/trend/dealt-years.ts';
import type { Value } from '../../measure/types.ts';
import type { Panel, Seen } from './panel.ts';

/** Are organisations closing in on each other: the same ones in both periods, then everyone. */
export interface ConvergenceOf {
  /** '' for all types together. */
  readonly type: string;
  /** The balanced panel: those with an amount above 0 in the first and in the last period. */
  readonly balanced: Convergence;
  /** Of both periods, left out for an amount of 0 or less. */
  readonly without: number;
  /** Standard deviation of ln amounts (divisor n) of everyone with an amount above 0, first and last period. */
  readonly everyone: readonly [Value, Value];
}

/** Fewest organisations of a type that is told apart. */
const TYPE_FROM = 10;

/** All types together, then each with ten organisations or more in both periods. `years`: between first and last. */
export function convergenceOf(
  panel: Panel,
  years: number,
  options: { readonly seed: number; readonly draws: number },
): readonly ConvergenceOf[] {
  const last = panel.periods.length - 1;
  const pairs = panel.organisations.map(({ seen }) => [seen[0], seen[last]] as const);
  const types = [
    ...new Set(pairs.flatMap(([, has]) => (has && has.typology !== '' ? [has.typology] : []))),
  ].sort(compareLabels);
  const all = one(pairs, '', years, options);
  return [
    all,
    ...types
      .map((type) =>
        one(
          // The type of both years: an organisation that changed it is in none.
          pairs.filter((pair) => pair.every((seen) => seen === undefined || seen.typology === type)),
          type,
          years,
          options,
        ),
      )
      .filter(({ balanced }) => balanced.n >= TYPE_FROM),
  ];
}

function one(
  pairs: readonly (readonly [Seen | undefined, Seen | undefined])[],
  type: string,
  years: number,
  options: { readonly seed: number; readonly draws: number },
): ConvergenceOf {
  const both = pairs.flatMap(([had, has]) => (had && has ? [[had.dollars, has.dollars] as const] : []));
  const growing = both.filter(([had, has]) => had > 0 && has > 0);
  const column = (side: 0 | 1) => Float64Array.from(growing, (pair) => pair[side]);
  const spread = (side: 0 | 1): Value => {
    const amounts = pairs.flatMap((pair) =>
      pair[side] && pair[side].dollars > 0 ? [pair[side].dollars] : [],
    );
    const [found] = evaluate(sampleOf(amounts), ['sdlog.population']);
    return found && 'value' in found ? { value: found.value } : { undefined: found?.undefined ?? 'no-units' };
  };
  return {
    type,
    balanced: convergenceWithPlacebo(column(0), column(1), years, options),
    without: both.length - growing.length,
    everyone: [spread(0), spread(1)],
  };
}
