// What to call a unit where it stands alone, in a sentence or a result: never nothing, and never as another is called.
import { existing } from '../base/existing.ts';
import { startsOf } from '../base/starts.ts';
import { inOrder } from './cells.ts';
import { countOf, type Units, unitLabels, unitName } from './units.ts';

/** What may tell those of one name apart, what a person knows them by first. */
const APART = ['period', 'region', 'sector', 'typology', 'organisation_id'];

export interface TellingChoices {
  /** 1 for the units that are spoken of, who alone have to be told apart; default: all. */
  readonly among?: Uint8Array;
  /** What may tell them apart, first what comes first; default: what a person knows them by. */
  readonly apart?: readonly string[];
}

/**
 * What to call each unit: its name, where no other unit bears it; the same with what tells it apart in parentheses,
 * `Le Phare (2024-2025, 05 Estrie)`, where others do; `file:line` of its first row where it has none, and in the parentheses
 * where nothing else tells. Time and memory proportional to the units, once; the labels are read when two bear one name.
 */
export function tellingNames(
  units: Units,
  { among, apart: by = APART }: TellingChoices = {},
): (unit: number) => string {
  const { dataset, firstRecord } = units;
  // By number of its name: names first, then the identifiers of those without one.
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  const nameCount = countOf(names);
  const codes = firstRecord.map((record, unit) => {
    if (among?.[unit] === 0) return -1;
    const name = names?.codes[record] ?? -1;
    if (name >= 0) return name;
    const id = ids?.codes[record] ?? -1;
    return id >= 0 ? nameCount + id : -1;
  });
  const count = nameCount + countOf(ids);
  const start = startsOf(codes, count);
  const bearers = inOrder(codes, count);

  const place = (unit: number): string => {
    const record = firstRecord[unit]!;
    return `${dataset.files[dataset.file[record]!]!}:${dataset.line[record]!}`;
  };
  const labelOf = (role: string) => {
    const column = unitLabels(units, role);
    return (unit: number): string => column?.values[column.codes[unit]!] ?? '';
  };
  const told = new Map<number, ReadonlyMap<number, string>>();
  return (unit) => {
    const code = codes[unit]!;
    if (code < 0) return place(unit);
    const [from, to] = [start[code]!, start[code + 1]!];
    if (to - from === 1) return unitName(units, unit);
    const apart = told.get(code) ?? tellApart(bearers.subarray(from, to), by.map(labelOf), place);
    told.set(code, apart);
    return `${unitName(units, unit)} (${existing(apart.get(unit))})`;
  };
}

/** The fewest labels, in their order, by which all of them differ: one is taken where it tells more of them apart; else their place. */
function tellApart(
  units: Int32Array,
  labels: readonly ((unit: number) => string)[],
  place: (unit: number) => string,
): ReadonlyMap<number, string> {
  let keys = Array.from(units, () => '');
  let sorts = 1;
  for (const label of labels) {
    const longer = keys.map((key, at) => [key, label(units[at]!)].filter((part) => part !== '').join(', '));
    const count = new Set(longer).size;
    if (count <= sorts) continue;
    [keys, sorts] = [longer, count];
    if (sorts === units.length && !keys.includes('')) break;
  }
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Map(
    keys.map((key, at) => [units[at]!, key !== '' && seen.get(key) === 1 ? key : place(units[at]!)]),
  );
}
