import { existing } from '../../base/existing.ts';
import { compareLabels, fold } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import { tellingNames } from '../../compare/telling-names.ts';
import { type UnitTable, unitTable } from '../../compare/unit-table.ts';
import { inCents } from '../allocation/scene.ts';

/** An organisation followed over the periods: by its identifier, else by its name (and region, where names recur). */
interface Followed {
  /** Name in the last period that has it, and what tells it from others of that name. */
  readonly name: string;
  /** One entry a period, undefined where it has no row. */
  readonly seen: readonly (Seen | undefined)[];
}

/** An organisation in one period. Labels are '' where it has none or several. */
export interface Seen {
  readonly name: string;
  /** Its name, and what tells it from other organisations that bear it. */
  readonly told: string;
  readonly region: string;
  readonly sector: string;
  readonly typology: string;
  /** Whole cents. */
  readonly cents: number;
  readonly dollars: number;
}

export interface Panel {
  readonly periods: readonly string[];
  readonly organisations: readonly Followed[];
}

const ROLES = ['region', 'sector', 'typology'] as const;

/** Who is who over the periods, in order of name. */
export function panelOf(dataset: Dataset, periods: readonly string[]): Panel {
  const units = unitTable(dataset, 'organisation');
  const keys = units.key;
  const period = units.labels('period');
  const labels = ROLES.map((role) => units.labels(role));
  const told = toldOf(units);
  const found = new Map<number, (Seen | undefined)[]>();
  for (let unit = 0; unit < units.n; unit++) {
    const at = period ? periods.indexOf(period.values[period.codes[unit]!] ?? '') : 0;
    if (at < 0) continue;
    const own = found.get(keys[unit]!) ?? periods.map(() => undefined);
    found.set(keys[unit]!, own);
    const [region, sector, typology] = labels.map((one) => one?.values[one.codes[unit]!] ?? '');
    own[at] = {
      name: units.name(unit),
      told: told(unit),
      region: existing(region),
      sector: existing(sector),
      typology: existing(typology),
      cents: inCents(units.amount[unit]!),
      dollars: units.amount[unit]!,
    };
  }
  const organisations = [...found]
    .map(([key, seen]) => ({ key, name: existing(seen.findLast((one) => one !== undefined)).told, seen }))
    .sort((a, b) => compareLabels(a.name, b.name) || a.key - b.key)
    .map(({ name, seen }): Followed => ({ name, seen }));
  return { periods, organisations };
}

/**
 * What to call the organisation of each unit beside those of other periods and its own: its name, and, where several organisations
 * bear that, what tells them apart, first their identifier, which no move changes.
 */
function toldOf(units: UnitTable): (unit: number) => string {
  const { key } = units;
  const names = units.labels('organisation');
  // The last unit of each organisation under each of its names speaks for the others.
  const speaker = new Map<string, number>();
  const nameOf = (unit: number): string => `${key[unit]!} ${names?.codes[unit] ?? -1}`;
  for (let unit = 0; unit < units.n; unit++) speaker.set(nameOf(unit), unit);
  const among = new Uint8Array(units.n);
  for (const unit of speaker.values()) among[unit] = 1;
  const told = tellingNames(units, { among, apart: ['organisation_id', 'region', 'sector', 'typology'] });
  return (unit) => told(existing(speaker.get(nameOf(unit))));
}

/** Some organisations of a period, and their part of its money. */
export interface Flow {
  readonly n: number;
  readonly cents: number;
  /** Of the money of the period in which they are counted. */
  readonly share: number | undefined;
}

/** An organisation that came, left, moved or changed its name, with what it has on both sides. */
interface Passage {
  readonly kind: 'arrival' | 'return' | 'departure' | 'moved' | 'reclassified' | 'renamed';
  readonly name: string;
  /** Region, typology or name before and after; the region alone for who came or left. */
  readonly before: string;
  readonly after: string;
  readonly cents: number;
}

/** Who is in both of two successive periods, and who is not. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly stayers: Flow;
  /** Counted in the later period: never seen before, or seen before the earlier one. */
  readonly arrivals: Flow;
  readonly returns: Flow;
  /** Counted in the earlier period. */
  readonly departures: Flow;
  /** Stayers whose region, typology, or name is another; in the later period. */
  readonly moved: Flow;
  readonly reclassified: Flow;
  readonly renamed: Flow;
  readonly passages: readonly Passage[];
}

/** Every pair of successive periods. */
export function stepsOf(panel: Panel): readonly Step[] {
  return panel.periods.slice(1).map((to, before) => stepOf(panel, before, before + 1, to));
}

function stepOf({ organisations, periods }: Panel, from: number, at: number, to: string): Step {
  const totals = [from, at].map((k) =>
    organisations.reduce((sum, { seen }) => sum + (seen[k]?.cents ?? 0), 0),
  );
  const passages: Passage[] = [];
  let stay = { n: 0, cents: 0 };
  for (const { name, seen } of organisations) {
    const [had, has] = [seen[from], seen[at]];
    if (had && has) {
      stay = { n: stay.n + 1, cents: stay.cents + has.cents };
      passages.push(...changesOf(had, has));
    } else if (has) {
      const kind = seen.slice(0, from).some((one) => one) ? 'return' : 'arrival';
      passages.push({ kind, name, before: '', after: has.region, cents: has.cents });
    } else if (had)
      passages.push({ kind: 'departure', name, before: had.region, after: '', cents: had.cents });
  }
  const flow = (kind: Passage['kind'], side: 0 | 1): Flow => {
    const own = passages.filter((one) => one.kind === kind);
    return shared(
      own.length,
      own.reduce((sum, { cents }) => sum + cents, 0),
      totals[side]!,
    );
  };
  return {
    from: periods[from]!,
    to,
    stayers: shared(stay.n, stay.cents, totals[1]!),
    arrivals: flow('arrival', 1),
    returns: flow('return', 1),
    departures: flow('departure', 0),
    moved: flow('moved', 1),
    reclassified: flow('reclassified', 1),
    renamed: flow('renamed', 1),
    passages,
  };
}

const shared = (n: number, cents: number, total: number): Flow => ({
  n,
  cents,
  share: total > 0 ? cents / total : undefined,
});

function changesOf(had: Seen, has: Seen): Passage[] {
  const { told: name, cents } = has;
  const other = (kind: Passage['kind'], before: string, after: string): Passage[] =>
    before === after || before === '' || after === '' ? [] : [{ kind, name, before, after, cents }];
  return [
    ...other('moved', had.region, has.region),
    ...other('reclassified', had.typology, has.typology),
    ...(fold(had.name) === fold(has.name) ? [] : other('renamed', had.name, has.name)),
  ];
}
