import { mappedCodes } from '../base/mapped-codes.ts';
import { compareLabels } from '../base/text.ts';
import { Dictionary } from './columnar.ts';
import { labelColumn, labelsOf } from './labels.ts';
import { lostZeros } from './lost-zeros.ts';
import type { Relabelled } from './one-label.ts';
import type { CleanIssue, Dataset, Homonyms, LabelColumn } from './types.ts';

/**
 * One name is not always one organisation. A record without identifier takes that of its name where there is one and no
 * region says otherwise. Where no identifier tells them apart, a name that stands in several regions in one period is an
 * organisation a region, and its label says which: `Maison des jeunes (13 Laval)`. One that is in one region a period
 * has moved: it stays one, and is listed, as are names whose identifier changes from one period to another.
 */
export function tellApart(dataset: Dataset, homonyms: Homonyms): Relabelled {
  if (!dataset.labels.has('organisation')) return { dataset, issues: [] };
  const whole = lostZeros(dataset);
  const joined = identifiersOfNames(whole.dataset);
  const split = regionsOfNames(joined.dataset, homonyms);
  const issues = [
    ...whole.issues,
    ...joined.issues,
    ...split.issues,
    ...movedIdentifiers(joined.dataset),
    ...changedIdentifiers(joined.dataset),
  ];
  return { dataset: split.dataset, issues };
}

const codeOf = (column: LabelColumn | undefined, record: number): number => column?.codes[record] ?? -1;

/** Where something has been seen: region → the periods in which it was seen there. */
type Seen = Map<number, Set<number>>;

/** Of each record, a code (negative: none). */
type Coded = Pick<LabelColumn, 'codes'>;

/** The same, with how many codes there are. */
interface Counted extends Coded {
  readonly size: number;
}

const counted = (column: LabelColumn, codes = column.codes): Counted => ({
  codes,
  size: labelsOf(column).length,
});

/** For each code of `who`, where its records are and when (-1 where nothing says); only those in several places. */
function severalPlaces(who: Counted, where: Coded | undefined, when: Coded | undefined): Map<number, Seen> {
  const found = new Map<number, Seen>();
  if (!where) return found;
  const several = codesInSeveral(who, where);
  if (several.size === 0) return found;
  for (let record = 0; record < who.codes.length; record++) {
    const [own, place] = [who.codes[record]!, where.codes[record]!];
    if (place < 0 || !several.has(own)) continue;
    const seen: Seen = found.get(own) ?? new Map();
    found.set(own, seen);
    seen.set(place, (seen.get(place) ?? new Set<number>()).add(when?.codes[record] ?? -1));
  }
  return found;
}

/** The codes of `who` whose records are not all in one place. */
function codesInSeveral(who: Counted, where: Coded): Set<number> {
  const [keys, places] = [who.codes, where.codes];
  const first = new Int32Array(who.size).fill(-1);
  const several = new Set<number>();
  for (let record = 0; record < keys.length; record++) {
    const own = keys[record]!;
    const place = places[record]!;
    if (own < 0 || place < 0) continue;
    const known = first[own]!;
    if (known < 0) first[own] = place;
    else if (known !== place) several.add(own);
  }
  return several;
}

/** Two places in one period: nobody is in both by moving. */
function atOnce(seen: Seen): boolean {
  const taken = new Set<number>();
  for (const periods of seen.values()) {
    for (const period of periods) {
      if (taken.has(period)) return true;
      taken.add(period);
    }
  }
  return false;
}

/** Records without an identifier take the one that their name has, in their region or without a region that differs. */
function identifiersOfNames(dataset: Dataset): Relabelled {
  const { names, ids, regions } = columnsOf(dataset);
  if (!names || !ids?.codes.includes(-1)) return { dataset, issues: [] };
  const idsOf = new Map<number, Map<number, Set<number>>>();
  for (let record = 0; record < dataset.n; record++) {
    const [name, id] = [codeOf(names, record), codeOf(ids, record)];
    if (name < 0 || id < 0) continue;
    const own = idsOf.get(name) ?? new Map<number, Set<number>>();
    idsOf.set(name, own);
    own.set(id, (own.get(id) ?? new Set<number>()).add(codeOf(regions, record)));
  }
  let rows = 0;
  const known = new Set<number>();
  const codes = mappedCodes(ids.codes, (id, record) => {
    if (id >= 0) return id;
    const own = idsOf.get(codeOf(names, record));
    const region = codeOf(regions, record);
    const fitting = [...(own ?? [])].filter(
      ([, places]) => region < 0 || places.has(region) || (places.size === 1 && places.has(-1)),
    );
    if (fitting.length !== 1) return id;
    rows++;
    known.add(codeOf(names, record));
    return fitting[0]![0];
  });
  if (rows === 0) return { dataset, issues: [] };
  const labels = new Map([
    ...dataset.labels,
    ['organisation_id', labelColumn(ids.header, labelsOf(ids), codes)] as const,
  ]);
  const examples = [...known].map((name) => names.values[name]!).sort(compareLabels);
  const issue: CleanIssue = {
    code: 'id-from-name',
    args: { examples, count: rows },
    level: 'note',
    count: rows,
  };
  return { dataset: { ...dataset, labels }, issues: [issue] };
}

