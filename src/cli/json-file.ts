import { createHash } from 'node:crypto';
import type * as z from 'zod';
import { type AnyIssue, Refusal } from '../base/issue.ts';
import { hideProto, showProto } from '../base/proto-key.ts';
import type { ResultCodes } from '../messages/claim-codes.ts';
import { inputName } from './input-names.ts';
import { sourceOf } from './pipeline.ts';

/** A JSON file that anyone may have written. */
export interface JsonFile {
  /** Its name as shown. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** Undefined for a file with nothing in it. */
  readonly data: unknown;
}

const MEBI = 1024 * 1024;

function issue<C extends keyof ResultCodes & string>(code: C, args: ResultCodes[C]): AnyIssue {
  return { level: 'error', code, args: { ...args } };
}

export const refusal = <C extends keyof ResultCodes & string>(code: C, args: ResultCodes[C]): Refusal =>
  new Refusal(issue(code, args));

/**
 * Reads a JSON file of at most `most` mebibytes; `-` is standard input.
 *
 * @throws Refusal when it cannot be read, is larger, is not UTF-8 or is not JSON
 */
export async function readJsonFile(path: string, most: number): Promise<JsonFile> {
  const file = inputName(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (await sourceOf(path)).open()) {
    size += chunk.length;
    if (size > most * MEBI) throw refusal('results-too-large', { file, most });
    chunks.push(new Uint8Array(chunk));
  }
  const bytes = Buffer.concat(chunks);
  const text = textOf(bytes, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (text.trim() === '') return { file, text, sha256, data: undefined };
  if (isDeep(text)) throw refusal('results-deep', { file, most: MOST_LEVELS });
  try {
    return { file, text, sha256, data: JSON.parse(text) as unknown };
  } catch {
    const { jsonPlace } = await import('./json-place.ts');
    throw refusal('results-json', { file, ...jsonPlace(text) });
  }
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    // A byte order mark is no part of the text.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('results-encoding', { file });
  }
}

/** Levels of nesting; results have ten. What walks a result goes no deeper than this. */
const MOST_LEVELS = 100;

/** Brackets open at once, outside of texts. */
function isDeep(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    if (open > MOST_LEVELS) return true;
  }
  return false;
}

/** Which result of équité a file holds: `measure` and 1 of `equite/measure@1`. Throws Refusal for any other file. */
export function schemaOf({ file, data }: JsonFile): {
  readonly schema: string;
  readonly name: string;
  readonly version: number;
} {
  const schema = isObject(data) && typeof data.schema === 'string' ? data.schema : '';
  const match = /^equite\/([a-z_-]+)@(\d+)$/.exec(schema);
  if (!match) throw refusal('results-not-ours', { file });
  return { schema, name: match[1]!, version: Number(match[2]) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Faults that a person is told at once. */
const MOST_FAULTS = 5;

/** The data of a file in the shape of a schema. Throws Refusal that says what is wrong, and on which line. */
export async function shaped<T extends z.ZodType>(schema: T, json: JsonFile): Promise<z.infer<T>> {
  const result = schema.safeParse(hideProto(json.data));
  if (result.success) return showProto(result.data);
  throw await misshaped(json, showProto(result.error.issues));
}

/** Why a file has not the shape that it should have; `at` is the path of the part that was looked at. */
export async function misshaped(
  { file, text }: JsonFile,
  faults: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): Promise<Refusal> {
  const told = faults.slice(0, MOST_FAULTS).map((fault) => ({ fault, path: [...at, ...fault.path] }));
  const { jsonLines } = await import('./json-place.ts');
  const lines = jsonLines(
    text,
    told.map(({ path }) => path),
  );
  return new Refusal(
    ...told.map(({ fault, path }, i) =>
      issue('results-shape', {
        file,
        line: lines[i] ?? 0,
        path: pathText(path),
        expected: expectedOf(fault),
      }),
    ),
  );
}

/** `claims[3].figures.gap`; a name with other signs as it stands. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part, i) =>
      typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${shortened(String(part))}`,
    )
    .join('');

/** Letters of a name that are shown. */
const SHOWN = 80;

const shortened = (name: string): string => (name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name);

/** A word for what should stand there: number, string, array, object, one of some words, or another value. */
function expectedOf(fault: z.core.$ZodIssue): string {
  if (fault.code === 'invalid_type') return fault.expected === 'record' ? 'object' : fault.expected;
  if (fault.code === 'invalid_value') return fault.values.map(String).join(', ');
  return 'other';
}
