// Names that are no organisation's: of what is left to share, of nobody in particular, of a footer or a population.
import words from '../../data/reference/layout.json' with { type: 'json' };
import { DecimalSum } from '../base/decimal-sum.ts';
import { fold } from '../base/text.ts';
import { type LabelReader, labelsOf } from './labels.ts';
import type { CleanIssue, Dataset } from './types.ts';

const NOBODY: ReadonlySet<string> = new Set(words.nobody);
const PAGE = /^pages? \d+(?: (?:de|sur|of) \d+)?$/;
/** `-`, `?`, `…`: no letter and no figure. */
const SIGNS = /^[^\p{L}\p{N}]+$/u;
/** From a capital to its small letter. */
const CAPITAL = 32;
const P = 112;
const [ZERO, NINE] = [48, 57] as const;
/** Bytes of the longest of them, accents and signs included. */
const LONGEST = 32;
/** Whether one of them may open with two bytes: two letters of ASCII tell, and anything else may stand for some. */
const OPENS = new Uint8Array(65_536).fill(1);
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const FIRST = new Set(words.nobody.map((name) => name.slice(0, 2)));
for (const a of SMALL) {
  for (const b of SMALL) {
    if (FIRST.has(a + b)) continue;
    const [first, second] = [a.charCodeAt(0), b.charCodeAt(0)];
    for (const one of [first, first - CAPITAL])
      for (const two of [second, second - CAPITAL]) OPENS[(one << 8) | two] = 0;
  }
}

const NAMES_KEPT = 5;
const PLACES_KEPT = 3;

/** Nearly every name is told by its length, its first two letters, and its last sign. */
class NobodyReader implements LabelReader {
  found = false;

  readBytes(bytes: Uint8Array, start: number, end: number): boolean {
    this.found = false;
    if (end - start > LONGEST) return true;
    if (end - start < 2) return false;
    if (OPENS[(bytes[start]! << 8) | bytes[start + 1]!] === 0) return true;
    // Of these names only that of a page ends with a figure.
    return (bytes[start]! | CAPITAL) !== P && ZERO <= bytes[end - 1]! && bytes[end - 1]! <= NINE;
  }

  readText(text: string): void {
    const name = text.length > LONGEST ? '' : fold(text);
    this.found = NOBODY.has(name) || PAGE.test(name) || SIGNS.test(text);
  }
}

/**
 * Records under a name that is no organisation's, and without a number of one. They stay in the figures, each name as one
 * organisation: what stands there may be one all the same, so that a person must look.
 */
export function namesOfNobody({ labels, amount, n, file, line, files }: Dataset): CleanIssue[] {
  const column = labels.get('organisation');
  if (!column) return [];
  const names = labelsOf(column);
  const reader = new NobodyReader();
  const found = new Set<number>();
  for (let code = 0; code < names.length; code++) {
    names.read(code, reader);
    if (reader.found) found.add(code);
  }
  if (found.size === 0) return [];
  const ids = labels.get('organisation_id');
  const records = Array.from({ length: n }, (_, record) => record).filter(
    (record) => found.has(column.codes[record]!) && (ids?.codes[record] ?? -1) < 0,
  );
  if (records.length === 0) return [];
  const money = new DecimalSum();
  for (const record of records) money.add(amount[record]!);
  const told = [...new Set(records.map((record) => names.text(column.codes[record]!)))];
  const places = records.slice(0, PLACES_KEPT).map((record) => ({
    file: files[file[record]!]!,
    line: line[record]!,
    column: column.header,
    value: names.text(column.codes[record]!),
  }));
  const args = { names: told.slice(0, NAMES_KEPT), records: records.length };
  const count = records.length;
  return [{ code: 'name-of-nobody', args, level: 'warning', count, amount: money.toString(), places }];
}