function columnsOf({ labels }: Dataset) {
  return {
    names: labels.get('organisation'),
    ids: labels.get('organisation_id'),
    regions: labels.get('region'),
    periods: labels.get('period'),
  };
}

function regionsOfNames(dataset: Dataset, homonyms: Homonyms): Relabelled {
  const { names, ids, regions, periods } = columnsOf(dataset);
  if (!names || !regions) return { dataset, issues: [] };
  // An identifier tells its records apart from those of the same name.
  const alone = ids
    ? mappedCodes(names.codes, (name, record) => (ids.codes[record]! >= 0 ? -1 : name))
    : names.codes;
  const found = severalPlaces(counted(names, alone), regions, periods);
  const split = new Map([...found].filter(([, seen]) => atOnce(seen)));
  const moved = [...found].filter(([name]) => !split.has(name));
  const isBlank = (name: number, record: number) => split.has(name) && regions.codes[record]! < 0;
  let blank = 0;
  if (split.size > 0)
    for (let record = 0; record < alone.length; record++) blank += isBlank(alone[record]!, record) ? 1 : 0;
  const issues = [
    ...severalRegions(split, names, regions, homonyms, blank),
    ...movedIssue(moved, (name) => labelsOf(names).text(name), regions, periods),
  ];
  if (split.size === 0 || homonyms === 'together') return { dataset, issues };
  const dictionary = new Dictionary();
  const codes = mappedCodes(names.codes, (name, record) => {
    const label = names.values[name] ?? '';
    const region = regions.values[codeOf(regions, record)];
    const apart = region !== undefined && split.has(alone[record]!);
    return dictionary.code(apart ? `${label} (${region})` : label);
  });
  const column = labelColumn(names.header, dictionary.finish(), codes);
  return { dataset: { ...dataset, labels: new Map([...dataset.labels, ['organisation', column]]) }, issues };
}

function severalRegions(
  split: ReadonlyMap<number, Seen>,
  names: LabelColumn,
  regions: LabelColumn,
  homonyms: Homonyms,
  blank: number,
): CleanIssue[] {
  if (split.size === 0) return [];
  const lines = [...split]
    .map(([name, seen]) => {
      const places = [...seen.keys()].map((region) => regions.values[region]!).sort(compareLabels);
      return `${labelsOf(names).text(name)} (${places.join(', ')})`;
    })
    .sort(compareLabels);
  const code = homonyms === 'apart' ? 'name-in-regions' : 'name-in-regions-together';
  const level = homonyms === 'apart' ? 'warning' : 'note';
  return [{ code, args: { names: lines, count: lines.length, blank }, level, count: lines.length }];
}

/** An identifier in one region a period, and not always the same. */
function movedIdentifiers(dataset: Dataset): CleanIssue[] {
  const { names, ids, regions, periods } = columnsOf(dataset);
  if (!ids || !regions || !periods) return [];
  const found = severalPlaces(counted(ids), regions, periods);
  const moved = [...found].filter(([, seen]) => !atOnce(seen));
  const nameOf = (id: number) => names?.values[codeOf(names, ids.codes.indexOf(id))] ?? '';
  return movedIssue(moved, (id) => `${nameOf(id)} (${ids.values[id]})`.trim(), regions, periods);
}

/** One name with an identifier a period: the same organisation, perhaps, counted as several. */
function changedIdentifiers(dataset: Dataset): CleanIssue[] {
  const { names, ids, regions, periods } = columnsOf(dataset);
  if (!names || !ids || !periods) return [];
  const found = severalPlaces(counted(names), ids, periods);
  const regionsOf = severalPlaces(counted(names), regions, undefined);
  const changed = [...found].filter(([name, seen]) => !atOnce(seen) && !regionsOf.has(name));
  if (changed.length === 0) return [];
  const lines = changed
    .map(([name, seen]) => journey(labelsOf(names).text(name), seen, ids, periods))
    .sort(compareLabels);
  return [
    { code: 'id-changed', args: { changes: lines, count: lines.length }, level: 'note', count: lines.length },
  ];
}

function movedIssue(
  moved: readonly (readonly [number, Seen])[],
  nameOf: (who: number) => string,
  regions: LabelColumn,
  periods: LabelColumn | undefined,
): CleanIssue[] {
  if (moved.length === 0) return [];
  const lines = moved.map(([who, seen]) => journey(nameOf(who), seen, regions, periods)).sort(compareLabels);
  return [
    {
      code: 'organisation-moved',
      args: { changes: lines, count: lines.length },
      level: 'note',
      count: lines.length,
    },
  ];
}

/** `Maison X · 13 Laval (2022-2023) → 14 Lanaudière (2023-2024)`, in the order of the periods. */
function journey(name: string, seen: Seen, places: LabelColumn, periods: LabelColumn | undefined): string {
  const stops = [...seen]
    .map(([place, when]) => ({
      place: places.values[place]!,
      when: [...when].map((period) => periods?.values[period] ?? '').sort(compareLabels),
    }))
    .sort((a, b) => compareLabels(a.when[0] ?? '', b.when[0] ?? ''));
  return `${name} · ${stops.map(({ place, when }) => `${place} (${when.join(', ')})`).join(' → ')}`;
}
