import { areKeyed, arePlaces, areRoles, type Identity, identityOf, ofGroup } from './identity.ts';
import { field, isRecord, list, text } from './json.ts';
import { type Around, isLabels, type Label, labelAtIndex, labelsBeside } from './labels.ts';
import type { Pair } from './pair.ts';
import { BARE, INPUT_IDENTITY, LABEL_LISTS, partOf, REASONS } from './parts.ts';
import { type FlatValue, flatValue, type NumberKind, type Subject } from './subject.ts';

/**
 * Every value of a result, whatever the result: numbers, words, reasons. Records of a list are known by what identifies them
 * (roles and labels, name, id, key, the label that they stand beside), else by their place; what says why figures moved
 * (settings, files, definition) is left to `reasonsOf`. What has not the shape that it should have is walked as it stands.
 */
export function subjectsOf(result: unknown, pair: Pair): readonly Subject[] {
  if (!isRecord(result)) return [];
  const walk = new Walk(pair);
  walk.root(result);
  return walk.subjects();
}

type Fields = Readonly<Record<string, unknown>>;

/** A subject that is being filled, and where the walk stands in it. */
interface Open {
  /** Names of the lists and objects on the way, without those of roles. */
  readonly path: readonly string[];
  readonly by: readonly string[];
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly sort: string | undefined;
  readonly values: Map<string, FlatValue>;
  /** Before the names of its values: `floor.`. */
  readonly prefix: string;
  readonly around: Around;
}

/** Names of roles: an object or a list under one is about it. */
const ROLES: readonly string[] = ['region', 'sector', 'typology'];

/** Names of what is said of everyone beside the groups. */
const EVERYONE: readonly string[] = ['overall', 'total'];

/** The account of the data comes after the figures, whatever the order of a result. */
const HEAD = ['ledger', 'inputs', 'issues'];
const headLast = (entries: readonly (readonly [string, unknown])[]) =>
  entries.toSorted(([a], [b]) => HEAD.indexOf(a) - HEAD.indexOf(b));

class Walk {
  readonly #found: Open[] = [];

  readonly #pair: Pair;

  constructor(pair: Pair) {
    this.#pair = pair;
  }

  subjects(): readonly Subject[] {
    return this.#found
      .filter(({ values }) => values.size > 0)
      .map(({ path, by, names, also, sort, values }) => ({
        part: partOf(path),
        by,
        names,
        also,
        ...(sort === undefined ? {} : { sort }),
        values,
      }));
  }

  root(result: Fields): void {
    const values = new Map<string, FlatValue>();
    const around = [result];
    const scope: Open = {
      path: ['scope'],
      by: [],
      names: [],
      also: [],
      sort: undefined,
      values,
      prefix: '',
      around,
    };
    this.#found.push(scope);
    for (const [name, value] of headLast(Object.entries(result))) {
      if (REASONS.includes(name) || (LABEL_LISTS.includes(name) && Array.isArray(value))) continue;
      if (name === 'issues') this.#issues(list(value), scope);
      else if (!isObject(value) || (isPlain(value) && name !== 'ledger')) this.#visit(name, value, scope);
      else this.#visit(name, value, { ...scope, path: [] });
    }
  }

