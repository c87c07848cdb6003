import { type Document, isMap, isScalar, Lexer, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type AnyIssue, Refusal } from '../base/issue.ts';
import { nearest } from '../clean/filters.ts';
import { issue, MAX_BYTES, refusal } from './faults.ts';
import { englishKey, inEnglish, twinsAt } from './french-keys.ts';
import { type Fault, keysAt, validate } from './schema.ts';
import type { SettingsValues } from './types.ts';

/** Levels of nesting; settings need five. */
const MAX_DEPTH = 100;
/** Times that the aliases of a file may be followed (`&name`, `*name`). */
const MAX_ALIASES = 50;

/** As `readSettings`, from the text of the file. An empty file says nothing and is valid. */
export function parseSettings(text: string, file: string): SettingsValues {
  if (Buffer.byteLength(text) > MAX_BYTES) throw refusal('settings-too-large', { file, limit: MAX_BYTES });
  const lines = new LineCounter();
  refuseDepth(new Lexer().lex(text), file);
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', logLevel: 'error' });
  if (document.errors.length > 0) {
    throw new Refusal(...document.errors.slice(0, 1).map((error) => syntaxIssue(error, text, lines, file)));
  }
  if (document.contents === null) return {};
  const unknown = unknownAlias(document);
  if (unknown !== undefined) {
    throw refusal('settings-syntax', { file, ...position(lines, unknown), problem: 'BAD_ALIAS' });
  }
  const result = validate(inEnglish(plain(document, file)));
  if ('values' in result) return result.values;
  const place = new Places(document, lines, file);
  const issues = result.faults.flatMap((fault) => faultIssues(telling(fault), place));
  throw new Refusal(...issues.sort(byPlace).slice(0, MOST_FAULTS));
}

/** Follows the tokens, without building anything, to the deepest nesting that they can mean. */
function refuseDepth(tokens: Iterable<string>, file: string): void {
  let flow = 0;
  let line = 1;
  let before = 0;
  let indicators = 0;
  for (const token of tokens) {
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token === '-' || token === '?') indicators += 1;
    else if (/^ +$/.test(token) && indicators === 0 && before === 0) before = token.length;
    else if (token.includes('\n')) {
      line += token.split('\n').length - 1;
      before = 0;
      indicators = 0;
    }
    if (flow + indicators + before / 2 > MAX_DEPTH) {
      throw refusal('settings-too-deep', { file, line, column: 1, limit: MAX_DEPTH });
    }
  }
}

function plain(document: Document, file: string): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (holdsItself(value)) throw refusal('settings-aliases', { file });
    return value;
  } catch (error) {
    if (error instanceof ReferenceError) throw refusal('settings-aliases', { file });
    throw error;
  }
}

/** Where an alias stands that names nothing above it. */
function unknownAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      at = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Whether a list or a map stands somewhere within itself (`&a [*a]`), so that it has no end. */
function holdsItself(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.includes(value)) return true;
  const within = [...above, value];
  return Object.values(value).some((own) => holdsItself(own, within));
}

interface SyntaxFault {
  readonly code: string;
  readonly pos: readonly [number, number];
}

