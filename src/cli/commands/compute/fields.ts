import { Refusal } from '../../../base/issue.ts';
import { own } from '../../../base/own.ts';
import { type FieldShape, KIND_FIELDS } from '../../../measure/case-shapes.ts';
import type { MeasureCodes } from '../../../measure/codes.ts';
import type { CalculatorCodes } from '../../../messages/calculator-codes.ts';

type Codes = MeasureCodes & CalculatorCodes;

function refuse<C extends keyof Codes>(code: C, args: Codes[C]): never {
  throw new Refusal({ level: 'error', code, args: { ...args } });
}

/**
 * A case from `--kind` and the flags left over: `--x 10,20,30 --w 1,2,1`. Lists are separated by commas; with `;` they
 * are French: `--x "10,5;20"`. Rows of a matrix are separated by `/`. A value that starts with `[` is JSON.
 */
export function caseFromFlags(kind: string, words: readonly string[]): Readonly<Record<string, unknown>> {
  const shapes = own(KIND_FIELDS, kind);
  if (!shapes) return refuse('case-kind-unknown', { kind, kinds: Object.keys(KIND_FIELDS) });
  const given: Record<string, unknown> = { kind };
  for (const [field, text] of pairs(words)) {
    const shape = Object.hasOwn(shapes, field) ? shapes[field] : undefined;
    if (shape === undefined) refuse('case-field-unknown', { kind, field, fields: Object.keys(shapes) });
    given[field] = parse(field, text, shape);
  }
  return given;
}

function* pairs(words: readonly string[]): Iterable<readonly [field: string, text: string]> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) refuse('compute-field-form', { value: word });
    const equals = word.indexOf('=');
    const text = equals === -1 ? words[++i] : word.slice(equals + 1);
    if (text === undefined) refuse('compute-field-form', { value: word });
    yield [word.slice(2, equals === -1 ? undefined : equals), text];
  }
}

function parse(field: string, text: string, shape: FieldShape): unknown {
  if (text.trimStart().startsWith('[')) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return refuse('compute-json', { line: 0, column: 0 });
    }
  }
  if (shape === 'row' && !/^[\s\d+.-]/.test(text)) return text.trim();
  if (shape === 'number' || shape === 'row') return toNumber(field, 0, text, !text.includes('.'));
  if (shape === 'matrix' || (shape === 'numbers' && text.includes('/')))
    return text.split('/').map((row) => list(field, row));
  return shape === 'labels' ? split(text).map((label) => label.trim()) : list(field, text);
}

const split = (text: string): string[] => text.split(text.includes(';') ? ';' : ',');

const list = (field: string, text: string): number[] =>
  split(text).map((item, i) => toNumber(field, i, item, text.includes(';')));

function toNumber(field: string, index: number, text: string, comma: boolean): number {
  const bare = text.trim().replace(/(?<=\d)[\u0020\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const plain = comma ? bare.replace(',', '.') : bare;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) {
    return refuse('case-not-a-number', { field, index, value: text.trim() });
  }
  return Number(plain);
}
