import type { SuppressionRules } from '../suppression.ts';
import type { Prices } from './circulation.ts';
import { type Figures, figuresIn, figuresOf } from './figures.ts';
import { prove } from './proof.ts';
import { demandsOn, givenAway, primaryReason } from './requirements.ts';
import type { OverTables, Place, ProtectedTable } from './tables.ts';
import { Worlds } from './world.ts';

/** What a reader can work out of a hidden figure, in the unit of the amounts; no `high`: nothing bounds it from above. */
export interface Bounds extends Place {
  readonly value: number;
  readonly low: number;
  readonly high?: number;
}

/**
 * `shown`: a rule hides the figure and it is not hidden · `reader`: bounded within p % from what is published ·
 * `organisation`: bounded within p % by an organisation that knows its own amount · `sum`: the hidden parts of this
 * published figure have together an amount that a rule hides.
 */
interface Exposure extends Place {
  readonly to: 'shown' | 'reader' | 'organisation' | 'sum';
}

/** For those who publish, never to be published: it holds the hidden values. */
export interface Audit {
  /** No exposure. */
  readonly holds: boolean;
  readonly percent: number;
  /** The distinct figures of all tables with something in them. */
  readonly figures: number;
  readonly primary: number;
  readonly complementary: number;
  /** Every bound is exact; false where a hidden margin links several tables: found by a solver in doubles. */
  readonly exact: boolean;
  /** Of every hidden figure, once, at the place where it is first met. */
  readonly bounds: readonly Bounds[];
  readonly exposures: readonly Exposure[];
}

/** The exact interval of every hidden figure, for who knows what is published and that amounts are ≥ 0. */
export function bounds(tables: readonly ProtectedTable[], hidden: OverTables<boolean>): readonly Bounds[] {
  const figures = figuresOf(tables);
  return boundsOf(
    figures,
    reachesOf(new Worlds(figures), pricesOf(figures, hiddenEverywhere(tables, figures, hidden))),
  );
}

/** Whether a pattern of hidden figures protects them, whoever chose it. */
export function audit(
  tables: readonly ProtectedTable[],
  rules: SuppressionRules,
  hidden: OverTables<boolean>,
): Audit {
  const figures = figuresOf(tables);
  return auditOf(figures, rules, hiddenEverywhere(tables, figures, hidden));
}

/** What one table shows, no other hides. */
function hiddenEverywhere(
  tables: readonly ProtectedTable[],
  figures: Figures,
  pattern: OverTables<boolean>,
): ReadonlySet<number> {
  const { hidden, shown } = figuresIn(tables, figures, pattern);
  return new Set([...hidden].filter((figure) => !shown.has(figure)));
}

export function auditOf(figures: Figures, rules: SuppressionRules, hidden: ReadonlySet<number>): Audit {
  const { values, holders, equations } = figures;
  const worlds = new Worlds(figures);
  const prices = pricesOf(figures, hidden);
  const reaches = reachesOf(worlds, prices);
  const reasons = holders.map((of) => primaryReason(of, rules));
  const exposures: Exposure[] = [];
  const expose = (figure: number, to: Exposure['to']): void => {
    exposures.push({ ...figures.places[figure]!, to });
  };
  for (let figure = 0; figure < values.length; figure++) {
    const primary = reasons[figure] !== undefined;
    const reach = reaches.get(figure);
    if (reach === undefined) {
      if (primary) expose(figure, 'shown');
      continue;
    }
    const [lower, upper] = demandsOn(figures, figure, rules.percent);
    if (reach.down < lower!.want || reach.up < upper!.want) expose(figure, 'reader');
    else if (primary && prove(worlds, figure, rules.percent, true, prices).unmet.length > 0) {
      expose(figure, 'organisation');
    }
  }
  for (const equation of equations) {
    const together = givenAway(figures, equation, (figure) => hidden.has(figure));
    if (together !== undefined && primaryReason(together, rules) !== undefined) expose(equation.whole, 'sum');
  }
  const hides = reasons.filter((reason) => reason !== undefined).length;
  return {
    holds: exposures.length === 0,
    percent: rules.percent,
    figures: holders.filter((of) => of.length > 0).length,
    primary: hides,
    complementary: [...hidden].filter((figure) => reasons[figure] === undefined).length,
    exact: worlds.exact(prices),
    bounds: boundsOf(figures, reaches),
    exposures,
  };
}

interface Reach {
  readonly down: number;
  readonly up: number;
}

function reachesOf(worlds: Worlds, prices: Prices): ReadonlyMap<number, Reach> {
  const reaches = new Map<number, Reach>();
  prices.forEach((price, figure) => {
    if (price !== 0) return;
    reaches.set(figure, { down: worlds.reach(figure, -1, prices), up: worlds.reach(figure, 1, prices) });
  });
  return reaches;
}

function boundsOf(
  { values, places, scale }: Figures,
  reaches: ReadonlyMap<number, Reach>,
): readonly Bounds[] {
  return Array.from(reaches, ([figure, { down, up }]) => ({
    ...places[figure]!,
    value: values[figure]! / scale,
    low: (values[figure]! - down) / scale,
    ...(up === Number.POSITIVE_INFINITY ? {} : { high: (values[figure]! + up) / scale }),
  }));
}

/** Nothing more may be hidden: a hidden figure moves freely, a published one not at all. */
function pricesOf({ values }: Figures, hidden: ReadonlySet<number>): Prices {
  return values.map((_, figure) => (hidden.has(figure) ? 0 : Number.POSITIVE_INFINITY));
}
