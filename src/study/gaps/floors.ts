import { fold } from '../../base/text.ts';
import { asPeriod } from '../../clean/periods.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import type { UnitLabels } from '../../compare/units.ts';
import { floorMoney } from './floor-money.ts';
import type { MoneyKind } from './modes.ts';

/** One floor of a user's table; a key left out holds for every label of it. */
export interface FloorEntry {
  readonly typology?: string;
  readonly territory?: string;
  readonly period?: string;
  /** Currency a year, above 0. */
  readonly amount: number;
  /** Where the figure comes from, printed beside it. */
  readonly source: string;
}

/** Floors by typology × territory × period (DOMAIN §3). */
export interface FloorTable {
  readonly entries: readonly FloorEntry[];
  /** Column of the data that `territory` is about; default `region`. */
  readonly territory?: string;
}

/** Why a unit has no floor; the first is the answer of the others. */
export const FLOOR_ANSWERS = [
  'has-floor',
  /** The floor column is blank, or 0 or less, for the unit. */
  'floor-missing',
  /** Its rows give several floors. */
  'floor-several',
  /** No entry of the table is about it. */
  'floor-unmatched',
  /** Two entries are about it, equally closely, and do not agree. */
  'floor-ambiguous',
  /** It receives none of the money that floors are compared with. */
  'floor-no-mission',
] as const;
type FloorAnswer = (typeof FLOOR_ANSWERS)[number];

/** The floor of each unit. */
export interface Floors {
  readonly from: 'column' | 'table';
  /** What is compared with them, and how much of it each unit receives: currency, NaN for one that has none. */
  readonly money: MoneyKind;
  readonly paid: Float64Array;
  /** Currency; NaN where `answer` is not `has-floor`. */
  readonly amount: Float64Array;
  /** Index into FLOOR_ANSWERS. */
  readonly answer: Uint8Array;
  /** Entry of the table that a unit's floor comes from, -1 for none. */
  readonly entry: Int32Array;
  /** Entries that are about no unit of the data. */
  readonly unused: readonly FloorEntry[];
}

/** What floors are asked for. */
export interface FloorChoice {
  /** Default: the floor column. */
  readonly table?: FloorTable | undefined;
  /** Default: mission funding where the data tell it, else all. */
  readonly money?: MoneyKind | undefined;
}

/**
 * Floors from the table where one is given, else from the floor column; undefined where the data have neither. Throws
 * Refusal where mission funding is asked for and unknown.
 */
export function floorsOf(units: UnitTable, choice: FloorChoice): Floors | undefined {
  const { table, money } = choice;
  if (!table && !units.dataset.numbers.has('floor')) return undefined;
  const { kind, units: paid } = floorMoney(units, money);
  const found = table ? tableFloors(paid, table) : columnFloors(paid);
  return { ...found, money: kind, paid: paid.amount };
}

type FoundFloors = Omit<Floors, 'money' | 'paid'>;

function columnFloors(units: UnitTable): FoundFloors {
  const { values, several } = units.number('floor');
  const answers = Array.from(values, (value, unit): FloorAnswer => {
    if (Number.isNaN(units.amount[unit]!)) return 'floor-no-mission';
    if (several[unit] === 1) return 'floor-several';
    return value > 0 ? 'has-floor' : 'floor-missing';
  });
  return {
    from: 'column',
    amount: values.map((value, unit) => (answers[unit] === 'has-floor' ? value : Number.NaN)),
    answer: Uint8Array.from(answers, (answer) => FLOOR_ANSWERS.indexOf(answer)),
    entry: new Int32Array(units.n).fill(-1),
    unused: [],
  };
}

/** One key of the table against one column of the data: the labels that each entry means; undefined: any. */
interface Key {
  readonly labels: UnitLabels;
  readonly meant: readonly (ReadonlySet<number> | undefined)[];
}

function tableFloors(units: UnitTable, { entries, territory = 'region' }: FloorTable): FoundFloors {
  const keys = [
    keyOf(
      units,
      'typology',
      entries.map(({ typology }) => typology),
    ),
    keyOf(
      units,
      territory,
      entries.map((entry) => entry.territory),
    ),
    keyOf(
      units,
      'period',
      entries.map(({ period }) => period),
    ),
  ];
  const found = new Map<string, { answer: FloorAnswer; entry: number }>();
  const used = new Set<number>();
  const amount = new Float64Array(units.n).fill(Number.NaN);
  const answer = new Uint8Array(units.n);
  const entry = new Int32Array(units.n).fill(-1);
  for (let unit = 0; unit < units.n; unit++) {
    if (Number.isNaN(units.amount[unit]!)) {
      answer[unit] = FLOOR_ANSWERS.indexOf('floor-no-mission');
      continue;
    }
    const own = keys.map(({ labels }) => labels.codes[unit]!);
    const id = own.join(' ');
    let match = found.get(id);
    if (!match) {
      match = closest(entries, keys, own);
      found.set(id, match);
      if (match.entry >= 0) used.add(match.entry);
    }
    answer[unit] = FLOOR_ANSWERS.indexOf(match.answer);
    entry[unit] = match.entry;
    if (match.entry >= 0) amount[unit] = entries[match.entry]!.amount;
  }
  return { from: 'table', amount, answer, entry, unused: entries.filter((_, at) => !used.has(at)) };
}

/** The entry about a unit that states most keys. */
function closest(
  entries: readonly FloorEntry[],
  keys: readonly Key[],
  own: readonly number[],
): { answer: FloorAnswer; entry: number } {
  const about = entries
    .map((_, at) => at)
    .filter((at) => keys.every(({ meant }, k) => meant[at]?.has(own[k]!) ?? true));
  const stated = (at: number) => keys.filter(({ meant }) => meant[at] !== undefined).length;
  const most = about.reduce((best, at) => (stated(at) > best ? stated(at) : best), -1);
  const [first, ...others] = about.filter((at) => stated(at) === most);
  if (first === undefined) return { answer: 'floor-unmatched', entry: -1 };
  const agree = others.every((at) => entries[at]!.amount === entries[first]!.amount);
  return agree ? { answer: 'has-floor', entry: first } : { answer: 'floor-ambiguous', entry: -1 };
}

function keyOf(units: UnitTable, role: string, texts: readonly (string | undefined)[]): Key {
  const labels = units.labels(role) ?? { values: [], codes: new Int32Array(units.n).fill(-1) };
  const forms = labels.values.map((label) => labelForms(role, label));
  return {
    labels,
    meant: texts.map((printed) => {
      const text = printed?.trim();
      if (text === undefined || text === '') return undefined;
      const wanted = labelForms(role, text)[0]!;
      return new Set(forms.flatMap((own, code) => (own.includes(wanted) ? [code] : [])));
    }),
  };
}

/** The spellings under which a label answers: folded, without its leading code, and its code alone; a period as its year. */
export function labelForms(role: string, label: string): readonly string[] {
  if (role === 'period') {
    const period = asPeriod(label);
    return [fold(period)];
  }
  const folded = fold(label);
  const [, code = '', rest = ''] = /^(\d+) (.+)$/.exec(folded) ?? [];
  return code === '' ? [folded] : [folded, rest, code];
}
