import { entries, field, isRecord, list, text } from './json.ts';

/** A file of data on either side; null where that side does not have it. */
export interface InputChange {
  readonly file: string;
  readonly before: InputFacts | null;
  readonly after: InputFacts | null;
}

export interface InputFacts {
  readonly sha256: string;
  /** Undefined where the result does not say. */
  readonly rows: number | undefined;
}

export interface SettingChange {
  /** `map.region`, `draws`. */
  readonly key: string;
  /** As JSON; null where that side does not have it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Why figures may have moved: other data, other settings, another version of the tool. */
export interface Reasons {
  /** Files that are not the same, byte for byte; empty: the data are the same. */
  readonly data: readonly InputChange[];
  /** Does neither result say which data it comes from. */
  readonly dataUnknown: boolean;
  readonly settings: readonly SettingChange[];
  readonly version: { readonly before: string; readonly after: string } | undefined;
}

export function reasonsOf(before: unknown, after: unknown): Reasons {
  const version = (data: unknown) => text(field(field(data, 'tool'), 'version'));
  const [a, b] = [version(before), version(after)];
  return {
    dataUnknown: inputsOf(before).length === 0 && inputsOf(after).length === 0,
    data: dataChanges(inputsOf(before), inputsOf(after)),
    settings: settingChanges(before, after),
    version: a === b ? undefined : { before: a, after: b },
  };
}

interface Input extends InputFacts {
  readonly file: string;
}

const inputsOf = (data: unknown): readonly Input[] =>
  list(field(data, 'inputs')).map((input) => {
    const rows = field(input, 'rows');
    return {
      file: text(field(input, 'file')),
      sha256: text(field(input, 'sha256')),
      rows: typeof rows === 'number' ? rows : undefined,
    };
  });

/** A file that only changed its name is the same; one on each side that is left over is the same file, changed. */
function dataChanges(before: readonly Input[], after: readonly Input[]): readonly InputChange[] {
  const rest = [...after];
  const unmatched = before.filter(({ sha256 }) => !taken(rest, (one) => one.sha256 === sha256));
  const facts = ({ sha256, rows }: Input): InputFacts => ({ sha256, rows });
  const pairs = unmatched.map((old): [Input, Input | undefined] => [
    old,
    taken(rest, ({ file }) => file === old.file),
  ]);
  const alone = pairs.filter(([, found]) => !found);
  if (alone.length === 1 && rest.length === 1) {
    const [old] = alone[0]!;
    return [
      ...pairs.filter(([, found]) => found).map(([one, found]) => change(one, found)),
      change(old, rest[0]),
    ];
  }
  return [
    ...pairs.map(([old, found]) => change(old, found)),
    ...rest.map((added) => ({ file: added.file, before: null, after: facts(added) })),
  ];

  function change(old: Input, found: Input | undefined): InputChange {
    return { file: found?.file ?? old.file, before: facts(old), after: found ? facts(found) : null };
  }
}

/** Takes the first that fits out of a list. */
function taken(inputs: Input[], fits: (input: Input) => boolean): Input | undefined {
  const at = inputs.findIndex(fits);
  return at < 0 ? undefined : inputs.splice(at, 1)[0];
}

/** Names of files say where settings came from, not what they are; editions list all the briefs of a settings file. */
const NOT_SETTINGS = ['settings_files', 'reports'];

function settingChanges(before: unknown, after: unknown): readonly SettingChange[] {
  const [a, b] = [flatSettings(before), flatSettings(after)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const [old, now] = [a.get(key) ?? null, b.get(key) ?? null];
    // A setting that a version did not have yet is not set, as one that says so.
    return (old ?? 'null') === (now ?? 'null') ? [] : [{ key, before: old, after: now }];
  });
}

/** Settings and what they came to on the data: the definition, the reference. */
function flatSettings(data: unknown): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  const put = (key: string, value: unknown) => {
    // Maps of roles and labels, one level down: one line for each.
    if (isRecord(value)) for (const [name, own] of Object.entries(value)) put(`${key}.${name}`, own);
    else if (value !== undefined) flat.set(key, JSON.stringify(value));
  };
  for (const [key, value] of entries(field(data, 'settings'))) {
    if (!NOT_SETTINGS.includes(key)) put(key, value);
  }
  put('definition', field(data, 'definition') ?? undefined);
  list(field(data, 'definitions')).forEach((one, i) => {
    put(`definition_${i + 1}`, field(one, 'definition'));
  });
  put('edition', field(data, 'edition') ?? undefined);
  return flat;
}