function syntaxIssue({ code, pos }: SyntaxFault, text: string, lines: LineCounter, file: string): AnyIssue {
  const at = position(lines, pos[0]);
  if (code !== 'DUPLICATE_KEY') return issue('settings-syntax', { file, ...at, problem: code });
  const key = /^["']?([^"':\n]*)/.exec(text.slice(pos[0]))?.[1]?.trim() ?? '';
  return issue('settings-key-repeated', { file, ...at, key });
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Where the parts of a document stand. */
class Places {
  private readonly document: Document;
  private readonly lines: LineCounter;
  readonly file: string;

  constructor(document: Document, lines: LineCounter, file: string) {
    this.document = document;
    this.lines = lines;
    this.file = file;
  }

  /** Of the value at `path`, or of the nearest thing around it that stands in the file. */
  ofValue(path: readonly PropertyKey[]): { file: string; line: number; column: number } {
    for (let length = path.length; length >= 0; length--) {
      const node = this.node(path.slice(0, length));
      const offset = node?.range?.[0];
      if (offset !== undefined) return { file: this.file, ...position(this.lines, offset) };
    }
    return { file: this.file, line: 1, column: 1 };
  }

  /** Of a key of the map at `path`. */
  ofKey(path: readonly PropertyKey[], key: string): { file: string; line: number; column: number } {
    const map = this.node(path);
    const pairs = isMap(map) ? map.items : [];
    for (const { key: node } of pairs) {
      if (isScalar(node) && node.value === key && node.range) {
        return { file: this.file, ...position(this.lines, node.range[0]) };
      }
    }
    return this.ofValue(path);
  }

  has(path: readonly PropertyKey[]): boolean {
    return this.node(path) !== undefined;
  }

  /** The text of a scalar; empty for a map, a list or nothing. */
  text(path: readonly PropertyKey[]): string {
    const node = this.node(path);
    return isScalar(node) ? String(node.value ?? '') : '';
  }

  private node(path: readonly PropertyKey[]): Node | undefined {
    const typed = this.typed(path);
    const found = typed.length === 0 ? this.document.contents : this.document.getIn(typed, true);
    return typeof found === 'object' && found !== null ? (found as Node) : undefined;
  }

  /** A path of English keys as the file has them, some in French perhaps. */
  private typed(path: readonly PropertyKey[]): readonly PropertyKey[] {
    const typed: PropertyKey[] = [];
    for (const [at, part] of path.entries()) {
      const node = typed.length === 0 ? this.document.contents : this.document.getIn(typed, true);
      const keys = isMap(node) ? node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
      const twins = twinsAt(path.slice(0, at));
      const found =
        typeof part === 'string' ? keys.find((key) => englishKey(key, twins) === part) : undefined;
      typed.push(keys.includes(String(part)) ? part : (found ?? part));
    }
    return typed;
  }
}

/** Faults that a person is told at once, and letters of a text that they are shown. */
const MOST_FAULTS = 20;
const SHOWN = 80;

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What there is too much of: letters of a text, or entries. */
const bigThing = (origin: string): string => (origin === 'string' ? 'letters' : 'entries');

/** In the order of the file, so that a person mends it from top to bottom. */
function byPlace({ args: a }: AnyIssue, { args: b }: AnyIssue): number {
  return Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column);
}

/** Where a value may be written in two ways: the fault of the way that it was written in, if it is in one of them. */
function telling(fault: Fault): Fault {
  if (fault.code !== 'invalid_union') return fault;
  const inner = fault.errors
    .flat()
    .map((own) => telling({ ...own, path: [...fault.path, ...own.path] }))
    .find(({ code }) => code !== 'invalid_type' && code !== 'invalid_union');
  return inner ?? fault;
}

function faultIssues(fault: Fault, place: Places): AnyIssue[] {
  const { path } = fault;
  if (fault.code === 'unrecognized_keys') {
    return fault.keys.map((key) => {
      const known = keysAt(path);
      const [near = ''] = key.length > SHOWN ? [''] : nearest(key, known, 1);
      const at = place.ofKey(path, key);
      return issue('settings-key-unknown', { ...at, key: shortened(key), nearest: near, known });
    });
  }
  if (fault.code === 'custom' && fault.params?.issue) {
    const { file, line } = place.ofValue(path);
    const own = fault.params.issue as AnyIssue;
    return [{ ...own, places: [{ file, line, value: place.text(path).slice(0, SHOWN) }] }];
  }
  if (fault.code === 'custom') {
    const map = path.slice(0, -1);
    const key = String(path.at(-1));
    return [issue('settings-key-repeated', { ...place.ofKey(map, key), key })];
  }
  const key = path.filter((part) => typeof part === 'string').join('.');
  const at = place.ofValue(path);
  if (!place.has(path)) return [issue('settings-blank', { ...at, key })];
  if (fault.code === 'invalid_type' || fault.code === 'invalid_union') {
    const wanted = fault.code === 'invalid_type' ? fault.expected : 'array';
    const expected = wanted === 'array' ? 'list' : wanted === 'string' ? 'text' : 'map';
    return [issue('settings-type', { ...at, key: key === '' ? 'none' : key, expected })];
  }
  if (fault.code === 'too_big') {
    return [
      issue('settings-long', {
        ...at,
        key: shortened(key),
        limit: Number(fault.maximum),
        what: bigThing(fault.origin),
      }),
    ];
  }
  const value = shortened(place.text(path));
  if (value === '' || fault.code !== 'invalid_value') return [issue('settings-blank', { ...at, key })];
  return [issue('settings-value', { ...at, key, value, allowed: fault.values.map(String) })];
}
