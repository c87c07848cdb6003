import { existing } from '../../base/existing.ts';
import { partsOf } from '../../base/parts.ts';
import type { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { DEFAULT_DEALS } from '../../measure/comparable-funding/limits.ts';
import { structureOf } from '../../measure/comparable-funding/structure.ts';
import type { GroupFunding, Verdict } from '../../measure/comparable-funding/types.ts';
import type { JointTest, Specified } from '../../measure/specification-curve/joint-test.ts';
import { median } from '../../measure/statistics.ts';
import type { Bench, Compared, Prepared } from './bench.ts';
import { type Declared, isSameQuestion, type Specification } from './choices.ts';

/** One group under one specification. */
interface Point {
  /** NaN where there is none. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly compared: number;
  readonly verdict: Verdict;
}

/** One specification: its choices, and where it puts each group, by code. */
export interface Run {
  readonly specification: Specification;
  readonly same: boolean;
  /** The first of those that come to the same: the same units, the same amounts, the same comparables. */
  readonly first: boolean;
  readonly points: readonly Point[];
}

export interface CurveOptions {
  readonly seed: number;
  /** Budget of deals of a study; 0: no chance. */
  readonly draws: number;
  readonly band: number;
  /** Told how much is done, of how much. */
  readonly progress?: (done: number, of: number) => void;
}

/** Deals before it is asked whether they settle the verdicts of a specification. */
const FIRST = 500;
/** Most deals of all specifications together, so that a thousand stay a matter of seconds; of each at least so many. */
const ALL_DEALS = 500_000;
const FEWEST_DEALS = 1_999;
/** Deals of the test of the whole curve; of many specifications, fewer. */
const JOINT_DEALS = 999;
const FEWEST_JOINT_DEALS = 499;

/** The specifications as units, and for each the first that comes to the same. */
export interface Laid {
  readonly prepared: readonly Prepared[];
  readonly firstOf: readonly number[];
}

export function laidOut(bench: Bench, { specifications }: Declared): Laid {
  const prepared = specifications.map((one) => bench.prepare(one));
  const seen = new Map<string, number[]>();
  return {
    prepared,
    firstOf: prepared.map((one, at) => {
      // The comparables that a number of them leaves open, then figure by figure.
      const key = `${one.units.amounts.length} ${one.units.strataCount} ${one.units.amounts[0] ?? 0}`;
      const alike = seen.get(key) ?? [];
      seen.set(key, alike);
      const first = alike.find((other) => isAlike(prepared[other]!, one));
      if (first === undefined) alike.push(at);
      return first ?? at;
    }),
  };
}

/** Do two specifications come to the same units, amounts and comparables. */
function isAlike(a: Prepared, b: Prepared): boolean {
  const equal = (x: ArrayLike<number>, y: ArrayLike<number>): boolean => {
    if (x.length !== y.length) return false;
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
    return true;
  };
  return (
    a.compared === b.compared &&
    equal(a.units.amounts, b.units.amounts) &&
    equal(a.units.groups, b.units.groups) &&
    equal(structureOf(a.units, a.fewest).has, structureOf(b.units, b.fewest).has)
  );
}

/** Specifications whose deals are shared are worked out together, so many at a time. */
const AT_ONCE = 50;

/** Most deals of one specification. */
export const mostDeals = ({ firstOf }: Pick<Laid, 'firstOf'>, { draws }: CurveOptions): number =>
  Math.min(
    draws,
    Math.max(FEWEST_DEALS, Math.min(DEFAULT_DEALS, Math.floor(ALL_DEALS / new Set(firstOf).size))),
  );

/** Every specification by the one measure, with its own deals inside its own strata: the verdict that `gaps` gives of it. */
export function askRuns(
  { prepared, firstOf }: Laid,
  declared: Declared,
  options: CurveOptions,
  work: ChanceWork,
): () => readonly Run[] {
  const { specifications, options: all } = declared;
  const { seed, band, progress } = options;
  const distinct = [...new Set(firstOf)].sort((a, b) =>
    viewKey(specifications[a]!) < viewKey(specifications[b]!) ? -1 : 1,
  );
  const draws = mostDeals({ firstOf }, options);
  let done = 0;
  const asked = partsOf(distinct, AT_ONCE).map((some) => {
    const specified = some.map((k) => ({ units: prepared[k]!.units, fewest: prepared[k]!.fewest }));
    const found = work.fundings(
      { specified, options: { seed, draws, band, first: FIRST, verdictsOnly: true } },
      {
        onDone() {
          done += some.length;
          progress?.(done, distinct.length);
        },
      },
    );
    return { some, found };
  });
  return () => {
    const points = new Map<number, readonly Point[]>();
    for (const { some, found } of asked) {
      for (const [k, { groups }] of found().entries()) points.set(some[k]!, groups.map(pointOf));
    }
    return specifications.map(
      (specification, at): Run => ({
        specification,
        same: isSameQuestion(specification, all),
        first: firstOf[at] === at,
        points: existing(points.get(firstOf[at]!)),
      }),
    );
  };
}

const viewKey = ({ definition, period, money, unit, outliers, zeros }: Specification): string =>
  [period, unit, money, definition, outliers, zeros].join('\u0000');

const pointOf = ({ ratio, interval, compared, verdict }: GroupFunding): Point => ({
  ratio: 'value' in ratio ? ratio.value : Number.NaN,
  low: 'low' in interval ? interval.low : Number.NaN,
  high: 'high' in interval ? interval.high : Number.NaN,
  compared,
  verdict,
});

/**
 * The joint test of the specifications of the same question. Organisations change places where every definition puts them into
 * one stratum and they take part in the same specifications. Undefined without deals, or where nobody of one group can change
 * places with somebody of another.
 */
export function askJoint(
  { prepared, firstOf }: Laid,
  declared: Declared,
  options: CurveOptions,
  work: ChanceWork,
): () => JointTest | undefined {
  if (options.draws === 0) return () => undefined;
  const own = prepared.filter(
    (_, at) => firstOf[at] === at && isSameQuestion(declared.specifications[at]!, declared.options),
  );
  const { place, decks } = decksOf(own);
  if (decks.length === 0) return () => undefined;
  const organisations = new Map<Compared, Int32Array>();
  const specified = own.map(({ units, fewest, compared, view }): Specified => {
    const organisation =
      organisations.get(compared) ??
      Int32Array.from(compared.funding.order, (unit) => existing(place.get(view.names[unit]!)));
    organisations.set(compared, organisation);
    return { units, fewest, organisation };
  });
  const deals = Math.min(
    options.draws,
    Math.max(FEWEST_JOINT_DEALS, Math.min(JOINT_DEALS, Math.floor(ALL_DEALS / specified.length))),
  );
  const { seed } = options;
  return work.joint({ specified, organisations: place.size, decks, options: { seed, deals } });
}

/**
 * Organisations of all views, sorted by what they are told by, and those that can change places. Of one group alone, they would
 * change nothing.
 */
function decksOf(prepared: readonly Prepared[]): {
  readonly place: ReadonlyMap<string, number>;
  readonly decks: readonly Int32Array[];
} {
  const names = [...new Set(prepared.flatMap(({ view }) => view.names))].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  let classes = new Int32Array(names.length);
  const groups = new Int32Array(names.length).fill(-1);
  for (const { view, compared, units } of prepared) {
    // 0: takes no part; else its stratum.
    const own = new Int32Array(names.length);
    compared.funding.order.forEach((unit, at) => {
      if (units.groups[at]! < 0) return;
      const organisation = existing(place.get(view.names[unit]!));
      own[organisation] = units.strata[at]! + 1;
      groups[organisation] = units.groups[at]!;
    });
    classes = refined(classes, own);
  }
  const lists = new Map<number, number[]>();
  classes.forEach((code, at) => {
    const list = lists.get(code);
    if (list) list.push(at);
    else lists.set(code, [at]);
  });
  return {
    place,
    decks: [...lists.values()]
      .filter((list) => list.some((at) => groups[at] !== groups[list[0]!]))
      .map((list) => Int32Array.from(list)),
  };
}

/** The classes that two classifications make together, numbered by first appearance. */
function refined(a: Int32Array, b: Int32Array): Int32Array<ArrayBuffer> {
  const known = new Map<number, number>();
  return Int32Array.from(a, (own, at) => {
    const key = own * 2 ** 24 + b[at]!;
    const code = known.get(key) ?? known.size;
    known.set(key, code);
    return code;
  });
}

/** Where the specifications of the same question put one group. */
export interface Standing {
  readonly group: number;
  /** Specifications under which it is large enough to be told. */
  readonly tellable: number;
  readonly below: number;
  readonly above: number;
  readonly comparable: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /**
   * `survives`: told on one side by all; `depends`: by some; `turns`: on both sides; `never`: by none; `few`: never large enough.
   */
  readonly fate: 'survives' | 'depends' | 'turns' | 'never' | 'few';
}

export function standingOf(runs: readonly Run[], group: number): Standing {
  const points = runs.filter(({ same, first }) => same && first).flatMap(({ points }) => points[group] ?? []);
  const told = points.filter(({ verdict, ratio }) => verdict !== 'few' && !Number.isNaN(ratio));
  const count = (verdict: Verdict): number => told.filter((one) => one.verdict === verdict).length;
  const [below, above] = [count('below'), count('above')];
  const ratios = Float64Array.from(told, ({ ratio }) => ratio).sort();
  const named = below + above;
  return {
    group,
    tellable: told.length,
    below,
    above,
    comparable: count('comparable'),
    lowest: ratios[0] ?? Number.NaN,
    median: ratios.length > 0 ? median(ratios) : Number.NaN,
    highest: ratios.at(-1) ?? Number.NaN,
    fate:
      told.length === 0
        ? 'few'
        : below > 0 && above > 0
          ? 'turns'
          : named === told.length
            ? 'survives'
            : named === 0
              ? 'never'
              : 'depends',
  };
}
