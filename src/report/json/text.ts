import { existing } from '../../base/existing.ts';
import type { Listed } from '../../base/listed.ts';

/** Elements whose text is made at one go. */
const BATCH = 32;

/** The text of an element as `JSON.stringify(made(element), null, 2)` gives it, each line but the first after a margin. */
export type Printed<T> = (one: T, margin: string) => string;

/** A long list: each element is made when its text is, so that a hundred thousand of them never stand in memory together. */
export class LongList<T = unknown> {
  private readonly list: Listed<T>;
  private readonly made: (one: T) => object;
  private readonly printed: Printed<T> | undefined;

  /** `printed`: the text of an element, where it need not be made for it. */
  constructor(list: Listed<T>, made: (one: T) => object, printed?: Printed<T>) {
    this.list = list;
    this.made = made;
    this.printed = printed;
  }

  /** The text of the elements of each batch, `depth` levels in: what stands between their brackets. */
  *texts(depth: number): Generator<string> {
    const { list, printed } = this;
    if (!printed) for (const batch of this.batches()) yield elementsAt(depth, batch);
    else {
      const margin = '  '.repeat(depth);
      for (let from = 0; from < list.length; from += BATCH) {
        let text = '';
        for (let i = from; i < Math.min(from + BATCH, list.length); i++)
          text += (i === from ? margin : `,\n${margin}`) + printed(existing(list.at(i)), margin);
        // JSON has no such words: a label is one, or some figure is not finite.
        const isOther = text.includes('NaN') || text.includes('Infinity');
        yield isOther ? elementsAt(depth, this.batch(from)) : text;
      }
    }
  }

  /** The elements by `BATCH`, in order. */
  *batches(): Generator<object[]> {
    for (let from = 0; from < this.list.length; from += BATCH) yield this.batch(from);
  }

  /** All at once, for who reads the result as a value. */
  toJSON(): object[] {
    return [...this.batches()].flat();
  }

  private batch(from: number): object[] {
    const { list, made } = this;
    const batch: object[] = [];
    for (let i = from; i < Math.min(from + BATCH, list.length); i++) batch.push(made(existing(list.at(i))));
    return batch;
  }
}

/**
 * JSON has no word for NaN or Infinity, and would write null: a figure that cannot be computed is `{ undefined: reason }`, and
 * any other is a fault of the tool that must not be published.
 *
 * @throws RangeError naming where the number stands
 */
export function assertFinite(value: unknown): void {
  const path = allFinite(value) ? undefined : placeOfOther(value);
  if (path) throw new RangeError(`not a finite figure: ${path.place || 'the result'} is ${path.figure}`);
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || value instanceof Float64Array || value instanceof Float32Array;

/** Without a path on the way: a result has hundreds of thousands of figures, and they are finite. */
function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) if (!allFinite(value[i])) return false;
    return true;
  }
  if (value instanceof LongList) return true;
  for (const key in value) if (!allFinite((value as Record<string, unknown>)[key])) return false;
  return true;
}

/** The first figure that is not finite, and where it stands. */
function placeOfOther(value: unknown, place = ''): { place: string; figure: number } | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { place, figure: value };
  if (typeof value !== 'object' || value === null || value instanceof LongList) return undefined;
  const list = isList(value);
  for (const [key, own] of Object.entries(value)) {
    const found = placeOfOther(own, list ? `${place}[${key}]` : `${place}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/** The text of a value, or of what it is wrapped in. Only a text with the word that stands for NaN is looked through for one. */
function finiteText(wrapped: unknown, value: unknown): string {
  const text = JSON.stringify(wrapped, null, 2);
  if (text.includes('null')) assertFinite(value);
  return text;
}

/** JSON text of a result, with a final line end. Throws RangeError where a figure is no finite number. */
export function jsonText(value: object): string {
  return `${finiteText(value, value)}\n`;
}

/** Characters of a piece: fewer make more calls to write them, more take memory that must be found for them. */
const PIECE = 2 ** 16;
/** Characters of a text that is a piece by itself: it is not copied to stand behind what came before. */
const LONG = 2 ** 12;

/** What `jsonText` gives, in pieces: the text of a long list is never one string. */
export function* jsonPieces(value: object): Generator<string> {
  let text = '';
  for (const piece of piecesAt(0, value)) {
    if (piece.length < LONG) {
      text += piece;
      if (text.length < PIECE) continue;
      yield text;
    } else {
      yield text;
      yield piece;
    }
    text = '';
  }
  yield `${text}\n`;
}

function* piecesAt(depth: number, value: unknown): Generator<string> {
  if (value instanceof LongList) yield* longList(depth, value);
  else if (!holdsLongList(value)) yield textAt(depth, value);
  else {
    const list = Array.isArray(value);
    const fields = Object.entries(value as object).filter(([, own]) => list || own !== undefined);
    let lead = list ? '[' : '{';
    for (const [key, own] of fields) {
      yield `${lead}\n${'  '.repeat(depth + 1)}${list ? '' : `${JSON.stringify(key)}: `}`;
      yield* piecesAt(depth + 1, own);
      lead = ',';
    }
    yield `\n${'  '.repeat(depth)}${list ? ']' : '}'}`;
  }
}

function* longList(depth: number, list: LongList): Generator<string> {
  let lead = '[\n';
  for (const text of list.texts(depth + 1)) {
    yield lead;
    yield text;
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]' : `\n${'  '.repeat(depth)}]`;
}

/** The text of elements `depth` levels in: that of their list, less its brackets. */
function elementsAt(depth: number, elements: readonly object[]): string {
  return '  '.repeat(depth) + textAt(depth - 1, elements).slice(2 + 2 * depth, -2 * depth);
}

/** The text of a value that stands `depth` levels in: that many lists around it indent its lines, and are cut off. */
function textAt(depth: number, value: unknown): string {
  let wrapped = value;
  for (let level = 0; level < depth; level++) wrapped = [wrapped];
  // Each list adds a bracket, a line end and the indentation of the next level, before and (less that of level 0) after.
  const lead = depth * (depth + 1) + 2 * depth;
  const tail = depth * (depth - 1) + 2 * depth;
  const text = finiteText(wrapped, value);
  return text.slice(lead, text.length - tail);
}

function holdsLongList(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return false;
  if (value instanceof LongList) return true;
  return Array.isArray(value) ? value.some(holdsLongList) : Object.values(value).some(holdsLongList);
}
