import { entries, field, isRecord, list, text, texts } from './json.ts';
import { type Around, labelAtIndex } from './labels.ts';
import type { Pair } from './pair.ts';

/** What a record is about, and which of its fields say so. */
export interface Identity {
  readonly by: readonly string[];
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly fields: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const none: Identity = { by: [], names: [], also: [], fields: [] };
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/**
 * What a record of a list is about, told by the fields that identify it, the surest first; undefined where it says nothing of
 * it. `around`: the objects that it stands in.
 */
export const identityOf = (record: Fields, around: Around, pair: Pair): Identity | undefined =>
  ofGroup(record) ??
  ofIndexes(record, around) ??
  ofOrganisation(record, pair) ??
  ofScenario(record) ??
  ofDefinition(record, pair) ??
  ofNames(record) ??
  ofLabel(record) ??
  ofCells(record) ??
  ofPeriod(record) ??
  ofTarget(record);

/** A group: roles and labels. A list of labels alone names a stratum. */
export function ofGroup(record: Fields): Identity | undefined {
  const { by, labels, key } = record;
  if (areTexts(by) && areTexts(labels) && by.length === labels.length) {
    return { ...none, by, names: labels, fields: ['by', 'labels'] };
  }
  if (areTexts(by) && isRecord(key)) {
    return { ...none, by, names: entries(key).map(([, label]) => String(label)), fields: ['by', 'key'] };
  }
  if (areTexts(by)) return { ...none, by, fields: ['by'] };
  if (areTexts(labels) && by === undefined && typeof record.n === 'number') {
    return { ...none, names: labels, fields: ['labels'] };
  }
  return undefined;
}

/** Fields that hold the place of a label in a list of labels. */
const INDEXES = ['group', 'row', 'column', 'region', 'sector', 'mode'];

function ofIndexes(record: Fields, around: Around): Identity | undefined {
  const found = INDEXES.flatMap((name) => {
    const index = record[name];
    const label = typeof index === 'number' ? labelAtIndex(name, index, around) : undefined;
    return label ? [{ name, ...label }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    ...none,
    by: found.flatMap(({ role }) => role ?? []),
    names: found.map(({ label }) => label),
    fields: found.map(({ name }) => name),
  };
}

/** An organisation, by name; with its period where there are several, with its labels where two bear one name. */
function ofOrganisation(record: Fields, { severalPeriods }: Pair): Identity | undefined {
  const { organisation } = record;
  if (!isText(organisation)) return undefined;
  const named = (key: string) => text(record[key]);
  // Its lines are where it stands in the file, a bare rank where it stands in the list: one more moves those of many others.
  const places = typeof record.rank === 'number' ? ['rows', 'rank'] : ['rows'];
  return {
    ...none,
    names: [organisation, ...(severalPeriods ? [named('period')] : [])],
    also: [named('region'), named('sector'), named('typology')],
    // A label that changes is told: what depends on it moves with it.
    fields: ['organisation', 'period', ...places],
  };
}

/** A scenario, by its name, else by its rules; two of the same rules, by their envelopes. */
function ofScenario({ name, within, between, envelope }: Fields): Identity | undefined {
  if (!isText(within) || !isText(envelope)) return undefined;
  const rules = [within, ...(isText(between) ? [between] : [])];
  return {
    ...none,
    names: [...(isText(name) ? [name] : []), ...rules],
    also: [envelope],
    fields: ['name', 'within', 'between'],
  };
}

/** Of a result with several definitions, which one; of a dossier, whose. */
function ofDefinition(record: Fields, { severalDefinitions }: Pair): Identity | undefined {
  const { definition, organisation } = record;
  const whose = text(field(organisation, 'organisation'));
  if (!isRecord(definition) && whose === '') return undefined;
  const name = text(field(definition, 'name')) || texts(field(definition, 'exact')).join(', ');
  return {
    ...none,
    names: [...(severalDefinitions ? [name] : []), ...(whose === '' ? [] : [whose])],
    fields: ['definition'],
  };
}

/** Fields that name a record, the surest first; two stand for one name together. */
const NAMES = [
  ['id'],
  ['key'],
  ['label'],
  ['a', 'b'],
  ['first', 'second'],
  ['file'],
  ['name'],
  ['code'],
  ['criterion'],
  ['column'],
];
/** Told beside the names only where two bear the same. */
const BESIDE = ['effect', 'criterion'];

function ofNames(record: Fields): Identity | undefined {
  const present = (names: readonly string[]) => names.filter((name) => isText(record[name]));
  const fields = NAMES.find((names) => present(names).length > 0) ?? [];
  const role = isText(record.role) ? [record.role] : isText(record.over) ? [record.over] : [];
  if (fields.length === 0 && role.length === 0) return undefined;
  const also = present(BESIDE).filter((name) => !fields.includes(name));
  return {
    by: role,
    names: fields.map((name) => text(record[name])),
    also: [
      ...also.map((name) => text(record[name])),
      ...entries(record.filter).map(([, label]) => String(label)),
    ],
    fields: [...fields, ...also, 'role', 'over'],
  };
}

/** Fields that hold the label of a role themselves. */
const LABELS = ['region', 'typology', 'sector'];

/** A label of a role; null stands for those that have none, or for all. */
function ofLabel(record: Fields): Identity | undefined {
  if (record.label === null) return { ...none, fields: ['label'] };
  const role = LABELS.find((name) => isText(record[name]) || record[name] === null);
  if (role === undefined) return undefined;
  const label = record[role];
  return { ...none, by: [role], names: isText(label) ? [label] : [], fields: [role] };
}

/** The line of a table, by its words; `total` for the line of all. */
function ofCells(record: Fields): Identity | undefined {
  const { line, values } = record;
  if (!isRecord(values)) return undefined;
  const words = entries(values).filter(([, cell]) => isText(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
  return {
    ...none,
    names: [...(line === 'total' ? ['total'] : []), ...words.map(([, cell]) => String(cell))],
    fields: ['line'],
  };
}

/** Places in a file, which are counted, not named. */
export const arePlaces = (records: readonly unknown[]): boolean =>
  records.every((one) => isText(field(one, 'file')) && typeof field(one, 'line') === 'number');

/** Published values: `[{ key, value }, { key, undefined }]`. */
export const areKeyed = (records: readonly unknown[]): boolean =>
  records.every(
    (one) => isRecord(one) && isText(one.key) && ('value' in one || 'undefined' in one) && !isText(one.id),
  );

/** Which column plays which role. */
export const areRoles = (records: readonly unknown[]): boolean =>
  records.every(
    (one) => isRecord(one) && isText(one.role) && 'column' in one && list(one.labels).length === 0,
  );

/** A period, or two of them. */
function ofPeriod({ period, from, to }: Fields): Identity | undefined {
  if (isText(period)) return { ...none, names: [period], fields: ['period'] };
  return isText(from) && isText(to) ? { ...none, names: [from, to], fields: ['from', 'to'] } : undefined;
}

/** What it takes to bring everyone to a part of a line: by that part. */
function ofTarget(record: Fields): Identity | undefined {
  const { share } = record;
  if (typeof share !== 'number' || !('comparables' in record) || !('floor' in record)) return undefined;
  return { ...none, names: [String(share)], fields: ['share'] };
}
