import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { CsvCell, CsvTable } from '../formats/csv.ts';
import { reasonText } from '../gaps/cells.ts';
import { roleName } from '../words/roles.ts';

/** How a CSV calls its columns: in the reader's words, or by the keys of the contract, for scripts. */
export type CsvNames = 'words' | 'keys';

/** A table of keys in the reader's words: the names of its columns, and what stands in those that hold codes. */
export function inWords(table: CsvTable, translator: Translator): CsvTable {
  const words = table.header.map((id) => wordOf(id, translator));
  const readers = table.header.map((id) => READERS[id] && onceEach(READERS[id], translator));
  // A line at a time: there may be a million.
  function* rows(): Generator<CsvCell[]> {
    for (const row of table.rows)
      yield row.map((cell, at) => {
        const read = readers[at];
        return read && typeof cell === 'string' && cell !== '' ? read(cell) : cell;
      });
  }
  return { header: unlike(words, table.header), rows: rows() };
}

/** What a reader says of the same cell is kept: codes are few, and stand on many lines. */
function onceEach(read: Reader, translator: Translator): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const words = read(cell, translator);
    if (known.size < MOST_KNOWN) known.set(cell, words);
    return words;
  };
}

const MOST_KNOWN = 4096;

/** `words` with what stands before them behind those that two columns share (`Rank (Per inhabitant)`), else the key. */
export function unlike(words: readonly string[], keys: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const said = new Set<string>();
  return words.map((word, at) => {
    const before = at > 0 ? [`${word} (${words[at - 1]})`] : [];
    const forms = [...before, `${word} (${keys[at]})`, `${word} (${at + 1})`];
    const own = times.get(word) === 1 ? word : existing(forms.find((form) => !said.has(form)));
    said.add(own);
    return own;
  });
}

/** The word for a column; its key where it has none, as the name of a covariate. */
function wordOf(id: string, translator: Translator): string {
  const columns: Readonly<Record<string, string>> = translator.texts.csv.columns;
  if (Object.hasOwn(columns, id)) return columns[id]!;
  const role = roleName(id, translator);
  if (role !== id) return role;
  const split = /^decomp\.(\w+)\.(within|between|between_share|overlap)$/.exec(id);
  if (split) {
    const { decomposed, within, between, betweenShare, overlap } = translator.texts.ui;
    const parts: Readonly<Record<string, string>> = { within, between, between_share: betweenShare, overlap };
    const names: Readonly<Record<string, string>> = decomposed;
    return `${names[split[1]!] ?? split[1]}, ${parts[split[2]!]}`;
  }
  const [, family, parameter = ''] = /^([a-z_]+)\.([\d.]+)$/.exec(id) ?? [];
  const pattern = family === undefined ? undefined : translator.indicators[`${family}.*`];
  if (pattern)
    return translator.fill(pattern.name, {
      p1: translator.numbers.decimal(Number(parameter), Number.isInteger(Number(parameter)) ? 0 : 1),
    });
  return translator.indicators[id]?.name ?? id;
}

type Reader = (cell: string, translator: Translator) => string;

const value: Reader = (cell, { texts }) => {
  const values: Readonly<Record<string, string>> = texts.csv.values;
  return values[cell] ?? cell;
};
const roles: Reader = (cell, translator) =>
  cell
    .split('+')
    .map((role) => roleName(role, translator))
    .join(' + ');
/** `code`, or `column=code column=code`. */
const reasons: Reader = (cell, translator) =>
  cell
    .split(' ')
    .map((part) => {
      const at = part.indexOf('=');
      const why = reasonText(part.slice(at + 1), translator);
      return at < 0 ? why : `${wordOf(part.slice(0, at), translator)}\u00A0: ${why}`;
    })
    .join('; ');
const guards: Reader = (cell, translator) =>
  cell
    .split(' ')
    .map((part) => {
      const at = part.lastIndexOf(':');
      return at < 0 ? part : `${wordOf(part.slice(0, at), translator)} (${part.slice(at + 1)})`;
    })
    .join('; ');

/** Codes of a verification: what is wrong with a claim, in a sentence; a code whose sentence needs more than itself as it stands. */
const codes: Reader = (cell, { texts }) =>
  cell
    .split(' ')
    .map((code) => own(texts.verify.faults, code) ?? own(texts.undefined, code) ?? code)
    .join('; ');

const own = (record: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** An option of a choice of the study of robustness. */
const option =
  (choice: keyof Translator['texts']['robustness']['options']): Reader =>
  (cell, { fill, texts }) =>
    fill(texts.robustness.options[choice], { name: cell });
/** `typology+sector`: exact criteria by their roles; a definition with a name of its own keeps it. */
const definitions: Reader = (cell, translator) =>
  cell === 'everyone' ? translator.texts.peers.criteria.everyone : roles(cell, translator);

/** How a cell of codes reads, by the key of its column. */
const READERS: Readonly<Record<string, Reader>> = {
  level: value,
  line: value,
  money: value,
  verdict: value,
  change_verdict: value,
  floor_money: value,
  by: roles,
  definition: definitions,
  question: (cell, { texts }) => own(texts.robustness.questions, cell) ?? cell,
  reference: option('reference'),
  outliers: option('outliers'),
  zeros: option('zeros'),
  denominator: option('denominator'),
  floors: option('floors'),
  unit: option('unit'),
  criterion: roles,
  key: wordOf,
  change: value,
  part: (cell, { texts }) => {
    const parts: Readonly<Record<string, string>> = texts.diff.parts;
    return parts[cell] ?? cell;
  },
  answer: (cell, translator) => {
    const known = value(cell, translator);
    return known === cell ? reasonText(cell, translator) : known;
  },
  why: reasons,
  codes,
  undefined: reasons,
  undefined_before: reasons,
  undefined_after: reasons,
  guard: guards,
};