  #open(from: Open, own: Partial<Open>): Open {
    const opened = { ...from, prefix: '', values: new Map<string, FlatValue>(), ...own };
    this.#found.push(opened);
    return opened;
  }

  #visit(name: string, value: unknown, at: Open): void {
    if (isLabels(name, value)) return;
    if (Array.isArray(value) && value.some(isRecord)) this.#records(name, value, at);
    else if (!isRecord(value)) put(name, placesNamed(name, value, at), at);
    else if (isFigure(value)) this.#figure(name, value, at);
    else this.#object(name, value, at);
  }

  /** An object opens a subject where it stands at the root, says of itself what it is about, or stands under a role. */
  #object(name: string, value: Fields, at: Open): void {
    const own = ofGroup(value);
    const isRoot = at.path.length === 0;
    if (isRoot || own) {
      // What says which roles it is about, and names nobody, is no part of the path.
      const path =
        own && !isRoot && own.names.length === 0 && own.by.length > 0 ? at.path : [...at.path, name];
      this.#fields(value, this.#open(at, { path, ...identified(at, own) }), own);
    } else if (ROLES.includes(name) && at.prefix === '') {
      this.#fields(value, this.#open(at, { by: [...at.by, name] }));
    } else if (EVERYONE.includes(name) && at.prefix === '') {
      this.#fields(value, this.#open(at, { path: [...at.path, name] }));
    } else {
      const prefix = at.path.join() === name ? '' : `${at.prefix}${name}.`;
      this.#fields(value, { ...at, prefix });
    }
  }

  /** `own`: what identifies the record, which is told by its names. */
  #fields(record: Fields, at: Open, own?: Identity): void {
    const inside = { ...at, around: [record, ...at.around] };
    const told = [...(own?.fields ?? []), ...(at.path.join() === 'inputs' ? INPUT_IDENTITY : [])];
    for (const [name, value] of Object.entries(record)) {
      const isTold = told.includes(name) || at.names.some((own) => own === value);
      // A definition says why figures moved.
      if (!isTold && !(name === 'definition' && isRecord(value))) this.#visit(name, value, inside);
    }
  }

  #records(name: string, values: readonly unknown[], at: Open): void {
    const path = [...at.path, ...at.prefix.split('.').filter(Boolean), name];
    if (areKeyed(values)) this.#keyed(values, at);
    else if (arePlaces(values)) this.#places(name, values, at);
    else if (areRoles(values)) this.#roles(values, this.#open(at, { path }));
    else {
      const beside = labelsBeside(name, values.length, at.around);
      const isRole = ROLES.includes(name);
      const from = isRole ? { ...at, by: [...at.by, name] } : at;
      values.forEach((value, i) => {
        if (!isRecord(value)) put(`${name}.${i + 1}`, value, at);
        else this.#record(value, from, isRole ? path.slice(0, -1) : path, placeOf(beside?.[i], i));
      });
    }
  }

  /** A record of a list; `place` stands where it says nothing of itself. */
  #record(value: Fields, at: Open, path: readonly string[], place: Identity): void {
    const own = identityOf(value, at.around, this.#pair) ?? place;
    // With one file on both sides, its name is no name.
    const named = path.join() === 'inputs' && !this.#pair.severalFiles ? { ...own, names: [] } : own;
    const sort = typeof value.sentence === 'string' ? value.sentence : undefined;
    this.#fields(value, this.#open(at, { path, ...identified(at, named), sort }), named);
  }

  /** `{ value }`, `{ undefined }`, `{ kind, value, exact }`, and what is told beside it. */
  #figure(name: string, record: Fields, at: Open): void {
    put(name, record, at, statedKind(record));
    // The double beside an exact sum is a number of its own.
    if ('exact' in record) put(`${name}.value`, record.value, at);
    const rest = Object.entries(record).filter(([key]) => !FIGURE.includes(key));
    this.#fields(Object.fromEntries(rest), { ...at, prefix: `${at.prefix}${name}.` });
  }

  #keyed(values: readonly unknown[], at: Open): void {
    for (const one of values) {
      const { key, value: _, undefined: __, ...rest } = one as Fields;
      put(String(key), one, at, 'indicator');
      this.#fields(rest, { ...at, prefix: `${at.prefix}${String(key)}.` });
    }
  }

  #places(name: string, values: readonly unknown[], at: Open): void {
    values.forEach((one, i) => {
      this.#fields(one as Fields, { ...at, prefix: `${at.prefix}${name}.${i + 1}.` });
    });
  }

  #roles(values: readonly unknown[], at: Open): void {
    for (const one of values) {
      const { role, column, ...rest } = one as Fields;
      put(String(role), column, at);
      this.#fields(rest, { ...at, prefix: `${String(role)}.` });
    }
  }

  /** Findings by code: how many there are, then what each says. */
  #issues(values: readonly unknown[], from: Open): void {
    const codes = [...new Set(values.map((one) => text(field(one, 'code'))))];
    for (const code of codes) {
      const own = values.filter(isRecord).filter((one) => text(one.code) === code);
      const at = this.#open(from, { path: ['issues'], names: [code] });
      put(
        'findings',
        own.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 1), 0),
        at,
      );
      own.forEach(({ code: _, ...rest }, i) => {
        this.#fields(rest, { ...at, prefix: own.length === 1 ? '' : `${i + 1}.` });
      });
    }
  }
}

/** Places in a list of the same result, as what stands there: a place is of that list alone. */
function placesNamed(name: string, value: unknown, { around }: Open): unknown {
  if (name === 'stratum' && typeof value === 'number') {
    return labelAtIndex(name, value, around)?.label ?? value;
  }
  if (name !== 'peer_ranks' || !Array.isArray(value)) return value;
  const organisations = around
    .map((one) => list(field(one, 'organisations')))
    .find(({ length }) => length > 0);
  return value.map((rank) => text(field(organisations?.[rank as number], 'organisation')) || rank);
}

function put(name: string, value: unknown, at: Open, kind?: NumberKind): void {
  const path = `${at.prefix}${name}`;
  const flat = kind ? flatValue(value, path, kind) : flatValue(value, path);
  if (flat) at.values.set(bare(path, at), flat);
}

/** The key of a value; where its part keeps names of its own, without their prefix. */
function bare(path: string, { path: part }: Open): string {
  const prefix = BARE.get(partOf(part))?.find((one) => path.startsWith(one));
  return prefix === undefined ? path : path.slice(prefix.length);
}

const isObject = (value: unknown): boolean => isRecord(value) || list(value).some(isRecord);

/** An object of values only: what a result as a whole is about. */
const isPlain = (value: unknown): boolean =>
  isRecord(value) && !ofGroup(value) && !Object.values(value).some(isObject);

/** What a figure is made of. */
const FIGURE = ['key', 'value', 'exact', 'undefined', 'kind'];

const isFigure = (record: Fields): boolean =>
  typeof record.value === 'number' || typeof record.undefined === 'string';

const STATED_KINDS: ReadonlyMap<unknown, NumberKind> = new Map([
  ['count', 'count'],
  ['money', 'money'],
  ['share', 'share'],
  ['probability', 'probability'],
  ['times', 'probability'],
  ['quantity', 'quantity'],
]);

/** The kind that a figure itself says it is, or that the key of an indicator does. */
const statedKind = ({ kind, key }: Fields): NumberKind | undefined =>
  typeof key === 'string' ? 'indicator' : STATED_KINDS.get(kind);

/** What names a record that tells nothing of itself: the label that it stands beside, or its place. */
const placeOf = (label: Label | undefined, i: number): Identity => ({
  by: label?.role === undefined ? [] : [label.role],
  names: [label?.label ?? String(i + 1)],
  also: [],
  fields: [],
});

/** The subject of a record inside another: named by both. */
const identified = (from: Pick<Open, 'by' | 'names'>, own: Identity | undefined) => ({
  by: own ? [...new Set([...from.by, ...own.by])] : from.by,
  names: [...from.names, ...(own?.names ?? [])],
  also: own?.also ?? [],
});
