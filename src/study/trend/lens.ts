import { lastOf } from '../../base/existing.ts';
import { compareLabels } from '../../base/text.ts';
import { type ChangeParts, type CommonRate, commonRate, splitChange } from '../../measure/trend/lens.ts';
import type { Panel, Seen } from './panel.ts';
import type { ConstantDollars } from './price-index.ts';

/** Where the rate of a year's indexation comes from. */
type RateFrom = 'asked' | 'common' | 'prices' | 'none';

interface LensRate {
  readonly rate: number;
  readonly from: RateFrom;
  /** Where it is the one that most organisations were given. */
  readonly common: CommonRate | undefined;
}

/** The change of one group's money from one period to the next, in whole cents: the parts add up to it. */
export interface LensRow {
  /** '' for all organisations. */
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly indexation: number;
  readonly fresh: number;
  readonly redistribution: number;
  readonly arrivals: number;
  readonly departures: number;
  /** What organisations that came from another group had, less what those that went to another had: 0 over all groups. */
  readonly moves: number;
}

export interface LensBy {
  readonly role: 'region' | 'sector' | 'typology';
  readonly rows: readonly LensRow[];
}

/** One pair of successive periods. */
export interface Lens {
  readonly from: string;
  readonly to: string;
  readonly rate: LensRate;
  readonly overall: LensRow;
  readonly by: readonly LensBy[];
}

export interface LensChoices {
  readonly roles: readonly LensBy['role'][];
  /** A rate that a person gives; else the common one; else that of prices; else none. */
  readonly indexation: number | undefined;
  readonly dollars: ConstantDollars | undefined;
}

/** The lens on every pair of successive periods of the panel. */
export function lensOf(panel: Panel, choices: LensChoices): readonly Lens[] {
  return panel.periods.slice(1).map((_, before) => lensOn(panel, before, choices));
}

function lensOn({ organisations, periods }: Panel, at: number, choices: LensChoices): Lens {
  const column = (k: number): Float64Array =>
    Float64Array.from(organisations, ({ seen }) => seen[k]?.cents ?? Number.NaN);
  const [before, after] = [column(at), column(at + 1)];
  const [from, to] = [periods[at]!, periods[at + 1]!];
  const rate = rateOf(before, after, from, to, choices);
  const parts = splitChange(before, after, rate.rate);
  const pairs = organisations.map(({ seen }) => [seen[at], seen[at + 1]] as const);
  return {
    from,
    to,
    rate,
    overall: rowsOf(pairs, parts, () => '')[0] ?? EMPTY,
    by: choices.roles.map((role) => ({ role, rows: rowsOf(pairs, parts, (seen) => seen[role]) })),
  };
}

function rateOf(
  before: Float64Array,
  after: Float64Array,
  from: string,
  to: string,
  { indexation, dollars }: LensChoices,
): LensRate {
  const common = commonRate(before, after);
  if (indexation !== undefined) return { rate: indexation, from: 'asked', common };
  if (common && common.rate > 0) return { rate: common.rate, from: 'common', common };
  const [first, last] = [dollars?.index.get(from), dollars?.index.get(to)];
  if (first !== undefined && last !== undefined && !common)
    return { rate: last / first - 1, from: 'prices', common };
  return { rate: 0, from: common ? 'common' : 'none', common };
}

const EMPTY: LensRow = {
  label: '',
  before: 0,
  after: 0,
  change: 0,
  indexation: 0,
  fresh: 0,
  redistribution: 0,
  arrivals: 0,
  departures: 0,
  moves: 0,
};

/** The parts summed by group. Who changed group took with them what they had: a move; what changed is told where they are now. */
function rowsOf(
  pairs: readonly (readonly [Seen | undefined, Seen | undefined])[],
  parts: ChangeParts,
  labelOf: (seen: Seen) => string,
): readonly LensRow[] {
  const sums = new Map<string, { -readonly [K in keyof LensRow]: LensRow[K] }>();
  const row = (label: string) => {
    const own = sums.get(label) ?? { ...EMPTY, label };
    sums.set(label, own);
    return own;
  };
  pairs.forEach(([had, has], i) => {
    if (had) row(labelOf(had)).before += had.cents;
    if (has) row(labelOf(has)).after += has.cents;
    const home = has ?? had;
    if (!home) return;
    const own = row(labelOf(home));
    own.indexation += parts.indexation[i]!;
    own.fresh += parts.fresh[i]!;
    own.redistribution += parts.redistribution[i]!;
    own.arrivals += parts.arrivals[i]!;
    own.departures += parts.departures[i]!;
    if (had && has && labelOf(had) !== labelOf(has)) {
      row(labelOf(had)).moves -= had.cents;
      own.moves += had.cents;
    }
  });
  return [...sums.values()]
    .map((own) => ({ ...own, change: own.after - own.before }))
    .sort((a, b) => Number(a.label === '') - Number(b.label === '') || compareLabels(a.label, b.label));
}

/** The same lens over several pairs: sums of the parts, from the first period to the last. */
export function lensTotal(lenses: readonly Lens[], role?: LensBy['role']): readonly LensRow[] {
  const [first, last] = [lenses[0], lenses.at(-1)];
  if (!first || !last) return [];
  const rowsFor = (one: Lens) => (role ? (one.by.find((by) => by.role === role)?.rows ?? []) : [one.overall]);
  const labels = [...new Set(lenses.flatMap((one) => rowsFor(one).map(({ label }) => label)))];
  return labels
    .map((label) => {
      const rows = lenses.map(
        (one) => rowsFor(one).find((row) => row.label === label) ?? { ...EMPTY, label },
      );
      const sum = (key: Exclude<keyof LensRow, 'label'>) => rows.reduce((total, row) => total + row[key], 0);
      return {
        label,
        before: rows[0]!.before,
        after: lastOf(rows).after,
        change: sum('change'),
        indexation: sum('indexation'),
        fresh: sum('fresh'),
        redistribution: sum('redistribution'),
        arrivals: sum('arrivals'),
        departures: sum('departures'),
        moves: sum('moves'),
      };
    })
    .sort((a, b) => Number(a.label === '') - Number(b.label === '') || compareLabels(a.label, b.label));
}

/** What x % for everyone does to one group: its ratio stays, its gap in dollars grows by x %. */
export interface SameForAll {
  readonly label: string;
  readonly ratio: number;
  /** Ratio of the same amounts after the increase: measured again, not copied. */
  readonly ratioAfter: number;
  /** Currency per organisation against comparables elsewhere. */
  readonly gap: number;
  readonly gapAfter: number;
}
