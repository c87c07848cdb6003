import { decimalSumOf } from '../base/decimal-sum.ts';
import type { AnyIssue, Place } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import type { Dataset, LedgerReason } from '../clean/types.ts';
import type { Definition } from '../compare/definition.ts';
import type { Grouping } from '../compare/groups.ts';
import type { UnitTable } from '../compare/unit-table.ts';
import { POPULATION_SOURCE } from './reference-population.ts';

/** Rows behind the units that some figure leaves out: they stay in the others, and are counted here. */
export function notedRows(units: UnitTable, groupings: readonly Omit<Grouping, 'codes'>[]): LedgerReason[] {
  const { dataset } = units;
  const rows = (members: readonly number[]) =>
    members.flatMap((unit) => recordsOf(units, unit)).sort((a, b) => a - b);
  const negative: number[] = [];
  for (let unit = 0; unit < units.n; unit++) if (units.amount[unit]! < 0) negative.push(unit);
  const column = (by: readonly string[]) =>
    by.map((role) => dataset.labels.get(role)?.header ?? role).join(' + ');
  return [
    noted(dataset, 'organisation-missing', units.unnamed, dataset.labels.get('organisation')?.header),
    noted(dataset, 'amount-negative', rows(negative)),
    ...groupings.map((g) => noted(dataset, 'label-missing', rows(g.blank), column(g.by))),
    ...groupings.map((g) => noted(dataset, 'label-several', rows(g.several), column(g.by))),
  ].filter((reason) => reason.rows > 0);
}

function recordsOf({ rows: { start, records } }: UnitTable, unit: number): number[] {
  return Array.from(records.subarray(start[unit]!, start[unit + 1]!));
}

function noted(dataset: Dataset, code: string, records: readonly number[], column?: string): LedgerReason {
  const amounts = Float64Array.from(records, (record) => dataset.amount[record]!);
  const first: Place[] = records.slice(0, 3).map((record) => ({
    file: dataset.files[dataset.file[record]!]!,
    line: dataset.line[record]!,
    ...(column === undefined ? {} : { column }),
  }));
  return { code, effect: 'noted', rows: records.length, amount: decimalSumOf(amounts).toString(), first };
}

/** Periods measured together: said, because an organisation then counts once a period. */
export function periodsPooled(periods: readonly string[]): AnyIssue {
  return { level: 'note', code: 'periods-pooled', args: { periods } };
}

/** The first question of the field is about regions: a file without them is said to have none. */
export function noRegion(dataset: Dataset): AnyIssue[] {
  if (dataset.labels.has('region')) return [];
  return [{ level: 'note', code: 'role-not-in-data', args: { role: 'region', flag: '--map region=' } }];
}

/** Labels that a person would take for one: they are not merged, and they are named. */
export function labelsAlike(groupings: readonly Pick<Grouping, 'by' | 'keys'>[]): AnyIssue[] {
  return groupings.flatMap((grouping) => {
    const pairs = alike(grouping.keys).map((keys) => keys.map((key) => key.join(' × ')).join(' = '));
    if (pairs.length === 0) return [];
    return [
      {
        level: 'warning' as const,
        code: 'labels-alike',
        count: pairs.length,
        args: { by: grouping.by.join(', '), pairs: pairs.slice(0, 5) },
      },
    ];
  });
}

type Key = readonly string[];

/** Keys that fold to the same, in order of their first. `keys`: sorted by label. */
function alike(keys: readonly Key[]): Key[][] {
  return keys[0]?.length === 1 ? neighboursAlike(keys) : alikeAmong(keys);
}

/** Of one label each: those that fold to the same stand side by side. */
function neighboursAlike(keys: readonly Key[]): Key[][] {
  const found: Key[][] = [];
  let before = '';
  let run: Key[] = [];
  for (const key of keys) {
    const form = fold(key[0]!);
    if (run.length > 0 && form === before) {
      run.push(key);
      if (run.length === 2) found.push(run);
    } else run = [key];
    before = form;
  }
  return found;
}

function alikeAmong(keys: readonly Key[]): Key[][] {
  const folds = new Map<string, string>();
  const folded = (label: string): string => {
    let text = folds.get(label);
    if (text === undefined) {
      text = fold(label);
      folds.set(label, text);
    }
    return text;
  };
  const first = new Map<string, Key>();
  const several = new Map<string, Key[]>();
  for (const key of keys) {
    const id = key.map(folded).join('\u0000');
    const same = first.get(id);
    const met = several.get(id);
    if (same === undefined) first.set(id, key);
    else if (met) met.push(key);
    else several.set(id, [same, key]);
  }
  return several.size === 0
    ? []
    : [...first.keys()].map((id) => several.get(id)).filter((keys) => keys !== undefined);
}

/** A figure per inhabitant rests on a population: where it is not the file's own, its source is named. */
export function referenceUsed(
  dataset: Dataset,
  overall: { readonly values: readonly { readonly key: string }[] },
): AnyIssue[] {
  const used = overall.values.some((value) => value.key === 'per_inhabitant');
  if (!used || dataset.numbers.has('population')) return [];
  return [{ level: 'note', code: 'population-reference', args: POPULATION_SOURCE }];
}

/**
 * By sector among those of the same sector, nobody has comparables elsewhere: which roles are grouped by and held equal, and what
 * to type instead, `all` where no other criterion is left, `none` where layers beside the exact one are for a person to say again.
 */
export function heldEqualIssue(
  roles: readonly string[],
  { exact, coarsened, nearest, other, among }: Definition,
): AnyIssue {
  const rest = exact.filter((role) => role !== 'period' && !roles.includes(role));
  // What a definition as text is made of stands in no name of it.
  const isPlain =
    coarsened.length + nearest.length + other.length + among.length === 0 &&
    !rest.some((name) => /[,=:"]/.test(name));
  const instead = isPlain ? rest.join(',') || 'all' : 'none';
  return { level: 'warning', code: 'groups-held-equal', args: { roles, instead } };
}
